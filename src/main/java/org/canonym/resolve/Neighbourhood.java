package org.canonym.resolve;

import java.util.Locale;
import java.util.Optional;
import org.canonym.gazetteer.EntryType;
import org.canonym.segment.SegmentedText;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Letters;
import org.canonym.text.Token;

/**
 * What the capitalised words just before and after a stretch of a run say against it: a name beside
 * a name is another person's (Ayse beside Demirtas), and a capitalised common noun after a name
 * makes a name of its own (Kundus Cake, Mujahid Street), unless it says what kind of place it is.
 */
final class Neighbourhood {
  private static final double OTHER_NAME_BESIDE = -3.5;
  private static final double PART_OF_LONGER_NAME = -3;

  /** Outweighs that the gazetteer lists the spelling: the longer name has its own. */
  private static final double PART_OF_LONGER_LISTED_NAME = -8;

  private final Vocabulary vocabulary;
  private final ContextCues cues;

  Neighbourhood(Vocabulary vocabulary, ContextCues cues) {
    this.vocabulary = vocabulary;
    this.cues = cues;
  }

  /**
   * What speaks against an entry of this type, for the stretch from token {@code first} to {@code
   * end}.
   *
   * @param part whether the stretch is one word of a person's longer name
   * @param exact whether the gazetteer lists the stretch as it stands
   */
  Optional<Evidence> against(
      SegmentedText text, int first, int end, EntryType type, boolean part, boolean exact) {
    Optional<Token> before = adjacent(text, first, first - 1);
    Optional<Token> after = adjacent(text, end, end);
    boolean nameBefore =
        before.filter(token -> exact ? isOddName(token) : isName(token)).isPresent();
    boolean nameAfter = after.filter(this::isOddName).isPresent();
    if (nameBefore && (part || type == EntryType.PLACE)) {
      return Optional.of(
          new Evidence(OTHER_NAME_BESIDE, "the name before it makes it somebody else's"));
    }
    if (nameAfter && (part || !exact)) {
      return Optional.of(
          new Evidence(OTHER_NAME_BESIDE, "the name after it makes it somebody else's"));
    }
    if (after.filter(token -> isCommonNoun(token) && !cues.isCueAfter(token.text())).isPresent()) {
      return Optional.of(
          new Evidence(
              exact ? PART_OF_LONGER_LISTED_NAME : PART_OF_LONGER_NAME,
              "it is the beginning of a longer name"));
    }
    return Optional.empty();
  }

  /** The word that touches the stretch with a single space, if it is capitalised. */
  private static Optional<Token> adjacent(SegmentedText text, int border, int token) {
    if (token < 0 || token >= text.tokens().size() || border == 0) {
      return Optional.empty();
    }
    Token found = text.tokens().get(token);
    int left = Math.min(token, border == token ? token - 1 : token);
    boolean beside = left >= 0 && text.gapAfter(left).equals(" ");
    if (found.text().equals("-") && text.touchesNext(left)) {
      return adjacentByHyphen(text, token, token < border ? token - 1 : token + 1);
    }
    return beside && found.isCapitalised() ? Optional.of(found) : Optional.empty();
  }

  /** The word on the other side of a hyphen. */
  private static Optional<Token> adjacentByHyphen(SegmentedText text, int hyphen, int token) {
    if (token < 0 || token >= text.tokens().size()) {
      return Optional.empty();
    }
    Token found = text.tokens().get(token);
    boolean touches = text.touchesNext(Math.min(hyphen, token));
    return touches && found.isCapitalised() ? Optional.of(found) : Optional.empty();
  }

  /**
   * A capitalised word that is neither English, nor a title, nor a name the language knows well.
   */
  private boolean isOddName(Token token) {
    String word = token.text();
    Vocabulary.Count count = vocabulary.count(Letters.lower(word));
    return !count.isOrdinary()
        && count.capital() < 200
        && !cues.isPersonTitle(word)
        && !token.isAllCapitals();
  }

  /** A capitalised word that is no ordinary English one: a given name, for instance. */
  private boolean isName(Token token) {
    return !vocabulary.count(Letters.lower(token.text())).isOrdinary()
        && !cues.isPersonTitle(token.text())
        && !token.isAllCapitals();
  }

  private boolean isCommonNoun(Token token) {
    Vocabulary.Count count = vocabulary.count(token.text().toLowerCase(Locale.ROOT));
    return count.isOrdinary() && count.lower() > 20;
  }
}
