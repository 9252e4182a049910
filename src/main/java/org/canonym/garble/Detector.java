package org.canonym.garble;

import java.util.List;

/**
 * Finds one kind of garble. Implementations are immutable and safe for any number of threads; each
 * kind has a page under {@code docs/detectors/} and its examples in the contract test.
 */
interface Detector {
  /** The kinds of findings it makes. */
  List<ReasonCode> codes();

  /**
   * Adds every finding in the text, in any order; none for clean text.
   *
   * @param input the text and what is known of its words
   * @param findings what earlier detectors found, to add to
   */
  void detect(GarbleInput input, Findings findings);
}
