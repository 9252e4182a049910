package org.canonym.text;

import java.util.Arrays;

/**
 * Joins a folded view of a text to the original: which original units each folded unit came from.
 *
 * <p>Held as one original start offset per folded unit, and the end of the last. Immutable.
 */
public final class Alignment {
  private final String folded;
  private final int[] originalStarts;
  private final int[] originalEnds;

  private Alignment(String folded, int[] originalStarts, int[] originalEnds) {
    this.folded = folded;
    this.originalStarts = originalStarts;
    this.originalEnds = originalEnds;
  }

  /** The folded view. */
  public String folded() {
    return folded;
  }

  /**
   * The original range that the folded range came from.
   *
   * @throws IllegalArgumentException if the range reaches past the folded view
   */
  public Span toOriginal(Span foldedSpan) {
    if (foldedSpan.end() > folded.length()) {
      throw new IllegalArgumentException(
          "end " + foldedSpan.end() + " must be <= folded length " + folded.length());
    }
    if (foldedSpan.length() == 0) {
      int at =
          foldedSpan.start() < folded.length()
              ? originalStarts[foldedSpan.start()]
              : folded.isEmpty() ? 0 : originalEnds[folded.length() - 1];
      return new Span(at, at);
    }
    return new Span(originalStarts[foldedSpan.start()], originalEnds[foldedSpan.end() - 1]);
  }

  /** Collects a folded view piece by piece, each piece with the original range it replaces. */
  public static final class Builder {
    private final StringBuilder folded = new StringBuilder();
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    /** Appends {@code piece}, which stands for the original units {@code start} to {@code end}. */
    public Builder append(CharSequence piece, int start, int end) {
      int before = folded.length();
      folded.append(piece);
      if (folded.length() > starts.length) {
        int size = Math.max(folded.length(), starts.length * 2);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
      }
      Arrays.fill(starts, before, folded.length(), start);
      Arrays.fill(ends, before, folded.length(), end);
      return this;
    }

    /** The alignment of all that was appended. */
    public Alignment build() {
      return new Alignment(
          folded.toString(),
          Arrays.copyOf(starts, folded.length()),
          Arrays.copyOf(ends, folded.length()));
    }
  }
}
