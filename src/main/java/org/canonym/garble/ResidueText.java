package org.canonym.garble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the whole text says of its unknown words: which are names or explained somewhere in it,
 * which come again, and whether other things show that it is a translation. Belongs to one thread.
 */
final class ResidueText {
  /** So many misspelt names show that a text is translated. */
  private static final int FEW_MISSPELT = 1;

  private static final int MANY_MISSPELT = 4;
  private static final double LEAST_SHARE = 0.4;

  private final Map<String, Double> roads;
  private final long misspelt;
  private final Set<String> names = new HashSet<>();
  private final Set<String> explained = new HashSet<>();
  private final Map<String, Integer> uses = new HashMap<>();

  private ResidueText(Map<String, Double> roads, long misspelt) {
    this.roads = roads;
    this.misspelt = misspelt;
  }

  static ResidueText of(GarbleInput input, Findings findings) {
    return new ResidueText(input.names().channels(), findings.count(ReasonCode.MISSPELT_NAME));
  }

  void explained(String word) {
    explained.add(word);
  }

  void seen(String word, boolean inName) {
    uses.merge(word, 1, Integer::sum);
    if (inName) {
      names.add(word);
    }
  }

  /** Whether the text shows by its names that it is a translation. */
  boolean isTranslated() {
    return misspelt >= FEW_MISSPELT;
  }

  /** Whether the text is full of signs that it is a translation. */
  boolean isClearlyTranslated() {
    return misspelt >= MANY_MISSPELT;
  }

  /** Whether the word is a name or explained somewhere in the text. */
  boolean isKnown(String word) {
    return names.contains(word) || explained.contains(word);
  }

  /** What the text adds to a word's log-odds. */
  double odds(GarbleInput input, ResidueSuspect suspect) {
    String word = GarbleInput.stem(input.word(suspect.token));
    double odds = 0;
    if (explained.contains(word)
        || (names.contains(word) && !suspect.nameLike && suspect.slot != NounSlot.STRONG)) {
      odds += ResidueOdds.NAME_CONTEXT; // what is a name in one sentence is one in the next
    }
    if (!input.token(suspect.token).isCapitalised() && uses.getOrDefault(word, 0) > 1) {
      odds += ResidueOdds.USED_AGAIN;
    }
    for (LexiconMatch reading : suspect.readings) {
      if (roads.getOrDefault(reading.word().channel(), 0.0) >= LEAST_SHARE) {
        return odds + ResidueOdds.SAME_ROAD;
      }
    }
    return odds;
  }
}
