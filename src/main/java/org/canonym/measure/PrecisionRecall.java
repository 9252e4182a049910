package org.canonym.measure;

/**
 * How many were right, wrong and missed.
 *
 * @param right found, and rightly so
 * @param wrong found, and wrongly so
 * @param missed not found, or not rightly
 */
public record PrecisionRecall(int right, int wrong, int missed) {
  /** Nothing counted yet. */
  public static final PrecisionRecall NONE = new PrecisionRecall(0, 0, 0);

  /** Both counts together. */
  public PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** The share of what was found that is right; 1 where nothing was found. */
  public double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** The share of what was to be found that was; 1 where there was nothing. */
  public double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** The harmonic mean of both; 0 where both are 0. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
