package org.canonym.garble;

import org.canonym.text.Passage;

/**
 * Words that must, or must not, stand near a calque: in its sentence outside the match, or with
 * {@code doc:} anywhere in the document.
 *
 * @param pattern the words
 * @param anywhere whether the whole document counts
 */
record CalqueContext(CalquePattern pattern, boolean anywhere) {
  private static final String ANYWHERE = "doc:";

  static CalqueContext of(String written) {
    boolean anywhere = written.startsWith(ANYWHERE);
    return new CalqueContext(
        CalquePattern.of(anywhere ? written.substring(ANYWHERE.length()) : written), anywhere);
  }

  /** Whether the words stand in the passage, or in the document, matched tokens included. */
  boolean holds(GarbleInput input, CalqueClasses classes, Passage passage) {
    return holdsOutside(input, classes, passage, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** Whether the words stand in the passage outside the tokens matched, or anywhere. */
  boolean holdsOutside(
      GarbleInput input, CalqueClasses classes, Passage passage, int first, int end) {
    int from = anywhere ? 0 : passage.firstToken();
    int to = anywhere ? input.size() : passage.endToken();
    for (int i = from; i < to; i++) {
      int matchEnd = pattern.matchAt(input, classes, i, to);
      if (matchEnd >= 0 && (matchEnd <= first || i >= end)) {
        return true;
      }
    }
    return false;
  }
}
