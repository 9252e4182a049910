package org.canonym.garble;

/**
 * How sure a finding must be to become a flag. The bounds are meant as chances of being right; what
 * they come to is measured by {@code canonym evaluate} under each profile.
 */
public enum Sureness {
  /** Only what leaves hardly any doubt. */
  CAUTIOUS(0.8),
  /** What is much more likely wrong than right. */
  BALANCED(0.6),
  /** What is more likely wrong than not. */
  EAGER(0.45);

  private final double leastConfidence;

  Sureness(double leastConfidence) {
    this.leastConfidence = leastConfidence;
  }

  /** The least confidence of a flag, from 0 to 1. */
  public double leastConfidence() {
    return leastConfidence;
  }
}
