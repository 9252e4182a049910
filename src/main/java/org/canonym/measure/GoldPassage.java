package org.canonym.measure;

import org.canonym.garble.Severity;
import org.canonym.text.Span;

/**
 * A stretch of a text that people say is broken.
 *
 * @param span where
 * @param kind in the gold's own word
 * @param severity how much it harms
 * @param core whether it must be found; the rest is neither asked for nor held against a flag
 */
record GoldPassage(Span span, String kind, Severity severity, boolean core) {

  /** Whether missing it would be grave: it must be found, and it does more than irritate. */
  boolean isGrave() {
    return core && severity != Severity.MINOR;
  }
}
