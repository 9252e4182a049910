package org.canonym.garble;

import org.canonym.text.Span;

/**
 * A stretch of text reported as broken.
 *
 * @param span where
 * @param code what kind
 * @param severity how much it harms
 * @param confidence how sure, from 0 to 1
 * @param because why, in a sentence for a reader
 * @param suggestion what it should say; empty if that is not known
 */
public record Flag(
    Span span,
    ReasonCode code,
    Severity severity,
    double confidence,
    String because,
    String suggestion) {}
