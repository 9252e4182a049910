package org.canonym.text;

/**
 * A word, a number, a mark or a protected stretch.
 *
 * @param span where it stands
 * @param text its letters as they stand
 * @param kind what it is made of
 */
public record Token(Span span, String text, Kind kind) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters, possibly with an apostrophe inside. */
    WORD,
    /** Digits, possibly with separators or a unit. */
    NUMBER,
    /** Any other visible mark. */
    PUNCTUATION,
    /** A stretch no rule may touch: link, address, handle, hashtag, code. */
    PROTECTED
  }

  /** Whether this is a {@link Kind#WORD}. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether the first letter is upper or title case. */
  public boolean isCapitalised() {
    if (kind != Kind.WORD || text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether every cased letter is upper case and there are at least two letters. */
  public boolean isAllCapitals() {
    int letters = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (Character.isLowerCase(codePoint)) {
        return false;
      }
      if (Character.isLetter(codePoint)) {
        letters++;
      }
      i += Character.charCount(codePoint);
    }
    return letters >= 2;
  }
}
