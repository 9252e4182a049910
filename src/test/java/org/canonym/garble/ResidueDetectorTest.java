package org.canonym.garble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidueDetectorTest {
  private static final ReasonCode RESIDUE = ReasonCode.UNTRANSLATED_RESIDUE;

  @Test
  void neighbouringWordsAreOneFlagGlossedAsAPhrase() {
    assertThat(GarbleRoom.flags("The people were rid of the Dushman Wahshi at last.", RESIDUE))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.because())
                  .isEqualTo("Dushman Wahshi → دشمن وحشی (Dari): savage enemy");
              assertThat(flag.suggestion()).isEqualTo("savage enemy");
              assertThat(flag.severity()).isEqualTo(Severity.CRITICAL);
            });
  }

  @Test
  void theSpanCoversTheWordsAndNothingElse() {
    String text = "Two cars were burned and the rest Girift Kardand by the fighters.";
    assertThat(GarbleRoom.flags(text, RESIDUE))
        .first()
        .satisfies(flag -> assertThat(flag.span().of(text)).isEqualTo("Girift Kardand"));
  }

  @Test
  void aTitleBeforeTheWordsMakesThemAName() {
    assertThat(GarbleRoom.flags("General Sarbaz Wahshi left the room.", RESIDUE)).isEmpty();
  }

  @Test
  void aVerbOfSayingAfterTheWordsMakesThemAName() {
    assertThat(GarbleRoom.flags("On Friday, Dushman Wahshi said no.", RESIDUE)).isEmpty();
  }

  @Test
  void aPartOfNamesBesideTheWordMakesItAName() {
    assertThat(GarbleRoom.flags("He met Mohammad Sarbaz in the town.", RESIDUE)).isEmpty();
  }

  @Test
  void anAdministrativeWordBesideAPlaceIsResidue() {
    assertThat(GarbleRoom.flags("Snow fell in the Wilayat of Nuristan.", RESIDUE)).hasSize(1);
  }

  @Test
  void quotedAndGlossedWordsAreMeantToBeForeign() {
    assertThat(GarbleRoom.flags("They shouted \"dushman\" at the convoy.", RESIDUE)).isEmpty();
    assertThat(GarbleRoom.flags("The shafakhana (hospital) was full.", RESIDUE)).isEmpty();
    assertThat(GarbleRoom.flags("The so-called sarbaz, or soldier, wept.", RESIDUE)).isEmpty();
  }

  @Test
  void loanwordsAreEnglish() {
    assertThat(
            GarbleRoom.flags(
                "The mujahideen held a loya jirga in the madrasa after the fatwa.", RESIDUE))
        .isEmpty();
  }
}
