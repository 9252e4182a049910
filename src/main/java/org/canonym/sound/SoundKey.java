package org.canonym.sound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys under which spellings of one name meet whatever road they came by: the skeleton of strong
 * consonants in ten classes.
 *
 * <p>Vowels, h, y and w that only colours a vowel are dropped; digraphs of all orthographies are
 * read as the one consonant they stand for (sch, sz, sh, dj, dzh, kh …); letters that stand for
 * different consonants in different orthographies (j, ch, c, g, x) give several keys. {@link
 * #neighbours} adds every key one class away, so that one further difference still meets.
 *
 * <p>The classes: P (p b), F (f ph), V (v, w before a vowel), T (t d th dh), S (all sibilants and
 * affricates), K (k q g kh gh), M, N, L, R.
 */
public final class SoundKey {
  private static final String CLASSES = "PFVTSKMNLR";
  private static final int MAX_ALTERNATIVES = 6;
  private static final int MAX_CLASSES = 20;

  /** Groups of letters and what they may stand for; longer ones first. {@code -} is silence. */
  private static final String[][] GROUPS = {
    {"dsch", "S"},
    {"tsch", "S"},
    {"dzh", "S"},
    {"tch", "S"},
    {"sch", "S"},
    {"dj", "S"},
    {"dz", "S"},
    {"dż", "S"},
    {"dź", "S"},
    {"dž", "S"},
    {"sh", "S"},
    {"sz", "S"},
    {"cz", "S"},
    {"zh", "S"},
    {"rz", "S", "RS"},
    {"ch", "S", "K"},
    {"ts", "S"},
    {"tz", "S"},
    {"cs", "S"},
    {"zs", "S"},
    {"gy", "S", "K"},
    {"tj", "S"},
    {"sj", "S"},
    {"kj", "S"},
    {"ny", "N"},
    {"ty", "S", "T"},
    {"kh", "K", "-"},
    {"gh", "K", "-"},
    {"qu", "K"},
    {"ck", "K"},
    {"cq", "K"},
    {"kg", "K"},
    {"th", "T", "S"},
    {"dh", "T", "S"},
    {"ph", "F"},
    {"ğ", "K", "-"},
    {"ı", "-"},
  };

  private SoundKey() {}

  /**
   * The keys of a spelling: one, or a few where a letter is read differently by different
   * orthographies. Empty where it has no strong consonant.
   */
  public static Set<String> of(String spelling) {
    String letters = Letters.lower(spelling).replace(" ", "");
    List<StringBuilder> keys = new ArrayList<>();
    keys.add(new StringBuilder());
    char previous = 0;
    for (int i = 0; i < letters.length(); ) {
      String[] reading = readGroup(letters, i);
      int used = reading != null ? reading[0].length() : 1;
      String[] sounds = reading != null ? tail(reading) : readLetter(letters, i);
      boolean doubled = used == 1 && letters.charAt(i) == previous;
      previous = used == 1 ? letters.charAt(i) : 0;
      i += used;
      if (!doubled) {
        keys = extend(keys, sounds);
      }
    }
    Set<String> distinct = new LinkedHashSet<>();
    for (StringBuilder key : keys) {
      if (!key.isEmpty()) {
        distinct.add(key.toString());
      }
    }
    return distinct;
  }

  private static String @org.jspecify.annotations.Nullable [] readGroup(String letters, int at) {
    for (String[] group : GROUPS) {
      if (letters.startsWith(group[0], at)) {
        return group;
      }
    }
    return null;
  }

  private static String[] tail(String[] reading) {
    return java.util.Arrays.copyOfRange(reading, 1, reading.length);
  }

  private static String[] readLetter(String letters, int at) {
    char letter = letters.charAt(at);
    char next = at + 1 < letters.length() ? base(letters.charAt(at + 1)) : 0;
    return switch (letter) {
      case 'ç', 'č', 'ć', 'ş', 'ș', 'š', 'ś', 'ż', 'ź', 'ž' -> new String[] {"S"};
      default -> readBase(base(letter), next);
    };
  }

  private static String[] readBase(char letter, char next) {
    boolean beforeVowel = next != 0 && Letters.isVowel(next);
    return switch (letter) {
      case 'p', 'b' -> new String[] {"P"};
      case 'f' -> new String[] {"F"};
      case 'v' -> new String[] {"V"};
      case 'w' -> beforeVowel ? new String[] {"V"} : new String[] {"-"};
      case 'u', 'o' -> beforeVowel && next != letter ? new String[] {"-", "V"} : new String[] {"-"};
      case 't', 'd' -> new String[] {"T"};
      case 's', 'z' -> new String[] {"S"};
      case 'j' -> new String[] {"S", "-", "K"};
      case 'c' ->
          next == 'e' || next == 'i' || next == 'y'
              ? new String[] {"S", "K"}
              : new String[] {"K", "S"};
      case 'g' -> next == 'e' || next == 'i' ? new String[] {"K", "S"} : new String[] {"K"};
      case 'k', 'q' -> new String[] {"K"};
      case 'x' -> new String[] {"K", "S"};
      case 'm' -> new String[] {"M"};
      case 'n' -> new String[] {"N"};
      case 'l' -> new String[] {"L"};
      case 'r' -> new String[] {"R"};
      default -> new String[] {"-"};
    };
  }

  private static char base(char letter) {
    if (letter < 0x80) {
      return letter;
    }
    String stripped = Letters.strip(String.valueOf(letter));
    return stripped.isEmpty() ? letter : stripped.charAt(0);
  }

  private static List<StringBuilder> extend(List<StringBuilder> keys, String[] sounds) {
    boolean single = sounds.length == 1 || keys.size() * sounds.length > MAX_ALTERNATIVES;
    if (single) {
      keys.forEach(key -> append(key, sounds[0]));
      return keys;
    }
    List<StringBuilder> extended = new ArrayList<>(keys.size() * sounds.length);
    for (String sound : sounds) {
      for (StringBuilder key : keys) {
        StringBuilder longer = new StringBuilder(key);
        append(longer, sound);
        extended.add(longer);
      }
    }
    return extended;
  }

  private static void append(StringBuilder key, String sound) {
    if (!sound.equals("-") && key.length() + sound.length() <= MAX_CLASSES) {
      key.append(sound);
    }
  }

  /**
   * The keys one class away from {@code key}: one dropped, one changed, one added. The key itself
   * is not among them.
   */
  public static Set<String> neighbours(String key) {
    Set<String> near = new LinkedHashSet<>();
    StringBuilder work = new StringBuilder(key);
    for (int i = 0; i <= key.length(); i++) {
      if (i < key.length()) {
        char old = key.charAt(i);
        if (key.length() > 1) {
          near.add(work.deleteCharAt(i).toString());
          work.insert(i, old);
        }
        for (int c = 0; c < CLASSES.length(); c++) {
          work.setCharAt(i, CLASSES.charAt(c));
          near.add(work.toString());
        }
        work.setCharAt(i, old);
      }
      for (int c = 0; c < CLASSES.length(); c++) {
        near.add(work.insert(i, CLASSES.charAt(c)).toString());
        work.deleteCharAt(i);
      }
    }
    near.remove(key);
    return near;
  }
}
