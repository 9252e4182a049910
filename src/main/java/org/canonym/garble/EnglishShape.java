package org.canonym.garble;

/**
 * Whether a lower-case word that the vocabulary lacks is English all the same: an inflection, a
 * word with a prefix or suffix, a compound, or a slip of the pen in a common word. Stateless.
 */
final class EnglishShape {
  private static final String[] PREFIXES = {
    "re", "un", "anti", "non", "over", "out", "mis", "dis", "pre", "sub", "inter", "co", "de",
    "counter", "under", "super", "semi", "self", "ultra", "multi", "post", "pro", "trans", "in",
    "im", "en", "fore", "back", "up", "down", "micro", "mega", "cyber", "eco", "bio", "neo"
  };

  private static final String[] SUFFIXES = {
    "s", "es", "ed", "ing", "ly", "er", "ers", "or", "est", "ness", "y", "ish", "less", "ful",
    "able", "like", "wise", "ward", "wards", "ism", "ist", "ists", "ize", "ise", "ized", "ised",
    "izing", "ising", "ity", "al", "ally", "ment", "ments", "hood", "ship", "ie", "ies", "ic",
    "ian", "ians", "eer", "ette", "en", "age", "dom", "ous", "ive", "fold"
  };

  private static final int SHORTEST_STEM = 3;

  /** Shorter parts are found in foreign words by chance: dash and man in dashman. */
  private static final int SHORTEST_PART = 4;

  private static final int COMMON = 20;
  private static final int COMMON_IF_SHORT = 100;
  private static final int VERY_COMMON = 200;
  private static final int SHORTEST_TYPO = 5;

  private EnglishShape() {}

  /** Whether the word is made of English ones by inflection, affixes or compounding. */
  static boolean isDerived(GarbleInput input, String word) {
    for (String suffix : SUFFIXES) {
      if (word.length() >= suffix.length() + SHORTEST_STEM && word.endsWith(suffix)) {
        String stem = word.substring(0, word.length() - suffix.length());
        if (isStem(input, stem)) {
          return true;
        }
      }
    }
    for (String prefix : PREFIXES) {
      if (word.length() >= prefix.length() + SHORTEST_STEM
          && word.startsWith(prefix)
          && input.isEnglish(word.substring(prefix.length()))) {
        return true;
      }
    }
    return isCompound(input, word);
  }

  /** The stem itself, without its doubled consonant, with its silent e, or y for i. */
  private static boolean isStem(GarbleInput input, String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return isUsual(input, stem)
        || isUsual(input, stem + "e")
        || (doubled && isUsual(input, stem.substring(0, last)))
        || (stem.endsWith("i") && isUsual(input, stem.substring(0, last) + "y"));
  }

  private static boolean isUsual(GarbleInput input, String word) {
    return input.countOf(word).isOrdinary()
        && (word.length() > SHORTEST_STEM || input.countOf(word).lower() >= COMMON_IF_SHORT);
  }

  private static boolean isCompound(GarbleInput input, String word) {
    for (int k = SHORTEST_PART; k <= word.length() - SHORTEST_PART; k++) {
      if (isCommon(input, word.substring(0, k)) && isCommon(input, word.substring(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCommon(GarbleInput input, String word) {
    return input.countOf(word).isOrdinary() && input.countOf(word).lower() >= COMMON;
  }

  /** Whether one letter left out, put in, changed or moved makes a very common English word. */
  static boolean isSlip(GarbleInput input, String word) {
    if (word.length() < SHORTEST_TYPO) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      String head = word.substring(0, k);
      String tail = word.substring(k + 1);
      if (isVeryCommon(input, head + tail)) {
        return true;
      }
      if (k + 1 < word.length()
          && isVeryCommon(
              input, head + word.charAt(k + 1) + word.charAt(k) + word.substring(k + 2))) {
        return true;
      }
      for (char letter = 'a'; letter <= 'z'; letter++) {
        if (isVeryCommon(input, head + letter + tail)
            || isVeryCommon(input, head + letter + word.charAt(k) + tail)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isVeryCommon(GarbleInput input, String word) {
    return input.countOf(word).isOrdinary() && input.countOf(word).lower() >= VERY_COMMON;
  }
}
