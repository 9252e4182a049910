package org.canonym.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.canonym.pipeline.Canonym;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The invented corpus has two names to put right, one of which the gazetteer knows how to, and one
 * clean text of eleven words in which that very spelling is said to be right.
 */
class CorpusReportTest {
  private static Canonym canonym;
  private static CorpusReport report;

  @BeforeAll
  static void evaluate() throws IOException {
    canonym = TinyCorpus.canonym();
    report = new CorpusReport(CorpusEvaluation.of(canonym, TinyCorpus.read()));
  }

  private static List<String> lines(String file) {
    return report.files().getOrDefault(file, "").lines().toList();
  }

  private static String row(String file, String start) {
    return lines(file).stream().filter(line -> line.startsWith(start)).findFirst().orElse("");
  }

  @Test
  void names_are_counted_in_all_by_road_by_type_and_by_file() {
    assertThat(row("names.tsv", "all\t")).isEqualTo("all\tall\t1\t0\t1\t1.000\t0.500\t0.667");
    assertThat(row("names.tsv", "road\tes")).isEqualTo("road\tes\t1\t0\t1\t1.000\t0.500\t0.667");
    assertThat(row("names.tsv", "type\tPLACE")).endsWith("\t1\t0\t1\t1.000\t0.500\t0.667");
    assertThat(row("names.tsv", "file\tgarbled/02-fa-road.txt")).contains("\t0\t0\t0\t");
  }

  @Test
  void garble_has_its_core_and_grave_passages_by_kind() {
    assertThat(row("garble.tsv", "all\tall")).startsWith("all\tall\t2\t");
    assertThat(row("garble.tsv", "kind\tWORD_SALAD")).startsWith("kind\tWORD_SALAD\t1\t");
    assertThat(row("garble.tsv", "kind\tWRONG_TERM")).startsWith("kind\tWRONG_TERM\t0\t0\t\t");
  }

  @Test
  void a_rewrite_of_clean_text_is_reckoned_in_20000_words() {
    // 1 × 20,000 / 11
    assertThat(row("clean.tsv", "all\tall")).startsWith("all\tall\t11\t1\t1818.182\t2\t");
  }

  @Test
  void every_threshold_from_low_to_high_tells_its_price() {
    assertThat(lines("coverage.tsv")).hasSize(1 + 19 + 2);
    // 0.90 is the default profile's: both changes are all but certain.
    assertThat(row("coverage.tsv", "0.900\t"))
        .isEqualTo("0.900\tbalanced\t1\t0\t1\t1.000\t0.500\t0.500\t1\t1818.182");
    assertThat(row("coverage.tsv", "0.970\t")).startsWith("0.970\tcautious\t");
  }

  @Test
  void a_certain_change_that_is_right_and_one_that_is_wrong_share_a_bin() {
    assertThat(row("calibration.tsv", "made\t0.950")).startsWith("made\t0.950\t1.000\t2\t1\t");
    assertThat(row("calibration.tsv", "made\t0.950")).endsWith("\t0.500");
  }

  @Test
  void details_name_the_miss_and_the_harm_in_code_points() {
    assertThat(report.details().lines())
        .contains(
            "name-missed\tgarbled/01-es-bridge.txt\t145\t154\tQuelburgo\twanted Keltburgh",
            "clean-rewritten\tclean/01-market.txt\t14\t22\tSorvania\t→ Zorvania");
  }

  @Test
  void the_same_corpus_gives_the_same_bytes() throws IOException {
    Map<String, String> again =
        new CorpusReport(CorpusEvaluation.of(canonym, TinyCorpus.read())).files();

    assertThat(again).isEqualTo(report.files());
    assertThat(again)
        .containsOnlyKeys(
            "names.tsv",
            "garble.tsv",
            "clean.tsv",
            "calibration.tsv",
            "coverage.tsv",
            "summary.md");
  }
}
