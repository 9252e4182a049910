package org.canonym.measure.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  private static <F> double between(Likeness<F> likeness, String a, String b) {
    return likeness.between(likeness.prepare(a), likeness.prepare(b));
  }

  @ParameterizedTest
  @CsvSource({"MARTHA,MARHTA,0.9611", "DWAYNE,DUANE,0.84", "DIXON,DICKSONX,0.8133", "abc,xyz,0"})
  void jaro_winkler_gives_the_published_figures(String a, String b, double expected) {
    assertThat(between(StringLikeness.jaroWinkler(), a, b)).isCloseTo(expected, within(5e-5));
    assertThat(between(StringLikeness.jaroWinkler(), b, a)).isCloseTo(expected, within(5e-5));
  }

  @Test
  void levenshtein_is_taken_by_the_longer_name() {
    assertThat(between(StringLikeness.levenshtein(), "kitten", "sitting"))
        .isCloseTo(1 - 3.0 / 7, within(1e-12));
    assertThat(between(StringLikeness.levenshtein(), "Zorvanía", "zorvania")).isEqualTo(1);
  }

  @Test
  void skeletons_do_not_see_vowels() {
    assertThat(between(StringLikeness.skeleton(), "Muhammad", "Mohamed")).isEqualTo(1);
    assertThat(between(StringLikeness.skeleton(), "Kabul", "Zabul")).isLessThan(1);
  }

  @Test
  void phonetic_codes_meet_word_by_word_in_any_order() {
    PhoneticLikeness soundex = PhoneticLikeness.daitchMokotoff();

    assertThat(between(soundex, "Peters Moskowitz", "Moskovitz Peters")).isEqualTo(1);
    // One word of two meets one of one: 2 × 1 / 3.
    assertThat(between(soundex, "Peters Moskowitz", "Moskovitz")).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(between(soundex, "Peters", "Kabul")).isZero();
  }

  @Test
  void beider_morse_hears_names_that_letters_hide() {
    assertThat(between(PhoneticLikeness.beiderMorse(), "Qandahar", "Kandahar")).isEqualTo(1);
    assertThat(between(PhoneticLikeness.beiderMorse(), "Kabul", "Herat")).isZero();
  }

  @Test
  void a_name_without_letters_is_like_nothing() {
    assertThat(between(PhoneticLikeness.beiderMorse(), "", "Kabul")).isZero();
  }
}
