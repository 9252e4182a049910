package org.canonym.garble;

import java.util.List;

/**
 * Finds one kind of garble. Implementations are immutable and safe for any number of threads; each
 * has a page under {@code docs/detectors/} and its examples in the contract test.
 */
interface Detector {
  /** What it looks for, in a few words. */
  ReasonCode code();

  /** Every finding in the text, in any order; empty for clean text. */
  List<Signal> detect(GarbleInput input);
}
