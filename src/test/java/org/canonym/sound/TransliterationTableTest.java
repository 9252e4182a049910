package org.canonym.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.canonym.text.MalformedLineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransliterationTableTest {
  private static final String HEADER = "canonical\twritten\tleft\tright\tcost\tbecause\texample\n";

  @TempDir Path folder;

  @Test
  void aTableKeepsItsNameAndItsRulesInFileOrder() throws IOException {
    TransliterationTable table =
        read(
            "# channel: xx\n# name: Example\n"
                + HEADER
                + rule("w", "u", "", "V", "0.6")
                + rule("", "e", "#", "[^aeiou]", "1"));
    assertThat(table.channel()).isEqualTo("xx");
    assertThat(table.name()).isEqualTo("Example");
    assertThat(table.rules()).extracting(Rule::written).containsExactly("u", "e");
    assertThat(table.rules().get(1).left()).hasToString("#");
  }

  @Test
  void aTableWithoutANameIsCalledByItsChannel() throws IOException {
    assertThat(read("# channel: xx\n" + HEADER + rule("w", "u", "", "", "1")).name())
        .isEqualTo("xx");
  }

  @Test
  void anUnderlineIsASpaceAndCapitalsAreLowered() throws IOException {
    Rule rule = read("# channel: xx\n" + HEADER + rule("_E_", "I_", "", "", "1")).rules().get(0);
    assertThat(rule.canonical()).isEqualTo(" e ");
    assertThat(rule.written()).isEqualTo("i ");
  }

  @Test
  void aTableMustSayItsChannelAndBeCalledSo() {
    assertMalformed(HEADER + rule("w", "u", "", "", "1"), 1, "# channel: xx");
    assertMalformed("# channel: yy\n" + HEADER + rule("w", "u", "", "", "1"), 1, "# channel: xx");
  }

  @Test
  void aRuleThatStandsTwiceIsNamedWithBothLines() {
    assertMalformed(
        "# channel: xx\n"
            + HEADER
            + rule("w", "u", "", "V", "1")
            + rule("w", "v", "", "V", "1")
            + rule("w", "u", "", "V", "2"),
        5,
        "line 3");
  }

  @Test
  void aRuleThatAWiderOneShadowsIsNamedWhicheverStandsFirst() {
    String wide = rule("w", "u", "", "", "1");
    assertMalformed(
        "# channel: xx\n" + HEADER + wide + rule("w", "u", "", "V", "1.5"), 4, "line 3");
    assertMalformed("# channel: xx\n" + HEADER + rule("w", "u", "#", "V", "1") + wide, 4, "line 3");
  }

  @Test
  void aCheaperRuleInANarrowerPlaceIsOfUse() throws IOException {
    assertThat(
            read("# channel: xx\n"
                    + HEADER
                    + rule("w", "u", "", "", "1.5")
                    + rule("w", "u", "", "V", "0.5"))
                .rules())
        .hasSize(2);
  }

  @Test
  void aDearerIdentityInANarrowerPlaceIsOfUse() throws IOException {
    assertThat(
            read("# channel: xx\n"
                    + HEADER
                    + rule("w", "w", "", "", "0.5")
                    + rule("w", "w", "#", "", "2"))
                .rules())
        .hasSize(2);
  }

  @Test
  void costsThatAreNoneAreNamed() {
    for (String cost : List.of("", "-0.1", "6.5", "cheap", "NaN")) {
      assertMalformed("# channel: xx\n" + HEADER + rule("w", "u", "", "", cost), 3, "\"cost\"");
    }
  }

  @Test
  void contextsThatCannotBeReadAreNamed() {
    for (String context : List.of("[", "[]", "[^]", "[abc", "abcdefghi")) {
      assertMalformed(
          "# channel: xx\n" + HEADER + rule("w", "u", context, "", "1"), 3, "expected a context");
      assertMalformed(
          "# channel: xx\n" + HEADER + rule("w", "u", "", context, "1"), 3, "expected a context");
    }
  }

  @Test
  void aRuleNeedsLettersAndAReason() {
    assertMalformed("# channel: xx\n" + HEADER + rule("", "", "", "", "1"), 3, "letters");
    assertMalformed(
        "# channel: xx\n" + HEADER + rule("abcdefghi", "", "", "", "1"), 3, "8 letters");
    assertMalformed("# channel: xx\n" + HEADER + rule("ş", "s", "", "", "1"), 3, "diacritics");
    assertMalformed(
        "# channel: xx\n" + HEADER + "w\tu\t\t\t1\t \tWardak>Uardak\n", 3, "\"because\"");
  }

  @Test
  void aMissingColumnIsNamed() {
    assertMalformed("# channel: xx\ncanonical\twritten\n", 2, "\"left\"");
  }

  @Test
  void aFolderWithoutTheBaseTableOrWithoutAnyOtherIsRefused() throws IOException {
    Files.writeString(folder.resolve("xx.tsv"), "# channel: xx\n" + HEADER);
    assertThatThrownBy(() -> Channels.read(List.of(folder)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("base.tsv");
    Files.delete(folder.resolve("xx.tsv"));
    Files.writeString(folder.resolve("base.tsv"), "# channel: base\n" + HEADER);
    assertThatThrownBy(() -> Channels.read(List.of(folder)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("base.tsv");
    assertThatThrownBy(() -> Channels.read(List.of(folder.resolve("nowhere"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void aTableInALaterFolderReplacesTheShippedOneAndANewFileIsANewChannel() throws IOException {
    Files.writeString(
        folder.resolve("es.tsv"),
        "# channel: es\n# name: Other Spanish\n" + HEADER + rule("k", "c", "", "", "0.1"));
    Files.writeString(
        folder.resolve("qaa.tsv"), "# channel: qaa\n" + HEADER + rule("k", "xqx", "", "", "0.1"));
    Channels channels = Channels.read(List.of(Shipped.TABLES, folder));
    assertThat(channels.find("es").orElseThrow().name()).isEqualTo("Other Spanish");
    assertThat(channels.all()).hasSize(Shipped.CHANNELS.all().size() + 1);
    double cost =
        new SpellingDistance()
            .cost(
                "kabul",
                SpellingDistance.Written.of("Xqxabul"),
                channels.find("qaa").orElseThrow(),
                9);
    assertThat(cost).isBetween(0.05, 0.2);
  }

  private TransliterationTable read(String content) throws IOException {
    Path file = folder.resolve("xx.tsv");
    Files.writeString(file, content);
    return TransliterationTable.read(file);
  }

  private void assertMalformed(String content, int line, String expected) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining(folder.resolve("xx.tsv") + ":" + line + ":")
        .hasMessageContaining(expected);
  }

  private static String rule(
      String canonical, String written, String left, String right, String cost) {
    return String.join("\t", canonical, written, left, right, cost, "a reason", "A>B") + "\n";
  }
}
