package org.canonym.garble;

/**
 * A spelling read as a word of a source language.
 *
 * @param word the word
 * @param cost what the spelling costs in the channel that explains it best, in nats
 */
record LexiconMatch(LexiconWord word, double cost) {

  /**
   * How much the likeness says, in nats: long words and cheap spellings say much. Half a nat for
   * each letter is about what chance agreement with one of some ten thousand words would cost.
   */
  double weight() {
    int letters = Math.min(word.latin().length(), 10);
    return 0.6 * letters - 1.3 * cost;
  }
}
