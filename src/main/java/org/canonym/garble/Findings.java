package org.canonym.garble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.canonym.text.Span;

/**
 * The signals found in one text so far. Detectors run in a fixed order, and a later one may look at
 * what the earlier found. Belongs to one thread.
 */
final class Findings {
  private static final Comparator<Signal> ORDER =
      Comparator.comparing(Signal::span)
          .thenComparing(Signal::code)
          .thenComparing(Comparator.comparingDouble(Signal::strength).reversed())
          .thenComparing(Signal::because);

  private final List<Signal> signals = new ArrayList<>();

  void add(Signal signal) {
    signals.add(signal);
  }

  void add(
      Span span,
      ReasonCode code,
      Severity severity,
      double strength,
      String because,
      String suggestion) {
    signals.add(new Signal(span, code, severity, strength, because, suggestion));
  }

  /** The signals of one kind that touch {@code span}, in the order they were found. */
  Stream<Signal> touching(Span span, ReasonCode code) {
    return signals.stream().filter(signal -> signal.code() == code && signal.span().overlaps(span));
  }

  /** How many signals of one kind were found. */
  long count(ReasonCode code) {
    return signals.stream().filter(signal -> signal.code() == code).count();
  }

  /** All signals by position, then kind, the surest first; the same one is not given twice. */
  List<Signal> sorted() {
    return signals.stream().sorted(ORDER).distinct().toList();
  }
}
