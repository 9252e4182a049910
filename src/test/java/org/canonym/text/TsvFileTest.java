package org.canonym.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TsvFileTest {
  @TempDir Path folder;

  @Test
  void cellsAreFoundByNameWhateverTheOrderOfTheColumns() throws MalformedLineException {
    TsvFile file = TsvFile.parse("t.tsv", "name\tid\nKabul\taf\n", "id", "name");
    assertThat(file.header()).containsExactly("name", "id");
    assertThat(file.rows()).hasSize(1);
    assertThat(file.rows().get(0).cell("id")).isEqualTo("af");
    assertThat(file.rows().get(0).cell("name")).isEqualTo("Kabul");
    assertThat(file.rows().get(0).cell("nothing")).isEmpty();
  }

  @Test
  void commentsAboveTheHeaderCanBeAskedForAndThoseBelowAreRows() throws MalformedLineException {
    TsvFile file = TsvFile.parse("t.tsv", "# channel: es\n#just a remark\n\nid\n#1\n");
    assertThat(file.comment("channel")).isEqualTo("es");
    assertThat(file.comment("name")).isEmpty();
    assertThat(file.rows()).extracting(row -> row.cell("id")).containsExactly("#1");
  }

  @Test
  void byteOrderMarkAndCarriageReturnsAreNoPartOfTheCells() throws MalformedLineException {
    TsvFile file = TsvFile.parse("t.tsv", "\uFEFFid\tname\r\na\tKabul\r\n\r\nb\tHerat");
    assertThat(file.header()).containsExactly("id", "name");
    assertThat(file.rows())
        .extracting(row -> row.cell("name"))
        .isEqualTo(List.of("Kabul", "Herat"));
  }

  @Test
  void linesAreCountedFromOneCommentsAndBlankLinesIncluded() throws MalformedLineException {
    TsvFile file = TsvFile.parse("t.tsv", "# a: b\n\nid\na\n\nb\n");
    assertThat(file.rows()).extracting(TsvFile.Row::line).containsExactly(4, 6);
  }

  @Test
  void aShortRowHasEmptyCells() throws MalformedLineException {
    TsvFile file = TsvFile.parse("t.tsv", "id\tname\tnote\na\tKabul\n");
    assertThat(file.rows().get(0).cell("note")).isEmpty();
  }

  @Test
  void aRowWithTooManyCellsIsNamedWithItsLine() {
    assertMalformed(
        () -> TsvFile.parse("t.tsv", "id\tname\na\tKabul\nb\tHerat\tmore\n"),
        "t.tsv:3:",
        "at most 2",
        "found 3",
        "b Herat more");
  }

  @Test
  void aFileWithoutAHeaderIsRefused() {
    assertMalformed(() -> TsvFile.parse("t.tsv", ""), "t.tsv:1:", "header");
    assertMalformed(() -> TsvFile.parse("t.tsv", "# only: this\n\n"), "t.tsv:2:", "header");
  }

  @Test
  void aColumnThatIsMissingOrNamedTwiceIsRefused() {
    assertMalformed(() -> TsvFile.parse("t.tsv", "id\nx\n", "name"), "t.tsv:1:", "\"name\"");
    assertMalformed(() -> TsvFile.parse("t.tsv", "#\nid\tid\n"), "t.tsv:2:", "\"id\" twice");
  }

  @Test
  void bytesThatAreNoUtf8AreRefusedWithTheirLine() throws IOException {
    Path file = folder.resolve("latin.tsv");
    Files.write(file, "id\tname\na\tKabul\nb\tM\u00E9d\n".getBytes(StandardCharsets.ISO_8859_1));
    assertMalformed(() -> TsvFile.read(file), file + ":3:", "UTF-8");
  }

  @Test
  void aSequenceCutOffAtTheEndIsRefusedToo() throws IOException {
    Path file = folder.resolve("cut.tsv");
    Files.write(file, new byte[] {'i', 'd', '\n', 'a', (byte) 0xD9});
    assertMalformed(() -> TsvFile.read(file), file + ":2:", "UTF-8");
  }

  @Test
  void anEmptyRequiredCellIsNamed() throws MalformedLineException {
    TsvFile.Row row = TsvFile.parse("t.tsv", "id\tname\n \tKabul\n").rows().get(0);
    assertMalformed(() -> row.required("id"), "t.tsv:2:", "\"id\"");
    assertThat(row.required("name")).isEqualTo("Kabul");
  }

  @Test
  void numbersOutsideTheBoundsAndNoNumbersAreNamedWithTheBounds() throws MalformedLineException {
    List<TsvFile.Row> rows = TsvFile.parse("t.tsv", "cost\n1.5\n-1\n7\nNaN\nmuch\n").rows();
    assertThat(rows.get(0).number("cost", 0, 6)).isEqualTo(1.5);
    for (int i = 1; i < rows.size(); i++) {
      TsvFile.Row row = rows.get(i);
      assertMalformed(
          () -> row.number("cost", 0, 6),
          "t.tsv:" + (i + 2) + ":",
          "from 0.0 to 6.0",
          row.cell("cost"));
    }
  }

  @Test
  void aLongOrUnprintableLineIsShownShortAndHarmless() {
    String line = "a\u0007" + "b".repeat(500) + "\tc";
    assertThatThrownBy(() -> TsvFile.parse("t.tsv", "id\n" + line + "\n"))
        .isInstanceOf(MalformedLineException.class)
        .message()
        .hasSizeLessThan(200)
        .doesNotContain("\u0007")
        .endsWith("…");
  }

  private static void assertMalformed(ThrowingCallable reading, String... parts) {
    assertThatThrownBy(reading)
        .isInstanceOf(MalformedLineException.class)
        .satisfies(thrown -> assertThat(thrown.getMessage()).contains(parts));
  }
}
