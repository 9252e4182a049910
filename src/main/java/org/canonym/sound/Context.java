package org.canonym.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * What must stand beside a rule's letters in the canonical spelling.
 *
 * <p>Written as a sequence of atoms: {@code #} a word's edge, {@code V} a vowel, {@code C} a
 * consonant, {@code [abc]} one of, {@code [^abc]} a letter that is none of, or a letter itself.
 * Immutable.
 */
final class Context {
  static final Context ANY = new Context(List.of());
  private static final int MAX_ATOMS = 8;

  private final List<String> atoms;

  private Context(List<String> atoms) {
    this.atoms = atoms;
  }

  /**
   * Reads a context.
   *
   * @throws IllegalArgumentException if a bracket stays open or is empty, or there are too many
   *     atoms
   */
  static Context of(String written) {
    if (written.isEmpty()) {
      return ANY;
    }
    List<String> atoms = new ArrayList<>();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '[') {
        int close = written.indexOf(']', i);
        if (close <= i + 1 || (close == i + 2 && written.charAt(i + 1) == '^')) {
          throw new IllegalArgumentException(
              "expected letters and ] after [ in \"" + written + "\"");
        }
        atoms.add(written.substring(i, close));
        i = close;
      } else {
        atoms.add(String.valueOf(c));
      }
    }
    if (atoms.size() > MAX_ATOMS) {
      throw new IllegalArgumentException(
          "expected at most " + MAX_ATOMS + " atoms, found " + atoms.size());
    }
    return new Context(List.copyOf(atoms));
  }

  boolean isAny() {
    return atoms.isEmpty();
  }

  /** Whether the atoms stand just before position {@code at}. */
  boolean precedes(char[] canonical, int length, int at) {
    for (int k = 1; k <= atoms.size(); k++) {
      if (!matches(atoms.get(atoms.size() - k), canonical, length, at - k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the atoms stand from position {@code at} on. */
  boolean follows(char[] canonical, int length, int at) {
    for (int k = 0; k < atoms.size(); k++) {
      if (!matches(atoms.get(k), canonical, length, at + k)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String atom, char[] canonical, int length, int at) {
    boolean edge = at < 0 || at >= length || canonical[at] == ' ';
    char first = atom.charAt(0);
    if (first == '#') {
      return edge;
    }
    if (edge) {
      return false;
    }
    char letter = canonical[at];
    return switch (first) {
      case 'V' -> Letters.isVowel(letter);
      case 'C' -> !Letters.isVowel(letter);
      case '[' -> atom.charAt(1) == '^' ? atom.indexOf(letter, 2) < 0 : atom.indexOf(letter, 1) > 0;
      default -> letter == first;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Context context && context.atoms.equals(atoms);
  }

  @Override
  public int hashCode() {
    return atoms.hashCode();
  }

  @Override
  public String toString() {
    return String.join("", atoms);
  }
}
