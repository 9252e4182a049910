package org.canonym.garble;

import org.canonym.text.Passage;

/**
 * Tells which tokens of a passage stand in quotation marks or brackets, or are explained right
 * after: a foreign word the writer meant to leave foreign.
 */
final class Quoted {
  private static final int LONGEST_ASIDE = 8;

  private Quoted() {}

  /** One flag for each token of the passage: whether it stands in a short quotation or bracket. */
  static boolean[] tokens(GarbleInput input, Passage passage) {
    boolean[] inside = new boolean[passage.tokens()];
    int open = -1;
    char closing = 0;
    for (int i = passage.firstToken(); i < passage.endToken(); i++) {
      String mark = input.word(i);
      char first = mark.charAt(0);
      if (open >= 0 && (first == closing || (closing == '”' && first == '"'))) {
        if (i - open - 1 <= LONGEST_ASIDE) {
          for (int k = open + 1; k < i; k++) {
            inside[k - passage.firstToken()] = true;
          }
        }
        open = -1;
      } else if (open < 0 && opens(first)) {
        open = i;
        closing = closingOf(first);
      }
    }
    return inside;
  }

  private static boolean opens(char mark) {
    return closingOf(mark) != 0;
  }

  private static char closingOf(char mark) {
    return switch (mark) {
      case '"' -> '"';
      case '“', '„' -> '”';
      case '«' -> '»';
      case '‘', '\'' -> '’';
      case '(' -> ')';
      case '[' -> ']';
      default -> 0;
    };
  }

  /** Whether a gloss follows token {@code i}: a bracket, or a comma and "or", "meaning" …. */
  static boolean isGlossedAfter(GarbleInput input, int i) {
    String next = input.wordOrNone(i + 1);
    if (next.equals("(") || next.equals("[")) {
      return true;
    }
    String second =
        next.equals(",") || next.equals("–") || next.equals("—") ? input.wordOrNone(i + 2) : next;
    return switch (second) {
      case "meaning", "means", "literally", "translated", "known" -> true;
      case "or" -> next.equals(",");
      case "a", "an" -> next.equals(","); // 'the Petersberg, a hotel'
      case "which" -> {
        String third = input.wordOrNone(i + 3);
        yield third.equals("is") || third.equals("are") || third.equals("means");
      }
      default -> false;
    };
  }

  /** Whether the word is called a word: "a so-called", "the word", "known as". */
  static boolean isCalledBefore(GarbleInput input, int i) {
    return switch (input.wordOrNone(i - 1)) {
      case "called", "term", "word", "named", "titled", "entitled", "dubbed" -> true;
      case "as" -> input.wordOrNone(i - 2).equals("known");
      case "the", "a", "an", "it" -> isCalledBefore(input, i - 1) && i > 1;
      default -> false;
    };
  }
}
