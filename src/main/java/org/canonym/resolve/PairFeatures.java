package org.canonym.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canonym.gazetteer.EntryType;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Channel;
import org.canonym.sound.Channels;
import org.canonym.sound.Letters;
import org.canonym.sound.SpellingDistance;

/**
 * What is measured on a pair of spellings: the costs of writing either as the other over all
 * channels, whole and word by word, and plain likenesses of their letters. Not safe for use by
 * several threads at once.
 */
public final class PairFeatures {
  private static final double MOST_COST = 14;

  /** The names of the features, in the order of {@link Measured#row}. */
  public static final List<String> NAMES =
      List.of(
          "whole",
          "words",
          "worst-word",
          "missing-words",
          "missing-letters",
          "shorter-words",
          "shorter-letters",
          "longer-letters",
          "length-ratio",
          "cost-per-letter",
          "reordered",
          "bigrams",
          "prefix",
          "suffix",
          "edits",
          "consonants",
          "same-first",
          "contained",
          "person",
          "rarer-in-english",
          "commoner-in-english");

  private final Channels channels;
  private final Vocabulary vocabulary;
  private final SpellingDistance distance = new SpellingDistance();

  /**
   * Features over these channels.
   *
   * @param vocabulary the words of English: two spellings that English text knows well are seldom
   *     one name
   */
  public PairFeatures(Channels channels, Vocabulary vocabulary) {
    this.channels = channels;
    this.vocabulary = vocabulary;
  }

  /**
   * A pair's features.
   *
   * @param row a value for each of {@link #NAMES}
   * @param channel the channel that explains the difference of the whole best; may be empty
   */
  public record Measured(double[] row, String channel) {}

  private record Cost(double nats, String channel) {}

  /** The words of one name paired with those of the other. */
  private record Pairing(double total, double worst, boolean reordered, int missingLetters) {}

  /** Measures a pair; both spellings must have letters. */
  public Measured measure(String a, String b, Optional<EntryType> type) {
    String first = Letters.plain(a.replace(',', ' '));
    String second = Letters.plain(b.replace(',', ' '));
    String[] words = first.split(" ");
    String[] others = second.split(" ");
    Cost whole = symmetric(first, second);
    Pairing pairing = words.length <= others.length ? pair(words, others) : pair(others, words);
    String one = first.replace(" ", "");
    String other = second.replace(" ", "");
    double shorter = Math.min(one.length(), other.length());
    double longer = Math.max(1, Math.max(one.length(), other.length()));
    int missing = Math.abs(words.length - others.length);
    double best = Math.min(whole.nats(), pairing.total() + missing);
    double knownA = known(first);
    double knownB = known(second);
    double[] row = {
      whole.nats(),
      Math.min(MOST_COST, pairing.total()),
      pairing.worst(),
      missing,
      pairing.missingLetters(),
      Math.min(words.length, others.length),
      shorter,
      longer,
      shorter / longer,
      best / Math.max(4, shorter),
      pairing.reordered() ? 1 : 0,
      bigrams(one, other),
      prefix(one, other) / longer,
      prefix(reversed(one), reversed(other)) / longer,
      edits(one, other) / longer,
      consonants(one, other),
      !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0) ? 1 : 0,
      one.contains(other) || other.contains(one) ? 1 : 0,
      type.filter(known -> known == EntryType.PERSON).isPresent() ? 1 : 0,
      Math.min(knownA, knownB),
      Math.max(knownA, knownB)
    };
    return new Measured(row, whole.channel());
  }

  /** The logarithm of how often English text has a name's least common word. */
  private double known(String name) {
    double least = Double.POSITIVE_INFINITY;
    for (String word : name.split(" ")) {
      least = Math.min(least, Math.log1p(vocabulary.count(word).total()));
    }
    return least;
  }

  private Cost symmetric(String a, String b) {
    Cost there = cost(a, b);
    Cost back = cost(b, a);
    return there.nats() <= back.nats() ? there : back;
  }

  private Cost cost(String canonical, String written) {
    SpellingDistance.Written ready = SpellingDistance.Written.of(written);
    if (distance.cost(canonical, ready, channels.cheapest(), MOST_COST)
        == Double.POSITIVE_INFINITY) {
      return new Cost(MOST_COST, "");
    }
    Cost best = new Cost(MOST_COST, "");
    for (Channel channel : channels.all()) {
      double cost = distance.cost(canonical, ready, channel, best.nats());
      if (cost < best.nats()) {
        best = new Cost(cost, channel.id());
      }
    }
    return best;
  }

  /** Each word of the name with fewer words takes its nearest of the other's, in their order. */
  private Pairing pair(String[] few, String[] many) {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < many.length; i++) {
      free.add(i);
    }
    double total = 0;
    double worst = 0;
    boolean reordered = false;
    int last = -1;
    for (String word : few) {
      int taken = 0;
      double nearest = Double.POSITIVE_INFINITY;
      for (int f = 0; f < free.size(); f++) {
        double cost = symmetric(word, many[free.get(f)]).nats();
        if (cost < nearest) {
          nearest = cost;
          taken = f;
        }
      }
      total += nearest;
      worst = Math.max(worst, nearest);
      int position = free.remove(taken);
      reordered |= position < last;
      last = position;
    }
    int missing = 0;
    for (int index : free) {
      missing += many[index].length();
    }
    return new Pairing(total, worst, reordered, missing);
  }

  /** Dice's coefficient over pairs of neighbouring letters. */
  private static double bigrams(String a, String b) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + 2 <= a.length(); i++) {
      counts.merge(a.substring(i, i + 2), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 2 <= b.length(); i++) {
      if (counts.merge(b.substring(i, i + 2), -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    int all = Math.max(0, a.length() - 1) + Math.max(0, b.length() - 1);
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static double prefix(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  private static double consonants(String a, String b) {
    String one = a.replaceAll("[aeiouyhw]", "");
    String other = b.replaceAll("[aeiouyhw]", "");
    return edits(one, other) / (double) Math.max(1, Math.max(one.length(), other.length()));
  }

  /** Levenshtein's distance. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
