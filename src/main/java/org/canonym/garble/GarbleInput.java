package org.canonym.garble;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.resolve.Decision;
import org.canonym.resolve.Mention;
import org.canonym.resolve.Resolution;
import org.canonym.segment.SegmentedText;
import org.canonym.segment.Vocabulary;
import org.canonym.text.Passage;
import org.canonym.text.Span;
import org.canonym.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What detectors look at: the text, what was decided about its names, and for each token its
 * lower-case word, its count in the vocabulary and the decision that covers it. Immutable.
 */
final class GarbleInput {
  private static final Vocabulary.Count NOT_A_WORD = Vocabulary.Count.NONE;

  private static final Set<String> STREETS =
      Set.of(
          "street",
          "avenue",
          "road",
          "square",
          "boulevard",
          "lane",
          "bridge",
          "station",
          "hospital",
          "school",
          "university",
          "airport",
          "stadium",
          "hotel",
          "mosque",
          "park",
          "tower");

  private final SegmentedText text;
  private final Resolution names;
  private final String[] words;
  private final Vocabulary.Count[] counts;
  private final @Nullable Decision[] decisions;
  private final Vocabulary vocabulary;

  private GarbleInput(
      SegmentedText text,
      Resolution names,
      String[] words,
      Vocabulary.Count[] counts,
      @Nullable Decision[] decisions,
      Vocabulary vocabulary) {
    this.text = text;
    this.names = names;
    this.words = words;
    this.counts = counts;
    this.decisions = decisions;
    this.vocabulary = vocabulary;
  }

  static GarbleInput of(SegmentedText text, Resolution names, Vocabulary vocabulary) {
    int tokens = text.tokens().size();
    String[] words = new String[tokens];
    Vocabulary.Count[] counts = new Vocabulary.Count[tokens];
    for (int i = 0; i < tokens; i++) {
      Token token = text.tokens().get(i);
      words[i] = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
      counts[i] = token.isWord() ? vocabulary.count(stem(words[i])) : NOT_A_WORD;
    }
    @Nullable Decision[] decisions = new @Nullable Decision[tokens];
    for (Decision decision : names.decisions()) {
      Mention mention = decision.mention();
      for (int i = mention.firstToken(); i < Math.min(mention.endToken(), tokens); i++) {
        decisions[i] = decision;
      }
    }
    return new GarbleInput(text, names, words, counts, decisions, vocabulary);
  }

  /** A word without its possessive ending. */
  static String stem(String word) {
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }

  SegmentedText text() {
    return text;
  }

  Resolution names() {
    return names;
  }

  int size() {
    return words.length;
  }

  Token token(int i) {
    return text.tokens().get(i);
  }

  /** The token in lower case, with a straight apostrophe; for marks, the mark. */
  String word(int i) {
    return words[i];
  }

  /** The word at {@code i}; empty before the first and after the last token. */
  String wordOrNone(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  Vocabulary.Count count(int i) {
    return counts[i];
  }

  /** Whether the token is a word that English uses as an ordinary one. */
  boolean isOrdinary(int i) {
    return counts[i].isOrdinary();
  }

  /** How often English text has a lower-case word. */
  Vocabulary.Count countOf(String word) {
    return vocabulary.count(word);
  }

  /** Whether English has the lower-case word as an ordinary one. */
  boolean isEnglish(String word) {
    return vocabulary.count(word).isOrdinary();
  }

  /** The decision about the name the token is part of. */
  Optional<Decision> decisionAt(int i) {
    return i >= 0 && i < decisions.length ? Optional.ofNullable(decisions[i]) : Optional.empty();
  }

  /** Whether the token is part of a name that the gazetteer knows, or knows several of. */
  boolean isNamed(int i) {
    return decisionAt(i).filter(d -> !(d instanceof Decision.Unknown)).isPresent();
  }

  /** The entry that the name at the token means. */
  Optional<Entry> entryAt(int i) {
    return decisionAt(i)
        .filter(Decision::isResolved)
        .flatMap(Decision::best)
        .map(candidate -> candidate.entry());
  }

  /** Whether the token is part of the name of an entry of the given type. */
  boolean isNamed(int i, EntryType type) {
    return entryAt(i).filter(entry -> entry.type() == type).isPresent();
  }

  /** Whether the token is a word with a capital that English does not use as an ordinary word. */
  boolean looksLikeName(int i) {
    return i >= 0
        && i < words.length
        && token(i).isCapitalised()
        && (isNamed(i) || !isOrdinary(i) || counts[i].isName());
  }

  /** Whether the mention is part of the name of a street or building: 'Mujahid Street'. */
  boolean isOfStreet(Mention mention) {
    int next = mention.endToken();
    return next < size() && token(next).isCapitalised() && STREETS.contains(words[next]);
  }

  /** The text between token {@code i} and the one before it. */
  String gapBefore(int i) {
    return i == 0 ? "" : text.gapAfter(i - 1);
  }

  /** From the beginning of one token to the end of another. */
  Span span(int first, int last) {
    return new Span(token(first).span().start(), token(last).span().end());
  }

  /** Whether the passage ends in a full stop, quotation marks and brackets behind it allowed. */
  boolean endsInStop(Passage passage) {
    int end = passage.endToken();
    for (int i = end - 1; i >= Math.max(passage.firstToken(), end - 3); i--) {
      if (words[i].equals(".")) {
        return true;
      }
    }
    return false;
  }

  List<Passage> passages() {
    return text.passages();
  }

  /** The indices of the words and numbers of a passage, marks left out. */
  int[] wordsOf(Passage passage) {
    int[] found = new int[passage.tokens()];
    int n = 0;
    for (int i = passage.firstToken(); i < passage.endToken(); i++) {
      Token.Kind kind = token(i).kind();
      if (kind == Token.Kind.WORD || kind == Token.Kind.NUMBER) {
        found[n++] = i;
      }
    }
    return java.util.Arrays.copyOf(found, n);
  }
}
