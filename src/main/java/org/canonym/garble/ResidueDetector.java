package org.canonym.garble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.canonym.segment.Vocabulary;
import org.canonym.text.Passage;
import org.canonym.text.Token;

/**
 * Untranslated residue: ordinary words of a source language left in Latin letters.
 *
 * <p>Is an unknown word a name or such a word? For the word speak its likeness to an entry of a
 * lexicon, its frequency, being a verb, standing where English wants a common noun, and other such
 * words in the same sentence. For a name speak a title before it, a verb of saying after it, and
 * parts of names beside it. The weights are log-odds set by hand so that no single cheap match on a
 * capitalised word passes.
 */
final class ResidueDetector implements Detector {
  private static final int SHORTEST_IN_RUN = 3;
  private static final int KNOWN_NAME = 6;
  private static final int ENGLISH_SEEN = 2;

  private final LexiconReader reader;
  private final Set<String> loanwords;
  private final NameParts nameParts;
  private final NameContext nameContext;

  ResidueDetector(LexiconReader reader, Set<String> loanwords, NameParts nameParts) {
    this.reader = reader;
    this.loanwords = loanwords;
    this.nameParts = nameParts;
    this.nameContext = new NameContext(nameParts);
  }

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.UNTRANSLATED_RESIDUE);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    ResidueText text = ResidueText.of(input, findings);
    List<List<ResidueSuspect>> sentences = new ArrayList<>();
    for (Passage passage : input.passages()) {
      if (passage.tokens() >= 2) {
        List<ResidueSuspect> suspects = suspects(input, passage, text);
        if (!suspects.isEmpty()) {
          sentences.add(suspects);
        }
      }
    }
    for (List<ResidueSuspect> suspects : sentences) {
      List<ResidueSuspect> read = suspects.stream().filter(s -> !s.readings.isEmpty()).toList();
      read.forEach(suspect -> suspect.own += text.odds(input, suspect));
      ResidueOdds.support(read, text.isTranslated());
      ResidueRuns.flag(input, read, findings);
      for (ResidueSuspect suspect : suspects) {
        UnreadWord.flag(input, suspect, text, findings);
      }
    }
  }

  /**
   * The words that may be residue. Where one is likely, the others are read more widely: a sentence
   * that was read in the wrong language has lost letters too.
   */
  private List<ResidueSuspect> suspects(GarbleInput input, Passage passage, ResidueText text) {
    List<ResidueSuspect> suspects = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    boolean[] quoted = new boolean[0];
    for (int i = passage.firstToken(); i < passage.endToken(); i++) {
      if (!mayBeForeign(input, i)) {
        continue;
      }
      if (quoted.length == 0) {
        quoted = Quoted.tokens(input, passage);
      }
      String word = GarbleInput.stem(input.word(i));
      if (quoted[i - passage.firstToken()]
          || Quoted.isGlossedAfter(input, i)
          || Quoted.isCalledBefore(input, i)) {
        text.explained(word);
        continue;
      }
      List<LexiconMatch> readings = reader.read(word);
      if (isAfterAnd(input, i)) {
        readings = merged(readings, withSwallowedLetter(word));
      }
      if (readings.isEmpty()) {
        unread.add(i);
      } else {
        suspects.add(suspect(input, passage, i, readings, text));
      }
    }
    boolean wide = suspects.stream().anyMatch(ResidueOdds::mayStandUpForOthers);
    for (int i : unread) {
      List<LexiconMatch> readings =
          wide ? reader.readWidely(GarbleInput.stem(input.word(i))) : List.of();
      ResidueSuspect suspect = suspect(input, passage, i, readings, text);
      suspect.own += ResidueOdds.READ_WIDELY;
      suspects.add(suspect);
    }
    suspects.sort(Comparator.comparingInt(suspect -> suspect.token));
    return suspects;
  }

  private static boolean isAfterAnd(GarbleInput input, int i) {
    return input.wordOrNone(i - 1).equals("and") && input.token(i).isCapitalised();
  }

  private static List<LexiconMatch> merged(List<LexiconMatch> one, List<LexiconMatch> two) {
    if (two.isEmpty()) {
      return one;
    }
    List<LexiconMatch> all = new ArrayList<>(one);
    all.addAll(two);
    all.sort(Comparator.comparingDouble(LexiconMatch::cost));
    return all;
  }

  /** 'and Zarat' for wazarat: the word's first letter, waw, was read as the conjunction. */
  private List<LexiconMatch> withSwallowedLetter(String word) {
    List<LexiconMatch> found = new ArrayList<>();
    for (String letters : List.of("w", "wa", "wi", "wu")) {
      for (LexiconMatch match : reader.read(letters + word)) {
        if (match.word().latin().startsWith("w")
            && ResidueOdds.PERSO_ARABIC.contains(match.word().channel())
            && found.stream().noneMatch(m -> m.word().equals(match.word()))) {
          found.add(match);
        }
      }
    }
    found.sort(Comparator.comparingDouble(LexiconMatch::cost));
    return found;
  }

  private boolean mayBeForeign(GarbleInput input, int i) {
    Token token = input.token(i);
    if (!token.isWord()
        || token.text().length() < SHORTEST_IN_RUN
        || input.isNamed(i)
        || token.isAllCapitals()
        || hasCapitalInside(token.text())) {
      return false;
    }
    var count = input.count(i);
    if (count.isOrdinary() && count.lower() >= ENGLISH_SEEN) {
      return false;
    }
    if (token.isCapitalised() ? count.capital() >= KNOWN_NAME : isEnglishToo(count)) {
      return false;
    }
    String word = GarbleInput.stem(input.word(i));
    return !loanwords.contains(word) && isPlainLatin(word);
  }

  /** Brands: alHurra, iPhone. */
  private static boolean hasCapitalInside(String word) {
    for (int k = 1; k < word.length(); k++) {
      if (Character.isUpperCase(word.charAt(k))) {
        return true;
      }
    }
    return false;
  }

  /** March and senate are mostly capitalised, and English words in small letters all the same. */
  private static boolean isEnglishToo(Vocabulary.Count count) {
    return count.lower() >= ENGLISH_SEEN || count.total() >= KNOWN_NAME;
  }

  private static boolean isPlainLatin(String word) {
    for (int k = 0; k < word.length(); k++) {
      char letter = word.charAt(k);
      if (!Character.isLetter(letter) && letter != '\'' && letter != '’') {
        return false;
      }
      if (letter >= 0x250) {
        return false;
      }
    }
    return true;
  }

  private ResidueSuspect suspect(
      GarbleInput input, Passage passage, int i, List<LexiconMatch> readings, ResidueText text) {
    boolean capital = input.token(i).isCapitalised();
    NounSlot slot = capital ? NounSlot.of(input, i) : NounSlot.NONE;
    boolean inName = capital && slot != NounSlot.STRONG && nameContext.holds(input, i);
    String word = GarbleInput.stem(input.word(i));
    text.seen(word, inName);
    boolean ofPlaces = capital && slot != NounSlot.STRONG && nameParts.isOfPlaces(word);
    double own = ResidueOdds.own(input, passage, i, readings, slot);
    own += inName ? ResidueOdds.NAME_CONTEXT : ofPlaces ? ResidueOdds.PLACE_PART : 0;
    boolean partOfNames = nameParts.contains(word) || nameParts.isOfPlaces(word);
    return new ResidueSuspect(i, readings, slot, inName || partOfNames, own);
  }
}
