package org.canonym.text;

import java.util.Arrays;

/**
 * Translates UTF-16 offsets of one text to code-point offsets and back.
 *
 * <p>Only the positions of supplementary characters are kept, so a text without any costs nothing.
 * A unit inside a surrogate pair counts as the pair's start. Immutable.
 */
public final class CodePointOffsets {
  /** Offsets of the low surrogates, ascending: each is one unit that is no code point. */
  private final int[] lowSurrogates;

  private CodePointOffsets(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  /** The offsets of {@code text}; reads it once. */
  public static CodePointOffsets of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return new CodePointOffsets(Arrays.copyOf(found, count));
  }

  /** The code points before UTF-16 offset {@code unit}. */
  public int toCodePoints(int unit) {
    int index = Arrays.binarySearch(lowSurrogates, unit);
    return unit - (index >= 0 ? index + 1 : -index - 1);
  }

  /** The UTF-16 offset at which code point number {@code codePoint} begins. */
  public int toUnits(int codePoint) {
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lowSurrogates[middle] - middle - 1 < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
