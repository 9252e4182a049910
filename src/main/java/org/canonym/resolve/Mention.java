package org.canonym.resolve;

import org.canonym.text.Span;

/**
 * A stretch of text that may be a name.
 *
 * @param span where it stands, without a possessive ending
 * @param surface the text as it stands
 * @param firstToken the index of its first token
 * @param endToken the index after its last token
 */
public record Mention(Span span, String surface, int firstToken, int endToken) {

  /** The number of tokens. */
  public int tokens() {
    return endToken - firstToken;
  }
}
