package org.canonym.garble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.canonym.text.MalformedLineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalqueTableTest {
  private static final Path FOLDER = GarbleRoom.MODELS.resolve("calques");

  static Stream<CalqueRow> rows() throws IOException {
    return CalqueTable.read(FOLDER).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowFiresOnItsBadExampleOnly(CalqueRow row) throws IOException {
    assertThat(findings(row, row.bad())).as("%s: %s", row.id(), row.bad()).isNotEmpty();
    assertThat(findings(row, row.good())).as("%s: %s", row.id(), row.good()).isEmpty();
  }

  private static List<Signal> findings(CalqueRow row, String sentence) throws IOException {
    Set<String> nationalities = WordList.read(FOLDER.resolve("nationalities.tsv"), "nationality");
    CalqueDetector detector =
        new CalqueDetector(CalqueTable.read(FOLDER), new CalqueClasses(nationalities));
    Findings findings = new Findings();
    detector.detectRow(row, GarbleRoom.input(sentence), findings);
    return findings.sorted();
  }

  @Test
  void aContextWordInsideTheMatchDoesNotCountAsNear(@TempDir Path folder) throws IOException {
    write(folder, "belt\tseat belt~\tbelt;city\t\tring road\tar\tmajor\t\t\t");
    CalqueRow row = CalqueTable.read(folder).rows().get(0);
    assertThat(findings(row, "The seat belts held.")).isEmpty();
    assertThat(findings(row, "The seat belts around the city held.")).hasSize(1);
  }

  @Test
  void aDocumentConditionLooksBeyondTheSentence(@TempDir Path folder) throws IOException {
    write(folder, "s\tstate capitals\tdoc:Taliban\tdoc:Nigeria\tx\tar\tminor\t\t\t");
    CalqueRow row = CalqueTable.read(folder).rows().get(0);
    assertThat(findings(row, "The state capitals fell. The Taliban rejoiced.")).hasSize(1);
    assertThat(findings(row, "The state capitals fell. The army fled.")).isEmpty();
    assertThat(findings(row, "Taliban, Nigeria. The state capitals fell.")).isEmpty();
  }

  @Test
  void anUnknownClassIsNamedWithFileAndLine(@TempDir Path folder) throws IOException {
    write(folder, "x\tthe <COLOUR> belt\t\t\ty\tar\tminor\t\t\t");
    assertThatThrownBy(() -> CalqueTable.read(folder))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining("en.tsv:2")
        .hasMessageContaining("<COLOUR>");
  }

  @Test
  void anUnknownSeverityIsNamedWithFileAndLine(@TempDir Path folder) throws IOException {
    write(folder, "x\tthe belt\t\t\ty\tar\tterrible\t\t\t");
    assertThatThrownBy(() -> CalqueTable.read(folder))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining("terrible");
  }

  private static void write(Path folder, String row) throws IOException {
    Files.writeString(
        folder.resolve("en.tsv"),
        "id\tpattern\tnear\tunless\tsuggestion\troads\tseverity\tbecause\tbad\tgood\n"
            + row
            + "\n");
  }
}
