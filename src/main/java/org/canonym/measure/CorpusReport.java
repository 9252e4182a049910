package org.canonym.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the evaluation of a corpus has to say. */
public final class CorpusReport implements Report {
  /** What the summary leaves to the table of its own. */
  private static final Set<String> NOT_IN_SUMMARY = Set.of("file");

  private final CorpusEvaluation evaluation;
  private final CorpusTables tables;

  /** The report on an evaluation. */
  public CorpusReport(CorpusEvaluation evaluation) {
    this.evaluation = evaluation;
    this.tables = new CorpusTables(evaluation);
  }

  @Override
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("names.tsv", tables.names().toTsv());
    files.put("garble.tsv", tables.garble().toTsv());
    files.put("clean.tsv", tables.clean().toTsv());
    files.put("calibration.tsv", tables.calibration().toTsv());
    files.put("coverage.tsv", tables.coverage().toTsv());
    files.put("summary.md", summary());
    return files;
  }

  @Override
  public String summary() {
    StringBuilder out = new StringBuilder();
    List<TextResult> gold = evaluation.withGold();
    List<TextResult> clean = evaluation.clean();
    out.append("# Evaluation on ").append(evaluation.corpusName()).append("\n\n");
    out.append("Texts with gold: " + gold.size() + ". Clean texts: " + clean.size() + ".");
    if (!evaluation.failures().isEmpty()) {
      out.append(" Texts that could not be processed: " + evaluation.failures().size() + ".");
    }
    out.append("\n");
    if (!gold.isEmpty()) {
      names(out);
      garble(out);
    }
    if (!clean.isEmpty()) {
      clean(out);
    }
    certainty(out);
    return out.toString();
  }

  private void names(StringBuilder out) {
    PrecisionRecall total = tables.nameTotal();
    out.append("\n## Names\n\n");
    out.append(
        String.format(
            Locale.ROOT,
            "Precision %.3f, recall %.3f, F1 %.3f: %d put right, %d wrong changes, %d not put"
                + " right.\n\n",
            total.precision(),
            total.recall(),
            total.f1(),
            total.right(),
            total.wrong(),
            total.missed()));
    out.append(shortened(tables.names()));
  }

  private void garble(StringBuilder out) {
    GarbleCounts total = tables.garbleTotal();
    out.append("\n## Garble\n\n");
    out.append("Core passages found: " + share(total.coreFound(), total.core()) + ". ");
    out.append("Grave ones: " + share(total.graveFound(), total.grave()) + ". ");
    out.append("Flags that are right: " + share(total.flagsRight(), total.flags()) + ". ");
    out.append("Fine stretches flagged: " + share(total.fineFlagged(), total.fine()) + ".\n\n");
    out.append(shortened(tables.garble()));
  }

  private void clean(StringBuilder out) {
    CleanCounts total = tables.cleanTotal();
    out.append("\n## Clean texts\n\n");
    out.append(
        String.format(
            Locale.ROOT,
            "Wrong rewrites: %d in %d words, %.2f in 20,000. Sentences flagged: %d of %d, %.2f"
                + " %%.\n",
            total.rewrites(),
            total.words(),
            total.rewriteRate(),
            total.sentencesFlagged(),
            total.sentences(),
            total.percentFlagged()));
  }

  private void certainty(StringBuilder out) {
    out.append("\n## Certainty\n\n");
    calibration(out, "Changes made", evaluation.calibration(true));
    calibration(out, "With those a lower threshold would make", evaluation.calibration(false));
    Table bins = new Table("confidence", "count", "right", "mean confidence", "share right");
    for (Calibration.Bin bin : evaluation.calibration(false).bins()) {
      if (bin.count() > 0) {
        bins.add(
            String.format(Locale.ROOT, "%.2f–%.2f", bin.from(), bin.to()),
            bin.count(),
            bin.right(),
            bin.meanConfidence(),
            bin.shareRight());
      }
    }
    out.append('\n').append(bins.toMarkdown());
    out.append("\n## Thresholds\n\n").append(tables.coverage().toMarkdown());
  }

  private static void calibration(StringBuilder out, String what, Calibration calibration) {
    out.append(what + ": " + calibration.count());
    if (calibration.count() > 0) {
      out.append(
          String.format(
              Locale.ROOT,
              ", Brier score %.4f, expected calibration error %.4f",
              calibration.brier(),
              calibration.expectedError()));
    }
    out.append(".\n");
  }

  private static String share(int part, int whole) {
    String counted = part + "/" + whole;
    return whole == 0 ? counted : counted + " = " + Table.figure((double) part / whole);
  }

  private static String shortened(Table table) {
    return table.without(NOT_IN_SUMMARY).toMarkdown();
  }

  @Override
  public String details() {
    return CorpusDetails.of(evaluation).toTsv();
  }
}
