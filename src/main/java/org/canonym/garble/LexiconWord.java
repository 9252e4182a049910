package org.canonym.garble;

/**
 * An ordinary word of a source language.
 *
 * @param language the language's name for readers, such as Dari
 * @param channel the id of the orthography it is romanised by, such as fa
 * @param script the word as its language writes it
 * @param latin the usual romanisation, lower-case ASCII
 * @param partOfSpeech noun, verb, adj …
 * @param gloss what it means, in a few English words
 * @param band 1 for the commonest words, 2 for common, 3 for less common ones
 */
record LexiconWord(
    String language,
    String channel,
    String script,
    String latin,
    String partOfSpeech,
    String gloss,
    int band) {

  boolean isVerb() {
    return partOfSpeech.equals("verb");
  }

  /** A noun, verb, adjective, adverb or number: a word that says something by itself. */
  boolean isContent() {
    return switch (partOfSpeech) {
      case "noun", "verb", "adj", "adv", "num" -> true;
      default -> false;
    };
  }

  /** The first of the meanings given. */
  String shortGloss() {
    int comma = gloss.indexOf(',');
    return comma < 0 ? gloss : gloss.substring(0, comma);
  }
}
