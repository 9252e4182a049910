package org.canonym.measure.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.canonym.measure.Calibration;
import org.canonym.measure.Judged;
import org.canonym.measure.PrecisionRecall;
import org.canonym.measure.Report;
import org.canonym.measure.Table;

/** What the evaluation of a list of pairs has to say. */
public final class PairReport implements Report {
  private final PairEvaluation evaluation;

  /** The report on an evaluation. */
  public PairReport(PairEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Every measure over all pairs and then by set. */
  Table table() {
    Table table =
        new Table(
            "measure",
            "set",
            "pairs",
            "same",
            "precision",
            "recall",
            "f1",
            "auroc",
            "brier",
            "threshold");
    for (PairEvaluation.Result result : evaluation.results()) {
      PrecisionRecall counts = counts(result);
      boolean isChance = result.measure().equals(PairEvaluation.OWN);
      table.add(
          result.measure(),
          result.set().isEmpty() ? "-" : result.set(),
          result.judged().size(),
          counts.right() + counts.missed(),
          counts.precision(),
          counts.recall(),
          counts.f1(),
          Ranking.auroc(result.judged()),
          isChance ? Calibration.of(result.judged()).brier() : Double.NaN,
          result.threshold());
    }
    return table;
  }

  private static PrecisionRecall counts(PairEvaluation.Result result) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (int i = 0; i < result.judged().size(); i++) {
      boolean same = result.judged().get(i).isRight();
      boolean taken = result.taken().get(i);
      right += same && taken ? 1 : 0;
      wrong += !same && taken ? 1 : 0;
      missed += same && !taken ? 1 : 0;
    }
    return new PrecisionRecall(right, wrong, missed);
  }

  @Override
  public String summary() {
    return "# Pairs of names\n\n" + table().toMarkdown();
  }

  @Override
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pairs.tsv", table().toTsv());
    files.put("pairs.md", summary());
    return files;
  }

  @Override
  public String details() {
    Table table = new Table("what", "set", "a", "b", "probability");
    PairEvaluation.Result own = evaluation.results().get(0);
    List<PairList.Row> rows = evaluation.rows();
    for (int i = 0; i < rows.size(); i++) {
      Judged judged = own.judged().get(i);
      boolean taken = own.taken().get(i);
      if (judged.isRight() != taken) {
        table.add(
            taken ? "joined-wrong" : "not-joined",
            rows.get(i).set(),
            rows.get(i).a(),
            rows.get(i).b(),
            judged.confidence());
      }
    }
    return table.toTsv();
  }
}
