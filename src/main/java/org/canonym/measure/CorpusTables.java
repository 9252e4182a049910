package org.canonym.measure;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures of a corpus as tables: one for each report. Rows are in a fixed order. Pure. */
final class CorpusTables {
  private final List<TextResult> gold;
  private final List<TextResult> clean;
  private final CorpusEvaluation evaluation;

  CorpusTables(CorpusEvaluation evaluation) {
    this.evaluation = evaluation;
    this.gold = evaluation.withGold();
    this.clean = evaluation.clean();
  }

  /** All names; then by road, by type and by file. */
  Table names() {
    Table table = new Table("by", "value", "right", "wrong", "missed", "precision", "recall", "f1");
    add(table, "all", "all", nameTotal());
    TreeMap<String, PrecisionRecall> roads = new TreeMap<>();
    TreeMap<String, PrecisionRecall> types = new TreeMap<>();
    for (TextResult result : gold) {
      roads.merge(result.gold().road(), result.nameCounts(), PrecisionRecall::plus);
      for (NameFinding finding : result.names()) {
        String type = finding.type().isEmpty() ? "no name" : finding.type();
        types.merge(type, finding.counted(), PrecisionRecall::plus);
      }
    }
    roads.forEach((road, counts) -> add(table, "road", road, counts));
    types.forEach((type, counts) -> add(table, "type", type, counts));
    for (TextResult result : gold) {
      add(table, "file", result.gold().document().id(), result.nameCounts());
    }
    return table;
  }

  private static void add(Table table, String by, String value, PrecisionRecall counts) {
    table.add(
        by,
        value,
        counts.right(),
        counts.wrong(),
        counts.missed(),
        counts.precision(),
        counts.recall(),
        counts.f1());
  }

  /** All garble; then by road, by the gold's kind, by the flag's code and by file. */
  Table garble() {
    Table table =
        new Table(
            "by",
            "value",
            "core",
            "core_found",
            "core_recall",
            "grave",
            "grave_found",
            "grave_recall",
            "flags",
            "flags_right",
            "flag_precision",
            "fine",
            "fine_flagged");
    add(table, "all", "all", garbleTotal());
    TreeMap<String, GarbleCounts> roads = new TreeMap<>();
    TreeSet<String> kinds = new TreeSet<>();
    TreeMap<String, GarbleCounts> codes = new TreeMap<>();
    for (TextResult result : gold) {
      roads.merge(result.gold().road(), GarbleCounts.of(result.garble()), GarbleCounts::plus);
      result.gold().broken().forEach(passage -> kinds.add(passage.kind()));
      for (GarbleFindings.JudgedFlag flag : result.garble().flags()) {
        GarbleCounts one = new GarbleCounts(0, 0, 0, 0, 1, flag.isRight() ? 1 : 0, 0, 0);
        codes.merge(flag.flag().code().code(), one, GarbleCounts::plus);
      }
    }
    roads.forEach((road, counts) -> add(table, "road", road, counts));
    for (String kind : kinds) {
      GarbleCounts counts = GarbleCounts.NONE;
      for (TextResult result : gold) {
        counts =
            counts.plus(
                GarbleCounts.ofPassages(result.garble(), passage -> passage.kind().equals(kind)));
      }
      add(table, "kind", kind, counts);
    }
    codes.forEach((code, counts) -> add(table, "code", code, counts));
    for (TextResult result : gold) {
      add(table, "file", result.gold().document().id(), GarbleCounts.of(result.garble()));
    }
    return table;
  }

  /** A share of nothing is no figure, so a kind has no flags and a code no passages. */
  private static void add(Table table, String by, String value, GarbleCounts counts) {
    table.add(
        by,
        value,
        counts.core(),
        counts.coreFound(),
        (double) counts.coreFound() / counts.core(),
        counts.grave(),
        counts.graveFound(),
        (double) counts.graveFound() / counts.grave(),
        counts.flags(),
        counts.flagsRight(),
        (double) counts.flagsRight() / counts.flags(),
        counts.fine(),
        counts.fineFlagged());
  }

  /** All clean texts; then by file. */
  Table clean() {
    Table table =
        new Table(
            "by",
            "value",
            "words",
            "wrong_rewrites",
            "per_20000_words",
            "sentences",
            "sentences_flagged",
            "percent_flagged",
            "flags");
    add(table, "all", "all", cleanTotal());
    for (TextResult result : clean) {
      add(table, "file", result.gold().document().id(), result.clean());
    }
    return table;
  }

  private static void add(Table table, String by, String value, CleanCounts counts) {
    table.add(
        by,
        value,
        counts.words(),
        counts.rewrites(),
        counts.rewriteRate(),
        counts.sentences(),
        counts.sentencesFlagged(),
        counts.percentFlagged(),
        counts.flags());
  }

  /** The bins of the changes made, then of all that a lower threshold would make. */
  Table calibration() {
    Table table =
        new Table("changes", "from", "to", "count", "right", "mean_confidence", "share_right");
    add(table, "made", evaluation.calibration(true));
    add(table, "considered", evaluation.calibration(false));
    return table;
  }

  private static void add(Table table, String changes, Calibration calibration) {
    for (Calibration.Bin bin : calibration.bins()) {
      table.add(
          changes,
          bin.from(),
          bin.to(),
          bin.count(),
          bin.right(),
          bin.meanConfidence(),
          bin.shareRight());
    }
  }

  /** What every threshold gains and costs. */
  Table coverage() {
    Table table =
        new Table(
            "threshold",
            "profile",
            "right",
            "wrong",
            "missed",
            "precision",
            "recall",
            "coverage",
            "clean_rewrites",
            "clean_per_20000_words");
    for (CoverageCurve.Point point : evaluation.coverage()) {
      table.add(
          point.threshold(),
          point.profile(),
          point.names().right(),
          point.names().wrong(),
          point.names().missed(),
          point.names().precision(),
          point.names().recall(),
          point.coverage(),
          point.cleanRewrites(),
          CleanCounts.rate(point.cleanRewrites(), point.cleanWords()));
    }
    return table;
  }

  PrecisionRecall nameTotal() {
    return gold.stream()
        .map(TextResult::nameCounts)
        .reduce(PrecisionRecall.NONE, PrecisionRecall::plus);
  }

  GarbleCounts garbleTotal() {
    return gold.stream()
        .map(result -> GarbleCounts.of(result.garble()))
        .reduce(GarbleCounts.NONE, GarbleCounts::plus);
  }

  CleanCounts cleanTotal() {
    return clean.stream().map(TextResult::clean).reduce(CleanCounts.NONE, CleanCounts::plus);
  }
}
