package org.canonym.resolve;

/**
 * How sure the program must be before it rewrites or flags.
 *
 * <p>The thresholds on a calibrated probability; {@code reports/} keeps the precision and the
 * coverage measured at each.
 */
public enum Profile {
  /** Only what is beyond doubt. */
  CAUTIOUS(0.97),
  /** The default: a wrong rewrite is much worse than a missed one. */
  BALANCED(0.90),
  /** As much as can be had, for text that a person will read again. */
  EAGER(0.75);

  private final double threshold;

  Profile(double threshold) {
    this.threshold = threshold;
  }

  /** The least probability at which a name is taken to be resolved. */
  public double threshold() {
    return threshold;
  }
}
