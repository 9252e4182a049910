package org.canonym.garble;

import java.util.Set;
import org.canonym.gazetteer.EntryType;
import org.canonym.text.Token;

/**
 * Nouns that can be counted, without what English asks of them: a plural after a number ('1,200
 * complaint to'), an article ('by commander of'), the adjective before them ('the forces Afghan').
 */
final class CountNouns {
  private static final Set<String> NOUNS =
      Set.of(
          "complaint",
          "soldier",
          "school",
          "student",
          "village",
          "district",
          "province",
          "civilian",
          "militant",
          "fighter",
          "family",
          "child",
          "woman",
          "man",
          "house",
          "vehicle",
          "tank",
          "ship",
          "candidate",
          "voter",
          "worker",
          "refugee",
          "policeman",
          "teacher",
          "shop",
          "building",
          "body",
          "town",
          "city",
          "country",
          "book",
          "prisoner",
          "terrorist",
          "rebel",
          "attack",
          "explosion",
          "rocket",
          "missile",
          "weapon",
          "official",
          "journalist",
          "doctor",
          "patient",
          "hospital",
          "bridge",
          "road",
          "tent",
          "truck",
          "lorry",
          "car",
          "driver",
          "passenger",
          "farmer",
          "hour",
          "week",
          "month",
          "word",
          "letter",
          "insurgent",
          "guard",
          "checkpoint",
          "post",
          "election",
          "party",
          "tribe",
          "elder",
          "minister",
          "bomb",
          "mine",
          "girl",
          "boy",
          "pupil",
          "person",
          "victim",
          "hostage",
          "crime",
          "blanket",
          "animal",
          "sheep",
          "shoe",
          "wagon",
          "meeting",
          "agreement",
          "law",
          "question",
          "problem");

  private static final Set<String> AGENTS =
      Set.of(
          "spokesman",
          "commander",
          "governor",
          "minister",
          "official",
          "soldier",
          "resident",
          "teacher",
          "journalist",
          "correspondent",
          "reporter",
          "president",
          "ambassador",
          "leader",
          "chief",
          "director",
          "policeman",
          "deputy",
          "lawyer",
          "fighter",
          "militant",
          "terrorist");

  private static final Set<String> BEFORE_AGENT = Set.of("by", "from", "with", "against", "told");

  private static final Set<String> MANY = Set.of("several", "many", "few", "these", "those");

  private static final Set<String> GROUPS =
      Set.of(
          "forces",
          "troops",
          "soldiers",
          "officials",
          "fighters",
          "militants",
          "authorities",
          "citizens",
          "refugees",
          "women",
          "policemen",
          "leaders",
          "traders",
          "army",
          "government");

  private final Set<String> nationalities;

  CountNouns(Set<String> nationalities) {
    this.nationalities = nationalities;
  }

  void find(GarbleInput input, int[] words, int k, Findings findings) {
    afterNumber(input, words, k, findings);
    bareAgent(input, words, k, findings);
    adjectiveBehind(input, words, k, findings);
  }

  private static void afterNumber(GarbleInput input, int[] words, int k, Findings findings) {
    int i = words[k];
    if (k + 1 >= words.length || words[k + 1] != i + 1 || !isSpace(input.gapBefore(i + 1))) {
      return;
    }
    String noun = input.word(i + 1);
    boolean counted = isPlural(input, i) || MANY.contains(input.word(i));
    if (counted
        && NOUNS.contains(noun)
        && !noun.equals("sheep")
        && !input.token(i + 1).isCapitalised()
        && !isBefore(input, i - 1)
        && isPhraseEnd(input, i + 2)
        && !input.wordOrNone(i + 2).equals("and")) {
      add(input, i, i + 1, "A plural is missing after \"" + input.token(i).text() + "\"", findings);
    }
  }

  /** A number above one that counts: no year, no day of a month. */
  private static boolean isPlural(GarbleInput input, int i) {
    Token token = input.token(i);
    if (token.kind() != Token.Kind.NUMBER) {
      String word = input.word(i);
      return English.NUMBERS.contains(word) && !word.equals("one");
    }
    String digits = token.text().replace(",", "");
    return !digits.equals("1")
        && digits.length() <= 7
        && digits.chars().allMatch(Character::isDigit)
        && !(digits.length() == 4 && !token.text().contains(","));
  }

  /** 'article 5 school', 'May 12 attack', 'number 3', 'a 20', '-15': no count of what follows. */
  private static boolean isBefore(GarbleInput input, int i) {
    if (i < 0) {
      return false;
    }
    String before = input.word(i);
    return input.token(i).isCapitalised()
        || input.token(i).kind() != Token.Kind.WORD
        || English.DETERMINERS.contains(before)
        || before.equals("number")
        || before.equals("article")
        || before.equals("group")
        || before.endsWith("'s");
  }

  private static boolean isPhraseEnd(GarbleInput input, int i) {
    String after = input.wordOrNone(i);
    return after.equals(".")
        || after.equals(",")
        || after.equals("and")
        || English.PREPOSITIONS.contains(after)
        || after.equals("to")
        || English.AUXILIARIES.contains(after);
  }

  /** 'by commander of the army'. */
  private static void bareAgent(GarbleInput input, int[] words, int k, Findings findings) {
    int i = words[k];
    if (k + 2 < words.length
        && words[k + 2] == i + 2
        && BEFORE_AGENT.contains(input.word(i))
        && AGENTS.contains(input.word(i + 1))
        && !input.token(i + 1).isCapitalised()
        && input.word(i + 2).equals("of")
        && input.wordOrNone(i + 3).equals("the")) {
      add(input, i, i + 2, "An article is missing before \"" + input.word(i + 1) + "\"", findings);
    }
  }

  /** 'the forces Afghan said': Romance and Persian put the adjective behind. */
  private void adjectiveBehind(GarbleInput input, int[] words, int k, Findings findings) {
    int i = words[k];
    if (k + 1 < words.length
        && words[k + 1] == i + 1
        && GROUPS.contains(input.word(i))
        && !input.token(i).isCapitalised()
        && input.token(i + 1).isCapitalised()
        && nationalities.contains(input.word(i + 1))
        && !input.word(i + 1).endsWith("s")
        && !input.isNamed(i + 1, EntryType.PERSON)
        && input.wordOrNone(i - 1).equals("the")
        && isPhraseEnd(input, i + 2)
        && !input.wordOrNone(i + 2).equals("and")) {
      add(input, i, i + 1, "The adjective stands behind its noun", findings);
    }
  }

  private static boolean isSpace(String gap) {
    return gap.equals(" ") || gap.equals("\n");
  }

  private static void add(
      GarbleInput input, int first, int last, String because, Findings findings) {
    findings.add(
        input.span(first, last), ReasonCode.UNGRAMMATICAL, Severity.MINOR, 0.72, because, "");
  }
}
