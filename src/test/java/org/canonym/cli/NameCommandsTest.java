package org.canonym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** resolve, match, explain and gazetteer. */
class NameCommandsTest {
  @TempDir Path folder;
  private Path gazetteer = Path.of("");

  @BeforeEach
  void writeGazetteer() throws IOException {
    gazetteer = SmallGazetteer.in(folder);
  }

  private Run run(String input, String... args) {
    return Run.of(input, SmallGazetteer.with(gazetteer, args));
  }

  @Test
  void everyNameGivesOneRowInOrder() {
    Run run = run("Uardak\n\nXyzzyqua\nJost\r\nKhost", "resolve", "--to", "tsv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines().get(0))
        .isEqualTo("name\tdecision\tentity\tcanonical\tconfidence\tchannel");
    assertThat(run.lines()).hasSize(6);
    assertThat(run.lines()).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
    assertThat(run.lines().get(1)).startsWith("Uardak\tresolved\taf-wardak\tWardak\t");
    assertThat(run.lines().get(2)).startsWith("\tunknown\t\t\t0.0000\t");
    assertThat(run.lines().get(3)).startsWith("Xyzzyqua\tunknown\t");
    assertThat(run.lines().get(4)).startsWith("Jost\tresolved\taf-khost\tKhost\t");
    assertThat(run.lines().get(5)).startsWith("Khost\tresolved\taf-khost\tKhost\t");
  }

  @Test
  void aTableOfNamesIsReadByItsColumns() {
    String table = "context\tname\ttype\nin the province\tUardak\tplace\n\tJost\t\n\t\t\n";
    Run run = run(table, "resolve", "--from", "tsv");
    assertThat(run.lines()).hasSize(4);
    assertThat(run.lines().get(1)).startsWith("Uardak\tresolved\taf-wardak\t");
    assertThat(run.lines().get(2)).startsWith("Jost\tresolved\taf-khost\t");
    Run wrong = run("nom\tkind\nUardak\tplace\n", "resolve", "--from", "tsv");
    assertThat(wrong.code()).isEqualTo(4);
    assertThat(wrong.err()).contains("stdin:1").contains("\"name\"");
  }

  @Test
  void aNameThatIsNoUtf8KeepsItsRow() {
    byte[] input = "Uardak\n\u00E9\nJost\n".getBytes(StandardCharsets.ISO_8859_1);
    Run run = Run.of(input, SmallGazetteer.with(gazetteer, "resolve"));
    assertThat(run.lines()).hasSize(4);
    assertThat(run.lines().get(3)).startsWith("Jost\tresolved\t");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void everyPairGivesOneRowInOrderAndSameFollowsTheProbability() {
    String pairs =
        "b\ta\ttype\nUardak\tWardak\tplace\nKunar\tKunduz\tplace\n\t\t\nMuyahid\tMujahid\tperson\n";
    Run run = run(pairs, "match");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines().get(0)).isEqualTo("a\tb\tprobability\tsame\tchannel");
    assertThat(run.lines()).hasSize(5);
    for (String line : run.lines().subList(1, 5)) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).hasSize(5);
      double probability = Double.parseDouble(cells[2]);
      assertThat(probability).isBetween(0.0, 1.0);
      assertThat(cells[3]).isEqualTo(probability >= 0.5 ? "1" : "0");
    }
    assertThat(run.lines().get(1)).startsWith("Wardak\tUardak\t").contains("\t1\t");
    assertThat(run.lines().get(2)).startsWith("Kunduz\tKunar\t").contains("\t0\t");
    assertThat(run.lines().get(4)).contains("\t1\t");
  }

  @Test
  void threadsDoNotChangeTheRows() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      names
          .append(List.of("Uardak", "Jost", "Muyahid", "Zabihulá Muyahid", "x" + i).get(i % 5))
          .append('\n');
    }
    assertThat(run(names.toString(), "resolve", "--jobs", "4").out())
        .isEqualTo(run(names.toString(), "resolve").out());
  }

  @Test
  void explainTellsWhatWasConsideredAndWhy() {
    Run run = run("", "explain", "The road to Uardak is closed.");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Uardak")
        .contains("Wardak")
        .contains("af-wardak")
        .contains("PASSAGES");
    assertThat(run("The road to Uardak is closed.", "explain", "-").out()).isEqualTo(run.out());
  }

  @Test
  void entriesAreFoundByAnySpellingAndShownById() {
    Run found =
        Run.of(
            "",
            "gazetteer",
            "find",
            "Uardak",
            "--no-shipped-gazetteer",
            "--gazetteer",
            gazetteer.toString());
    assertThat(found.code()).as(found.err()).isZero();
    assertThat(found.lines().get(0)).startsWith("id\tname\ttype\t");
    assertThat(found.lines().get(1)).startsWith("af-wardak\tWardak\tplace\t");
    Run shown =
        Run.of(
            "",
            "gazetteer",
            "show",
            "af-wardak",
            "--no-shipped-gazetteer",
            "--gazetteer",
            gazetteer.toString());
    assertThat(shown.out())
        .contains("Wardak")
        .contains("Afghanistan (af)")
        .contains("Uardak")
        .contains("press")
        .contains(gazetteer + ":3");
    Run none =
        Run.of(
            "",
            "gazetteer",
            "show",
            "nobody",
            "--no-shipped-gazetteer",
            "--gazetteer",
            gazetteer.toString());
    assertThat(none.code()).isEqualTo(4);
    assertThat(none.err()).contains("\"nobody\"");
  }

  @Test
  void lintNamesMistakesByFileAndLineAndFails() throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("bad.tsv"), "id\ttype\tname\tparent\na\tplace\tVille\tnowhere\n");
    Run run =
        Run.of("", "gazetteer", "lint", "--no-shipped-gazetteer", "--gazetteer", bad.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith(bad + ":2: error: ").contains("[parent-missing]");
    assertThat(run.err()).contains("1 entries, 1 errors");
    Run good =
        Run.of(
            "",
            "gazetteer",
            "lint",
            "--no-shipped-gazetteer",
            "--gazetteer",
            gazetteer.toString(),
            "--errors-only",
            "--quiet");
    assertThat(good.code()).as(good.out()).isZero();
    assertThat(good.err()).isEmpty();
  }

  @Test
  void compileWritesAnIndexAndSaysHowManyForms() throws IOException {
    Path index = folder.resolve("x.index");
    Run run = Run.of("", "gazetteer", "compile", gazetteer.toString(), "-o", index.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(index).isNotEmptyFile();
    assertThat(run.err()).contains("forms");
    assertThat(Run.of("", "gazetteer", "compile", gazetteer.toString()).code()).isEqualTo(2);
  }
}
