package org.canonym.garble;

import org.canonym.text.Span;

/**
 * What a detector found.
 *
 * @param span where
 * @param code what kind
 * @param severity how much it harms
 * @param strength how sure the detector is, from 0 to 1
 * @param because why, in a sentence for a reader
 * @param suggestion what it should say; empty if that is not known
 */
public record Signal(
    Span span,
    ReasonCode code,
    Severity severity,
    double strength,
    String because,
    String suggestion) {

  public Signal {
    if (!(strength >= 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength " + strength + " must be from 0 to 1");
    }
  }
}
