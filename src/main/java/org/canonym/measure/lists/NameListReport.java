package org.canonym.measure.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.canonym.measure.Calibration;
import org.canonym.measure.Report;
import org.canonym.measure.Table;

/** What the evaluation of a list of spellings has to say. */
public final class NameListReport implements Report {
  /** Stands for the rows of all orthographies. */
  private static final String ALL = "ALL";

  private final NameListEvaluation evaluation;

  /** The report on an evaluation. */
  public NameListReport(NameListEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Rows, best ones right, resolved ones, resolved ones right. */
  private record Counts(int rows, int top, int resolved, int right) {
    Counts plus(Counts other) {
      return new Counts(
          rows + other.rows, top + other.top, resolved + other.resolved, right + other.right);
    }
  }

  /** Every measure over all rows and then by orthography, the commonest first. */
  Table table() {
    Table table =
        new Table(
            "measure",
            "channel",
            "rows",
            "top1",
            "resolved",
            "precision",
            "recall",
            "f1",
            "threshold");
    for (NameListEvaluation.Lookup lookup : evaluation.lookups()) {
      TreeMap<String, Counts> counts = new TreeMap<>();
      Counts all = new Counts(0, 0, 0, 0);
      for (int i = 0; i < lookup.answers().size(); i++) {
        Counts one = counts(lookup.answers().get(i));
        counts.merge(evaluation.rows().get(i).channel(), one, Counts::plus);
        all = all.plus(one);
      }
      add(table, lookup, ALL, all);
      List<Map.Entry<String, Counts>> byRows = new ArrayList<>(counts.entrySet());
      byRows.sort(
          Comparator.comparingInt((Map.Entry<String, Counts> entry) -> entry.getValue().rows())
              .reversed());
      byRows.forEach(entry -> add(table, lookup, entry.getKey(), entry.getValue()));
    }
    return table;
  }

  private static Counts counts(NameListEvaluation.Answer answer) {
    return new Counts(
        1,
        answer.isRight() ? 1 : 0,
        answer.isResolved() ? 1 : 0,
        answer.isRight() && answer.isResolved() ? 1 : 0);
  }

  /** Precision is 0 where nothing is resolved: silence is no virtue in a list of known names. */
  private static void add(
      Table table, NameListEvaluation.Lookup lookup, String channel, Counts counts) {
    double precision = (double) counts.right() / Math.max(1, counts.resolved());
    double recall = (double) counts.right() / counts.rows();
    table.add(
        lookup.measure(),
        channel,
        counts.rows(),
        (double) counts.top() / counts.rows(),
        (double) counts.resolved() / counts.rows(),
        precision,
        recall,
        precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall),
        lookup.threshold());
  }

  @Override
  public String summary() {
    Calibration calibration =
        Calibration.of(
            evaluation.lookups().get(0).answers().stream()
                .map(NameListEvaluation.Answer::judged)
                .toList());
    return "# Names looked up\n\n"
        + table().toMarkdown()
        + String.format(
            Locale.ROOT,
            "\nConfidence of %s: Brier score %.4f, expected calibration error %.4f.\n",
            NameListEvaluation.OWN,
            calibration.brier(),
            calibration.expectedError());
  }

  @Override
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("name-list.tsv", table().toTsv());
    files.put("name-list.md", summary());
    return files;
  }

  @Override
  public String details() {
    Table table = new Table("what", "channel", "variant", "wanted", "found", "confidence");
    for (int i = 0; i < evaluation.rows().size(); i++) {
      NameList.Row row = evaluation.rows().get(i);
      NameListEvaluation.Answer answer = evaluation.lookups().get(0).answers().get(i);
      if (!answer.isRight() || !answer.isResolved()) {
        table.add(
            answer.isResolved() ? "resolved-wrong" : "not-resolved",
            row.channel(),
            row.variant(),
            row.canonical(),
            answer.name(),
            answer.score());
      }
    }
    return table.toTsv();
  }
}
