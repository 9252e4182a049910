package org.canonym.resolve;

import org.canonym.text.Span;

/**
 * Some neighbouring words of a run that may be one name.
 *
 * @param mention where it stands
 * @param words how many words it has, marks not counted
 * @param exactOnly whether it holds a word, such as "of", that no name is guessed across
 */
record NameWindow(Mention mention, int words, boolean exactOnly) {
  Span span() {
    return mention.span();
  }
}
