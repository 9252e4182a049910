package org.canonym.resolve;

import java.util.Optional;
import org.canonym.gazetteer.EntryType;
import org.canonym.learn.BoostedTrees;
import org.canonym.sound.Letters;

/**
 * The chance that two spellings, neither of them known to be canonical, write one name: boosted
 * trees over {@link PairFeatures}. Not safe for use by several threads at once.
 */
public final class PairMatcher {
  private static final double SAME_SPELLING = 0.99;

  private final PairFeatures features;
  private final BoostedTrees model;

  /**
   * A matcher.
   *
   * @throws IllegalArgumentException if the model asks for other features
   */
  public PairMatcher(PairFeatures features, BoostedTrees model) {
    if (!model.features().equals(PairFeatures.NAMES)) {
      throw new IllegalArgumentException(
          "model of " + model.features() + " must be of " + PairFeatures.NAMES);
    }
    this.features = features;
    this.model = model;
  }

  /**
   * What is said of a pair.
   *
   * @param probability the chance that both write the same name, from 0 to 1
   * @param channel the id of the channel that explains the difference best; empty if it needs none
   */
  public record Match(double probability, String channel) {}

  /** Compares two spellings; the type is that of what both would name, if it is known. */
  public Match match(String a, String b, Optional<EntryType> type) {
    String joinedA = Letters.joined(a);
    String joinedB = Letters.joined(b);
    if (joinedA.isEmpty() || joinedB.isEmpty()) {
      return new Match(0, "");
    }
    if (joinedA.equals(joinedB)) {
      return new Match(SAME_SPELLING, "");
    }
    PairFeatures.Measured measured = features.measure(a, b, type);
    return new Match(model.probability(measured.row()), measured.channel());
  }
}
