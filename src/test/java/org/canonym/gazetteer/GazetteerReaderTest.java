package org.canonym.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.canonym.text.MalformedLineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerReaderTest {
  @TempDir Path folder;

  @Test
  void anEntryHasAllItsColumnsAndUnknownOnesAreKept() throws IOException {
    Path file =
        write(
            "a.tsv",
            "name\tid\tcolour\ttype\tvariants\tkind\tparent\tnote\n"
                + "Kabul\tx-kabul\tblue\tplace\tکابل@prs-Arab;Cabul@es-x-press;Kaboul\tcity\taf\t\n");
    List<Entry> entries = GazetteerReader.read(file);
    assertThat(entries).hasSize(1);
    Entry entry = entries.get(0);
    assertThat(entry.id()).isEqualTo("x-kabul");
    assertThat(entry.type()).isEqualTo(EntryType.PLACE);
    assertThat(entry.kind()).isEqualTo("city");
    assertThat(entry.parent()).isEqualTo("af");
    assertThat(entry.detail("colour")).isEqualTo("blue");
    assertThat(entry.details()).containsOnlyKeys("colour");
    assertThat(entry.origin()).isEqualTo(file + ":2");
    assertThat(entry.forms())
        .containsExactly(
            new NameForm("کابل", "prs", "Arab", NameForm.Source.EDITOR),
            new NameForm("Cabul", "es", "", NameForm.Source.PRESS),
            new NameForm("Kaboul", "", "", NameForm.Source.EDITOR));
  }

  @ParameterizedTest
  @CsvSource({
    "Kabul, '', '', EDITOR",
    "Kabul@en, en, '', EDITOR",
    "Kabul@en-x-accepted, en, '', ACCEPTED",
    "Kabul@uz-Cyrl, uz, Cyrl, EDITOR",
    "Kabul@uz-Cyrl-x-mined, uz, Cyrl, MINED",
    "Kabul@und-x-machine, '', '', MACHINE",
    "Kabul@x-official, '', '', OFFICIAL",
  })
  void everyTagIsReadAndWrittenAlike(
      String written, String language, String script, NameForm.Source source) throws IOException {
    NameForm form = onlyForm(written);
    assertThat(form.text()).isEqualTo("Kabul");
    assertThat(form.language()).isEqualTo(language);
    assertThat(form.script()).isEqualTo(script);
    assertThat(form.source()).isEqualTo(source);
    assertThat(onlyForm(form.written())).isEqualTo(form);
  }

  private NameForm onlyForm(String written) throws IOException {
    Path file = write("f.tsv", "id\ttype\tname\tvariants\na\tplace\tX\t" + written + "\n");
    return GazetteerReader.read(file).get(0).forms().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "'', place, Kabul, '', \"id\"",
    "b, '', Kabul, '', \"type\"",
    "b, planet, Kabul, '', 'found \"planet\"'",
    "b, place, '', '', \"name\"",
    "b, place, ' ', '', \"name\"",
    "b, place, Kabul, Cabul@, form@language",
    "b, place, Kabul, @es, form@language",
    "b, place, Kabul, Cabul@es-x-rumour, editor",
    "a, place, Kabul, '', 'each id once'",
  })
  void aBrokenLineIsNamedWithFileLineAndWhatWasExpected(
      String id, String type, String name, String variants, String expected) throws IOException {
    Path file =
        write(
            "broken.tsv",
            "# a comment\nid\ttype\tname\tvariants\na\tplace\tHerat\t\n"
                + String.join("\t", id, type, name, variants)
                + "\nc\tplace\tFarah\t\n");
    assertThatThrownBy(() -> GazetteerReader.read(file))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining(file + ":4: expected")
        .hasMessageContaining(expected);
  }

  @Test
  void aNameOfManyHundredCharactersIsRefused() throws IOException {
    Path file = write("long.tsv", "id\ttype\tname\na\tplace\t" + "x".repeat(301) + "\n");
    assertThatThrownBy(() -> GazetteerReader.read(file))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining(":2:")
        .hasMessageContaining("300");
  }

  @Test
  void anIdIsTakenAcrossTheFilesOfAFolder() throws IOException {
    Path first = write("1.tsv", "id\ttype\tname\na\tplace\tHerat\n");
    Path second = write("2.tsv", "id\ttype\tname\nb\tplace\tFarah\na\tplace\tGhor\n");
    assertThatThrownBy(() -> GazetteerReader.read(folder))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining(second + ":3:")
        .hasMessageContaining(first + ":2");
  }

  @Test
  void aColumnThatMustBeThereIsAskedFor() throws IOException {
    Path file = write("short.tsv", "id\tname\na\tHerat\n");
    assertThatThrownBy(() -> GazetteerReader.read(file))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining(file + ":1:")
        .hasMessageContaining("\"type\"");
  }

  @Test
  void aFolderWithoutFilesAndAPathToNothingAreRefused() throws IOException {
    assertThatThrownBy(() -> GazetteerReader.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("at least one .tsv");
    assertThatThrownBy(() -> GazetteerReader.read(folder.resolve("nowhere")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void aFileOfAHeaderAloneHasNoEntries() throws IOException {
    Path file = write("empty.tsv", "id\ttype\tname\n");
    assertThat(GazetteerReader.read(file)).isEmpty();
    assertThat(Gazetteer.open(List.of(file), Optional.empty()).entries()).isEmpty();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
