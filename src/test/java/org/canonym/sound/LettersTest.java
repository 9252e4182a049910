package org.canonym.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  private static final String ZWNJ = "\u200C";
  private static final String COMBINING_ACUTE = "\u0301";
  private static final String HAMZA_ABOVE = "\u0654";

  @ParameterizedTest
  @CsvSource({
    "Mazar-i-Sharif, mazar i sharif",
    "Mazar–i‑Sharif, mazar i sharif",
    "'Abd al-Raḥmān', abd al raḥmān",
    "Qur’an, quran",
    "Qurʾān, qurān",
    "O`Neill, oneill",
    "J.F. Kerry, jf kerry",
    "İzmir, izmir",
    "IŞIK, işik",
    "Straße, straße",
    "__Kabul--, kabul",
  })
  void lowerKeepsDiacriticsAndDropsWhatIsNotHeard(String name, String lower) {
    assertThat(Letters.lower(name)).isEqualTo(lower);
  }

  @ParameterizedTest
  @CsvSource({
    "Zabihulláh, zabihullah",
    "Łódź, lodz",
    "Straße, strasse",
    "İğdır, igdir",
    "Bəhram, bahram",
    "Ærø, aero",
    "Þór, thor",
    "Đorđe, dorde",
    "Jaozjān, jaozjan",
    "Kābul, kabul",
  })
  void plainSpellsEverythingInAscii(String name, String plain) {
    assertThat(Letters.plain(name)).isEqualTo(plain);
  }

  @Test
  void decomposedAndComposedLettersAreOne() {
    assertThat(Letters.lower("Muya" + COMBINING_ACUTE + "hid")).isEqualTo("muyáhid");
    assertThat(Letters.plain("Muya" + COMBINING_ACUTE + "hid")).isEqualTo("muyahid");
  }

  @Test
  void aZeroWidthNonJoinerIsNoLetter() {
    assertThat(Letters.lower("Ka" + ZWNJ + "bul")).isEqualTo("kabul");
    assertThat(Letters.nativeFold("می" + ZWNJ + "دان")).isEqualTo(Letters.nativeFold("میدان"));
  }

  @Test
  void joinedHasNoSpacesAtAll() {
    assertThat(Letters.joined("Pul-e Khumri")).isEqualTo("pulekhumri");
    assertThat(Letters.joined("Pul‑e\u00A0Khumri")).isEqualTo("pulekhumri");
  }

  @ParameterizedTest
  @CsvSource({
    "کابل, كابل", // Persian and Arabic kaf
    "علی, علي", // Persian and Arabic ye
    "علی, على", // alef maksura
    "أحمد, احمد", // hamza on alef
    "إسلام, اسلام",
    "آصف, اصف", // madda
    "فاطمة, فاطمه", // ta marbuta
    "مؤمن, مومن", // hamza on waw
    "وردګ, وردگ", // Pashto and Persian gaf
    "کُندُز, کندز", // vowel signs
    "کـــابل, کابل", // tatweel
  })
  void variantsOfOneNativeSpellingFoldAlike(String a, String b) {
    assertThat(Letters.nativeFold(a)).isEqualTo(Letters.nativeFold(b));
  }

  @Test
  void aHamzaSetApartOrAboveFoldsLikeNone() {
    assertThat(Letters.nativeFold("بهاء")).isEqualTo(Letters.nativeFold("بها"));
    assertThat(Letters.nativeFold("خانه" + HAMZA_ABOVE)).isEqualTo(Letters.nativeFold("خانه"));
  }

  @Test
  void differentNativeLettersStayDifferent() {
    assertThat(Letters.nativeFold("کابل")).isNotEqualTo(Letters.nativeFold("زابل"));
    assertThat(Letters.nativeFold("کنر")).isNotEqualTo(Letters.nativeFold("کندز"));
  }

  @Test
  void theScriptIsToldByLettersAlone() {
    assertThat(Letters.hasOtherScript("Kābul – 34°")).isFalse();
    assertThat(Letters.hasOtherScript("Ḥelmand")).isFalse();
    assertThat(Letters.hasOtherScript("Кабул")).isTrue();
    assertThat(Letters.hasOtherScript("Kabul کابل")).isTrue();
    assertThat(Letters.hasOtherScript("😀 12")).isFalse();
  }

  @Test
  void aRomanisationIsInAscii() {
    assertThat(Letters.romanised("Кабул")).isEqualToIgnoringCase("kabul");
    assertThat(Letters.romanised("کابل")).matches("[\\x20-\\x7E]+");
  }

  @Test
  void foldingTwiceChangesNothingMore() {
    Random random = new Random(7);
    String[] pieces = {
      "A",
      "b",
      "İ",
      "ı",
      "ß",
      "Ł",
      "é",
      "e\u0301",
      "\u0301",
      "-",
      " ",
      "\u00A0",
      "'",
      "ʼ",
      ".",
      "\u200C",
      "\u200F",
      "ک",
      "ي",
      "ئ",
      "ء",
      "آ",
      "ة",
      "\u064B",
      "Ж",
      "ﬁ",
      "Ⅷ",
      "\uD83D\uDE00",
      "\uD800",
      "Ǆ",
      "ǅ",
      "Σ",
      "ς",
      "㎒",
      "K" // the last one is the Kelvin sign
    };
    for (int round = 0; round < 5_000; round++) {
      StringBuilder name = new StringBuilder();
      for (int i = random.nextInt(9); i > 0; i--) {
        name.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = name.toString();
      assertThat(Letters.lower(Letters.lower(text)))
          .as(() -> "lower, round of " + escaped(text))
          .isEqualTo(Normalizer.normalize(Letters.lower(text), Normalizer.Form.NFC));
      assertThat(Letters.plain(Letters.plain(text)))
          .as(() -> "plain, round of " + escaped(text))
          .isEqualTo(Letters.plain(text));
      assertThat(Letters.joined(text)).doesNotContain(" ");
    }
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(unit -> out.append(String.format("\\u%04X", unit)));
    return out.toString();
  }
}
