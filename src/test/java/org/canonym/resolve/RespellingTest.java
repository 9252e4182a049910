package org.canonym.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespellingTest {
  @ParameterizedTest
  @CsvSource({
    "Uardak, Wardak, false, Wardak",
    "UARDAK, Wardak, false, WARDAK",
    "MAZAR-I SHARIF, Mazar-i-Sharif, false, MAZAR-I-SHARIF",
    "ONU, UN, false, UN",
    "Al Qaida, al-Qaeda, false, al-Qaeda",
    "Al Qaida, al-Qaeda, true, Al-Qaeda",
    "al Qaida, al-Qaeda, true, al-Qaeda",
  })
  void capitalsFollowTheOriginal(String surface, String target, boolean opens, String expected) {
    assertThat(Respelling.of(surface, target, opens)).isEqualTo(expected);
  }

  @Test
  void lineEndsStayBetweenTheWordsTheyStoodBetween() {
    assertThat(Respelling.of("Zabihulá\nMuyahid", "Zabihullah Mujahid", false))
        .isEqualTo("Zabihullah\nMujahid");
    assertThat(Respelling.of("Zabihulá\r\nMuyahid", "Zabihullah Mujahid", false))
        .isEqualTo("Zabihullah\r\nMujahid");
    assertThat(Respelling.of("Zabihulá\u00A0Muyahid", "Zabihullah Mujahid", false))
        .isEqualTo("Zabihullah\u00A0Mujahid");
    assertThat(Respelling.of("Abdul\nRaschid Dostum", "Abdul Rashid Dostum", false))
        .isEqualTo("Abdul\nRashid Dostum");
    assertThat(Respelling.of("Abdul Raschid\nDostum", "Abdul Rashid Dostum", false))
        .isEqualTo("Abdul Rashid\nDostum");
  }

  @ParameterizedTest
  @CsvSource({"Kabul's, 2", "Kabul’s, 2", "Taliban', 1", "KABUL'S, 2", "Kabul, 0", "s, 0", "’s, 0"})
  void thePossessiveIsNoPartOfTheName(String word, int length) {
    assertThat(MentionFinder.possessive(word)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"UN, true", "U.N., true", "JUI-F, true", "U, false", "Un, false", "KANDAHAR, false"})
  void anAcronymIsAFewCapitals(String text, boolean expected) {
    assertThat(Respelling.isAcronym(text)).isEqualTo(expected);
  }
}
