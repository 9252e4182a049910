package org.canonym.garble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishShapeTest {
  private static final GarbleInput INPUT = GarbleRoom.input("The road was closed.");

  @ParameterizedTest
  @ValueSource(strings = {"rowed", "reopened", "resettlers", "roadless", "bridgework"})
  void inflectionsAffixesAndCompoundsAreEnglish(String word) {
    assertThat(EnglishShape.isDerived(INPUT, word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dushman", "wahshi", "sartabib", "gend"})
  void wordsOfOtherLanguagesAreNot(String word) {
    assertThat(EnglishShape.isDerived(INPUT, word)).isFalse();
    assertThat(EnglishShape.isSlip(INPUT, word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"goverment", "miltary", "presidnet", "secuurity"})
  void aLetterLostDoubledOrMovedIsASlip(String word) {
    assertThat(EnglishShape.isSlip(INPUT, word)).isTrue();
  }
}
