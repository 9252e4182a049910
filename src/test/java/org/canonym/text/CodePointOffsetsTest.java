package org.canonym.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {
  private static final String[] PIECES = {
    "a", "ü", "د", " ", "\n", "\u0301", "\uD83D\uDE00", "\uD800", "\uDFFF", "\uDBFF", "\uDC00", "x"
  };

  @Test
  void everyOffsetAgreesWithCountingByHandAlsoBesideLoneSurrogates() {
    Random random = new Random(42);
    for (int round = 0; round < 2_000; round++) {
      String text = hostile(random);
      CodePointOffsets offsets = CodePointOffsets.of(text);
      int codePoint = 0;
      for (int unit = 0; unit < text.length(); ) {
        assertThat(offsets.toCodePoints(unit))
            .as("unit %d of %s", unit, escaped(text))
            .isEqualTo(codePoint);
        assertThat(offsets.toUnits(codePoint))
            .as("code point %d of %s", codePoint, escaped(text))
            .isEqualTo(unit);
        unit += Character.charCount(text.codePointAt(unit));
        codePoint++;
      }
      assertThat(offsets.toCodePoints(text.length()))
          .as("the end of %s", escaped(text))
          .isEqualTo(text.codePointCount(0, text.length()));
      assertThat(offsets.toUnits(codePoint)).isEqualTo(text.length());
    }
  }

  @Test
  void theMiddleOfAPairCountsAsItsStart() {
    CodePointOffsets offsets = CodePointOffsets.of("a\uD83D\uDE00b");
    assertThat(offsets.toCodePoints(1)).isEqualTo(1);
    assertThat(offsets.toCodePoints(2)).isEqualTo(1);
    assertThat(offsets.toCodePoints(3)).isEqualTo(2);
  }

  @Test
  void offsetsPastTheEndGoOnCounting() {
    assertThat(CodePointOffsets.of("\uD83D\uDE00").toUnits(5)).isEqualTo(6);
    assertThat(CodePointOffsets.of("").toCodePoints(0)).isZero();
  }

  private static String hostile(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(24); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(unit -> out.append(String.format("\\u%04X", unit)));
    return out.toString();
  }
}
