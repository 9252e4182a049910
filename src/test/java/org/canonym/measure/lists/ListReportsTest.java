package org.canonym.measure.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.canonym.cli.Main;
import org.canonym.text.MalformedLineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListReportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/measure");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Main(new ByteArrayInputStream(new byte[0]), out, errors).run(args);
  }

  private List<String> report(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  private static String row(List<String> lines, String start) {
    return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElse("");
  }

  @Test
  void spellings_are_looked_up_among_their_canonical_names() throws IOException {
    int code =
        run("evaluate", "--names", FOLDER + "/names.tsv", "--baselines", "--reports", "" + folder);

    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    List<String> lines = report("name-list.tsv");
    // Two of three are found; the third resembles nothing.
    assertThat(row(lines, "canonym\tALL")).startsWith("canonym\tALL\t3\t0.667\t");
    assertThat(row(lines, "canonym\tes")).startsWith("canonym\tes\t1\t1.000\t");
    assertThat(row(lines, "Levenshtein\tALL")).startsWith("Levenshtein\tALL\t3\t0.667\t");
    assertThat(row(lines, "Beider–Morse\tALL")).isNotEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("# Names looked up");
  }

  @Test
  void pairs_are_measured_on_one_part_and_thresholds_fitted_on_another() throws IOException {
    int code =
        run("evaluate", "--pairs", FOLDER + "/pairs.tsv", "--baselines", "--reports", "" + folder);

    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    List<String> lines = report("pairs.tsv");
    // Both identical pairs are joined, the unlike ones are not, one of which is the same.
    assertThat(row(lines, "canonym\tALL")).startsWith("canonym\tALL\t4\t3\t1.000\t0.667\t0.800\t");
    // The training pair of set one, Zorvania and Sorvania, differs in one letter of eight.
    assertThat(row(lines, "Levenshtein\tone"))
        .isEqualTo("Levenshtein\tone\t2\t1\t1.000\t1.000\t1.000\t1.000\t\t0.875");
  }

  @Test
  void gzipped_pairs_read_as_plain_ones() throws IOException {
    Path zipped = folder.resolve("pairs.tsv.gz");
    try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      Files.copy(FOLDER.resolve("pairs.tsv"), zip);
    }

    assertThat(PairList.read(zipped).rows())
        .isEqualTo(PairList.read(FOLDER.resolve("pairs.tsv")).rows());
  }

  @Test
  void a_pair_that_is_neither_same_nor_different_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("p.tsv"), "a\tb\tsame\nx\ty\t1\nx\ty\tyes\n");

    assertThatThrownBy(() -> PairList.read(file))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining("p.tsv:3: expected 0 or 1");
  }

  @Test
  void a_table_without_canonical_names_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("n.tsv"), "variant\tname\nx\ty\n");

    assertThatThrownBy(() -> NameList.read(file))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining("n.tsv:1: expected a column canonical_english or canonical");
  }

  @Test
  void a_part_that_no_row_belongs_to_is_an_error_and_not_a_perfect_score() {
    assertThat(run("evaluate", "--pairs", FOLDER + "/pairs.tsv", "--split", "test")).isEqualTo(4);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("found dev, train");
  }

  @Test
  void two_things_to_measure_at_once_are_a_usage_error() {
    assertThat(run("evaluate", "corpus", "--pairs", "x.tsv")).isEqualTo(2);
    assertThat(run("evaluate", "--baselines")).isEqualTo(2);
  }

  @Test
  void a_corpus_is_measured_with_all_its_reports() throws IOException {
    int code =
        run(
            "evaluate",
            FOLDER + "/corpus",
            "--no-shipped-gazetteer",
            "--gazetteer",
            FOLDER + "/gazetteer.tsv",
            "--details",
            "--reports",
            "" + folder);

    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith(Files.readString(folder.resolve("summary.md")))
        .contains("name-missed\t");
    assertThat(report("coverage.tsv").get(0)).startsWith("threshold\tprofile\t");
  }
}
