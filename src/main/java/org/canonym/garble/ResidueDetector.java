package org.canonym.garble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.canonym.gazetteer.EntryType;
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
  /** What makes a word residue, as log-odds. */
  private static final double PRIOR_SMALL = -2.0;

  private static final double PRIOR_CAPITAL = -3.8;
  private static final double NAME_CONTEXT = -6.0;
  private static final double PLACE_PART = -1.2;
  private static final double BESIDE_HYPHEN = -2.0;
  private static final double VERB = 0.8;
  private static final double AFTER_NUMBER = 1.6;
  private static final double AFTER_ARTICLE = 0.8;
  private static final double ADMINISTRATIVE = 3.0;
  private static final double NOT_CONTENT = -1.5;
  private static final double SUPPORT_EACH = 2.1;
  private static final double SUPPORT_MOST = 4.5;
  private static final double SUPPORTER_LEAST = -2.2;
  private static final double READ_WIDELY = -0.5;

  private static final int SHORTEST = 4;
  private static final int SHORTEST_IN_RUN = 3;
  private static final int KNOWN_NAME = 6;
  private static final int ENGLISH_SEEN = 2;

  private static final Set<String> PERSO_ARABIC = Set.of("fa", "prs", "ps", "ar", "ur");

  private static final Set<String> ADMINISTRATIVE_GLOSSES =
      Set.of(
          "province",
          "district",
          "village",
          "governor",
          "county",
          "region",
          "headquarters",
          "commander",
          "ministry",
          "presidency",
          "department",
          "municipality",
          "state",
          "city",
          "governorate",
          "prison",
          "checkpoint",
          "district governor",
          "villages",
          "provinces",
          "districts");

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
    List<List<ResidueSuspect>> sentences = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Passage passage : input.passages()) {
      List<ResidueSuspect> suspects = passage.tokens() >= 2 ? suspects(input, passage) : List.of();
      if (!suspects.isEmpty()) {
        sentences.add(suspects);
        for (ResidueSuspect suspect : suspects) {
          if (suspect.inName) {
            names.add(GarbleInput.stem(input.word(suspect.token)));
          }
        }
      }
    }
    for (List<ResidueSuspect> suspects : sentences) {
      for (ResidueSuspect suspect : suspects) {
        if (!suspect.inName
            && input.token(suspect.token).isCapitalised()
            && names.contains(GarbleInput.stem(input.word(suspect.token)))) {
          suspect.own += NAME_CONTEXT; // what is a name in one sentence is one in the next
        }
      }
      support(suspects);
      ResidueRuns.flag(input, suspects, findings);
    }
  }

  /**
   * The words that may be residue. Where one is likely, the others are read more widely: a sentence
   * that was read in the wrong language has lost letters too.
   */
  private List<ResidueSuspect> suspects(GarbleInput input, Passage passage) {
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
      if (quoted[i - passage.firstToken()]
          || Quoted.isGlossedAfter(input, i)
          || Quoted.isCalledBefore(input, i)) {
        continue;
      }
      String word = GarbleInput.stem(input.word(i));
      List<LexiconMatch> readings = reader.read(word);
      if (isAfterAnd(input, i)) {
        readings = merged(readings, withSwallowedLetter(word));
      }
      if (readings.isEmpty()) {
        unread.add(i);
      } else {
        suspects.add(suspect(input, passage, i, readings, 0));
      }
    }
    if (!unread.isEmpty() && suspects.stream().anyMatch(s -> s.own > SUPPORTER_LEAST)) {
      readWidely(input, passage, unread, suspects);
    }
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
            && PERSO_ARABIC.contains(match.word().channel())
            && found.stream().noneMatch(m -> m.word().equals(match.word()))) {
          found.add(match);
        }
      }
    }
    found.sort(Comparator.comparingDouble(LexiconMatch::cost));
    return found;
  }

  private void readWidely(
      GarbleInput input, Passage passage, List<Integer> unread, List<ResidueSuspect> suspects) {
    for (int i : unread) {
      List<LexiconMatch> readings = reader.readWidely(GarbleInput.stem(input.word(i)));
      if (!readings.isEmpty()) {
        suspects.add(suspect(input, passage, i, readings, READ_WIDELY));
      }
    }
    suspects.sort(Comparator.comparingInt(suspect -> suspect.token));
  }

  private boolean mayBeForeign(GarbleInput input, int i) {
    Token token = input.token(i);
    if (!token.isWord()
        || token.text().length() < SHORTEST_IN_RUN
        || input.isNamed(i)
        || token.isAllCapitals()) {
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
      GarbleInput input, Passage passage, int i, List<LexiconMatch> readings, double extra) {
    boolean capital = input.token(i).isCapitalised();
    boolean inName = capital && nameContext.holds(input, i);
    double odds = extra + ownOdds(input, passage, i, strongest(readings));
    if (inName) {
      odds += NAME_CONTEXT;
    } else if (capital && nameParts.isOfPlaces(GarbleInput.stem(input.word(i)))) {
      odds += PLACE_PART;
    }
    return new ResidueSuspect(i, readings, inName, odds);
  }

  private static LexiconMatch strongest(List<LexiconMatch> readings) {
    LexiconMatch strongest = readings.get(0);
    for (LexiconMatch reading : readings) {
      if (reading.weight() > strongest.weight()) {
        strongest = reading;
      }
    }
    return strongest;
  }

  private static double ownOdds(GarbleInput input, Passage passage, int i, LexiconMatch best) {
    boolean capital = input.token(i).isCapitalised();
    double odds = capital ? PRIOR_CAPITAL : PRIOR_SMALL;
    odds += best.weight();
    odds += best.word().band() == 1 ? 0.6 : best.word().band() == 2 ? 0.3 : 0;
    if (best.word().isVerb()) {
      odds += VERB;
    } else if (!best.word().isContent()) {
      odds += NOT_CONTENT;
    }
    if (input.token(i).text().length() < SHORTEST) {
      odds -= 1.5;
    }
    if (input.gapBefore(i).isEmpty() && input.wordOrNone(i - 1).equals("-")
        || (input.wordOrNone(i + 1).equals("-") && input.text().touchesNext(i))) {
      odds += BESIDE_HYPHEN;
    }
    if (i > passage.firstToken() && isNumber(input, i - 1)) {
      odds += AFTER_NUMBER;
    }
    if (capital && standsAsCommonNoun(input, i)) {
      odds += AFTER_ARTICLE;
    }
    if (isAdministrative(best) && besidePlace(input, i)) {
      odds += ADMINISTRATIVE;
    }
    return odds;
  }

  /** 'the Sarak was', 'the Sarak and': people and places have no article, and nothing follows. */
  private static boolean standsAsCommonNoun(GarbleInput input, int i) {
    String after = input.wordOrNone(i + 1);
    return input.wordOrNone(i - 1).equals("the")
        && (English.AUXILIARIES.contains(after)
            || English.PREPOSITIONS.contains(after)
            || after.equals("and")
            || after.equals(",")
            || after.equals("."));
  }

  private static boolean isNumber(GarbleInput input, int i) {
    return input.token(i).kind() == Token.Kind.NUMBER || English.NUMBERS.contains(input.word(i));
  }

  private static boolean isAdministrative(LexiconMatch match) {
    return ADMINISTRATIVE_GLOSSES.contains(match.word().shortGloss());
  }

  /** 'Wilayat of Kunar', 'Kunar Wilayat'. */
  private static boolean besidePlace(GarbleInput input, int i) {
    return (input.wordOrNone(i + 1).equals("of") && input.isNamed(i + 2, EntryType.PLACE))
        || input.isNamed(i + 1, EntryType.PLACE)
        || input.isNamed(i - 1, EntryType.PLACE);
  }

  /** Several words of one language in a sentence stand up for each other. */
  private static void support(List<ResidueSuspect> suspects) {
    for (ResidueSuspect suspect : suspects) {
      double support = 0;
      for (ResidueSuspect other : suspects) {
        if (other != suspect && other.own > SUPPORTER_LEAST && shareLanguage(suspect, other)) {
          double strength = Math.min(1, (other.own - SUPPORTER_LEAST) / 2);
          support +=
              SUPPORT_EACH * (Math.abs(other.token - suspect.token) <= 1 ? 1.3 : 1) * strength;
        }
      }
      suspect.odds = suspect.own + Math.min(SUPPORT_MOST, support);
    }
  }

  private static boolean shareLanguage(ResidueSuspect a, ResidueSuspect b) {
    for (LexiconMatch one : a.readings) {
      for (LexiconMatch two : b.readings) {
        if (family(one).equals(family(two))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String family(LexiconMatch match) {
    return PERSO_ARABIC.contains(match.word().channel()) ? "fa" : match.word().channel();
  }
}
