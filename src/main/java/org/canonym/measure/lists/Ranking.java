package org.canonym.measure.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.canonym.measure.Judged;

/** What scores are worth that only rank. Pure. */
final class Ranking {
  private Ranking() {}

  /**
   * The chance that something right outranks something wrong, ties counted half: the area under the
   * receiver operating characteristic, by rank sums (Mann and Whitney 1947). Not a number where
   * there is nothing right or nothing wrong.
   */
  static double auroc(List<Judged> judged) {
    List<Judged> ascending = new ArrayList<>(judged);
    ascending.sort(Comparator.comparingDouble(Judged::confidence));
    double rankSum = 0;
    long positives = 0;
    for (int from = 0; from < ascending.size(); ) {
      int to = from;
      int rightOnes = 0;
      while (to < ascending.size()
          && ascending.get(to).confidence() == ascending.get(from).confidence()) {
        rightOnes += ascending.get(to).isRight() ? 1 : 0;
        to++;
      }
      rankSum += (from + 1 + to) / 2.0 * rightOnes;
      positives += rightOnes;
      from = to;
    }
    double negatives = ascending.size() - (double) positives;
    return (rankSum - positives * (positives + 1) / 2.0) / (positives * negatives);
  }

  /**
   * The threshold with the highest F1 among the scores that occur, the highest such one: what has
   * at least this score is taken, and is right or wrong as it was judged.
   *
   * @param wanted how many would be right if everything were found; the judged may lack some
   */
  static double bestThreshold(List<Judged> judged, int wanted) {
    List<Judged> descending = new ArrayList<>(judged);
    descending.sort(Comparator.comparingDouble(Judged::confidence).reversed());
    double best = -1;
    double threshold = Double.POSITIVE_INFINITY;
    int right = 0;
    for (int i = 0; i < descending.size(); i++) {
      right += descending.get(i).isRight() ? 1 : 0;
      boolean last =
          i + 1 == descending.size()
              || descending.get(i + 1).confidence() != descending.get(i).confidence();
      double f1 = 2.0 * right / (i + 1 + wanted);
      if (last && f1 > best) {
        best = f1;
        threshold = descending.get(i).confidence();
      }
    }
    return threshold;
  }
}
