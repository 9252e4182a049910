package org.canonym.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.canonym.edit.Edit;
import org.canonym.edit.EditScript;
import org.canonym.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineTest {
  private static final String RECORD = "{\"edits\":[]}";

  @Test
  void onlyTheEditedStretchIsWrittenAnewAndTheRecordIsAdded() throws UnreadableTextException {
    String raw =
        "{ \"n\" : 1.50e+3,\t\"text\":\"\\u0041 Uardak \\/ \\n\", \"id\":7 , \"x\":{\"text\":\"Uardak\"} }";
    JsonLine line = JsonLine.parse(raw, "text");
    assertThat(line.text()).isEqualTo("A Uardak / \n");
    assertThat(line.id()).contains("7");
    assertThat(line.with(script(2, "Uardak", "Wardak"), RECORD))
        .isEqualTo(
            "{ \"n\" : 1.50e+3,\t\"text\":\"\\u0041 Wardak \\/ \\n\", \"id\":7 ,"
                + " \"x\":{\"text\":\"Uardak\"} ,\"canonym\":{\"edits\":[]}}");
  }

  @Test
  void aReplacementIsEscapedWhereItMustBe() throws UnreadableTextException {
    JsonLine line = JsonLine.parse("{\"text\":\"a b c\"}", "text");
    assertThat(line.with(script(2, "b", "\"\\\n"), RECORD))
        .isEqualTo("{\"text\":\"a \\\"\\\\\\n c\",\"canonym\":{\"edits\":[]}}");
  }

  @Test
  void aNameWrittenInEscapesIsFoundAndItsLiteralKept() throws UnreadableTextException {
    JsonLine line = JsonLine.parse("{\"text\":\"\\u0055ardak \\ud83d\\ude00 Jost\"}", "text");
    EditScript script =
        new EditScript(
            List.of(
                new Edit(new Span(0, 6), "Uardak", "Wardak"),
                new Edit(new Span(10, 14), "Jost", "Khost")));
    assertThat(line.literals(script)).containsExactly("\\u0055ardak", "Jost");
    String with = line.with(script, RECORD);
    assertThat(with).startsWith("{\"text\":\"Wardak \\ud83d\\ude00 Khost\"");
    assertThat(JsonLine.parse(with, "text").without(script.inverse(), line.literals(script)))
        .isEqualTo(line.raw());
  }

  @Test
  void aRecordFromAnEarlierRunIsReplacedWhereItStands() throws UnreadableTextException {
    JsonLine after =
        JsonLine.parse("{\"text\":\"Jost\",\"canonym\":{\"old\":[1,{}]},\"z\":0}", "text");
    assertThat(after.with(script(0, "Jost", "Khost"), RECORD))
        .isEqualTo("{\"text\":\"Khost\",\"canonym\":{\"edits\":[]},\"z\":0}");
    JsonLine before = JsonLine.parse("{\"canonym\":{\"old\":1},\"text\":\"Jost\",\"z\":0}", "text");
    assertThat(before.with(script(0, "Jost", "Khost"), RECORD))
        .isEqualTo("{\"canonym\":{\"edits\":[]},\"text\":\"Khost\",\"z\":0}");
  }

  @Test
  void theTextIsUnderWhateverKeyIsAskedForAndTheLastOfTwoCounts() throws UnreadableTextException {
    assertThat(JsonLine.parse("{\"text\":1,\"body\":\"b\"}", "body").text()).isEqualTo("b");
    JsonLine twice = JsonLine.parse("{\"text\":\"a\",\"text\":\"b\"}", "text");
    assertThat(twice.text()).isEqualTo("b");
    assertThat(twice.with(script(0, "b", "c"), RECORD))
        .isEqualTo("{\"text\":\"a\",\"text\":\"c\",\"canonym\":{\"edits\":[]}}");
  }

  @Test
  void numbersOfAnySizeComeBackDigitForDigit() throws UnreadableTextException {
    String number = "9".repeat(400) + "." + "1".repeat(50);
    String raw = "{\"big\":" + number + ",\"text\":\"x\",\"small\":-0.0E-400}";
    assertThat(JsonLine.parse(raw, "text").with(new EditScript(List.of()), RECORD))
        .isEqualTo(raw.substring(0, raw.length() - 1) + ",\"canonym\":{\"edits\":[]}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "\"text\"",
        "{\"text\":1}",
        "{\"text\":null}",
        "{\"text\":\"a\"",
        "{\"text\":\"a}",
        "{\"text\":\"a\"} {\"text\":\"b\"}",
        "{\"text\":\"a\"}x",
        "{text:\"a\"}",
        "{\"text\":\"\\q\"}",
        "{\"other\":{\"text\":\"a\"}}",
        "{\"text\":\"a\",}",
      })
  void whatIsNoObjectWithATextIsRefusedInALine(String raw) {
    assertThatThrownBy(() -> JsonLine.parse(raw, "text"))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageStartingWith("expected ")
        .hasMessageNotContainingAny("\n", "Exception", "com.fasterxml");
  }

  @Test
  void nestingWithoutEndIsRefusedAndNoStackOverflows() {
    String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(100_000);
    assertThatThrownBy(() -> JsonLine.parse(deep, "text"))
        .isInstanceOf(UnreadableTextException.class);
  }

  @Test
  void anyEditsOnAnyEscapesCanBeUndoneByteForByte() throws UnreadableTextException {
    String[] literals = {
      "a",
      "b",
      " ",
      "é",
      "\\u00e9",
      "\\n",
      "\\\"",
      "\\\\",
      "\\/",
      "\\ud83d\\ude00",
      "\uD83D\uDE00",
      "\\uD800",
      "\\t",
      "د"
    };
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder literal = new StringBuilder();
      for (int i = random.nextInt(15); i > 0; i--) {
        literal.append(literals[random.nextInt(literals.length)]);
      }
      String raw =
          "{\"a\": [1, 2],"
              + (random.nextBoolean() ? " " : "")
              + "\"text\" : \""
              + literal
              + "\""
              + (random.nextBoolean() ? " , \"z\":\"\\u0000\"" : " ")
              + "}";
      JsonLine line = JsonLine.parse(raw, "text");
      EditScript script = randomEdits(random, line.text());
      String with = line.with(script, RECORD);
      JsonLine read = JsonLine.parse(with, "text");
      assertThat(read.own()).as("seed %d: %s", seed, raw).contains(RECORD);
      assertThat(read.without(script.inverse(), line.literals(script)))
          .as("seed %d: %s", seed, with)
          .isEqualTo(raw);
    }
  }

  private static EditScript randomEdits(Random random, String text) {
    List<Edit> edits = new ArrayList<>();
    for (int at = random.nextInt(4); at < text.length(); at += 1 + random.nextInt(5)) {
      int end = Math.min(text.length(), at + 1 + random.nextInt(2));
      edits.add(
          new Edit(
              new Span(at, end),
              text.substring(at, end),
              List.of("", "x", "\"", "Khost", "\n").get(random.nextInt(5))));
      at = end;
    }
    return new EditScript(edits);
  }

  private static EditScript script(int start, String original, String replacement) {
    return new EditScript(
        List.of(new Edit(new Span(start, start + original.length()), original, replacement)));
  }
}
