package org.canonym.garble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canonym.gazetteer.EntryType;
import org.canonym.segment.Vocabulary;
import org.canonym.text.Passage;
import org.canonym.text.Span;
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

  private static final double PRIOR_CAPITAL = -4.6;
  private static final double NAME_CONTEXT = -6.0;
  private static final double BESIDE_HYPHEN = -2.0;
  private static final double VERB = 0.8;
  private static final double AFTER_NUMBER = 1.2;
  private static final double ADMINISTRATIVE = 3.0;
  private static final double NOT_CONTENT = -1.5;
  private static final double SUPPORT_EACH = 1.8;
  private static final double SUPPORT_MOST = 4.5;
  private static final double SUPPORTER_LEAST = -2.2;
  private static final double READ_WIDELY = -0.5;
  private static final double THRESHOLD = 0.5;
  private static final double NEIGHBOUR_THRESHOLD = -1.6;

  private static final int SHORTEST = 4;
  private static final int SHORTEST_IN_RUN = 3;
  private static final int KNOWN_NAME = 6;
  private static final int ENGLISH_SEEN = 2;
  private static final int MOST_GLOSSED = 8;

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

  ResidueDetector(LexiconReader reader, Set<String> loanwords, NameParts nameParts) {
    this.reader = reader;
    this.loanwords = loanwords;
    this.nameParts = nameParts;
  }

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.UNTRANSLATED_RESIDUE);
  }

  /** A token that may be residue, its readings and its log-odds without its neighbours. */
  private static final class Suspect {
    final int token;
    final List<LexiconMatch> readings;
    final double own;
    double odds;

    Suspect(int token, List<LexiconMatch> readings, double own) {
      this.token = token;
      this.readings = readings;
      this.own = own;
      this.odds = own;
    }
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    for (Passage passage : input.passages()) {
      if (passage.tokens() >= 2) {
        List<Suspect> suspects = suspects(input, passage);
        if (!suspects.isEmpty()) {
          support(suspects);
          join(input, suspects, findings);
        }
      }
    }
  }

  /**
   * The words that may be residue. Where one is likely, the others are read more widely: a sentence
   * that was read in the wrong language has lost letters too.
   */
  private List<Suspect> suspects(GarbleInput input, Passage passage) {
    List<Suspect> suspects = new ArrayList<>();
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
      if (readings.isEmpty()) {
        unread.add(i);
      } else {
        suspects.add(new Suspect(i, readings, ownOdds(input, passage, i, readings.get(0))));
      }
    }
    if (!unread.isEmpty() && suspects.stream().anyMatch(s -> s.own > SUPPORTER_LEAST)) {
      readWidely(input, passage, unread, suspects);
    }
    return suspects;
  }

  private void readWidely(
      GarbleInput input, Passage passage, List<Integer> unread, List<Suspect> suspects) {
    for (int i : unread) {
      List<LexiconMatch> readings = reader.readWidely(GarbleInput.stem(input.word(i)));
      if (!readings.isEmpty()) {
        suspects.add(
            new Suspect(i, readings, ownOdds(input, passage, i, readings.get(0)) + READ_WIDELY));
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

  private double ownOdds(GarbleInput input, Passage passage, int i, LexiconMatch best) {
    boolean capital = input.token(i).isCapitalised();
    boolean first = isFirstWord(input, passage, i);
    double odds = capital && !first ? PRIOR_CAPITAL : PRIOR_SMALL;
    if (capital && first) {
      odds = (PRIOR_CAPITAL + PRIOR_SMALL) / 2;
    }
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
    if (capital && isInName(input, i)) {
      odds += NAME_CONTEXT;
    }
    if (input.gapBefore(i).isEmpty() && input.wordOrNone(i - 1).equals("-")
        || (input.wordOrNone(i + 1).equals("-") && input.text().touchesNext(i))) {
      odds += BESIDE_HYPHEN;
    }
    if (i > passage.firstToken() && isNumber(input, i - 1)) {
      odds += AFTER_NUMBER;
    }
    if (isAdministrative(best) && besidePlace(input, i)) {
      odds += ADMINISTRATIVE;
    }
    return odds;
  }

  private static boolean isFirstWord(GarbleInput input, Passage passage, int i) {
    for (int k = i - 1; k >= passage.firstToken(); k--) {
      if (input.token(k).kind() != Token.Kind.PUNCTUATION) {
        return false;
      }
    }
    return true;
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

  /**
   * Whether the capitalised run around the token reads as a name: a title before it, a verb of
   * saying or a word for a place after it, an office after a comma, or a part of names in it.
   */
  private boolean isInName(GarbleInput input, int i) {
    int start = i;
    while (continuesRun(input, start - 1)) {
      start--;
    }
    int end = i + 1;
    while (continuesRun(input, end)) {
      end++;
    }
    for (int k = start; k < end; k++) {
      if (input.token(k).isWord()
          && !input.isNamed(k, EntryType.PLACE)
          && (nameParts.contains(GarbleInput.stem(input.word(k)))
              || input.isNamed(k, EntryType.PERSON)
              || input.isNamed(k, EntryType.ORGANISATION)
              || (k != i && input.count(k).isName()))) {
        return true;
      }
    }
    String before = input.wordOrNone(start - 1);
    String after = input.wordOrNone(end);
    return English.TITLES.contains(before)
        || (before.equals(".") && English.TITLES.contains(input.wordOrNone(start - 2)))
        || English.SAYING.contains(after)
        || English.PLACE_WORDS.contains(after)
        || (English.PLACE_WORDS.contains(before) && end - start == 1)
        || before.equals("of") && English.PLACE_WORDS.contains(input.wordOrNone(start - 2))
        || (after.equals(",") && isOffice(input, end + 1))
        || after.equals("'")
        || input.word(end - 1).endsWith("'s")
        || isInitial(input, start - 1)
        || (before.equals(".") && isInitial(input, start - 2));
  }

  private static boolean isInitial(GarbleInput input, int i) {
    return i >= 0 && input.token(i).isCapitalised() && input.token(i).text().length() == 1;
  }

  private static boolean continuesRun(GarbleInput input, int i) {
    if (i < 0 || i >= input.size()) {
      return false;
    }
    Token token = input.token(i);
    if (token.text().equals("-")) {
      return input.text().touchesNext(i);
    }
    return token.isCapitalised()
        && !English.FUNCTION_WORDS.contains(input.word(i))
        && !English.TITLES.contains(input.word(i))
        && !(input.isOrdinary(i) && !input.isNamed(i));
  }

  private static boolean isOffice(GarbleInput input, int from) {
    for (int k = from; k < Math.min(from + 5, input.size()); k++) {
      if (English.TITLES.contains(input.word(k))) {
        return true;
      }
      if (input.token(k).kind() == Token.Kind.PUNCTUATION) {
        return false;
      }
    }
    return false;
  }

  /** Several words of one language in a sentence stand up for each other. */
  private static void support(List<Suspect> suspects) {
    for (Suspect suspect : suspects) {
      double support = 0;
      for (Suspect other : suspects) {
        if (other != suspect && other.own > SUPPORTER_LEAST && shareLanguage(suspect, other)) {
          double strength = Math.min(1, (other.own - SUPPORTER_LEAST) / 2);
          support +=
              SUPPORT_EACH * (Math.abs(other.token - suspect.token) <= 1 ? 1.3 : 1) * strength;
        }
      }
      suspect.odds = suspect.own + Math.min(SUPPORT_MOST, support);
    }
  }

  private static boolean shareLanguage(Suspect a, Suspect b) {
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

  /** Joins neighbouring suspects into runs with one flag each. */
  private static void join(GarbleInput input, List<Suspect> suspects, Findings findings) {
    Map<String, Double> languages = new HashMap<>();
    for (Suspect suspect : suspects) {
      for (LexiconMatch reading : suspect.readings) {
        if (suspect.odds >= THRESHOLD) {
          languages.merge(reading.word().language(), Math.max(0, reading.weight()), Double::sum);
        }
      }
    }
    int from = 0;
    while (from < suspects.size()) {
      int to = from + 1;
      while (to < suspects.size() && suspects.get(to).token == suspects.get(to - 1).token + 1) {
        to++;
      }
      flagRun(input, suspects.subList(from, to), languages, findings);
      from = to;
    }
  }

  private static void flagRun(
      GarbleInput input, List<Suspect> run, Map<String, Double> languages, Findings findings) {
    int first = 0;
    int last = run.size() - 1;
    double best = run.stream().mapToDouble(s -> s.odds).max().orElse(-9);
    if (best < THRESHOLD) {
      return;
    }
    while (run.get(first).odds < NEIGHBOUR_THRESHOLD) {
      first++;
    }
    while (run.get(last).odds < NEIGHBOUR_THRESHOLD) {
      last--;
    }
    List<Suspect> kept = run.subList(first, last + 1);
    Span span = input.span(kept.get(0).token, kept.get(kept.size() - 1).token);
    String language = "";
    double most = -1;
    for (LexiconMatch reading : kept.get(0).readings) {
      double weight = languages.getOrDefault(reading.word().language(), 0.0);
      if (weight > most) {
        most = weight;
        language = reading.word().language();
      }
    }
    List<String> scripts = new ArrayList<>();
    List<String> glosses = new ArrayList<>();
    boolean nounFirst = false;
    for (Suspect suspect : kept.subList(0, Math.min(MOST_GLOSSED, kept.size()))) {
      LexiconMatch reading = readingIn(language, suspect.readings);
      scripts.add(reading.word().script());
      String gloss = reading.word().shortGloss();
      if (nounFirst && reading.word().partOfSpeech().equals("adj") && !glosses.isEmpty()) {
        glosses.add(glosses.size() - 1, gloss);
      } else {
        glosses.add(gloss);
        nounFirst = reading.word().partOfSpeech().equals("noun");
      }
    }
    String meaning = String.join(" ", glosses);
    findings.add(
        span,
        ReasonCode.UNTRANSLATED_RESIDUE,
        Severity.CRITICAL,
        confidence(best),
        input.text().document().at(span)
            + " → "
            + String.join(" ", scripts)
            + " ("
            + language
            + "): "
            + meaning,
        meaning);
  }

  private static LexiconMatch readingIn(String language, List<LexiconMatch> readings) {
    for (LexiconMatch reading : readings) {
      if (reading.word().language().equals(language)
          && reading.weight() > readings.get(0).weight() - 1.5) {
        return reading;
      }
    }
    return readings.get(0);
  }

  private static double confidence(double odds) {
    return Math.min(0.99, 1 / (1 + Math.exp(-0.9 * odds - 0.2)));
  }
}
