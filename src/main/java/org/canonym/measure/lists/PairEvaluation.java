package org.canonym.measure.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.canonym.measure.Judged;
import org.canonym.pipeline.PairMatching;

/** Every pair of a list judged by the program and by the usual measures. Immutable. */
public final class PairEvaluation {
  /** What the program is called among the measures. */
  static final String OWN = "canonym";

  /** Stands for the pairs of all sets. */
  static final String ALL = "ALL";

  private static final String TRAINING = "train";

  /** A probability is called "same" from here on, as {@code canonym match} does. */
  private static final double SAME = 0.5;

  /** More training pairs of a set would move a single threshold by less than it is worth. */
  private static final int MOST_TRAINING = 2000;

  private final List<PairList.Row> rows;
  private final List<Result> results;

  private PairEvaluation(List<PairList.Row> rows, List<Result> results) {
    this.rows = rows;
    this.results = List.copyOf(results);
  }

  /**
   * What one measure made of the pairs of one set.
   *
   * @param measure what it is called
   * @param set the set, or {@link #ALL}
   * @param judged its score for each pair, and whether the pair is the same
   * @param taken whether it calls each pair the same
   * @param threshold from which score on it does, for a reader
   */
  record Result(
      String measure, String set, List<Judged> judged, List<Boolean> taken, String threshold) {}

  /**
   * Judges the pairs of one part of a list.
   *
   * @param split the part, where the list has parts
   * @param withBaselines whether the usual measures judge the pairs as well; each set gets the
   *     threshold best for it on the training pairs of that set
   * @throws IOException if the list has parts and none is called so
   */
  public static PairEvaluation of(
      PairMatching matching, PairList list, String split, boolean withBaselines)
      throws IOException {
    List<PairList.Row> rows = list.of(split);
    TreeSet<String> sets = new TreeSet<>();
    rows.forEach(row -> sets.add(row.set()));
    List<Judged> own = new ArrayList<>();
    for (PairList.Row row : rows) {
      double chance = matching.match(row.a(), row.b(), row.type()).probability();
      // To four places, which is what the program says and is held to.
      own.add(new Judged(Math.round(chance * 10_000) / 10_000.0, row.isSame()));
    }
    List<Result> results = new ArrayList<>();
    addOwn(results, ALL, own);
    for (String set : sets) {
      addOwn(results, set, of(set, rows, own));
    }
    if (withBaselines) {
      List<PairList.Row> training =
          split.equals(TRAINING) ? List.of() : training(list.rows(), sets);
      for (Likeness<?> likeness : Baselines.all()) {
        addBaseline(results, likeness, sets, rows, training);
      }
    }
    return new PairEvaluation(rows, results);
  }

  private static void addOwn(List<Result> results, String set, List<Judged> judged) {
    List<Boolean> taken = judged.stream().map(one -> one.confidence() >= SAME).toList();
    results.add(new Result(OWN, set, judged, taken, String.valueOf(SAME)));
  }

  /** Training pairs of the sets asked for, evenly spaced over each set. */
  private static List<PairList.Row> training(List<PairList.Row> all, TreeSet<String> sets) {
    List<PairList.Row> training = new ArrayList<>();
    for (String set : sets) {
      List<PairList.Row> ofSet =
          all.stream()
              .filter(row -> row.split().equals(TRAINING) && row.set().equals(set))
              .toList();
      int step = Math.max(1, (ofSet.size() + MOST_TRAINING - 1) / MOST_TRAINING);
      for (int i = 0; i < ofSet.size(); i += step) {
        training.add(ofSet.get(i));
      }
    }
    return training;
  }

  private static void addBaseline(
      List<Result> results,
      Likeness<?> likeness,
      TreeSet<String> sets,
      List<PairList.Row> rows,
      List<PairList.Row> training) {
    List<Judged> judged = judge(likeness, rows);
    List<Judged> fitted = judge(likeness, training);
    addBaseline(results, likeness.name(), ALL, judged, fitted);
    for (String set : sets) {
      addBaseline(results, likeness.name(), set, of(set, rows, judged), of(set, training, fitted));
    }
  }

  private static void addBaseline(
      List<Result> results,
      String measure,
      String set,
      List<Judged> judged,
      List<Judged> training) {
    HeldOutThreshold threshold =
        HeldOutThreshold.decide(
            judged, training, some -> (int) some.stream().filter(Judged::isRight).count());
    results.add(new Result(measure, set, judged, threshold.taken(), threshold.shown()));
  }

  private static <F> List<Judged> judge(Likeness<F> likeness, List<PairList.Row> rows) {
    List<Judged> judged = new ArrayList<>();
    for (PairList.Row row : rows) {
      double alike = likeness.between(likeness.prepare(row.a()), likeness.prepare(row.b()));
      judged.add(new Judged(alike, row.isSame()));
    }
    return judged;
  }

  private static List<Judged> of(String set, List<PairList.Row> rows, List<Judged> judged) {
    List<Judged> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).set().equals(set)) {
        kept.add(judged.get(i));
      }
    }
    return kept;
  }

  /** The pairs judged, in file order. */
  List<PairList.Row> rows() {
    return rows;
  }

  /** The program's results first, then those of the measures, each over all sets and by set. */
  List<Result> results() {
    return results;
  }
}
