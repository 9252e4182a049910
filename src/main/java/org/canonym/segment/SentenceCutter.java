package org.canonym.segment;

import java.util.List;
import org.canonym.text.Span;

/** Cuts one paragraph into passages. */
interface SentenceCutter {
  /** The passages of the paragraph, in order and disjoint, in offsets of the whole text. */
  List<Span> cut(String text, Span paragraph);
}
