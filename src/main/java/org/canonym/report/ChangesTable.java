package org.canonym.report;

import java.util.Locale;
import org.canonym.edit.Edit;
import org.canonym.garble.Flag;
import org.canonym.pipeline.CleanedText;
import org.canonym.resolve.Decision;
import org.canonym.text.CodePointOffsets;
import org.canonym.text.Span;

/** A table with a row for every edit and every flag; offsets in code points of the original. */
public final class ChangesTable {
  private ChangesTable() {}

  /** The line with the column names. */
  public static String header() {
    return "id\tstart\tend\twhat\toriginal\treplacement\tentity\tconfidence\tbecause\n";
  }

  /** The rows of one text: its edits, then its flags, by position. */
  public static String rows(CleanedText cleaned) {
    StringBuilder out = new StringBuilder();
    CodePointOffsets offsets = CodePointOffsets.of(cleaned.document().text());
    String id = cleaned.document().id();
    for (Decision decision : cleaned.resolution().decisions()) {
      if (decision instanceof Decision.Replace replace && isEdited(cleaned, replace)) {
        row(
            out,
            offsets,
            id,
            replace.mention().span(),
            "name",
            replace.mention().surface(),
            replace.replacement(),
            replace.candidates().get(0).entry().id(),
            replace.confidence(),
            replace.because());
      }
    }
    for (Flag flag : cleaned.garble().flags()) {
      row(
          out,
          offsets,
          id,
          flag.span(),
          flag.code().code(),
          cleaned.document().at(flag.span()),
          flag.suggestion(),
          "",
          flag.confidence(),
          flag.because());
    }
    return out.toString();
  }

  private static boolean isEdited(CleanedText cleaned, Decision.Replace replace) {
    for (Edit edit : cleaned.script().edits()) {
      if (edit.span().equals(replace.mention().span())) {
        return true;
      }
    }
    return false;
  }

  private static void row(
      StringBuilder out,
      CodePointOffsets offsets,
      String id,
      Span span,
      String what,
      String original,
      String replacement,
      String entity,
      double confidence,
      String because) {
    out.append(Cells.of(id)).append('\t');
    out.append(offsets.toCodePoints(span.start())).append('\t');
    out.append(offsets.toCodePoints(span.end())).append('\t');
    out.append(what).append('\t');
    out.append(Cells.of(original)).append('\t');
    out.append(Cells.of(replacement)).append('\t');
    out.append(entity).append('\t');
    out.append(String.format(Locale.ROOT, "%.4f", confidence)).append('\t');
    out.append(Cells.of(because)).append('\n');
  }
}
