package org.canonym.garble;

import org.canonym.gazetteer.EntryType;
import org.canonym.text.Token;

/** Tells from the words around whether a capitalised word is part of a name. Immutable. */
final class NameContext {
  private final NameParts nameParts;

  NameContext(NameParts nameParts) {
    this.nameParts = nameParts;
  }

  /**
   * Whether the capitalised run around the token reads as a name: a title before it, a verb of
   * saying or a word for a place after it, an office after a comma, or a part of names in it.
   */
  boolean holds(GarbleInput input, int i) {
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
        || (English.SAYING.contains(after) && !English.DETERMINERS.contains(before))
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
}
