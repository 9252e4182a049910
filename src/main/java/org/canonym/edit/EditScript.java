package org.canonym.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.canonym.resolve.Decision;
import org.canonym.resolve.Resolution;
import org.canonym.text.Span;

/**
 * Edits of one text, sorted and disjoint. Immutable.
 *
 * @param edits the edits, by position
 */
public record EditScript(List<Edit> edits) {

  /**
   * Sorts the edits and checks that they are disjoint.
   *
   * @throws IllegalArgumentException if two overlap
   */
  public EditScript {
    List<Edit> sorted = new ArrayList<>(edits);
    // An insertion stands before a replacement that begins at its place.
    sorted.sort(
        Comparator.<Edit>comparingInt(edit -> edit.span().start())
            .thenComparingInt(edit -> edit.span().end()));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).span().end() > sorted.get(i).span().start()) {
        throw new IllegalArgumentException(
            "edit at " + sorted.get(i).span() + " overlaps the one at " + sorted.get(i - 1).span());
      }
    }
    edits = List.copyOf(sorted);
  }

  /** The edits that a text's decisions ask for: one for each {@link Decision.Replace}. */
  public static EditScript of(Resolution resolution) {
    List<Edit> edits = new ArrayList<>();
    for (Decision decision : resolution.decisions()) {
      if (decision instanceof Decision.Replace replace) {
        edits.add(
            new Edit(replace.mention().span(), replace.mention().surface(), replace.replacement()));
      }
    }
    return new EditScript(edits);
  }

  /** Whether nothing is changed. */
  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /**
   * The new text.
   *
   * @throws EditMismatchException if the text does not have an edit's original at its place
   */
  public String apply(String text) throws EditMismatchException {
    StringBuilder out = new StringBuilder(text.length() + 16 * edits.size());
    int done = 0;
    for (Edit edit : edits) {
      Span span = edit.span();
      if (span.end() > text.length() || !text.startsWith(edit.original(), span.start())) {
        throw new EditMismatchException(
            span.start(), edit.original(), excerpt(text, span.start(), edit.original().length()));
      }
      out.append(text, done, span.start()).append(edit.replacement());
      done = span.end();
    }
    return out.append(text, done, text.length()).toString();
  }

  private static String excerpt(String text, int start, int length) {
    int from = Math.min(start, text.length());
    return text.substring(from, Math.min(text.length(), from + length));
  }

  /** The script that turns the new text back into the original. */
  public EditScript inverse() {
    List<Edit> inverted = new ArrayList<>();
    int shift = 0;
    for (Edit edit : edits) {
      int start = edit.span().start() + shift;
      inverted.add(
          new Edit(
              new Span(start, start + edit.replacement().length()),
              edit.replacement(),
              edit.original()));
      shift += edit.replacement().length() - edit.original().length();
    }
    return new EditScript(inverted);
  }
}
