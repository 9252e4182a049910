package org.canonym.measure.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;
import org.canonym.sound.Letters;

/**
 * Measures on phonetic codes. Every word has a set of codes, and two words meet if they share one,
 * as both methods were published. Two names are as alike as the share of their words that meet one
 * of the other name, in any order: a code for the whole name would keep little but its first word.
 * Not safe for use by several threads at once.
 */
final class PhoneticLikeness implements Likeness<List<int[]>> {
  private final String name;
  private final Encoder encoder;
  private final Map<String, int[]> codesOfWord = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private PhoneticLikeness(String name, Encoder encoder) {
    this.name = name;
    this.encoder = encoder;
  }

  /** Gives the codes of a word, with marks between them. */
  @FunctionalInterface
  private interface Encoder {
    String encode(String word) throws EncoderException;
  }

  /** Daitch–Mokotoff Soundex (1985), with its branching. */
  static PhoneticLikeness daitchMokotoff() {
    DaitchMokotoffSoundex soundex = new DaitchMokotoffSoundex();
    return new PhoneticLikeness("Daitch–Mokotoff", soundex::soundex);
  }

  /** Beider–Morse phonetic matching (2008): generic names, approximate rules. */
  static PhoneticLikeness beiderMorse() {
    return new PhoneticLikeness("Beider–Morse", new BeiderMorseEncoder()::encode);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<int[]> prepare(String written) {
    List<int[]> words = new ArrayList<>();
    for (String word : Letters.lower(written).split(" ")) {
      int[] codes = codesOfWord.computeIfAbsent(word, this::codes);
      if (codes.length > 0) {
        words.add(codes);
      }
    }
    return words;
  }

  private int[] codes(String word) {
    try {
      return Arrays.stream(encoder.encode(word).split("[|()\\- ]+"))
          .filter(code -> !code.isEmpty())
          .mapToInt(code -> numbers.computeIfAbsent(code, unseen -> numbers.size()))
          .sorted()
          .distinct()
          .toArray();
    } catch (EncoderException | IllegalArgumentException notEncodable) {
      return new int[0];
    }
  }

  @Override
  public double between(List<int[]> a, List<int[]> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    boolean[] taken = new boolean[b.size()];
    int met = 0;
    for (int[] word : a) {
      for (int j = 0; j < b.size(); j++) {
        if (!taken[j] && meet(word, b.get(j))) {
          taken[j] = true;
          met++;
          break;
        }
      }
    }
    return 2.0 * met / (a.size() + b.size());
  }

  /** Whether two sorted lists have a code in common. */
  private static boolean meet(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
