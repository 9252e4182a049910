package org.canonym.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerLintTest {
  private static final String GOOD =
      """
      id	type	kind	name	variants	parent	lat	lon
      c	place	country	Landia	لندیا@prs-Arab		34.5	69.2
      p	place	province	Provincia	Provinz@de	c
      d	place	district	Districtum	می‌دان@prs-Arab	p	-34.5	-169.2
      """;

  @TempDir Path folder;

  @Test
  void aGazetteerInOrderHasNoFindings() throws IOException {
    assertThat(lint("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "x, place, city, Ville, '', nowhere, '', '', parent-missing, ERROR",
    "x, place, district, Ville, '', c, '', '', parent-kind, ERROR",
    "x, place, province, Ville, '', p, '', '', parent-kind, ERROR",
    "x, place, city, Ville, '', x, '', '', parent-cycle, ERROR",
    "x, place, city, Ville\u0065\u0301, '', c, '', '', not-composed, ERROR",
    "x, place, city, Ville  Neuve, '', c, '', '', stray-space, ERROR",
    "x, place, city, Vi\u200Blle, '', c, '', '', invisible, ERROR",
    "x, place, city, Ville, '\u200EVila@pt', c, '', '', invisible, ERROR",
    "x, place, city, V\u0456lle, '', c, '', '', mixed-scripts, ERROR",
    "x, place, city, Ville, Vila@prs-Arab, c, '', '', form-script, ERROR",
    "x, place, city, Ville, '', c, 91, 0, coordinates, ERROR",
    "x, place, city, Ville, '', c, 0, -181, coordinates, ERROR",
    "x, place, city, Ville, '', c, north, 0, coordinates, ERROR",
    "x, place, city, کابل, '', c, '', '', name-script, WARNING",
    "x, place, city, Ville, Vila@pt;Vila@pt, c, '', '', form-twice, WARNING",
    "x, place, city, Ville, Provinz@de, c, '', '', form-shared, WARNING",
    "x, place, city, Ville, Landia@de, c, '', '', form-is-name, WARNING",
  })
  void everyMistakeIsFoundAtItsLine(
      String id,
      String type,
      String kind,
      String name,
      String variants,
      String parent,
      String lat,
      String lon,
      String code,
      Finding.Severity severity)
      throws IOException {
    List<Finding> findings =
        lint(String.join("\t", id, type, kind, name, variants, parent, lat, lon) + "\n");
    assertThat(findings).anyMatch(finding -> finding.code().equals(code));
    assertThat(findings)
        .filteredOn(finding -> finding.code().equals(code))
        .allSatisfy(
            finding -> {
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.origin()).endsWith("g.tsv:5");
              assertThat(finding.message()).startsWith(id + ": ");
            });
  }

  @Test
  void findingsComeByFileAndLineInNumberOrder() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      rows.append("x").append(i).append("\tplace\tcity\tVille").append(i).append("\t\tnowhere\n");
    }
    assertThat(lint(rows.toString()))
        .extracting(finding -> finding.origin().replaceAll(".*:", ""))
        .containsExactly("5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16");
  }

  private List<Finding> lint(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("g.tsv"), GOOD + rows);
    return GazetteerLint.of(Gazetteer.open(List.of(file), Optional.empty()));
  }
}
