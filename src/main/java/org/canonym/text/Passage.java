package org.canonym.text;

/**
 * A sentence, or what stands for one: a headline, a list item, a caption.
 *
 * @param span where it stands, without the white space around it
 * @param index its place in the document, from 0
 * @param paragraph the paragraph it belongs to, from 0
 * @param firstToken the index of its first token
 * @param endToken the index after its last token
 */
public record Passage(Span span, int index, int paragraph, int firstToken, int endToken) {

  /** The number of tokens. */
  public int tokens() {
    return endToken - firstToken;
  }
}
