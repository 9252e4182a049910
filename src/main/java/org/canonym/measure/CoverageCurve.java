package org.canonym.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.canonym.resolve.Profile;

/** What every threshold of certainty gains and costs. */
final class CoverageCurve {
  private static final int STEPS = 20;

  private CoverageCurve() {}

  /**
   * One threshold.
   *
   * @param threshold the least confidence at which a change is made
   * @param profile the profile that asks for it; empty if none does
   * @param names names put right, changes that are wrong, names not put right
   * @param wanted names that must be put right
   * @param touched how many of them were changed at all
   * @param cleanRewrites changes made to clean text
   * @param cleanWords its words
   */
  record Point(
      double threshold,
      String profile,
      PrecisionRecall names,
      int wanted,
      int touched,
      int cleanRewrites,
      int cleanWords) {

    /** The share of the names to be put right that were changed, rightly or not. */
    double coverage() {
      return (double) touched / wanted;
    }
  }

  /** The points at 0.05, 0.10 … 0.95, 0.99 and at the profiles' thresholds, ascending. */
  static List<Point> of(List<TextResult> results) {
    TreeMap<Double, String> thresholds = new TreeMap<>();
    for (int i = 1; i < STEPS; i++) {
      thresholds.put((double) i / STEPS, "");
    }
    thresholds.put(0.99, "");
    for (Profile profile : Profile.values()) {
      thresholds.put(profile.threshold(), profile.name().toLowerCase(Locale.ROOT));
    }
    List<Point> points = new ArrayList<>();
    thresholds.forEach((threshold, profile) -> points.add(point(threshold, profile, results)));
    return points;
  }

  private static Point point(double threshold, String profile, List<TextResult> results) {
    PrecisionRecall names = PrecisionRecall.NONE;
    int wanted = 0;
    int touched = 0;
    int cleanRewrites = 0;
    int cleanWords = 0;
    for (TextResult result : results) {
      List<Rewrite> changes = result.changesFrom(threshold);
      if (result.gold().isClean()) {
        cleanRewrites += changes.size();
        cleanWords += result.clean().words();
        continue;
      }
      for (NameFinding finding : NameJudge.judge(result.gold(), changes)) {
        names = names.plus(finding.counted());
      }
      for (GoldName name : result.gold().names()) {
        if (name.action() == GoldName.Action.RESPELL && !name.isOptional()) {
          wanted++;
          touched +=
              changes.stream().anyMatch(change -> change.span().overlaps(name.span())) ? 1 : 0;
        }
      }
    }
    return new Point(threshold, profile, names, wanted, touched, cleanRewrites, cleanWords);
  }
}
