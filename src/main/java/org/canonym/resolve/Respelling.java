package org.canonym.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.canonym.text.Token;

/**
 * How a name is written in the place of another spelling of it: its capitals as the original's,
 * line ends kept where they stood. Pure.
 */
final class Respelling {
  private Respelling() {}

  /**
   * The target in the original's manner.
   *
   * @param surface the original spelling
   * @param target the name in house style
   * @param opensSentence whether the original is the first word of its passage
   */
  static String of(String surface, String target, boolean opensSentence) {
    String cased = target;
    if (isShouted(surface) && !isShouted(target)) {
      cased = target.toUpperCase(Locale.ROOT);
    } else if (opensSentence
        && Character.isUpperCase(surface.codePointAt(0))
        && Character.isLowerCase(target.codePointAt(0))) {
      int first = target.codePointAt(0);
      cased =
          new StringBuilder()
              .appendCodePoint(Character.toTitleCase(first))
              .append(target, Character.charCount(first), target.length())
              .toString();
    }
    return keepLineEnds(surface, cased);
  }

  /** Written in capitals throughout; one or two letters may as well be an initial. */
  private static boolean isShouted(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters > 3;
  }

  /** Puts the original's line ends and odd spaces at the corresponding gaps of the target. */
  private static String keepLineEnds(String surface, String target) {
    List<String> gaps = gaps(surface);
    if (gaps.stream().allMatch(" "::equals)) {
      return target;
    }
    String[] words = target.split(" ");
    if (words.length == 1 || gaps.isEmpty()) {
      return target;
    }
    StringBuilder out = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      int gap = Math.min(gaps.size() - 1, (i - 1) * gaps.size() / (words.length - 1));
      boolean taken = words.length - 1 != gaps.size() && gapUsedBefore(gaps, words.length, i);
      out.append(taken ? " " : gaps.get(gap)).append(words[i]);
    }
    return out.toString();
  }

  private static boolean gapUsedBefore(List<String> gaps, int words, int at) {
    return at > 1 && (at - 1) * gaps.size() / (words - 1) == (at - 2) * gaps.size() / (words - 1);
  }

  private static List<String> gaps(String surface) {
    List<String> gaps = new ArrayList<>();
    int i = 0;
    while (i < surface.length()) {
      int from = i;
      while (i < surface.length() && isSpace(surface.charAt(i))) {
        i++;
      }
      if (i > from) {
        gaps.add(surface.substring(from, i));
      }
      i++;
    }
    return gaps;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** Whether two spellings differ in capitals alone. */
  static boolean sameButCase(String surface, String target) {
    return surface.replaceAll("\\s+", " ").equalsIgnoreCase(target);
  }

  /**
   * Whether a text is an abbreviation, which no spelling rule explains: short and of capitals, one
   * small letter among several allowed (MChS, UNHCR, PoW).
   */
  static boolean isAcronym(String text) {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isUpperCase(unit)) {
        capitals++;
      } else if (Character.isLowerCase(unit)) {
        small++;
      } else if (unit != '.' && unit != '-' && !Character.isDigit(unit)) {
        return false;
      }
    }
    return capitals >= 2 && capitals <= 6 && (small == 0 || (small == 1 && capitals >= 3));
  }

  static boolean opensPassage(List<Token> tokens, int firstOfPassage, int token) {
    for (int i = firstOfPassage; i < token; i++) {
      if (tokens.get(i).isWord() || tokens.get(i).kind() == Token.Kind.NUMBER) {
        return false;
      }
    }
    return true;
  }
}
