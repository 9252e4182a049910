package org.canonym.measure.lists;

import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import org.canonym.sound.Letters;

/**
 * Measures on letters. All compare names in lower case without diacritics, which makes each of them
 * stronger than it is by itself.
 *
 * @param name what the measure is called
 * @param fold what is done to a name first
 * @param measure the likeness of two folded names
 */
record StringLikeness(
    String name, UnaryOperator<String> fold, ToDoubleBiFunction<String, String> measure)
    implements Likeness<String> {

  /** The weight of a common beginning and how far it reaches, as Winkler (1990) set them. */
  private static final double PREFIX_WEIGHT = 0.1;

  private static final int LONGEST_PREFIX = 4;

  /** Jaro's measure with Winkler's bonus for a common beginning. */
  static StringLikeness jaroWinkler() {
    return new StringLikeness("Jaro–Winkler", Letters::plain, StringLikeness::jaroWinkler);
  }

  /** One less the edit distance by the length of the longer name. */
  static StringLikeness levenshtein() {
    return new StringLikeness("Levenshtein", Letters::plain, StringLikeness::levenshtein);
  }

  /** The same on the consonants alone, doubled ones taken as one. */
  static StringLikeness skeleton() {
    return new StringLikeness(
        "skeleton",
        name -> Letters.joined(name).replaceAll("[aeiouy]", "").replaceAll("(.)\\1+", "$1"),
        StringLikeness::levenshtein);
  }

  @Override
  public String prepare(String name) {
    return fold.apply(name);
  }

  @Override
  public double between(String a, String b) {
    return measure.applyAsDouble(a, b);
  }

  static double levenshtein(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    if (longer == 0) {
      return 1;
    }
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] spare = previous;
      previous = current;
      current = spare;
    }
    return 1 - (double) previous[b.length()] / longer;
  }

  static double jaroWinkler(String a, String b) {
    double jaro = jaro(a, b);
    int prefix = 0;
    int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
    while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
  }

  private static double jaro(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b) ? 1 : 0;
    }
    int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] taken = new boolean[b.length()];
    char[] matched = new char[Math.min(a.length(), b.length())];
    int matches = 0;
    for (int i = 0; i < a.length(); i++) {
      int to = Math.min(b.length(), i + reach + 1);
      for (int j = Math.max(0, i - reach); j < to; j++) {
        if (!taken[j] && a.charAt(i) == b.charAt(j)) {
          taken[j] = true;
          matched[matches++] = a.charAt(i);
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    int displaced = 0;
    int at = 0;
    for (int j = 0; j < b.length(); j++) {
      if (taken[j]) {
        displaced += b.charAt(j) == matched[at++] ? 0 : 1;
      }
    }
    double m = matches;
    return (m / a.length() + m / b.length() + (m - displaced / 2.0) / m) / 3;
  }
}
