package org.canonym.garble;

import org.canonym.sound.Letters;
import org.canonym.text.Passage;
import org.canonym.text.Token;

/**
 * Tells whether a passage is English at all: by its function words, and only where those are
 * missing by OpenNLP's language detector. Safe for any number of threads.
 */
final class PassageLanguage {
  /** English news has some 40 function words in a hundred; a list of names still has a few. */
  private static final double SHARE_OF_FUNCTION_WORDS = 0.12;

  private static final double SHARE_OF_UNKNOWN_WORDS = 0.3;
  private static final int LEAST_WORDS = 5;

  /** Foreign words occur now and then in English text; these are so rare that they may be. */
  private static final int SELDOM = 30;

  /** Whether the passage is in another language, as far as can be told. */
  boolean isForeign(GarbleInput input, Passage passage) {
    int words = 0;
    int function = 0;
    int unknown = 0;
    int otherScript = 0;
    for (int i = passage.firstToken(); i < passage.endToken(); i++) {
      Token token = input.token(i);
      if (token.isWord() && !input.isNamed(i)) {
        words++;
        if (Letters.hasOtherScript(token.text())) {
          otherScript++;
        } else if (English.FUNCTION_WORDS.contains(input.word(i))) {
          function++;
        } else if (!input.isOrdinary(i) || input.count(i).lower() < SELDOM) {
          unknown++;
        }
      }
    }
    if (otherScript * 2 > words) {
      return true;
    }
    return words >= LEAST_WORDS
        && function < SHARE_OF_FUNCTION_WORDS * words
        && unknown > SHARE_OF_UNKNOWN_WORDS * words
        && OpenNlpLanguage.isOtherThanEnglish(input.text().textOf(passage));
  }
}
