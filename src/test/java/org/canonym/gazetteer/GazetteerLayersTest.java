package org.canonym.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canonym.sound.SoundKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerLayersTest {
  private static final String HEADER = "id\ttype\tkind\tname\tvariants\tparent\n";

  @TempDir Path folder;
  private Gazetteer gazetteer = Gazetteer.of(List.of());

  @BeforeEach
  void openTwoLayers() throws IOException {
    Path lower =
        Files.writeString(
            folder.resolve("lower.tsv"),
            HEADER
                + "c\tplace\tcountry\tCountry\t\t\n"
                + "p\tplace\tprovince\tOldname\tElderform\tc\n"
                + "d\tplace\tdistrict\tDistrictum\t\tp\n"
                + "q\tperson\tpolitician\tAbdul Karzan\t\tc\n");
    Path upper =
        Files.writeString(
            folder.resolve("upper.tsv"),
            HEADER + "p\tplace\tprovince\tNewname\t\tc\nn\tplace\tcity\tNewtown\t\tp\n");
    gazetteer = Gazetteer.open(List.of(lower, upper), Optional.empty());
  }

  @Test
  void aLaterEntryReplacesTheEarlierOneWholly() {
    assertThat(gazetteer.find("p")).map(Entry::name).contains("Newname");
    assertThat(gazetteer.entries())
        .extracting(Entry::id)
        .containsExactlyInAnyOrder("c", "d", "q", "p", "n");
    assertThat(gazetteer.exact("oldname")).isEmpty();
    assertThat(gazetteer.exact("elderform")).isEmpty();
    assertThat(byKeysOf("Oldname")).doesNotContain("Oldname");
    assertThat(byKeysOf("Newname")).contains("Newname");
  }

  @Test
  void whatTheLaterLayerDoesNotNameStays() {
    assertThat(gazetteer.exact("districtum")).hasSize(1);
    assertThat(gazetteer.exact("newtown")).hasSize(1);
  }

  @Test
  void parentsAreFollowedAcrossLayers() {
    Entry district = gazetteer.find("d").orElseThrow();
    assertThat(gazetteer.parents(district)).extracting(Entry::id).containsExactly("p", "c");
    assertThat(gazetteer.isWithin(district, "c")).isTrue();
    assertThat(gazetteer.isWithin(district, "d")).isFalse();
  }

  @Test
  void parentsThatLeadInACircleEnd() throws IOException {
    Path circle =
        Files.writeString(
            folder.resolve("circle.tsv"),
            HEADER + "a\tplace\tcity\tAville\t\tb\nb\tplace\tcity\tBville\t\ta\n");
    Gazetteer open = Gazetteer.open(List.of(circle), Optional.empty());
    assertThat(open.parents(open.find("a").orElseThrow()).size()).isLessThan(20);
  }

  @Test
  void theWordsOfAPersonsNameAreFoundAsParts() {
    assertThat(gazetteer.exact("karzan"))
        .singleElement()
        .satisfies(form -> assertThat(form.kind()).isEqualTo(IndexedForm.Kind.PART))
        .satisfies(form -> assertThat(form.text()).isEqualTo("Karzan"));
    assertThat(gazetteer.exact("abdulkarzan"))
        .singleElement()
        .satisfies(form -> assertThat(form.kind()).isEqualTo(IndexedForm.Kind.CANONICAL));
  }

  @Test
  void theFingerprintTellsTheContentOfEveryLayer() throws IOException {
    Path lower = folder.resolve("lower.tsv");
    Path upper = folder.resolve("upper.tsv");
    String before = Gazetteer.open(List.of(lower, upper), Optional.empty()).fingerprint();
    assertThat(before).isEqualTo(gazetteer.fingerprint());
    Files.writeString(upper, Files.readString(upper).replace("Newtown", "Newtowm"));
    assertThat(Gazetteer.open(List.of(lower, upper), Optional.empty()).fingerprint())
        .isNotEqualTo(before);
    assertThat(Gazetteer.open(List.of(lower), Optional.empty()).fingerprint()).isNotEqualTo(before);
  }

  private List<String> byKeysOf(String spelling) {
    List<String> found = new ArrayList<>();
    for (String key : SoundKey.of(spelling)) {
      gazetteer.byKey(key, form -> found.add(form.text()));
    }
    return found;
  }
}
