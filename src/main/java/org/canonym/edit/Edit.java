package org.canonym.edit;

import java.util.Objects;
import org.canonym.text.Span;

/**
 * One replacement.
 *
 * @param span what is replaced, in the original
 * @param original the text that stood there
 * @param replacement the text that stands there now
 */
public record Edit(Span span, String original, String replacement) {

  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException if the original is not as long as its span
   */
  public Edit {
    Objects.requireNonNull(replacement, "replacement");
    if (original.length() != span.length()) {
      throw new IllegalArgumentException(
          "original of " + original.length() + " units must fill a span of " + span.length());
    }
  }
}
