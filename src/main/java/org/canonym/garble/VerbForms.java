package org.canonym.garble;

import java.util.Map;
import java.util.Set;
import org.canonym.text.Passage;

/**
 * Verb forms that cannot stand together: 'was been', 'did not wanted', 'has went', 'is being
 * studying', 'told that he', 'that she a thousand'. Each looks at a few neighbouring words.
 */
final class VerbForms {
  private static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "should", "must", "cannot", "shall");

  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "had", "been", "does", "did");

  /** What cannot follow each auxiliary. */
  private static final Map<String, Set<String>> NEVER_AFTER =
      Map.of(
          "is", Set.of("been", "be", "was", "were", "has", "had"),
          "are", Set.of("been", "be", "was", "were", "has", "had"),
          "was", Set.of("been", "be", "is", "are", "has", "had"),
          "were", Set.of("been", "be", "is", "are", "has", "had"),
          "has", Set.of("be", "is", "was", "were", "have"),
          "have", Set.of("be", "are", "were", "has"),
          "had", Set.of("be", "is", "was", "were", "has"));

  private static final Set<String> HAVE = Set.of("has", "have", "had", "hasn't", "haven't");

  /** Pasts that are no participles. */
  private static final Set<String> PAST_ONLY =
      Set.of(
          "went",
          "took",
          "gave",
          "began",
          "wrote",
          "spoke",
          "knew",
          "chose",
          "drove",
          "fell",
          "grew",
          "rose",
          "threw",
          "withdrew",
          "broke",
          "stole",
          "flew",
          "ate",
          "swore",
          "shook");

  private static final Set<String> NEGATED_DO = Set.of("didn't", "doesn't", "don't");

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we");

  /** Prepositions after which no clause begins. */
  private static final Set<String> NO_CLAUSE =
      Set.of("of", "with", "from", "by", "at", "against", "about", "towards", "between", "into");

  private static final Set<String> CLAUSE_OPENERS = Set.of("that", "because", "if", "whether");

  private static final Set<String> DETERMINERS_AFTER_SUBJECT =
      Set.of("the", "a", "an", "my", "our", "his", "its", "their");

  private static final Set<String> PASSIVE =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "am",
          "get",
          "gets",
          "got",
          "when",
          "as",
          "and",
          "or",
          "not",
          "also",
          "once",
          "if",
          "reportedly",
          "previously",
          "then",
          "i'm",
          "he's",
          "she's",
          "we're",
          "they're",
          "you're",
          "i've",
          "later",
          "recently",
          "often",
          "always",
          "earlier",
          "now",
          "just",
          "though",
          "although",
          "first",
          "already",
          "initially",
          "reliably",
          "commonly",
          "officially",
          "never",
          "apparently",
          "even",
          "still",
          "ever",
          "consistently",
          "allegedly",
          "them",
          "so");

  private static final Set<String> CLAUSE_SUBJECTS =
      Set.of(
          "the", "a", "his", "her", "their", "its", "he", "she", "they", "it", "there", "this",
          "these", "in", "we", "no", "one", "some");

  private VerbForms() {}

  static void find(GarbleInput input, Passage passage, int[] words, Findings findings) {
    for (int k = 0; k + 1 < words.length; k++) {
      int i = words[k];
      if (words[k + 1] != i + 1 || input.token(i + 1).isCapitalised()) {
        continue;
      }
      String word = input.word(i);
      String next = input.word(i + 1);
      auxiliaries(input, words, k, word, next, findings);
      pastAfterDo(input, words, k, word, next, findings);
      pronouns(input, words, k, word, next, findings);
      beingDoing(input, words, k, word, next, findings);
      toldThat(input, words, k, word, next, findings);
      lateAuxiliary(input, passage, words, k, word, next, findings);
    }
  }

  private static void auxiliaries(
      GarbleInput input, int[] words, int k, String word, String next, Findings findings) {
    int i = words[k];
    boolean noun = k > 0 && isNounBefore(input, words[k - 1]);
    if (NEVER_AFTER.getOrDefault(word, Set.of()).contains(next) && !isEllipsis(input, words, k)) {
      add(input, i, i + 1, 0.75, "\"" + word + " " + next + "\" cannot stand together", findings);
    } else if (MODALS.contains(word)
        && FINITE.contains(next)
        && !noun
        && k > 0
        && !isEllipsis(input, words, k)) {
      add(input, i, i + 1, 0.72, "A finite verb after \"" + word + "\"", findings);
    } else if (HAVE.contains(word) && PAST_ONLY.contains(next)) {
      add(input, i, i + 1, 0.75, "\"" + next + "\" is no participle", findings);
    } else if (MODALS.contains(word)
        && k + 2 < words.length
        && words[k + 2] == i + 2
        && input.word(i + 2).equals(word)
        && !noun
        && !English.FUNCTION_WORDS.contains(next)) {
      add(input, i, i + 2, 0.75, "Two verbs, each with its \"" + word + "\"", findings);
    }
  }

  /** 'his will', 'a can', 'the must': nouns. */
  private static boolean isNounBefore(GarbleInput input, int i) {
    String before = input.word(i);
    return English.DETERMINERS.contains(before)
        || before.endsWith("'s")
        || before.equals("free")
        || before.equals("good")
        || before.equals("political")
        || before.equals("of");
  }

  /** 'what it is is', 'as long as he can is', 'all I have are': the first closes a clause. */
  private static boolean isEllipsis(GarbleInput input, int[] words, int k) {
    for (int n = k - 1; n >= Math.max(0, k - 8); n--) {
      switch (input.word(words[n])) {
        case "what",
            "who",
            "where",
            "how",
            "as",
            "than",
            "all",
            "which",
            "that",
            "whoever",
            "whatever",
            "i",
            "you",
            "we",
            "there",
            "one",
            "if",
            "those",
            "everything",
            "everyone" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** 'did not wanted', 'could helped'. */
  private static void pastAfterDo(
      GarbleInput input, int[] words, int k, String word, String next, Findings findings) {
    boolean negated =
        word.equals("not")
            && k > 0
            && (input.word(words[k - 1]).equals("did") || input.word(words[k - 1]).equals("does"));
    boolean modal =
        (word.equals("would") || word.equals("could") || word.equals("should"))
            || (word.equals("not") && k > 0 && MODALS.contains(input.word(words[k - 1])));
    if ((negated || NEGATED_DO.contains(word) || modal) && isRegularPast(input, next)) {
      int first = word.equals("not") ? words[k - 1] : words[k];
      add(input, first, words[k + 1], 0.75, "\"" + next + "\" after " + word, findings);
    }
  }

  /** A form in -ed of a verb that English has without it: wanted, not need or exceed. */
  private static boolean isRegularPast(GarbleInput input, String word) {
    if (!word.endsWith("ed") || word.endsWith("eed") || word.length() < 6) {
      return false;
    }
    String stem = word.substring(0, word.length() - 2);
    return input.isEnglish(word) && (isVerb(input, stem) || isVerb(input, stem + "e"));
  }

  private static boolean isVerb(GarbleInput input, String word) {
    String root = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    return input.isEnglish(word) && input.isEnglish(root + "ing");
  }

  private static void pronouns(
      GarbleInput input, int[] words, int k, String word, String next, Findings findings) {
    int i = words[k];
    if (NO_CLAUSE.contains(word)
        && SUBJECTS.contains(next)
        && k + 2 < words.length
        && words[k + 2] == i + 2
        && !input.word(i + 2).equals("who")
        && !input.word(i + 2).equals("and")
        && English.AUXILIARIES.contains(input.word(i + 2))
        && !isEllipsis(input, words, k)
        && k > 0) {
      add(input, i, i + 1, 0.65, "\"" + next + "\" after \"" + word + "\"", findings);
    }
    if (k > 0
        && words[k - 1] == i - 1
        && CLAUSE_OPENERS.contains(input.word(i - 1))
        && SUBJECTS.contains(word)
        && DETERMINERS_AFTER_SUBJECT.contains(next)) {
      add(
          input,
          i - 1,
          i + 1,
          0.75,
          "\"" + word + " " + next + "\": the verb is missing",
          findings);
    }
  }

  /** 'a commission is being studying'. */
  private static void beingDoing(
      GarbleInput input, int[] words, int k, String word, String next, Findings findings) {
    if (word.equals("being")
        && k > 0
        && isBe(input.word(words[k - 1]))
        && next.endsWith("ing")
        && input.isEnglish(next)
        && next.length() > 5
        && !next.equals("willing")
        && !next.endsWith("ening")
        && (isVerb(input, next.substring(0, next.length() - 3))
            || isVerb(input, next.substring(0, next.length() - 3) + "e"))) {
      add(input, words[k - 1], words[k + 1], 0.75, "Two progressive forms", findings);
    }
  }

  private static boolean isBe(String word) {
    return word.equals("is") || word.equals("are") || word.equals("was") || word.equals("were");
  }

  /** 'He told that his eyes': somebody must be told. */
  private static void toldThat(
      GarbleInput input, int[] words, int k, String word, String next, Findings findings) {
    if (!word.equals("told") || !next.equals("that") || k == 0 || k + 2 >= words.length) {
      return;
    }
    String before = input.word(words[k - 1]);
    boolean subject =
        words[k - 1] == words[k] - 1
            && !PASSIVE.contains(before)
            && !before.endsWith("ly")
            && (SUBJECTS.contains(before)
                || input.token(words[k - 1]).isCapitalised()
                || English.TITLES.contains(before)
                || before.equals("has")
                || before.equals("had"));
    if (subject && CLAUSE_SUBJECTS.contains(input.word(words[k + 2]))) {
      add(input, words[k], words[k + 1], 0.72, "Who was told is missing", findings);
    }
  }

  /** '… the rebels carried out was.': the auxiliary behind its participle, at the very end. */
  private static void lateAuxiliary(
      GarbleInput input,
      Passage passage,
      int[] words,
      int k,
      String word,
      String next,
      Findings findings) {
    boolean end =
        k + 2 == words.length
            && words.length > 5
            && input.wordOrNone(words[k + 1] + 1).equals(".")
            && words[k + 1] < passage.endToken();
    if (end
        && (isBe(next) || next.equals("has") || next.equals("had") || next.equals("have"))
        && word.endsWith("ed")
        && word.length() > 4
        && input.isOrdinary(words[k])
        && !isEllipsis(input, words, k)) {
      add(
          input,
          words[k],
          words[k + 1],
          0.7,
          "The verb stands behind its participle, as in the source language",
          findings);
    }
  }

  private static void add(
      GarbleInput input, int first, int last, double strength, String because, Findings findings) {
    findings.add(
        input.span(first, last), ReasonCode.UNGRAMMATICAL, Severity.MINOR, strength, because, "");
  }
}
