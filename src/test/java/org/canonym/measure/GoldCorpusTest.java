package org.canonym.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.canonym.text.MalformedLineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldCorpusTest {
  private static final String NAME =
      "{\"file\":\"a.txt\",\"start\":2,\"end\":8,\"surface\":\"Kundus\",\"type\":\"PLACE\","
          + "\"canonical\":\"Kunduz\",\"action\":\"RESPELL\",\"replacement\":\"Kunduz\","
          + "\"alternatives\":[],\"accept_actions\":[\"RESPELL\"]}";

  @TempDir Path folder;

  @BeforeEach
  void writeCorpus() throws IOException {
    write("a.txt", "🌉 Kundus fell.");
    write("names.jsonl", NAME + "\n");
    write("garble.jsonl", "");
    write("fine.jsonl", "");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  @Test
  void texts_of_all_folders_are_read_with_their_gold_and_their_road() throws IOException {
    GoldCorpus corpus = TinyCorpus.read();

    assertThat(corpus.texts())
        .extracting(text -> text.document().id(), GoldText::isClean, GoldText::road)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("clean/01-market.txt", true, "-"),
            org.assertj.core.groups.Tuple.tuple("garbled/01-es-bridge.txt", false, "es"),
            org.assertj.core.groups.Tuple.tuple("garbled/02-fa-road.txt", false, "fa"));
    assertThat(corpus.texts().get(1).names()).hasSize(4);
    assertThat(corpus.texts().get(2).broken()).hasSize(2);
  }

  @Test
  void offsets_are_counted_in_code_points() throws IOException {
    GoldName name = GoldCorpus.read(folder).texts().get(0).names().get(0);

    assertThat(name.span().start()).isEqualTo(3);
    assertThat(name.surface()).isEqualTo("Kundus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"surface\":\"Kundus\"`|`\"surface\":\"Kunduz\"`|`expected \"Kundus\"`",
        "`\"start\":2`|`\"start\":3`|`expected \"undus\"`",
        "`\"end\":8`|`\"end\":99`|`from 0 to 14`",
        "`\"end\":8`|`\"end\":2`|`expected \"end\" after`",
        "`\"end\":8`|`\"end\":\"8\"`|`under \"end\"`",
        "`\"a.txt\"`|`\"b.txt\"`|`found b.txt`",
        "`\"action\":\"RESPELL\"`|`\"action\":\"FIX\"`|`KEEP, RESPELL`",
        "`\"alternatives\":[]`|`\"alternatives\":\"\"`|`list of strings`",
        "`,\"replacement\":\"Kunduz\"`|`,\"replacement\":7`|`string or null`",
        "`}`|`}}`|`expected a JSON object`",
      })
  void a_broken_line_is_refused_with_file_line_and_expectation(
      String part, String broken, String expectation) throws IOException {
    write("names.jsonl", NAME + "\n\n" + NAME.replace(part, broken) + "\n");

    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining("names.jsonl:3: ")
        .hasMessageContaining(expectation);
  }

  @Test
  void a_word_that_is_no_tier_is_refused() throws IOException {
    write(
        "garble.jsonl",
        "{\"file\":\"a.txt\",\"start\":9,\"end\":13,\"text\":\"fell\",\"kind\":\"OTHER\","
            + "\"severity\":\"major\",\"tier\":\"maybe\"}\n");

    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining("garble.jsonl:1: expected core or optional");
  }

  @Test
  void a_gold_file_missing_beside_others_is_not_taken_for_an_empty_one() throws IOException {
    Files.delete(folder.resolve("fine.jsonl"));

    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("fine.jsonl");
  }

  @Test
  void a_folder_without_texts_is_refused(@TempDir Path empty) {
    assertThatThrownBy(() -> GoldCorpus.read(empty))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected .txt files");
  }

  @Test
  void a_text_that_is_not_utf8_is_refused_by_name() throws IOException {
    Files.write(folder.resolve("b.txt"), new byte[] {'a', (byte) 0xFF});

    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("b.txt: expected UTF-8");
  }
}
