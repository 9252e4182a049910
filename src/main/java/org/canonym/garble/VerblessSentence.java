package org.canonym.garble;

import java.util.Set;
import org.canonym.text.Passage;
import org.canonym.text.Token;

/**
 * A long sentence without a finite verb. Words that are surely verbs are looked for first; only
 * where there are none is the tagger asked.
 */
final class VerblessSentence {
  /** Shorter ones are headlines, captions and asides. */
  static final int LEAST_WORDS = 14;

  private static final Set<String> COMMON_VERBS =
      Set.of(
          "said",
          "says",
          "told",
          "took",
          "take",
          "takes",
          "went",
          "go",
          "goes",
          "came",
          "come",
          "comes",
          "made",
          "make",
          "makes",
          "gave",
          "give",
          "gives",
          "got",
          "get",
          "gets",
          "see",
          "saw",
          "sees",
          "know",
          "knew",
          "think",
          "thinks",
          "thought",
          "want",
          "wants",
          "need",
          "needs",
          "left",
          "put",
          "let",
          "held",
          "led",
          "met",
          "won",
          "lost",
          "found",
          "began",
          "became",
          "become",
          "becomes",
          "remain",
          "remains",
          "continue",
          "continues",
          "include",
          "includes",
          "let's",
          "it's",
          "that's",
          "there's",
          "he's",
          "she's",
          "i'm",
          "they're",
          "we're",
          "you're");

  static final Set<String> IRREGULAR_PAST =
      Set.of(
          "spoke",
          "arose",
          "rose",
          "fell",
          "fled",
          "shot",
          "wrote",
          "ran",
          "sat",
          "stood",
          "sent",
          "brought",
          "bought",
          "caught",
          "taught",
          "sought",
          "fought",
          "kept",
          "slept",
          "felt",
          "meant",
          "built",
          "spent",
          "lent",
          "bent",
          "broke",
          "chose",
          "drew",
          "drove",
          "flew",
          "grew",
          "knew",
          "threw",
          "hid",
          "hit",
          "cut",
          "set",
          "read",
          "paid",
          "laid",
          "heard",
          "sold",
          "swore",
          "tore",
          "wore",
          "woke",
          "struck",
          "stuck",
          "sank",
          "sang",
          "rang",
          "drank",
          "swam",
          "burst",
          "cost",
          "hurt",
          "shut",
          "split",
          "spread",
          "bore",
          "beat",
          "bit",
          "blew",
          "dealt",
          "dug",
          "ate",
          "forgot",
          "forgave",
          "froze",
          "hung",
          "lay",
          "lit",
          "rode",
          "shook",
          "shone",
          "slid",
          "spun",
          "stole",
          "swept",
          "swung",
          "understood",
          "withdrew",
          "withstood",
          "won");

  private VerblessSentence() {}

  static boolean isVerbless(GarbleInput input, Passage passage, int[] words) {
    for (int word : words) {
      String text = input.word(word);
      if (English.AUXILIARIES.contains(text)
          || COMMON_VERBS.contains(text)
          || text.endsWith("ed")
          || text.contains("'")
          || mayBeVerb(input, word)
          || input.token(word).kind() == Token.Kind.PROTECTED) {
        return false;
      }
    }
    int marks = 0;
    for (int i = passage.firstToken(); i < passage.endToken(); i++) {
      String mark = input.word(i);
      marks += mark.equals(",") || mark.equals(";") ? 1 : 0;
      if (mark.equals(":")
          || mark.equals("|")
          || mark.equals("\"")
          || mark.equals("“")
          || mark.equals("—")
          || mark.equals("…")) {
        return false;
      }
    }
    return marks * 4 < words.length && !hasVerbTag(input, passage) && isProse(input, words);
  }

  /**
   * Whether English has the word with -ing too, and it does not stand where only a noun can. The
   * vocabulary is asked rather than the tagger, which takes most verbs in -s for nouns.
   */
  private static boolean mayBeVerb(GarbleInput input, int i) {
    if (input.token(i).isCapitalised() || !input.isOrdinary(i)) {
      return false;
    }
    String before = input.wordOrNone(i - 1);
    if (English.DETERMINERS.contains(before) || English.PREPOSITIONS.contains(before)) {
      return false;
    }
    String word = input.word(i);
    String base = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return IRREGULAR_PAST.contains(word)
        || input.isEnglish(base + "ing")
        || (base.endsWith("e") && input.isEnglish(base.substring(0, base.length() - 1) + "ing"))
        || (word.endsWith("es") && input.isEnglish(word.substring(0, word.length() - 2) + "ing"))
        || (word.endsWith("ies") && input.isEnglish(word.substring(0, word.length() - 3) + "ying"));
  }

  /** Half the words small and ordinary: no list of names, no table. */
  private static boolean isProse(GarbleInput input, int[] words) {
    int small = 0;
    for (int word : words) {
      if (!input.token(word).isCapitalised() && input.isOrdinary(word)) {
        small++;
      }
    }
    return small * 3 >= words.length * 2;
  }

  private static boolean hasVerbTag(GarbleInput input, Passage passage) {
    String[] tokens = new String[passage.tokens()];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = input.token(passage.firstToken() + i).text();
    }
    for (String tag : OpenNlpTagger.tag(tokens)) {
      if (tag.equals("VERB") || tag.equals("AUX")) {
        return true;
      }
    }
    return false;
  }
}
