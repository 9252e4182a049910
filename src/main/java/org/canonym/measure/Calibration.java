package org.canonym.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences mean what they say: of what is said with 0.9, nine in ten should be right.
 * Immutable.
 */
public final class Calibration {
  /**
   * Narrow enough to tell the profiles' thresholds apart, wide enough to fill on a small corpus.
   */
  private static final int BINS = 20;

  private final List<Judged> judged;

  private Calibration(List<Judged> judged) {
    this.judged = List.copyOf(judged);
  }

  /** The calibration of these confidences, each from 0 to 1. */
  public static Calibration of(List<Judged> judged) {
    return new Calibration(judged);
  }

  /**
   * One stretch of confidences.
   *
   * @param from the least confidence in it
   * @param to the confidence it stops short of; the last bin holds 1 as well
   * @param count how many were said
   * @param right how many of them were right
   * @param meanConfidence their mean confidence; not a number where there is none
   */
  record Bin(double from, double to, int count, int right, double meanConfidence) {
    /** The share that was right; not a number where there is none. */
    double shareRight() {
      return (double) right / count;
    }
  }

  /** All bins, the empty ones too, from 0 to 1. */
  List<Bin> bins() {
    int[] count = new int[BINS];
    int[] right = new int[BINS];
    double[] sum = new double[BINS];
    for (Judged one : judged) {
      int bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
      count[bin]++;
      right[bin] += one.isRight() ? 1 : 0;
      sum[bin] += one.confidence();
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(
          new Bin(
              (double) i / BINS, (double) (i + 1) / BINS, count[i], right[i], sum[i] / count[i]));
    }
    return bins;
  }

  /** How many there are. */
  int count() {
    return judged.size();
  }

  /**
   * The mean squared distance of the confidence from what came out (Brier 1950): 0 at best, 0.25
   * for always saying one half. Not a number where there is nothing.
   */
  public double brier() {
    double sum = 0;
    for (Judged one : judged) {
      double off = one.confidence() - (one.isRight() ? 1 : 0);
      sum += off * off;
    }
    return sum / judged.size();
  }

  /**
   * The expected calibration error: the distance between mean confidence and share right, a mean
   * over the bins weighted by their counts. Not a number where there is nothing.
   */
  public double expectedError() {
    double sum = 0;
    for (Bin bin : bins()) {
      sum += bin.count() == 0 ? 0 : bin.count() * Math.abs(bin.meanConfidence() - bin.shareRight());
    }
    return sum / judged.size();
  }
}
