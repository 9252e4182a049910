package org.canonym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options, misuse, and what is missing or broken. */
class OptionsTest {
  private static final String TEXT = "The road to Uardak is closed.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dance",
        "clean --no-such-option",
        "clean --to",
        "clean --to pdf",
        "clean --from tsv",
        "clean --jobs 0",
        "clean --jobs many",
        "clean --profile reckless",
        "flag --lines --to diff",
        "resolve --to txt",
        "explain",
        "revert",
        "gazetteer",
        "gazetteer dance",
        "gazetteer find",
        "train",
        "clean --config /nowhere/at/all.properties",
      })
  void misuseEndsWithTwoAndALineForTheUser(String line) {
    Run run = Run.of(TEXT, line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.err()).startsWith("canonym: ").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clean",
        "normalize",
        "flag",
        "resolve",
        "match",
        "explain",
        "revert",
        "gazetteer",
        "evaluate",
        "train"
      })
  void helpIsThereForEveryCommand(String command) {
    Run run = Run.of("", "help", command);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Usage: canonym " + command);
    assertThat(Run.of("", command, "--help").out()).isEqualTo(run.out());
  }

  @Test
  void theVersionIsOneLine() {
    Run run = Run.of("", "--version");
    assertThat(run.code()).isZero();
    assertThat(run.lines()).singleElement().asString().startsWith("canonym ");
  }

  @Test
  void aGazetteerThatIsNotThereOrBrokenIsNamedAndNothingIsDone() throws IOException {
    Run missing = Run.of(TEXT, "clean", "--gazetteer", folder.resolve("none.tsv").toString());
    assertThat(missing.code()).isEqualTo(4);
    assertThat(missing.err()).contains("none.tsv");
    assertThat(missing.bytes()).isEmpty();
    Path broken =
        Files.writeString(
            folder.resolve("b.tsv"), "id\ttype\tname\na\tplace\tX\nb\tplanet\tMars\n");
    Run run = Run.of(TEXT, "clean", "--gazetteer", broken.toString());
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains(broken + ":3: expected type").doesNotContain("\tat ");
    assertThat(run.bytes()).isEmpty();
  }

  @Test
  void aTableOrAModelThatIsBrokenIsNamedAndNothingIsDone() throws IOException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(
        tables.resolve("xx.tsv"),
        "# channel: xx\ncanonical\twritten\tleft\tright\tcost\tbecause\texample\nw\tu\t\t\tdear\tx\ty\n");
    Run table = Run.of(TEXT, "clean", "--tables", tables.toString());
    assertThat(table.code()).isEqualTo(4);
    assertThat(table.err()).contains("xx.tsv:3: expected a number");
    Run models = Run.of(TEXT, "clean", "--models", folder.toString());
    assertThat(models.code()).isEqualTo(4);
    assertThat(models.err()).contains("vocabulary.fst").doesNotContain("\tat ");
  }

  @Test
  void debugAloneShowsWhereAnErrorArose() {
    String none = folder.resolve("none.tsv").toString();
    assertThat(Run.of(TEXT, "clean", "--gazetteer", none).err()).doesNotContain("\tat ");
    assertThat(Run.of(TEXT, "clean", "--gazetteer", none, "--debug").err()).contains("\tat ");
  }

  @Test
  void anEntryOfOnesOwnOverridesTheShippedOne() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.tsv"),
            "id\ttype\tkind\tname\tvariants\tparent\n"
                + "af-wardak\tplace\tprovince\tOurwardak\tUardak@es\taf\n");
    Run run = Run.of(TEXT, "normalize", "--gazetteer", own.toString());
    assertThat(run.out()).isEqualTo(TEXT.replace("Uardak", "Ourwardak"));
  }

  @Test
  void aTableOfOnesOwnIsAChannel() throws IOException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(
        tables.resolve("qaa.tsv"),
        "# channel: qaa\n# name: Invented\ncanonical\twritten\tleft\tright\tcost\tbecause\texample\n"
            + "k\txq\t\t\t0.1\tInvented writes xq for k\tKabul>Xqabul\n");
    Run run = Run.of("a\tb\nWardak\tWardaxq\n", "match", "--tables", tables.toString());
    assertThat(run.lines().get(1)).endsWith("\t1\tqaa");
  }

  @ParameterizedTest
  @CsvSource({"to=jsonl, {\"id\"", "to=tsv, id\tstart", "to=diff, --- a/stdin"})
  void theConfigurationFileHasTheOptionsNames(String line, String beginning) throws IOException {
    Path small = SmallGazetteer.in(folder);
    Path config =
        Files.writeString(
            folder.resolve("canonym.properties"),
            line + "\nno-shipped-gazetteer=true\ngazetteer=" + small + "\n");
    Run run = Run.of(TEXT, "normalize", "--config", config.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith(beginning);
    assertThat(Run.of(TEXT, "normalize", "--config=" + config, "--to", "txt").out())
        .isEqualTo(TEXT.replace("Uardak", "Wardak"));
  }

  @Test
  void aWrongValueInTheConfigurationFileIsMisuse() throws IOException {
    Path config = Files.writeString(folder.resolve("c.properties"), "profile=reckless\n");
    assertThat(Run.of(TEXT, "normalize", "--config", config.toString()).code()).isEqualTo(2);
  }

  @Test
  void aMoreCautiousProfileNeverChangesMore() throws IOException {
    Path small = SmallGazetteer.in(folder);
    String text = "Uardak, Vardaq, Jost, Host, Zabihulá Muyahid, Muyahid, Bamian, Bamjan.\n";
    long before = -1;
    for (String profile : new String[] {"cautious", "balanced", "eager"}) {
      long changes =
          Run.of(text, SmallGazetteer.with(small, "normalize", "--profile", profile, "--to", "tsv"))
              .lines()
              .size();
      assertThat(changes).isGreaterThanOrEqualTo(before);
      before = changes;
    }
  }
}
