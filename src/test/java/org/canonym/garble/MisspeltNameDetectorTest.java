package org.canonym.garble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisspeltNameDetectorTest {
  @Test
  void theFlagSaysWhatTheNameShouldBeAndWhy() {
    assertThat(
            GarbleRoom.flags(
                "Fighting went on in the Afghan province of Uardak.", ReasonCode.MISSPELT_NAME))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.suggestion()).endsWith("Wardak");
              assertThat(flag.because()).isNotBlank();
              assertThat(flag.confidence()).isBetween(0.6, 1.0);
            });
  }

  @Test
  void namesAloneNeverMakeAPassageGarbled() {
    GarbleReport report =
        GarbleRoom.judge(
            "The Afghan provinces of Uardak, Nangarjar, Badajshan and Panyshir and the city of"
                + " Yalalabad sent delegates to the talks with Zabihulá Muyahid.");
    assertThat(report.flags()).hasSizeGreaterThan(3);
    assertThat(report.verdict()).isNotInstanceOf(Verdict.Garbled.class);
    assertThat(report.garble()).isLessThan(0.5);
  }

  @Test
  void aDoubtfulSpellingIsFlaggedOnlyBesideSurerOnes() {
    String alone = "The people of Charikaar, an Afghan city, went home.";
    String beside = alone + " Others came from Badajshan and Nangarjar, Afghan provinces.";
    assertThat(GarbleRoom.flags(alone, ReasonCode.MISSPELT_NAME)).isEmpty();
    assertThat(GarbleRoom.flags(beside, ReasonCode.MISSPELT_NAME))
        .anySatisfy(flag -> assertThat(flag.suggestion()).isEqualTo("Charikar"));
  }

  @Test
  void carefulRomanisationsShareTheirConsonants() {
    assertThat(MisspeltNameDetector.consonants("Qandahar"))
        .isEqualTo(MisspeltNameDetector.consonants("Kandahar"));
    assertThat(MisspeltNameDetector.consonants("Hossaini"))
        .isEqualTo(MisspeltNameDetector.consonants("Husayni"));
    assertThat(MisspeltNameDetector.consonants("Uardak"))
        .isNotEqualTo(MisspeltNameDetector.consonants("Wardak"));
  }
}
