package org.canonym.sound;

/**
 * One line of a transliteration table: how some letters of the canonical spelling are written in an
 * orthography.
 *
 * @param canonical the letters of the canonical spelling, lower case; empty for an insertion
 * @param written the letters written for them, lower case with diacritics; empty if dropped
 * @param left what must stand before, in the canonical spelling
 * @param right what must stand after, in the canonical spelling
 * @param cost −ln P(written | canonical, channel), in nats, at least 0
 * @param because why, in a clause for a reader
 */
record Rule(
    String canonical, String written, Context left, Context right, double cost, String because) {

  boolean isIdentity() {
    return canonical.equals(written);
  }

  /** Whether the rule's letters and contexts stand at {@code at} of the canonical spelling. */
  boolean appliesAt(char[] name, int length, int at) {
    int end = at + canonical.length();
    if (end > length) {
      return false;
    }
    for (int k = 0; k < canonical.length(); k++) {
      if (name[at + k] != canonical.charAt(k)) {
        return false;
      }
    }
    return left.precedes(name, length, at) && right.follows(name, length, end);
  }
}
