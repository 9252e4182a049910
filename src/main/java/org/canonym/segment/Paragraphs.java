package org.canonym.segment;

import java.util.ArrayList;
import java.util.List;
import org.canonym.text.Span;

/**
 * Cuts text into paragraphs. A blank line always ends one; a single line end does, unless the lines
 * around it were filled by a program: each is so long that the next line's first word would not
 * have fitted.
 */
final class Paragraphs {
  private static final int WIDEST_FILL = 120;
  private static final int NARROWEST_FILL = 30;

  private Paragraphs() {}

  /** The paragraphs, in order, without the white space around them. */
  static List<Span> find(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      int stop = end < 0 ? text.length() : end;
      Span line = trim(text, at, stop);
      if (line.length() == 0) {
        flush(text, block, paragraphs);
      } else {
        block.add(line);
      }
      if (end < 0) {
        break;
      }
      at = end + 1;
    }
    flush(text, block, paragraphs);
    return paragraphs;
  }

  private static void flush(String text, List<Span> block, List<Span> paragraphs) {
    if (block.size() > 1 && isFilled(text, block)) {
      paragraphs.add(new Span(block.get(0).start(), block.get(block.size() - 1).end()));
    } else {
      paragraphs.addAll(block);
    }
    block.clear();
  }

  private static boolean isFilled(String text, List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (width < NARROWEST_FILL || width > WIDEST_FILL) {
      return false;
    }
    boolean continues = lines.size() > 2;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span next = lines.get(i + 1);
      if (lines.get(i).length() + 1 + firstWord(text, next) <= width) {
        return false;
      }
      continues |= Character.isLowerCase(text.codePointAt(next.start()));
    }
    return continues;
  }

  private static int firstWord(String text, Span line) {
    int end = line.start();
    while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  static Span trim(String text, int start, int end) {
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char unit) {
    return unit <= ' ' || unit == '\uFEFF' || Character.isSpaceChar(unit) || unit == '\u0085';
  }
}
