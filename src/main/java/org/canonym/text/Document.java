package org.canonym.text;

import java.util.Objects;

/**
 * One text to work on.
 *
 * @param id what users call it: the record's own id, else the file's name and line
 * @param text the text exactly as it was read, byte-order mark and line ends included
 */
public record Document(String id, String text) {

  public Document {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }

  /** The whole text. */
  public Span span() {
    return new Span(0, text.length());
  }

  /** The text that {@code span} covers. */
  public String at(Span span) {
    return span.of(text);
  }
}
