package org.canonym.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadersTest {
  @Test
  void linesAndTheirEndingsTogetherAreTheStream() throws IOException {
    String[] pieces = {"a", "é", "\uD83D\uDE00", "\r", "\n", "\r\n", " ", "\u2028", "\uFEFF", "\t"};
    for (long seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      StringBuilder joined = new StringBuilder();
      int number = 0;
      for (LineReader.Line line : lines(dripping(text.toString(), random))) {
        assertThat(line.number()).isEqualTo(++number);
        assertThat(line.failure()).isEmpty();
        assertThat(line.text()).doesNotContain("\n");
        joined.append(line.text()).append(line.ending());
      }
      assertThat(joined.toString()).as("seed %d", seed).isEqualTo(text.toString());
    }
  }

  /** A stream that gives a few bytes at a time, as pipes do. */
  private static InputStream dripping(String text, Random random) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public int read(byte[] buffer, int from, int length) {
        return super.read(buffer, from, Math.min(length, 1 + random.nextInt(3)));
      }
    };
  }

  @Test
  void aLineThatIsNoUtf8IsOneBadLineAndTheRestGoesOn() throws IOException {
    byte[] bytes = "good\nb\u00E9d\nNUL\u0000\ngood\n".getBytes(StandardCharsets.ISO_8859_1);
    List<LineReader.Line> lines = lines(new ByteArrayInputStream(bytes));
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).text()).isEqualTo("good");
    assertThat(lines.get(1).failure().orElse("")).contains("UTF-8").contains("0xE9");
    assertThat(lines.get(2).failure().orElse("")).contains("NUL");
    assertThat(lines.get(3).text()).isEqualTo("good");
  }

  @Test
  void aLineBeyondAllBoundsIsOneBadLineAndIsNotKeptInMemory() throws IOException {
    long length = 60L << 20;
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            given++;
            return given <= length
                ? 'x'
                : given == length + 1 ? '\n' : given == length + 2 ? 'y' : -1;
          }

          @Override
          public int read(byte[] buffer, int from, int most) {
            if (given >= length) {
              int one = read();
              buffer[from] = (byte) one;
              return one < 0 ? -1 : 1;
            }
            int count = (int) Math.min(most, length - given);
            java.util.Arrays.fill(buffer, from, from + count, (byte) 'x');
            given += count;
            return count;
          }
        };
    List<LineReader.Line> lines = lines(endless);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).failure().orElse("")).contains("at most");
    assertThat(lines.get(1).text()).isEqualTo("y");
  }

  @Test
  void anEmptyStreamHasNoLineAndAnEmptyLineIsOne() throws IOException {
    assertThat(lines(new ByteArrayInputStream(new byte[0]))).isEmpty();
    assertThat(lines(new ByteArrayInputStream(new byte[] {'\n'})))
        .singleElement()
        .satisfies(line -> assertThat(line.text()).isEmpty());
  }

  @Test
  void aTextIsReadExactlyAsItIs() throws IOException {
    String text = "\uFEFFa\r\nb\rc\n\u2028 \uD83D\uDE00";
    Item item = TextReader.read(stream(text), "name");
    assertThat(item.document().text()).isEqualTo(text);
    assertThat(item.document().id()).isEqualTo("name");
    assertThat(item.failure()).isEmpty();
  }

  @Test
  void aBinaryFileIsRefusedWithThePlace() throws IOException {
    byte[] bytes = {'a', '\n', 'b', (byte) 0xFF};
    assertThat(TextReader.read(new ByteArrayInputStream(bytes), "x").failure().orElse(""))
        .contains("0xFF")
        .contains("offset 3")
        .contains("line 2");
    assertThat(TextReader.read(stream("a\u0000"), "x").failure().orElse("")).contains("NUL");
  }

  @Test
  void objectsComeOutWithTheirIdsAndBadLinesWithTheirPlaces() throws IOException {
    JsonLinesReader reader =
        new JsonLinesReader(
            stream(
                "\uFEFF{\"text\":\"a\",\"id\":\"first\"}\r\n\n{\"text\":\"b\"}\nbroken\n{\"text\":\"c\",\"id\":3}"),
            "in.jsonl",
            "text");
    List<Item> items = new ArrayList<>();
    for (Optional<Item> item = reader.next(); item.isPresent(); item = reader.next()) {
      items.add(item.get());
    }
    assertThat(items)
        .extracting(item -> item.document().id())
        .containsExactly("first", "in.jsonl:3", "in.jsonl:4", "3");
    assertThat(items.get(2).failure().orElse("")).startsWith("expected a JSON object");
    assertThat(items.get(2).quarantineLine())
        .contains("\"id\":\"in.jsonl:4\"")
        .contains("\"input\":\"broken\"");
  }

  @Test
  void aRecordThatIsNoneIsRefused() {
    for (String line :
        List.of(
            "",
            "x",
            "{}",
            "{\"edits\":1}",
            "{\"edits\":[1]}",
            "{\"edits\":[{\"start\":\"0\",\"original\":\"a\",\"replacement\":\"b\"}]}")) {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> RecordReader.parse(line)))
          .as(line)
          .isInstanceOf(UnreadableTextException.class)
          .hasMessageStartingWith("expected");
    }
  }

  @Test
  void editsOfARecordThatLieOutsideTheTextOrOverlapAreRefused() throws UnreadableTextException {
    for (String edits :
        List.of(
            "{\"start\":90,\"original\":\"a\",\"replacement\":\"b\"}",
            "{\"start\":-5,\"original\":\"a\",\"replacement\":\"b\"}",
            "{\"start\":0,\"original\":\"a\",\"replacement\":\"bcd\"},"
                + "{\"start\":1,\"original\":\"cd\",\"replacement\":\"x\"},"
                + "{\"start\":1,\"original\":\"cd\",\"replacement\":\"x\"}")) {
      RecordReader.Recorded record = RecordReader.parse("{\"edits\":[" + edits + "]}");
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> record.inverse("bcdefg")))
          .as(edits)
          .isInstanceOf(UnreadableTextException.class);
    }
  }

  @Test
  void theNameOfAFileTellsItsFormat() {
    assertThat(Format.ofFileName("a.JSONL")).contains(Format.JSONL);
    assertThat(Format.ofFileName("a.ndjson")).contains(Format.JSONL);
    assertThat(Format.ofFileName("a.b.txt")).contains(Format.TXT);
    assertThat(Format.ofFileName("a.csv")).isEmpty();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<LineReader.Line> lines(InputStream in) throws IOException {
    LineReader reader = new LineReader(in);
    List<LineReader.Line> lines = new ArrayList<>();
    for (var line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(line.get());
    }
    return lines;
  }
}
