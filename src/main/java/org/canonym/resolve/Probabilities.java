package org.canonym.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From log-odds to probabilities. Candidates with one and the same target are one outcome, since
 * the text comes out the same whichever is meant; "nothing listed" is an outcome of its own with
 * log-odds 0. Pure.
 */
final class Probabilities {
  private Probabilities() {}

  /** The chance that the best candidate's target is right; 0 if there is none. */
  static double ofBest(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return 0;
    }
    Map<String, Double> odds = odds(candidates);
    double total = 1 + odds.values().stream().mapToDouble(Double::doubleValue).sum();
    return odds.getOrDefault(candidates.get(0).target(), 0.0) / total;
  }

  /** The chance that any candidate is right. */
  static double ofAny(List<Candidate> candidates) {
    double total = odds(candidates).values().stream().mapToDouble(Double::doubleValue).sum();
    return total / (1 + total);
  }

  private static Map<String, Double> odds(List<Candidate> candidates) {
    Map<String, Double> odds = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      odds.merge(candidate.target(), Math.exp(Math.min(20, candidate.score())), Math::max);
    }
    return odds;
  }
}
