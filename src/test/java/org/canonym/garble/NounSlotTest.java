package org.canonym.garble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounSlotTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Torgak of the day was red. | STRONG",
        "A Torgak in the city said so. | STRONG",
        "Then the Torgak danced in the street. | WEAK",
        "Torgak of the board spoke first. | WEAK",
        "People saw Torgak in the street. | NONE",
        "People saw the Torgak Palace burn. | NONE"
      })
  void theWordsAroundTellWhereANounStands(String sentence, NounSlot expected) {
    GarbleInput input = GarbleRoom.input(sentence);
    for (int i = 0; i < input.size(); i++) {
      if (input.word(i).equals("torgak")) {
        assertThat(NounSlot.of(input, i)).isEqualTo(expected);
      }
    }
  }
}
