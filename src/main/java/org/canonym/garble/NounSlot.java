package org.canonym.garble;

import org.canonym.gazetteer.EntryType;
import org.canonym.text.Token;

/**
 * Tells from the closest words whether a capitalised word stands where English has a common noun:
 * names have no article before them and no 'of' behind. 'The Vali of', 'a Sartabib in', 'the Gend
 * of the day'.
 */
enum NounSlot {
  /** Names stand here too. */
  NONE,
  /** After 'the' and before a verb or a preposition: rivers, papers and peoples stand there too. */
  WEAK,
  /** Hardly any name stands here. */
  STRONG;

  static NounSlot of(GarbleInput input, int i) {
    String after = input.wordOrNone(i + 1);
    boolean follows = i + 1 < input.size() && isSpace(input.gapBefore(i + 1));
    if (isOpening(input, i)) {
      return after.equals("of") && follows ? WEAK : NONE;
    }
    if (!isSpace(input.gapBefore(i))) {
      return NONE;
    }
    String before = input.word(i - 1);
    if (before.equals("a") || before.equals("an") || before.equals("one")) {
      return indefinite(input, i, after, follows);
    }
    if (isPossessive(before) || before.equals("every") || before.equals("another")) {
      return isEnd(after) || (follows && isVerb(input, i + 1)) ? WEAK : NONE;
    }
    if (!isDefinite(input, i - 1)) {
      return NONE;
    }
    if (after.equals("of") && follows) {
      return STRONG;
    }
    return isEnd(after) || (follows && (isVerb(input, i + 1) || isPreposition(after)))
        ? WEAK
        : NONE;
  }

  /** Whether the word is the first of its sentence: 'Sadar of the board'. */
  private static boolean isOpening(GarbleInput input, int i) {
    int passage = input.text().passageAt(input.token(i).span().start());
    return i == 0 || (passage >= 0 && input.passages().get(passage).firstToken() == i);
  }

  /** Whether what stands after the word says that it acts: 'the Tamashai danced'. */
  static boolean acts(GarbleInput input, int i) {
    return i + 1 < input.size()
        && isSpace(input.gapBefore(i + 1))
        && isVerb(input, i + 1)
        && !English.AUXILIARIES.contains(input.word(i + 1));
  }

  private static NounSlot indefinite(GarbleInput input, int i, String after, boolean follows) {
    if (follows && input.isNamed(i + 1, EntryType.PERSON)) {
      return input.word(i - 1).equals("one") ? STRONG : NONE;
    }
    boolean closed = isEnd(after) || (follows && (isVerb(input, i + 1) || isPreposition(after)));
    return closed && !input.word(i - 1).equals("one") ? STRONG : closed ? WEAK : NONE;
  }

  /** 'the', or 'the Afghan': the name of a people between article and noun. */
  private static boolean isDefinite(GarbleInput input, int i) {
    String word = input.word(i);
    if (word.equals("the") || word.equals("this") || word.equals("that")) {
      return true;
    }
    return input.wordOrNone(i - 1).equals("the")
        && input.token(i).isCapitalised()
        && (word.endsWith("an") || word.endsWith("ish") || word.endsWith("ese"))
        && input.count(i).total() > 0;
  }

  private static boolean isPossessive(String word) {
    return switch (word) {
      case "his", "her", "its", "their", "our", "my", "your" -> true;
      default -> false;
    };
  }

  private static boolean isEnd(String mark) {
    return mark.equals(".") || mark.equals(",") || mark.equals(";") || mark.equals("and");
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "of", "in", "at", "from", "to", "by", "with", "for", "on", "near", "against" -> true;
      default -> false;
    };
  }

  private static boolean isVerb(GarbleInput input, int i) {
    Token token = input.token(i);
    String word = input.word(i);
    return !token.isCapitalised()
        && (English.AUXILIARIES.contains(word)
            || English.SAYING.contains(word)
            || VerblessSentence.IRREGULAR_PAST.contains(word)
            || (word.endsWith("ed") && word.length() > 4 && input.isOrdinary(i)));
  }

  private static boolean isSpace(String gap) {
    return gap.equals(" ") || gap.equals("\n");
  }
}
