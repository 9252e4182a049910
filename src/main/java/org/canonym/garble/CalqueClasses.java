package org.canonym.garble;

import java.util.Set;
import org.canonym.gazetteer.EntryType;
import org.canonym.text.Token;

/** What the classes of calque patterns stand for: numbers, names, days, nationalities. */
final class CalqueClasses {
  private final Set<String> nationalities;

  CalqueClasses(Set<String> nationalities) {
    this.nationalities = nationalities;
  }

  /** The classes a pattern may name. */
  static boolean exists(String name) {
    return switch (name) {
      case "NUM", "YEAR", "NAME", "PLACE", "PERSON", "ORG", "DAY", "NATIONALITY" -> true;
      default -> false;
    };
  }

  /** The token after the one or more that are of the class from {@code i} on; -1 if none is. */
  int endOf(String name, GarbleInput input, int i) {
    Token token = input.token(i);
    return switch (name) {
      case "NUM" ->
          token.kind() == Token.Kind.NUMBER || English.NUMBERS.contains(input.word(i)) ? i + 1 : -1;
      case "YEAR" -> isYear(token) ? i + 1 : -1;
      case "DAY" -> English.DAYS.contains(GarbleInput.stem(input.word(i))) ? i + 1 : -1;
      case "NATIONALITY" -> nationalities.contains(input.word(i)) ? i + 1 : -1;
      case "PLACE" -> mention(input, i, EntryType.PLACE);
      case "PERSON" -> mention(input, i, EntryType.PERSON);
      case "ORG" ->
          Math.max(mention(input, i, EntryType.ORGANISATION), mention(input, i, EntryType.GROUP));
      default -> name(input, i);
    };
  }

  private static boolean isYear(Token token) {
    String text = token.text();
    return token.kind() == Token.Kind.NUMBER
        && text.length() == 4
        && (text.startsWith("1") || text.startsWith("20"))
        && text.chars().allMatch(Character::isDigit);
  }

  private static int mention(GarbleInput input, int i, EntryType type) {
    return input.isNamed(i, type) ? endOfMention(input, i) : -1;
  }

  private static int name(GarbleInput input, int i) {
    if (input.isNamed(i)) {
      return endOfMention(input, i);
    }
    int end = i;
    while (end < input.size() && input.looksLikeName(end)) {
      end++;
    }
    return end > i ? end : -1;
  }

  private static int endOfMention(GarbleInput input, int i) {
    return input.decisionAt(i).map(decision -> decision.mention().endToken()).orElse(-1);
  }
}
