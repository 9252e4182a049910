package org.canonym.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canonym.gazetteer.EntryType;
import org.canonym.sound.Channel;
import org.canonym.sound.Channels;
import org.canonym.sound.Letters;
import org.canonym.sound.SpellingDistance;

/**
 * The chance that two spellings, neither of them known to be canonical, write one name: the lower
 * of the costs of writing either as the other, over all channels, against the length of the names.
 * Not safe for use by several threads at once.
 */
public final class PairMatcher {
  /*
   * Logistic weights over the cost in nats and the number of letters; docs/names.md tells what
   * they were fitted on and how well they are calibrated.
   */
  private static final double INTERCEPT = 1.6;
  private static final double PER_COST = -0.95;
  private static final double PER_LETTER = 0.22;
  private static final double MOST_COST = 14;
  private static final double WORD_MISSING = 3;

  private final Channels channels;
  private final SpellingDistance distance = new SpellingDistance();

  /** A matcher with these channels. */
  public PairMatcher(Channels channels) {
    this.channels = channels;
  }

  /**
   * What is said of a pair.
   *
   * @param probability the chance that both write the same name, from 0 to 1
   * @param channel the id of the channel that explains the difference best; empty if it needs none
   */
  public record Match(double probability, String channel) {}

  private record Cost(double nats, String channel) {}

  /** Compares two spellings; the type is that of what both would name, if it is known. */
  public Match match(String a, String b, Optional<EntryType> type) {
    String plainA = Letters.plain(a);
    String plainB = Letters.plain(b);
    if (plainA.isEmpty() || plainB.isEmpty()) {
      return new Match(0, "");
    }
    if (plainA.replace(" ", "").equals(plainB.replace(" ", ""))) {
      return new Match(0.99, "");
    }
    Cost whole = cheaper(cost(plainA, b), cost(plainB, a));
    Cost best =
        type.filter(t -> t == EntryType.PLACE).isPresent()
            ? whole
            : cheaper(whole, byWords(plainA, plainB));
    int letters = Math.min(14, Math.max(plainA.length(), plainB.length()));
    double logOdds = INTERCEPT + PER_COST * best.nats() + PER_LETTER * (letters - 6);
    return new Match(1 / (1 + Math.exp(-logOdds)), best.channel());
  }

  private static Cost cheaper(Cost a, Cost b) {
    return a.nats() <= b.nats() ? a : b;
  }

  private Cost cost(String canonical, String written) {
    SpellingDistance.Written ready = SpellingDistance.Written.of(written);
    double bound = distance.cost(canonical, ready, channels.cheapest(), MOST_COST);
    if (bound == Double.POSITIVE_INFINITY) {
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

  /** Words of the shorter name each with its nearest word of the longer one, in any order. */
  private Cost byWords(String a, String b) {
    String[] first = a.split(" ");
    String[] second = b.split(" ");
    if (first.length < 2 && second.length < 2) {
      return new Cost(MOST_COST, "");
    }
    String[] few = first.length <= second.length ? first : second;
    List<String> many = new ArrayList<>(List.of(first.length <= second.length ? second : first));
    double total = WORD_MISSING * (many.size() - few.length);
    String channel = "";
    for (String word : few) {
      Cost best = new Cost(MOST_COST, "");
      int taken = 0;
      for (int i = 0; i < many.size(); i++) {
        Cost cost = cheaper(cost(word, many.get(i)), cost(many.get(i), word));
        if (cost.nats() < best.nats()) {
          best = cost;
          taken = i;
        }
      }
      many.remove(taken);
      total += best.nats();
      channel = best.nats() > 0 ? best.channel() : channel;
    }
    return new Cost(Math.min(MOST_COST, total), channel);
  }
}
