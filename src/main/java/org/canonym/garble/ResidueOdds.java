package org.canonym.garble;

import java.util.List;
import java.util.Set;
import org.canonym.gazetteer.EntryType;
import org.canonym.text.Passage;
import org.canonym.text.Token;

/**
 * The log-odds that a word with a reading in a lexicon is residue rather than a name or rare
 * English. The weights are set by hand so that no single cheap match on a capitalised word passes.
 */
final class ResidueOdds {
  /** What makes a word residue, as log-odds. */
  private static final double PRIOR_SMALL = -2.0;

  private static final double PRIOR_CAPITAL = -3.8;
  static final double NAME_CONTEXT = -6.0;
  static final double PLACE_PART = -1.2;
  private static final double BESIDE_HYPHEN = -2.0;
  private static final double VERB = 0.8;
  private static final double AFTER_NUMBER = 1.6;
  private static final double COMMON_NOUN_LIKELY = 0.9;
  private static final double COMMON_NOUN = 2.4;
  private static final double ENGLISH_DERIVED = -4.0;
  private static final double ENGLISH_SLIP = -2.0;
  static final double USED_AGAIN = -1.2;
  static final double SAME_ROAD = 0.8;
  private static final double LONE_IN_CLEAN_TEXT = -0.8;
  private static final double ADMINISTRATIVE = 3.0;
  private static final double NOT_CONTENT = -1.5;
  private static final double SUPPORT_EACH = 2.1;
  private static final double SUPPORT_MOST = 4.5;
  private static final double SUPPORTER_LEAST = -2.2;
  static final double READ_WIDELY = -0.5;

  private static final int SHORTEST = 4;
  static final Set<String> PERSO_ARABIC = Set.of("fa", "prs", "ps", "ar", "ur");

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

  private ResidueOdds() {}

  /** The reading that says most; beside a place, what a place is called before all others. */
  private static LexiconMatch strongest(List<LexiconMatch> readings, boolean besidePlace) {
    LexiconMatch strongest = readings.get(0);
    for (LexiconMatch reading : readings) {
      if (weight(reading, besidePlace) > weight(strongest, besidePlace)) {
        strongest = reading;
      }
    }
    return strongest;
  }

  private static double weight(LexiconMatch reading, boolean besidePlace) {
    return reading.weight() + (besidePlace && isAdministrative(reading) ? ADMINISTRATIVE : 0);
  }

  /** What the word says for itself, without the other words of its sentence and its text. */
  static double own(
      GarbleInput input, Passage passage, int i, List<LexiconMatch> readings, NounSlot slot) {
    if (readings.isEmpty()) {
      return PRIOR_CAPITAL;
    }
    LexiconMatch best = strongest(readings, besidePlace(input, i));
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
    if (capital && slot != NounSlot.NONE) {
      odds += slot == NounSlot.STRONG ? COMMON_NOUN : COMMON_NOUN_LIKELY;
    }
    if (isAdministrative(best) && besidePlace(input, i)) {
      odds += ADMINISTRATIVE;
    }
    return odds + englishShape(input, i, capital);
  }

  /** An unknown English word is no residue, however much it looks like a foreign one. */
  private static double englishShape(GarbleInput input, int i, boolean capital) {
    String word = GarbleInput.stem(input.word(i));
    if (capital) {
      return 0;
    }
    if (EnglishShape.isDerived(input, word)) {
      return ENGLISH_DERIVED;
    }
    return EnglishShape.isSlip(input, word) ? ENGLISH_SLIP : 0;
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

  static boolean mayStandUpForOthers(ResidueSuspect suspect) {
    return suspect.own > SUPPORTER_LEAST;
  }

  /**
   * Several words of one language in a sentence stand up for each other. One alone in a text that
   * shows no other sign of translation is more likely a term the writer chose.
   */
  static void support(List<ResidueSuspect> suspects, boolean translated) {
    for (ResidueSuspect suspect : suspects) {
      double support = 0;
      for (ResidueSuspect other : suspects) {
        if (other != suspect && mayStandUpForOthers(other) && shareLanguage(suspect, other)) {
          double strength = Math.min(1, (other.own - SUPPORTER_LEAST) / 2);
          support +=
              SUPPORT_EACH * (Math.abs(other.token - suspect.token) <= 1 ? 1.3 : 1) * strength;
        }
      }
      double lone = support == 0 && !translated ? LONE_IN_CLEAN_TEXT : 0;
      suspect.odds = suspect.own + Math.min(SUPPORT_MOST, support) + lone;
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

  /** The orthography a language is romanised by, one for all that are written in Arabic letters. */
  static String family(LexiconMatch match) {
    return PERSO_ARABIC.contains(match.word().channel()) ? "fa" : match.word().channel();
  }
}
