package org.canonym.measure.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.canonym.measure.Judged;
import org.canonym.measure.Table;

/**
 * Which scores are taken, by the threshold that is best on rows other than those it is used on.
 *
 * @param taken whether each score reaches its threshold, in order
 * @param shown the threshold or thresholds, for a reader
 */
record HeldOutThreshold(List<Boolean> taken, String shown) {
  HeldOutThreshold {
    taken = List.copyOf(taken);
  }

  /**
   * Decides by the threshold best on training rows; where there are none, the rows of even and of
   * odd number each by the threshold best on the other half.
   *
   * @param wanted how many of some rows would be right if everything were found
   */
  static HeldOutThreshold decide(
      List<Judged> judged, List<Judged> training, ToIntFunction<List<Judged>> wanted) {
    if (!training.isEmpty()) {
      double threshold = Ranking.bestThreshold(training, wanted.applyAsInt(training));
      return new HeldOutThreshold(
          judged.stream().map(one -> one.confidence() >= threshold).toList(),
          Table.figure(threshold));
    }
    double forEven = best(half(judged, 1), wanted);
    double forOdd = best(half(judged, 0), wanted);
    List<Boolean> taken = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      taken.add(judged.get(i).confidence() >= (i % 2 == 0 ? forEven : forOdd));
    }
    return new HeldOutThreshold(taken, Table.figure(forEven) + "/" + Table.figure(forOdd));
  }

  private static double best(List<Judged> half, ToIntFunction<List<Judged>> wanted) {
    return Ranking.bestThreshold(half, wanted.applyAsInt(half));
  }

  private static List<Judged> half(List<Judged> judged, int parity) {
    List<Judged> half = new ArrayList<>();
    for (int i = parity; i < judged.size(); i += 2) {
      half.add(judged.get(i));
    }
    return half;
  }
}
