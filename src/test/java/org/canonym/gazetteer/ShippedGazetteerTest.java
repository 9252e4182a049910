package org.canonym.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.canonym.sound.Letters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedGazetteerTest {
  private static final Path HOME = Path.of(System.getProperty("canonym.home"));
  private static Gazetteer gazetteer = Gazetteer.of(List.of());

  @BeforeAll
  static void open() throws IOException {
    gazetteer = Gazetteer.open(List.of(HOME.resolve("gazetteer")), Optional.empty());
  }

  @Test
  void lintFindsNoError() {
    assertThat(GazetteerLint.of(gazetteer))
        .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
        .isEmpty();
  }

  @Test
  void afghanistanHasItsThirtyFourProvincesEachWithANativeForm() {
    List<Entry> provinces = ofAfghanistan("province");
    assertThat(provinces).hasSize(34);
    assertThat(provinces).allSatisfy(ShippedGazetteerTest::assertHasNativeForm);
    assertThat(provinces).allMatch(province -> province.parent().equals("af"));
  }

  @Test
  void everyDistrictHasItsProvinceAndANativeForm() {
    List<Entry> districts = ofAfghanistan("district");
    assertThat(districts).hasSizeGreaterThanOrEqualTo(390);
    assertThat(districts)
        .allSatisfy(
            district -> {
              assertThat(gazetteer.find(district.parent()))
                  .as("parent of %s", district.id())
                  .map(Entry::kind)
                  .contains("province");
              assertHasNativeForm(district);
            });
    TreeSet<String> provinces = new TreeSet<>();
    districts.forEach(district -> provinces.add(district.parent()));
    assertThat(provinces).as("provinces that have districts").hasSize(34);
  }

  private static void assertHasNativeForm(Entry entry) {
    assertThat(entry.forms())
        .as("forms of %s", entry.id())
        .anyMatch(form -> form.script().equals("Arab") || Letters.hasOtherScript(form.text()));
  }

  @Test
  void idsAreUniqueSlugs() {
    assertThat(gazetteer.entries())
        .extracting(Entry::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pk", "ir", "tm", "uz", "tj"})
  void bothSidesOfTheBorderHaveCrossingsWithEveryNeighbour(String neighbour) {
    assertThat(gazetteer.entries())
        .anyMatch(entry -> entry.kind().equals("crossing") && gazetteer.isWithin(entry, neighbour));
    assertThat(ofAfghanistan("crossing")).hasSizeGreaterThan(15);
  }

  @Test
  void theWayToTheSixthNeighbourIsAPass() {
    assertThat(gazetteer.exact("wakhjir").size() + gazetteer.exact("wakhjirpass").size())
        .isPositive();
    assertThat(gazetteer.find("cn")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "af-wardak, Maidan Wardak",
    "af-sar-e-pol, Sar-e Pol",
    "af-bamyan, Bamyan",
    "af-jowzjan, Jowzjan",
    "af-paktia, Paktia",
    "af-paktika, Paktika",
    "x-torkham, Torkham",
    "p-zabihullah-mujahid, Zabihullah Mujahid",
    "o-taliban, Taliban",
  })
  void houseStyleNamesAreKept(String id, String name) {
    assertThat(gazetteer.find(id)).map(Entry::name).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "place", "organisation", "group"})
  void everyTypeIsThereInNumbers(String type) {
    assertThat(gazetteer.entries())
        .filteredOn(entry -> entry.type().word().equals(type))
        .hasSizeGreaterThan(40);
  }

  private static List<Entry> ofAfghanistan(String kind) {
    return gazetteer.entries().stream()
        .filter(entry -> entry.kind().equals(kind) && gazetteer.isWithin(entry, "af"))
        .toList();
  }
}
