package org.canonym.garble;

import java.util.List;
import org.canonym.text.Passage;
import org.canonym.text.Span;

/** Calques: terms translated word for word, each with the context that makes it wrong. */
final class CalqueDetector implements Detector {
  private static final double WITH_CONTEXT = 0.85;
  private static final double WITHOUT_CONTEXT = 0.75;

  private final CalqueTable table;
  private final CalqueClasses classes;

  CalqueDetector(CalqueTable table, CalqueClasses classes) {
    this.table = table;
    this.classes = classes;
  }

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.CALQUE);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    for (Passage passage : input.passages()) {
      for (int i = passage.firstToken(); i < passage.endToken(); i++) {
        for (CalqueRow row : table.anchoredAt(input.word(i))) {
          match(input, passage, row, i, findings);
        }
      }
    }
  }

  /** As {@link #detect}, for one row alone: how rows are tested by their own examples. */
  void detectRow(CalqueRow row, GarbleInput input, Findings findings) {
    for (Passage passage : input.passages()) {
      for (int i = passage.firstToken(); i < passage.endToken(); i++) {
        if (row.pattern().anchor().contains(input.word(i))
            || row.pattern().anchor().contains(GarbleInput.stem(input.word(i)))) {
          match(input, passage, row, i, findings);
        }
      }
    }
  }

  private void match(
      GarbleInput input, Passage passage, CalqueRow row, int anchor, Findings findings) {
    int earliest = Math.max(passage.firstToken(), anchor - row.pattern().reachBeforeAnchor());
    for (int start = earliest; start <= anchor; start++) {
      int end = row.pattern().matchAt(input, classes, start, passage.endToken());
      if (end > anchor
          && !isPartOfWord(input, start, end)
          && holds(input, passage, row, start, end)) {
        report(input, row, start, end, findings);
        return;
      }
    }
  }

  /** 'booby-trapped car' is not 'trapped car'. */
  private static boolean isPartOfWord(GarbleInput input, int start, int end) {
    boolean before =
        start > 0 && input.word(start - 1).equals("-") && input.text().touchesNext(start - 1);
    boolean after =
        end < input.size() && input.word(end).equals("-") && input.text().touchesNext(end - 1);
    return before || after;
  }

  private boolean holds(GarbleInput input, Passage passage, CalqueRow row, int start, int end) {
    boolean near =
        row.near().isEmpty()
            || row.near().stream()
                .anyMatch(c -> c.holdsOutside(input, classes, passage, start, end));
    return near && row.unless().stream().noneMatch(c -> c.holds(input, classes, passage));
  }

  private static void report(
      GarbleInput input, CalqueRow row, int start, int end, Findings findings) {
    Span span = input.span(start, end - 1);
    String roads = row.roads().isEmpty() ? "" : " (" + row.roads().replace(";", ", ") + ")";
    findings.add(
        span,
        ReasonCode.CALQUE,
        row.severity(),
        row.near().isEmpty() && row.unless().isEmpty() ? WITHOUT_CONTEXT : WITH_CONTEXT,
        "\""
            + input.text().document().at(span)
            + "\" is translated word for word"
            + roads
            + (row.suggestion().isEmpty() ? "" : "; say: " + row.suggestion()),
        row.suggestion());
  }
}
