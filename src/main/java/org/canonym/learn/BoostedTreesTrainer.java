package org.canonym.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits boosted trees by Newton steps on the logistic loss, with features cut into quantile bins
 * (Friedman 2001; second-order gains as in Chen and Guestrin 2016). Deterministic.
 */
public final class BoostedTreesTrainer {
  private static final int BINS = 32;
  private static final double SHRINKAGE = 0.1;
  private static final double LEAF_PENALTY = 2;
  private static final double LEAST_GAIN = 1e-3;
  private static final double LEAST_WEIGHT = 3;
  private static final int FEWEST_ROWS = 60;

  private final List<String> features;
  private final double[][] rows;
  private final boolean[] answers;
  private final double[][] bounds;
  private final byte[][] bins;
  private final double[] gradients;
  private final double[] weights;

  /**
   * A trainer over rows.
   *
   * @param rows one array of values for each example, all of the features' number
   * @param answers the answer of each example
   */
  public BoostedTreesTrainer(List<String> features, double[][] rows, boolean[] answers) {
    if (rows.length != answers.length || rows.length == 0) {
      throw new IllegalArgumentException(
          rows.length + " rows must have as many answers, found " + answers.length);
    }
    this.features = List.copyOf(features);
    this.rows = rows;
    this.answers = answers;
    this.bounds = new double[features.size()][];
    this.bins = new byte[features.size()][rows.length];
    this.gradients = new double[rows.length];
    this.weights = new double[rows.length];
    for (int f = 0; f < features.size(); f++) {
      bin(f);
    }
  }

  private void bin(int feature) {
    double[] values = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      values[i] = rows[i][feature];
    }
    Arrays.sort(values);
    double[] cuts = new double[BINS - 1];
    int count = 0;
    for (int b = 1; b < BINS; b++) {
      double cut = values[(int) ((long) b * (values.length - 1) / BINS)];
      if (count == 0 || cut > cuts[count - 1]) {
        cuts[count++] = cut;
      }
    }
    bounds[feature] = Arrays.copyOf(cuts, count);
    for (int i = 0; i < rows.length; i++) {
      int at = Arrays.binarySearch(bounds[feature], rows[i][feature]);
      bins[feature][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  /**
   * Fits a model.
   *
   * @param trees how many trees
   * @param depth how many questions one after the other, at most
   */
  public BoostedTrees fit(int trees, int depth) {
    int yes = 0;
    for (boolean answer : answers) {
      yes += answer ? 1 : 0;
    }
    double bias = Math.log((yes + 1.0) / (answers.length - yes + 1.0));
    double[] logOdds = new double[rows.length];
    Arrays.fill(logOdds, bias);
    int[] all = new int[rows.length];
    Arrays.setAll(all, i -> i);
    List<BoostedTrees.Node> roots = new ArrayList<>();
    for (int tree = 0; tree < trees; tree++) {
      for (int i = 0; i < rows.length; i++) {
        double p = 1 / (1 + Math.exp(-logOdds[i]));
        gradients[i] = p - (answers[i] ? 1 : 0);
        weights[i] = Math.max(1e-9, p * (1 - p));
      }
      BoostedTrees.Node root = grow(all, depth);
      for (int i = 0; i < rows.length; i++) {
        logOdds[i] += root.answer(rows[i]);
      }
      roots.add(root);
    }
    return new BoostedTrees(features, bias, roots);
  }

  private record Split(int feature, int bin, double gain) {}

  private BoostedTrees.Node grow(int[] members, int depth) {
    double gradient = 0;
    double weight = 0;
    for (int i : members) {
      gradient += gradients[i];
      weight += weights[i];
    }
    Split best = new Split(-1, 0, LEAST_GAIN);
    for (int f = 0; depth > 0 && members.length >= FEWEST_ROWS && f < features.size(); f++) {
      best = better(best, f, members, gradient, weight);
    }
    if (best.feature() < 0) {
      return BoostedTrees.Node.leaf(-SHRINKAGE * gradient / (weight + LEAF_PENALTY));
    }
    int split = best.feature();
    int bin = best.bin();
    int[] left = Arrays.stream(members).filter(i -> bins[split][i] <= bin).toArray();
    int[] right = Arrays.stream(members).filter(i -> bins[split][i] > bin).toArray();
    return BoostedTrees.Node.split(
        split, bounds[split][bin], grow(left, depth - 1), grow(right, depth - 1));
  }

  private Split better(Split best, int feature, int[] members, double gradient, double weight) {
    double[] binGradients = new double[BINS];
    double[] binWeights = new double[BINS];
    for (int i : members) {
      binGradients[bins[feature][i]] += gradients[i];
      binWeights[bins[feature][i]] += weights[i];
    }
    double whole = gradient * gradient / (weight + LEAF_PENALTY);
    double leftGradient = 0;
    double leftWeight = 0;
    Split found = best;
    for (int b = 0; b < bounds[feature].length; b++) {
      leftGradient += binGradients[b];
      leftWeight += binWeights[b];
      double rightGradient = gradient - leftGradient;
      double rightWeight = weight - leftWeight;
      if (leftWeight >= LEAST_WEIGHT && rightWeight >= LEAST_WEIGHT) {
        double gain =
            leftGradient * leftGradient / (leftWeight + LEAF_PENALTY)
                + rightGradient * rightGradient / (rightWeight + LEAF_PENALTY)
                - whole;
        if (gain > found.gain()) {
          found = new Split(feature, b, gain);
        }
      }
    }
    return found;
  }
}
