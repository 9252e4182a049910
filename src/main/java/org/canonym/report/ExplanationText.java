package org.canonym.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.canonym.garble.Flag;
import org.canonym.garble.GarbleReport;
import org.canonym.pipeline.CleanedText;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import org.canonym.resolve.Evidence;
import org.canonym.text.Span;

/** For every mention and every passage: what was considered, what was decided, and why. */
public final class ExplanationText {
  private static final int SHOWN_CANDIDATES = 3;
  private static final int SHOWN_TEXT = 100;

  private ExplanationText() {}

  /** The explanation of one text, for a person to read. */
  public static String of(CleanedText cleaned) {
    StringBuilder out = new StringBuilder();
    channels(out, cleaned.resolution().channels());
    out.append("NAMES\n");
    if (cleaned.resolution().decisions().isEmpty()) {
      out.append("  none found\n");
    }
    for (Decision decision : cleaned.resolution().decisions()) {
      mention(out, decision);
    }
    out.append("\nPASSAGES\n");
    for (GarbleReport.PassageJudgement passage : cleaned.garble().passages()) {
      passage(out, cleaned, passage);
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%nWHOLE TEXT: %s (garble %.2f)%n",
            cleaned.garble().verdict().word(),
            cleaned.garble().garble()));
    return out.toString();
  }

  private static void channels(StringBuilder out, Map<String, Double> channels) {
    if (channels.isEmpty()) {
      return;
    }
    out.append("ROADS the changed names came by: ");
    out.append(
        channels.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(
                share ->
                    String.format(
                        Locale.ROOT, "%s %.0f %%", share.getKey(), 100 * share.getValue()))
            .collect(Collectors.joining(", ")));
    out.append("\n\n");
  }

  private static void mention(StringBuilder out, Decision decision) {
    out.append("  ")
        .append(Cells.of(decision.mention().surface()))
        .append(": ")
        .append(decision.word());
    if (decision instanceof Decision.Replace replace) {
      out.append(" by ").append(Cells.of(replace.replacement()));
    }
    if (!decision.candidates().isEmpty()) {
      out.append(String.format(Locale.ROOT, " (%.3f)", decision.confidence()));
    }
    out.append("\n    ").append(decision.because()).append('\n');
    List<Candidate> candidates = decision.candidates();
    for (int i = 0; i < Math.min(SHOWN_CANDIDATES, candidates.size()); i++) {
      candidate(out, candidates.get(i));
    }
    if (candidates.size() > SHOWN_CANDIDATES) {
      out.append("    … and ").append(candidates.size() - SHOWN_CANDIDATES).append(" more\n");
    }
  }

  private static void candidate(StringBuilder out, Candidate candidate) {
    out.append(
        String.format(
            Locale.ROOT,
            "    %+6.2f  %s [%s %s%s]",
            candidate.score(),
            candidate.target(),
            candidate.entry().id(),
            candidate.entry().type().word(),
            candidate.entry().kind().isEmpty() ? "" : ", " + candidate.entry().kind()));
    out.append(
        candidate.evidence().stream()
            .map(ExplanationText::evidence)
            .collect(Collectors.joining("; ", ": ", "\n")));
  }

  private static String evidence(Evidence evidence) {
    return String.format(Locale.ROOT, "%+.2f %s", evidence.weight(), evidence.because());
  }

  private static void passage(
      StringBuilder out, CleanedText cleaned, GarbleReport.PassageJudgement passage) {
    out.append(
        String.format(
            Locale.ROOT,
            "  %-9s %.2f  %s%n",
            passage.verdict().word(),
            passage.garble(),
            shortened(cleaned, passage.span())));
    for (Flag flag : cleaned.garble().flags()) {
      if (flag.span().overlaps(passage.span())) {
        out.append(
            String.format(
                Locale.ROOT,
                "            %s (%s, %.2f): \"%s\" — %s%s%n",
                flag.code().code(),
                flag.severity().word(),
                flag.confidence(),
                shortened(cleaned, flag.span()),
                flag.because(),
                flag.suggestion().isEmpty() ? "" : " → " + flag.suggestion()));
      }
    }
  }

  private static String shortened(CleanedText cleaned, Span span) {
    String text = Cells.of(cleaned.document().at(span));
    return text.length() <= SHOWN_TEXT ? text : text.substring(0, SHOWN_TEXT - 1) + "…";
  }
}
