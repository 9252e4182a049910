package org.canonym.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.canonym.segment.Vocabulary.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  @TempDir Path folder;

  @Test
  void everyWordComesBackWithItsCountsToWithinFourPercent() throws IOException {
    Random random = new Random(3);
    SortedMap<String, Count> words = new TreeMap<>();
    for (int i = 0; i < 3_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(8); n > 0; n--) {
        word.appendCodePoint(random.nextInt(20) == 0 ? 0x10428 : 'a' + random.nextInt(26));
      }
      words.put(word.toString(), new Count(random.nextInt(50_000), random.nextInt(9)));
    }
    Vocabulary vocabulary = Vocabulary.read(write(words, 123_456_789_012L));
    assertThat(vocabulary.tokens()).isEqualTo(123_456_789_012L);
    words.forEach(
        (word, count) -> {
          Count read = vocabulary.count(word);
          assertClose(word, read.lower(), count.lower());
          assertClose(word, read.capital(), count.capital());
        });
    assertThat(vocabulary.count("0")).isEqualTo(Count.NONE);
    assertThat(vocabulary.count("")).isEqualTo(Count.NONE);
  }

  private static void assertClose(String word, long actual, long expected) {
    if (expected == 0) {
      assertThat(actual).as(word).isZero();
    } else {
      double within = Math.max(0.5, 0.04 * expected);
      assertThat((double) actual).as(word).isCloseTo(expected, Offset.offset(within));
      assertThat(actual).as(word).isPositive();
    }
  }

  @Test
  void wordsAreLookedUpWhateverTheirCase() throws IOException {
    SortedMap<String, Count> words = new TreeMap<>();
    words.put("kabul", new Count(0, 40));
    words.put("war", new Count(900, 3));
    Vocabulary vocabulary = Vocabulary.read(write(words, 1_000));
    assertThat(vocabulary.count("KABUL").isName()).isTrue();
    assertThat(vocabulary.count("Kabul").isOrdinary()).isFalse();
    assertThat(vocabulary.count("War").isOrdinary()).isTrue();
    assertThat(vocabulary.count("War").isName()).isFalse();
    assertThat(Count.NONE.isName()).isFalse();
    assertThat(Count.NONE.isOrdinary()).isFalse();
  }

  @Test
  void aForeignFileIsRefusedByName() throws IOException {
    Path file = folder.resolve("foreign");
    Files.writeString(file, "This is no vocabulary at all.");
    assertThatThrownBy(() -> Vocabulary.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("expected a vocabulary");
  }

  @Test
  void anotherVersionIsRefusedWithTheCommandThatHelps() throws IOException {
    Path file = write(someWords(), 10);
    byte[] bytes = Files.readAllBytes(file);
    bytes[7]++;
    Files.write(file, bytes);
    assertThatThrownBy(() -> Vocabulary.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("version")
        .hasMessageContaining("canonym train vocabulary");
  }

  @Test
  void aFileCutShortAnywhereIsRefusedWithoutADefect() throws IOException {
    Path file = write(someWords(), 10);
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length += 1 + length / 8) {
      Path cut = folder.resolve("cut-" + length);
      Files.write(cut, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> Vocabulary.read(cut))
          .as("the first %d bytes", length)
          .isInstanceOf(IOException.class)
          .hasMessageContaining(cut.toString());
    }
  }

  private static SortedMap<String, Count> someWords() {
    SortedMap<String, Count> words = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      words.put("word" + i, new Count(i, i / 2));
    }
    return words;
  }

  private Path write(SortedMap<String, Count> words, long tokens) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Vocabulary.write(words, tokens, out);
    Path file = folder.resolve("vocabulary.fst");
    Files.write(file, out.toByteArray());
    return file;
  }
}
