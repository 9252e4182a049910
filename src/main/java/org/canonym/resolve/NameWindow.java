package org.canonym.resolve;

import org.canonym.text.Span;

/**
 * Some neighbouring words of a run that may be one name.
 *
 * @param mention where it stands
 * @param words how many words it has, marks not counted
 * @param listedOnly whether only a listed form can explain it
 */
record NameWindow(Mention mention, int words, boolean listedOnly) {
  Span span() {
    return mention.span();
  }
}
