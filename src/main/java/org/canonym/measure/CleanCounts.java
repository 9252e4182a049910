package org.canonym.measure;

import org.canonym.pipeline.CleanedText;
import org.canonym.text.Passage;
import org.canonym.text.Token;

/**
 * Harm done to text in which nothing is wrong.
 *
 * @param words words of the text
 * @param rewrites names rewritten, each of them wrongly
 * @param sentences sentences, headlines and list items of the text
 * @param sentencesFlagged how many of them a flag touches
 * @param flags flags
 */
record CleanCounts(int words, int rewrites, int sentences, int sentencesFlagged, int flags) {
  static final CleanCounts NONE = new CleanCounts(0, 0, 0, 0, 0);

  /** What rewrites are counted against: about a book's chapter, forty pages. */
  private static final double WORDS_IN_RATE = 20_000;

  static CleanCounts of(CleanedText cleaned) {
    int words = 0;
    for (Token token : cleaned.resolution().text().tokens()) {
      words += token.isWord() ? 1 : 0;
    }
    int flagged = 0;
    for (Passage passage : cleaned.resolution().text().passages()) {
      flagged += GarbleFindings.isFlagged(passage.span(), cleaned.garble().flags()) ? 1 : 0;
    }
    return new CleanCounts(
        words,
        cleaned.script().edits().size(),
        cleaned.resolution().text().passages().size(),
        flagged,
        cleaned.garble().flags().size());
  }

  CleanCounts plus(CleanCounts other) {
    return new CleanCounts(
        words + other.words,
        rewrites + other.rewrites,
        sentences + other.sentences,
        sentencesFlagged + other.sentencesFlagged,
        flags + other.flags);
  }

  /** Wrong rewrites in 20,000 words; not a number where there is no word. */
  double rewriteRate() {
    return rate(rewrites, words);
  }

  /** So many rewrites in so many words, as a number in 20,000 words. */
  static double rate(int rewrites, int words) {
    return words == 0 ? Double.NaN : rewrites * WORDS_IN_RATE / words;
  }

  /** Sentences flagged, in per cent; not a number where there is no sentence. */
  double percentFlagged() {
    return 100.0 * sentencesFlagged / sentences;
  }
}
