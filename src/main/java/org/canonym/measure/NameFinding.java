package org.canonym.measure;

import org.canonym.text.Span;

/**
 * What became of one name of the gold, or of one change where the gold has no name.
 *
 * @param span the name, or the change
 * @param verdict what is said of it
 * @param isMissed whether it also counts as a name that was not put right
 * @param type the gold's word for what it names; empty where the gold has no name
 * @param surface the text before
 * @param after the text after
 * @param wanted the text it should have become; empty where it should have stayed
 */
record NameFinding(
    Span span,
    Verdict verdict,
    boolean isMissed,
    String type,
    String surface,
    String after,
    String wanted) {

  /** How a name fared. */
  enum Verdict {
    /** Put right. */
    RIGHT,
    /** To be put right, and changed to something else. */
    WRONG,
    /** To be put right, and left alone. */
    MISSED,
    /** To be left alone, and changed. */
    SPOILT,
    /** A change where the gold has no name. */
    STRAY
  }

  /** As a count of one. */
  PrecisionRecall counted() {
    return switch (verdict) {
      case RIGHT -> new PrecisionRecall(1, 0, 0);
      case MISSED -> new PrecisionRecall(0, 0, 1);
      case WRONG, SPOILT, STRAY -> new PrecisionRecall(0, 1, isMissed ? 1 : 0);
    };
  }
}
