package org.canonym.garble;

import java.util.List;

/**
 * One calque: what a text says, what makes it wrong, what it should say.
 *
 * @param id the row's id
 * @param pattern the words that are suspect
 * @param near of which at least one must stand in the sentence; empty for no condition
 * @param unless of which none may stand in the sentence
 * @param suggestion what it should say; may be empty
 * @param roads the source languages it comes by
 * @param severity how much it harms
 * @param bad a sentence it must fire on
 * @param good a sentence it must not fire on
 */
record CalqueRow(
    String id,
    CalquePattern pattern,
    List<CalqueContext> near,
    List<CalqueContext> unless,
    String suggestion,
    String roads,
    Severity severity,
    String bad,
    String good) {

  CalqueRow {
    near = List.copyOf(near);
    unless = List.copyOf(unless);
  }
}
