package org.canonym.resolve;

import java.util.Optional;
import java.util.Set;
import org.canonym.sound.Letters;

/**
 * Words made from names: Kurds, Kurdish, Saudi Arabian, Kandahari, Akayeva. They are no
 * misspellings of the name they are made from. Pure.
 */
final class Derivation {
  private static final Set<String> ENDINGS =
      Set.of(
          "s", "es", "n", "an", "ian", "ean", "i", "is", "ish", "ese", "ite", "ites", "ov", "ova");

  /** Russian surnames in these endings have a feminine in -a. */
  private static final Set<String> SURNAME_ENDINGS = Set.of("ev", "ov", "in", "yn");

  private Derivation() {}

  /** Whether one of two spellings is the other with an ending that makes a new word. */
  static boolean joins(String one, String other) {
    String a = Letters.plain(one);
    String b = Letters.plain(other);
    return isFrom(a, b) || isFrom(b, a);
  }

  /** Whether {@code word} is made from {@code name}; both folded. */
  static boolean isFrom(String word, String name) {
    if (word.length() <= name.length() || !word.startsWith(name)) {
      return false;
    }
    String ending = word.substring(name.length());
    boolean feminine = ending.equals("a") && SURNAME_ENDINGS.stream().anyMatch(name::endsWith);
    return feminine || ENDINGS.contains(ending);
  }

  /** A plural without its ending, where it may be one. */
  static Optional<String> singular(String surface) {
    int length = surface.length();
    return length > 4 && surface.charAt(length - 1) == 's' && surface.charAt(length - 2) != 's'
        ? Optional.of(surface.substring(0, length - 1))
        : Optional.empty();
  }
}
