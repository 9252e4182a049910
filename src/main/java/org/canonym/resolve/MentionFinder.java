package org.canonym.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.canonym.segment.SegmentedText;
import org.canonym.text.Passage;
import org.canonym.text.Span;
import org.canonym.text.Token;

/**
 * Finds where names may stand: runs of capitalised words, with the particles, hyphens and initials
 * that names have inside, never across a passage's end. Pure; holds no state.
 */
final class MentionFinder {
  static final int MAX_WORDS = 6;

  /** Lower-case words inside names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ur", "ud", "as", "az", "ad", "e", "i", "ı", "ye", "bin", "ibn", "ben",
          "bint", "abu", "de", "da", "do", "dos", "del", "della", "di", "van", "von", "der", "den",
          "la", "le", "y", "o", "und", "et");

  /** Lower-case words inside names of organisations and countries. */
  private static final Set<String> LINKS = Set.of("of", "and", "the", "for", "on", "in", "to");

  private static final Set<String> DAYS_AND_MONTHS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Set<String> CASE_ENDINGS =
      Set.of(
          "a", "e", "ı", "i", "u", "ü", "ya", "ye", "yı", "yi", "yu", "yü", "na", "ne", "da", "de",
          "ta", "te", "dan", "den", "tan", "ten", "ın", "in", "un", "ün", "nın", "nin", "nun",
          "nün", "la", "le", "yla", "yle", "nda", "nde", "daki", "deki", "taki", "teki", "lı", "li",
          "lu", "lü");

  private MentionFinder() {}

  /** A run: its words' token indexes, in order. */
  record Run(List<Integer> words) {}

  /** The runs of one passage. */
  static List<Run> runs(SegmentedText text, Passage passage) {
    List<Run> runs = new ArrayList<>();
    int token = passage.firstToken();
    while (token < passage.endToken()) {
      if (startsName(text, token, passage)) {
        List<Integer> words = new ArrayList<>();
        words.add(token);
        int next = nextWord(text, token, passage);
        while (next >= 0) {
          words.add(next);
          next = nextWord(text, next, passage);
        }
        while (!isNameWord(text.tokens().get(words.get(words.size() - 1)))) {
          words.remove(words.size() - 1);
        }
        runs.add(new Run(List.copyOf(words)));
        token = words.get(words.size() - 1) + 1;
      } else {
        token++;
      }
    }
    return runs;
  }

  /** Whether a word, whatever its case, is one that names have between their parts. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isNameWord(Token token) {
    return token.isCapitalised() && !isDayOrMonth(token.text());
  }

  /** Friday and September have a capital and name nobody; May and March may. */
  private static boolean isDayOrMonth(String word) {
    return DAYS_AND_MONTHS.contains(word.substring(0, word.length() - possessive(word)));
  }

  private static boolean startsName(SegmentedText text, int at, Passage passage) {
    Token token = text.tokens().get(at);
    if (isNameWord(token)) {
      return true;
    }
    return token.isWord()
        && PARTICLES.contains(token.text())
        && at + 2 < passage.endToken()
        && isHyphenBetween(text, at + 1)
        && isNameWord(text.tokens().get(at + 2));
  }

  /** The next word of the run after word {@code at}, or -1 where the run ends. */
  private static int nextWord(SegmentedText text, int at, Passage passage) {
    int next = at + 1;
    if (next >= passage.endToken()) {
      return -1;
    }
    Token token = text.tokens().get(next);
    if (token.kind() == Token.Kind.PUNCTUATION) {
      boolean joins = isHyphenBetween(text, next) || isDotOfInitial(text, at, next);
      if (!joins || next + 1 >= passage.endToken()) {
        return -1;
      }
      next++;
      token = text.tokens().get(next);
    } else if (!isSpace(text.gapAfter(at))) {
      return -1;
    }
    if (!token.isWord()) {
      return -1;
    }
    if (isNameWord(token)) {
      return next;
    }
    boolean inside =
        PARTICLES.contains(token.text()) || (LINKS.contains(token.text()) && next == at + 1);
    return inside && leadsToName(text, next, passage) ? next : -1;
  }

  /** Whether a name word follows within two further particles or links. */
  private static boolean leadsToName(SegmentedText text, int from, Passage passage) {
    int at = from + 1;
    for (int step = 0; step < 4 && at < passage.endToken(); step++, at++) {
      Token token = text.tokens().get(at);
      if (isNameWord(token)) {
        return true;
      }
      boolean passes =
          isHyphenBetween(text, at)
              || (token.isWord()
                  && (PARTICLES.contains(token.text()) || LINKS.contains(token.text())));
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  private static boolean isHyphenBetween(SegmentedText text, int at) {
    String mark = text.tokens().get(at).text();
    return (mark.equals("-") || mark.equals("‐") || mark.equals("‑"))
        && at > 0
        && text.touchesNext(at - 1)
        && text.touchesNext(at);
  }

  private static boolean isDotOfInitial(SegmentedText text, int word, int dot) {
    return text.tokens().get(dot).text().equals(".")
        && text.tokens().get(word).text().length() == 1
        && text.touchesNext(word);
  }

  private static boolean isSpace(String gap) {
    if (gap.isEmpty()) {
      return false;
    }
    int lineEnds = 0;
    for (int i = 0; i < gap.length(); i++) {
      char unit = gap.charAt(i);
      if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
        return false;
      }
      lineEnds += unit == '\n' ? 1 : 0;
    }
    return lineEnds <= 1;
  }

  /** Every stretch of a run that may be a name, from one word to {@link #MAX_WORDS}. */
  static List<NameWindow> windows(SegmentedText text, Run run) {
    List<NameWindow> windows = new ArrayList<>();
    List<Integer> words = run.words();
    for (int from = 0; from < words.size(); from++) {
      Token first = text.tokens().get(words.get(from));
      boolean mayStart =
          isNameWord(first)
              || (PARTICLES.contains(first.text())
                  && from + 1 < words.size()
                  && words.get(from + 1) == words.get(from) + 2);
      for (int to = from; mayStart && to < words.size() && to - from < MAX_WORDS; to++) {
        Token last = text.tokens().get(words.get(to));
        if (isNameWord(last)) {
          int count = to - from + 1;
          Mention mention = mention(text, words.get(from), words.get(to));
          windows.add(new NameWindow(mention, count));
          withoutCaseEnding(mention).ifPresent(bare -> windows.add(new NameWindow(bare, count)));
        }
      }
    }
    return windows;
  }

  /**
   * The mention without an ending that Turkish and Azerbaijani set apart from names by an
   * apostrophe (Kabil'de, "in Kabul"), which translation left on.
   */
  private static Optional<Mention> withoutCaseEnding(Mention mention) {
    String surface = mention.surface();
    for (int i = surface.length() - 2; i > 2 && i >= surface.length() - 5; i--) {
      if (isApostrophe(surface, i)) {
        return CASE_ENDINGS.contains(surface.substring(i + 1).toLowerCase(Locale.ROOT))
            ? Optional.of(
                new Mention(
                    new Span(mention.span().start(), mention.span().start() + i),
                    surface.substring(0, i),
                    mention.firstToken(),
                    mention.endToken()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  static Mention mention(SegmentedText text, int first, int last) {
    int start = text.tokens().get(first).span().start();
    Span lastSpan = text.tokens().get(last).span();
    int end = lastSpan.end();
    while (end > lastSpan.start() + 1 && isInvisible(text.document().text().charAt(end - 1))) {
      end--; // a direction mark belongs to the text, not to the name
    }
    end -= possessive(text.document().text().substring(lastSpan.start(), end));
    Span span = new Span(start, end);
    return new Mention(span, text.document().at(span), first, last + 1);
  }

  private static boolean isInvisible(char unit) {
    return Character.getType(unit) == Character.FORMAT;
  }

  /** The length of a possessive ending of a word. */
  static int possessive(String word) {
    int length = word.length();
    if (length > 2
        && (word.endsWith("s") || word.endsWith("S"))
        && isApostrophe(word, length - 2)) {
      return 2;
    }
    return length > 1 && isApostrophe(word, length - 1) ? 1 : 0;
  }

  private static boolean isApostrophe(String word, int at) {
    char mark = word.charAt(at);
    return mark == '\'' || mark == '’' || mark == 'ʼ' || mark == '`';
  }
}
