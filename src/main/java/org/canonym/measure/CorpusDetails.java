package org.canonym.measure;

import java.util.Locale;
import org.canonym.garble.Flag;
import org.canonym.text.CodePointOffsets;
import org.canonym.text.Span;

/** Lists what went wrong, so that it can be mended. Offsets are in code points. */
final class CorpusDetails {
  private final Table table = new Table("what", "file", "start", "end", "text", "detail");

  private CorpusDetails() {}

  /** Every miss, every wrong change and every wrong flag, text by text. */
  static Table of(CorpusEvaluation evaluation) {
    CorpusDetails details = new CorpusDetails();
    evaluation.withGold().forEach(details::addGold);
    evaluation.clean().forEach(details::addClean);
    return details.table;
  }

  private void addGold(TextResult result) {
    CodePointOffsets offsets = CodePointOffsets.of(result.gold().document().text());
    for (NameFinding finding : result.names()) {
      if (finding.verdict() != NameFinding.Verdict.RIGHT) {
        String wanted = finding.wanted().isEmpty() ? "" : " wanted " + finding.wanted();
        String became =
            finding.verdict() == NameFinding.Verdict.MISSED ? "" : "→ " + finding.after();
        String what = "name-" + finding.verdict().name().toLowerCase(Locale.ROOT);
        add(what, result, offsets, finding.span(), (became + wanted).strip());
      }
    }
    for (GarbleFindings.FoundPassage found : result.garble().passages()) {
      if (found.passage().core() && !found.isFound()) {
        GoldPassage passage = found.passage();
        add(
            passage.isGrave() ? "grave-garble-missed" : "garble-missed",
            result,
            offsets,
            passage.span(),
            passage.kind());
      }
    }
    for (GarbleFindings.JudgedFlag judged : result.garble().flags()) {
      if (!judged.isRight()) {
        add("flag-wrong", result, offsets, judged.flag().span(), because(judged.flag()));
      }
    }
    for (GarbleFindings.FineStretch stretch : result.garble().fine()) {
      if (stretch.isFlagged()) {
        add("fine-flagged", result, offsets, stretch.span(), flagsIn(result, stretch.span()));
      }
    }
  }

  private void addClean(TextResult result) {
    CodePointOffsets offsets = CodePointOffsets.of(result.gold().document().text());
    for (Rewrite change : result.changes()) {
      if (change.isMade()) {
        add("clean-rewritten", result, offsets, change.span(), "→ " + change.replacement());
      }
    }
    for (Flag flag : result.flags()) {
      add("clean-flagged", result, offsets, flag.span(), because(flag));
    }
  }

  private static String because(Flag flag) {
    return flag.code().code() + ": " + flag.because();
  }

  private static String flagsIn(TextResult result, Span span) {
    return result.flags().stream()
        .filter(flag -> flag.span().overlaps(span))
        .map(flag -> flag.code().code())
        .distinct()
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private void add(
      String what, TextResult result, CodePointOffsets offsets, Span span, String detail) {
    table.add(
        what,
        result.gold().document().id(),
        offsets.toCodePoints(span.start()),
        offsets.toCodePoints(span.end()),
        result.gold().document().at(span),
        detail);
  }
}
