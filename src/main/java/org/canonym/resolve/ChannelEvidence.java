package org.canonym.resolve;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.canonym.sound.Channel;
import org.canonym.sound.Channels;

/**
 * What the changed names of one document say about the roads they came by. A document's names share
 * few channels, so a channel that explains the sure ones is the likelier explanation of the rest.
 *
 * <p>The posterior is a softmax over summed costs, each name's cost capped so that no single one
 * decides, mixed with a uniform share.
 */
final class ChannelEvidence {
  /** Beyond its cheapest channel, a name says no more than this against another one. */
  private static final double CAP = 3;

  /** The share of belief that stays spread over all channels. */
  private static final double UNIFORM = 0.15;

  /** What an unlikely channel may cost at most, in nats. */
  private static final double MOST_PENALTY = 2.5;

  /** What the document's own channel may be worth at most, in nats, and from how many names on. */
  private static final double MOST_BONUS = 1.5;

  private static final double NAMES_FOR_FULL_BONUS = 3;

  private final Channels channels;
  private final double[] summed;
  private int names;

  ChannelEvidence(Channels channels) {
    this.channels = channels;
    this.summed = new double[channels.all().size()];
  }

  /** Takes in one name that was resolved for sure and is not spelt canonically. */
  void add(double[] costs) {
    double least = Arrays.stream(costs).min().orElse(0);
    if (least == Double.POSITIVE_INFINITY) {
      return; // a name in another language, which no spelling explains
    }
    for (int c = 0; c < summed.length; c++) {
      summed[c] += Math.min(costs[c] - least, CAP);
    }
    names++;
  }

  boolean isEmpty() {
    return names == 0;
  }

  private double[] posterior() {
    double least = Arrays.stream(summed).min().orElse(0);
    double[] shares = new double[summed.length];
    double total = 0;
    for (int c = 0; c < shares.length; c++) {
      shares[c] = Math.exp(least - summed[c]);
      total += shares[c];
    }
    for (int c = 0; c < shares.length; c++) {
      shares[c] = UNIFORM / shares.length + (1 - UNIFORM) * shares[c] / total;
    }
    return shares;
  }

  /**
   * What each channel costs in this document, in nats, in the order of the channels: more than
   * nothing for an unlikely one, less than nothing for one that the document's names share, since a
   * name written by the document's own road is seldom there by chance.
   */
  double[] penalties() {
    if (isEmpty()) {
      return new double[summed.length];
    }
    double[] penalties = posterior();
    double most = Arrays.stream(penalties).max().orElse(1);
    double bonus = MOST_BONUS * most * Math.min(1, names / NAMES_FOR_FULL_BONUS);
    for (int c = 0; c < penalties.length; c++) {
      penalties[c] = Math.min(MOST_PENALTY, Math.log(most / penalties[c])) - bonus;
    }
    return penalties;
  }

  /** The shares of at least 5 %, by channel id. */
  Map<String, Double> shares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    if (!isEmpty()) {
      double[] posterior = posterior();
      List<Channel> all = channels.all();
      for (int c = 0; c < posterior.length; c++) {
        if (posterior[c] >= 0.05) {
          shares.put(all.get(c).id(), posterior[c]);
        }
      }
    }
    return shares;
  }
}
