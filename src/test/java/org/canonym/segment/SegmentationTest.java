package org.canonym.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.canonym.text.Document;
import org.canonym.text.Passage;
import org.canonym.text.Span;
import org.canonym.text.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files: {@code X.input.txt} beside {@code X.passages.txt}, which has a line for each
 * passage: its paragraph, then its tokens between bars, protected ones in brackets.
 */
class SegmentationTest {
  private static final Path CASES =
      Path.of(System.getProperty("canonym.home"), "src", "test", "resources", "segment");
  private static final Segmenter SEGMENTER = Segmenter.forRunningText();

  @TestFactory
  Stream<DynamicTest> everyGoldenTextIsCutAsItsFileSays() throws IOException {
    return inputs().stream()
        .map(
            input ->
                dynamicTest(
                    input.getFileName().toString(),
                    () ->
                        assertThat(cut(Files.readString(input)))
                            .isEqualTo(Files.readString(expected(input)))));
  }

  @TestFactory
  Stream<DynamicTest> itsTwinWithOtherLineEndsIsCutAlike() throws IOException {
    return inputs().stream()
        .map(
            input ->
                dynamicTest(
                    input.getFileName().toString(),
                    () -> {
                      String unix = Files.readString(input).replace("\r\n", "\n");
                      assertThat(cut(unix)).isEqualTo(Files.readString(expected(input)));
                      assertThat(cut(unix.replace("\n", "\r\n")))
                          .isEqualTo(Files.readString(expected(input)));
                    }));
  }

  @Test
  void noFileStandsWithoutItsPartner() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.toList()) {
        String name = file.toString();
        String partner =
            name.endsWith(".input.txt")
                ? name.replace(".input.txt", ".passages.txt")
                : name.replace(".passages.txt", ".input.txt");
        assertThat(partner).as("partner of %s", file).isNotEqualTo(name);
        assertThat(Path.of(partner)).exists();
      }
    }
    assertThat(inputs()).hasSizeGreaterThan(7);
  }

  private static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".input.txt")).sorted().toList();
    }
  }

  private static Path expected(Path input) {
    return Path.of(input.toString().replace(".input.txt", ".passages.txt"));
  }

  private static String cut(String text) {
    SegmentedText segmented = SEGMENTER.segment(new Document("test", text));
    StringBuilder out = new StringBuilder();
    for (Passage passage : segmented.passages()) {
      out.append(passage.paragraph()).append(':');
      for (Token token : segmented.tokensOf(passage)) {
        boolean isProtected = token.kind() == Token.Kind.PROTECTED;
        out.append(isProtected ? " | [" : " | ")
            .append(token.text())
            .append(isProtected ? "]" : "");
      }
      out.append('\n');
    }
    return out.toString();
  }

  // ------------------------------------------------------------------ what holds for any text

  private static final String[] PIECES = {
    "Kabul",
    "the",
    "Gen",
    ".",
    ". ",
    "?",
    "!",
    "…",
    "\"",
    "“",
    "”",
    "'s",
    "’s",
    "-",
    "—",
    ",",
    ":",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "\u00A0",
    "\u200C",
    "\u200F",
    "\u2028",
    "\uFEFF",
    "\u0085",
    "\u0001",
    "\u001B",
    "12",
    "3.5",
    "1,200",
    "%",
    "@kabul",
    "#Kabul",
    "http://a.b/c",
    "a@b.org",
    "`x`",
    "`",
    "<a ",
    ">",
    "<b>",
    "&amp;",
    "${x}",
    "/usr/lib/x",
    "www.",
    "کابل",
    "می\u200Cگوید",
    "。",
    "東京",
    "ไทย",
    "e\u0301",
    "\u0301",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\uD801\uDC00",
    "x".repeat(300)
  };

  @Test
  void tokensAndPassagesCoverEverythingVisibleAndNothingTwice() {
    for (long seed = 0; seed < 1_500; seed++) {
      assertSound(SEGMENTER, hostile(new Random(seed)), "running, seed " + seed);
      assertSound(Segmenter.forLines(), hostile(new Random(seed)), "lines, seed " + seed);
    }
  }

  private static String hostile(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static void assertSound(Segmenter segmenter, String text, String what) {
    SegmentedText segmented = segmenter.segment(new Document("test", text));
    String shown = what + ": " + escaped(text);
    boolean[] covered = new boolean[text.length()];
    int end = 0;
    for (Token token : segmented.tokens()) {
      assertThat(token.span().start()).as(shown).isGreaterThanOrEqualTo(end);
      assertThat(token.span().length()).as(shown).isPositive();
      assertThat(token.text()).as(shown).isEqualTo(token.span().of(text));
      end = token.span().end();
      for (int i = token.span().start(); i < end; i++) {
        covered[i] = true;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if (!covered[i]) {
        assertThat(isInvisible(text.charAt(i))).as("unit %d of %s", i, shown).isTrue();
      }
    }
    int token = 0;
    int done = 0;
    int index = 0;
    int paragraph = 0;
    for (Passage passage : segmented.passages()) {
      assertThat(passage.index()).as(shown).isEqualTo(index++);
      assertThat(passage.paragraph()).as(shown).isGreaterThanOrEqualTo(paragraph);
      assertThat(passage.span().start()).as(shown).isGreaterThanOrEqualTo(done);
      assertThat(passage.firstToken()).as(shown).isEqualTo(token);
      for (Token inside : segmented.tokensOf(passage)) {
        assertThat(passage.span().contains(inside.span())).as("%s in %s", inside, shown).isTrue();
      }
      paragraph = passage.paragraph();
      done = passage.span().end();
      token = passage.endToken();
    }
    assertThat(token).as("tokens in passages of " + shown).isEqualTo(segmented.tokens().size());
  }

  private static boolean isInvisible(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.isISOControl(unit)
        || unit == '\uFEFF';
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char unit : text.toCharArray()) {
      out.append(
          unit > ' ' && unit < 0x7F ? String.valueOf(unit) : String.format("\\u%04X", (int) unit));
    }
    return out.toString();
  }

  @Test
  void aTextWithoutAnythingVisibleHasNoPassage() {
    for (String text : List.of("", " ", "\uFEFF", "\r\n\r\n", "\t\u00A0\n")) {
      SegmentedText segmented = SEGMENTER.segment(new Document("test", text));
      assertThat(segmented.passages()).isEmpty();
      assertThat(segmented.tokens()).isEmpty();
    }
  }

  @Test
  void whatWasCutBeforeDoesNotMatter() {
    Document document = new Document("test", "Gen. Smith left. He is in Kabul.");
    SegmentedText first = SEGMENTER.segment(document);
    SEGMENTER.segment(new Document("other", "“Unclosed ( \uD83D"));
    assertThat(SEGMENTER.segment(document)).isEqualTo(first);
  }

  @Test
  void singleSpacesAreTheBoundariesOfATokenizedLineExactly() {
    SegmentedText segmented =
        Segmenter.tokenized(new Document("test", "He  said , @x don't go . "));
    assertThat(segmented.tokens())
        .extracting(Token::text)
        .containsExactly("He", "", "said", ",", "@x", "don't", "go", ".", "");
    List<String> joined = new ArrayList<>();
    segmented.tokens().forEach(token -> joined.add(token.text()));
    assertThat(String.join(" ", joined)).isEqualTo("He  said , @x don't go . ");
    assertThat(segmented.passages())
        .singleElement()
        .satisfies(passage -> assertThat(passage.span()).isEqualTo(new Span(0, 25)));
    assertThat(Segmenter.tokenized(new Document("test", "")).passages()).isEmpty();
  }

  @Test
  void thePassageAtAnOffsetIsFoundAndGapsAreTold() {
    SegmentedText segmented = SEGMENTER.segment(new Document("test", "\n One two.\n\nThree."));
    assertThat(segmented.passages()).hasSize(2);
    assertThat(segmented.passageAt(0)).isEqualTo(-1);
    assertThat(segmented.passageAt(2)).isZero();
    assertThat(segmented.passageAt(9)).isZero();
    assertThat(segmented.passageAt(10)).isEqualTo(-2);
    assertThat(segmented.passageAt(12)).isEqualTo(1);
    assertThat(segmented.passageAt(18)).isEqualTo(-3);
  }
}
