package org.canonym.garble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canonym.text.Passage;
import org.canonym.text.Span;
import org.canonym.text.Token;

/**
 * Punctuation and capitals: doubled stops, a space before a comma, brackets that never close,
 * '(..', a mark alone on a line, a capital on a common noun inside a sentence, a singular
 * possessive where the text speaks of several.
 */
final class PunctuationDetector implements Detector {
  private static final Set<String> STOPS = Set.of(",", ";", ":", "?", "!");
  private static final Set<String> BEFORE_ABBREVIATED =
      Set.of(
          "etc", "inc", "ltd", "jr", "sr", "co", "corp", "st", "no", "al", "vs", "approx", "ed",
          "dept", "est", "ave", "m", "p", "a", "ph", "esq", "gen", "col", "lt", "capt", "sgt");

  /** How much commoner in small letters a word must be for its capital to be a slip. */
  private static final int CAPITAL_RATIO = 40;

  private static final int WELL_KNOWN = 20;
  private static final int LEAST_BRACKET_WORDS = 6;

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.PUNCTUATION);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    boolean tokenised = isTokenised(input);
    Map<String, Integer> small = smallWords(input);
    List<Passage> passages = input.passages();
    for (Passage passage : passages) {
      marks(input, passage, tokenised, findings);
      capitals(input, passage, small, findings);
      possessives(input, passage, small, findings);
      alone(input, passage, findings);
      OddMarks.find(input, passage, findings);
    }
    brackets(input, findings);
    OddMarks.unopened(input, findings);
  }

  /** Text cut into tokens by a program has a space before most of its marks. */
  private static boolean isTokenised(GarbleInput input) {
    int spaced = 0;
    int marks = 0;
    for (int i = 1; i < input.size(); i++) {
      if (input.word(i).equals(",") || input.word(i).equals(".")) {
        marks++;
        spaced += input.gapBefore(i).isEmpty() ? 0 : 1;
      }
    }
    return spaced > 0 && spaced * 2 >= marks;
  }

  private static Map<String, Integer> smallWords(GarbleInput input) {
    Map<String, Integer> small = new HashMap<>();
    for (int i = 0; i < input.size(); i++) {
      if (input.token(i).isWord() && !input.token(i).isCapitalised()) {
        small.merge(input.word(i), 1, Integer::sum);
      }
    }
    return small;
  }

  private static void marks(
      GarbleInput input, Passage passage, boolean tokenised, Findings findings) {
    for (int i = passage.firstToken(); i < passage.endToken(); i++) {
      Token token = input.token(i);
      if (token.kind() != Token.Kind.PUNCTUATION) {
        continue;
      }
      String mark = token.text();
      if (isDoubled(mark) && i > passage.firstToken() && input.token(i - 1).isWord()) {
        add(token.span(), 0.8, "A mark stands twice: " + mark, mark.substring(0, 1), findings);
      } else if (i + 1 < passage.endToken() && input.text().touchesNext(i)) {
        pair(input, passage, i, findings);
      }
      boolean spaced =
          i > passage.firstToken()
              && STOPS.contains(mark)
              && !mark.equals(":")
              && !input.gapBefore(i).isEmpty()
              && input.gapBefore(i).isBlank()
              && input.token(i - 1).isWord();
      if (spaced && !tokenised && (mark.equals(",") || mark.equals(";"))) {
        add(
            new Span(token.span().start() - input.gapBefore(i).length(), token.span().end()),
            0.75,
            "A space before \"" + mark + "\"",
            mark,
            findings);
      }
    }
  }

  private static boolean isDoubled(String mark) {
    return mark.equals("..") || mark.equals(",,") || mark.equals(";;");
  }

  private static void pair(GarbleInput input, Passage passage, int i, Findings findings) {
    String mark = input.word(i);
    String next = input.word(i + 1);
    boolean wrong =
        switch (mark) {
          case "," -> next.equals(".") || next.equals(";") || next.equals(",");
          case "." -> next.equals(",") && !followsAbbreviation(input, passage, i);
          case "?", "!" -> next.equals(".") || next.equals(",");
          case ";" -> next.equals(".") || next.equals(",");
          case "(" ->
              next.startsWith("..") && !next.startsWith("...")
                  || next.equals(",")
                  || next.equals(".");
          default -> false;
        };
    if (wrong) {
      int last = i + 1;
      if (mark.equals("(")) {
        while (last + 1 < passage.endToken() && !input.word(last).equals(")") && last < i + 4) {
          last++;
        }
      }
      add(
          input.span(i, last),
          0.8,
          "Two marks that do not go together: " + mark + next,
          "",
          findings);
    }
  }

  private static boolean followsAbbreviation(GarbleInput input, Passage passage, int i) {
    if (i == passage.firstToken()) {
      return true;
    }
    String before = input.word(i - 1);
    boolean shortened = input.token(i - 1).isCapitalised() && before.length() <= 6;
    return before.length() <= 2
        || shortened
        || before.contains(".")
        || BEFORE_ABBREVIATED.contains(before);
  }

  /** 'talks with the Rebels were': the text itself writes the word small elsewhere. */
  private static void capitals(
      GarbleInput input, Passage passage, Map<String, Integer> small, Findings findings) {
    for (int i = passage.firstToken() + 1; i + 1 < passage.endToken(); i++) {
      Token token = input.token(i);
      if (!token.isCapitalised() || token.isAllCapitals() || input.isNamed(i)) {
        continue;
      }
      var count = input.count(i);
      if (count.lower() >= WELL_KNOWN
          && !English.FUNCTION_WORDS.contains(input.word(i))
          && count.lower() >= CAPITAL_RATIO * count.capital()
          && small.getOrDefault(input.word(i), 0) >= 1
          && isSmallWord(input, i - 1)
          && isSmallWord(input, i + 1)
          && !isTitle(input, i, passage)
          && (input.word(i - 1).equals("the") || !English.DETERMINERS.contains(input.word(i - 1)))
          && English.FUNCTION_WORDS.contains(input.word(i - 1))) {
        add(
            token.span(),
            0.75,
            "A capital on a common noun that the text writes small elsewhere",
            input.word(i),
            findings);
      }
    }
  }

  /** 'the Question of Equitable Representation': the first word of a title. */
  private static boolean isTitle(GarbleInput input, int i, Passage passage) {
    return i + 2 < passage.endToken()
        && English.FUNCTION_WORDS.contains(input.word(i + 1))
        && input.token(i + 2).isCapitalised();
  }

  private static boolean isSmallWord(GarbleInput input, int i) {
    return input.token(i).isWord() && !input.token(i).isCapitalised();
  }

  /** 'The insurgent's spokesman' in a text that only knows insurgents. */
  private static void possessives(
      GarbleInput input, Passage passage, Map<String, Integer> small, Findings findings) {
    for (int i = passage.firstToken() + 1; i + 1 < passage.endToken(); i++) {
      String word = input.word(i);
      if (!word.endsWith("'s") || input.token(i).isCapitalised()) {
        continue;
      }
      String singular = GarbleInput.stem(word);
      boolean several = small.getOrDefault(singular + "s", 0) >= 3;
      if (several
          && !small.containsKey(singular)
          && input.word(i - 1).equals("the")
          && isSpeaker(input.word(i + 1))) {
        add(
            input.token(i).span(),
            0.7,
            "The text speaks of several " + singular + "s",
            singular + "s’",
            findings);
      }
    }
  }

  private static boolean isSpeaker(String word) {
    return switch (word) {
      case "spokesman",
          "spokeswoman",
          "spokesperson",
          "leader",
          "leaders",
          "leadership",
          "commander",
          "commanders",
          "representative",
          "representatives",
          "delegation",
          "advance",
          "offensive",
          "control",
          "ranks" ->
          true;
      default -> false;
    };
  }

  private static void alone(GarbleInput input, Passage passage, Findings findings) {
    if (passage.tokens() != 1) {
      return;
    }
    String mark = input.word(passage.firstToken());
    if (STOPS.contains(mark) || mark.equals(".") || mark.equals(")") || mark.equals("(")) {
      add(passage.span(), 0.7, "A mark alone", "", findings);
    }
  }

  /** A bracket that is never closed, or never opened, in its paragraph. */
  private static void brackets(GarbleInput input, Findings findings) {
    List<Passage> passages = input.passages();
    int from = 0;
    while (from < passages.size()) {
      int to = from + 1;
      while (to < passages.size()
          && passages.get(to).paragraph() == passages.get(from).paragraph()) {
        to++;
      }
      int first = passages.get(from).firstToken();
      int end = passages.get(to - 1).endToken();
      if (end - first >= LEAST_BRACKET_WORDS && endsInStop(input, end)) {
        bracketsOf(input, first, end, findings);
      }
      from = to;
    }
  }

  private static boolean endsInStop(GarbleInput input, int end) {
    String last = input.word(end - 1);
    return last.equals(".") || last.equals("!") || last.equals("?");
  }

  private static void bracketsOf(GarbleInput input, int first, int end, Findings findings) {
    int open = -1;
    for (int i = first; i < end; i++) {
      String mark = input.word(i);
      if (mark.equals("(")) {
        if (open >= 0) {
          return;
        }
        open = i;
      } else if (mark.equals(")")) {
        if (open < 0) {
          if (!isListMark(input, first, i)) {
            add(
                input.token(i).span(),
                0.65,
                "A bracket closes that was never opened",
                "",
                findings);
          }
          return;
        }
        open = -1;
      }
    }
    if (open >= 0) {
      add(input.token(open).span(), 0.65, "A bracket opens and never closes", "", findings);
    }
  }

  /** 'a)', '1)' and smileys. */
  private static boolean isListMark(GarbleInput input, int first, int i) {
    return i == first
        || input.token(i - 1).kind() != Token.Kind.WORD
        || input.token(i - 1).text().length() <= 2;
  }

  private static void add(
      Span span, double strength, String because, String suggestion, Findings findings) {
    findings.add(span, ReasonCode.PUNCTUATION, Severity.MINOR, strength, because, suggestion);
  }
}
