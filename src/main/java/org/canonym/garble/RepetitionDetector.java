package org.canonym.garble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canonym.text.Passage;
import org.canonym.text.Token;

/**
 * Repetition: a sentence or headline printed again, a phrase that loops inside a sentence, a
 * doubled word.
 */
final class RepetitionDetector implements Detector {
  private static final int SENTENCE_WORDS = 5;
  private static final int PHRASE_WORDS = 5;
  private static final int PHRASE_DISTANCE = 18;
  private static final int LONGEST_LOOP = 6;

  /**
   * Balanced clauses repeat five words at some distance; a loop comes back at once or at length.
   */
  private static final int PHRASE_NEAR = 1;

  private static final int PHRASE_SURE = 9;

  /** Words that good English doubles. */
  private static final Set<String> DOUBLED_RIGHTLY =
      Set.of(
          "had", "that", "is", "very", "so", "no", "yes", "bye", "ha", "really", "again", "long",
          "many", "far", "well", "now", "there", "her", "you", "do", "more", "much", "hush", "tut",
          "knock", "win", "night", "blah", "chop", "never", "please", "go", "come", "hear", "in",
          "on", "big", "old", "little", "wait", "look", "money", "round", "so-so", "who", "what");

  private static final Set<String> MODAL = Set.of("will", "would", "has", "have", "had", "can");

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.REPETITION);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    Map<String, Passage> seen = new HashMap<>();
    for (Passage passage : input.passages()) {
      int[] words = input.wordsOf(passage);
      if (words.length >= SENTENCE_WORDS) {
        Passage first = seen.putIfAbsent(key(input, words), passage);
        if (first != null) {
          findings.add(
              passage.span(),
              ReasonCode.REPETITION,
              Severity.MAJOR,
              0.95,
              "The same words stand earlier in the text",
              "");
          continue;
        }
      }
      doubledWords(input, words, findings);
      loops(input, words, findings);
    }
  }

  private static String key(GarbleInput input, int[] words) {
    StringBuilder key = new StringBuilder();
    for (int word : words) {
      key.append(input.word(word)).append(' ');
    }
    return key.toString();
  }

  private static void doubledWords(GarbleInput input, int[] words, Findings findings) {
    for (int k = 1; k < words.length; k++) {
      int a = words[k - 1];
      int b = words[k];
      if (b == a + 1
          && Character.isLetter(input.word(b).codePointAt(0))
          && input.token(b).kind() == Token.Kind.WORD
          && input.word(a).equals(input.word(b))
          && input.gapBefore(b).isBlank()
          && !input.gapBefore(b).isEmpty()
          && isDoubledWrongly(input, a, b)
          && !(k >= 2 && input.word(words[k - 2]).equals(input.word(b)))) {
        boolean function = English.FUNCTION_WORDS.contains(input.word(b));
        findings.add(
            input.span(a, b),
            ReasonCode.REPETITION,
            Severity.MINOR,
            function ? 0.93 : 0.75,
            "The word \"" + input.word(b) + "\" stands twice",
            input.token(a).text());
      }
    }
  }

  private static boolean isDoubledWrongly(GarbleInput input, int a, int b) {
    String word = input.word(b);
    if (DOUBLED_RIGHTLY.contains(word) || word.length() < 2 && !word.equals("a")) {
      return false;
    }
    boolean names = input.token(a).isCapitalised() && input.token(b).isCapitalised();
    return English.FUNCTION_WORDS.contains(word)
        ? !input.token(b).isAllCapitals()
        : !names && input.isOrdinary(b) && !input.isNamed(b);
  }

  /** A phrase again right after itself, or five words again a little later. */
  private static void loops(GarbleInput input, int[] words, Findings findings) {
    for (int k = 0; k < words.length; k++) {
      for (int length = LONGEST_LOOP; length >= 2; length--) {
        if (k + 2 * length <= words.length
            && same(input, words, k, k + length, length)
            && isOneRun(input, words, k, k + 2 * length - 1)
            && (length > 2 || isStutter(input, words, k))
            && hasFunctionWord(input, words, k, length)) {
          add(input, words[k + length], words[k + 2 * length - 1], 0.9, findings);
          return;
        }
      }
    }
    for (int k = 0; k + 2 * PHRASE_WORDS <= words.length; k++) {
      int limit = Math.min(words.length - PHRASE_WORDS, k + PHRASE_WORDS + PHRASE_DISTANCE);
      for (int later = k + PHRASE_WORDS; later <= limit; later++) {
        if (same(input, words, k, later, PHRASE_WORDS)) {
          int length = PHRASE_WORDS;
          while (later + length < words.length
              && k + length < later
              && input.word(words[k + length]).equals(input.word(words[later + length]))) {
            length++;
          }
          if (isPhrase(input, words, k, length)) {
            boolean sure = length >= PHRASE_SURE || later - k - length <= PHRASE_NEAR;
            add(input, words[later], words[later + length - 1], sure ? 0.75 : 0.5, findings);
          }
          return;
        }
      }
    }
  }

  private static void add(
      GarbleInput input, int first, int last, double strength, Findings findings) {
    findings.add(
        input.span(first, last),
        ReasonCode.REPETITION,
        Severity.MAJOR,
        strength,
        "These words have just been said",
        "");
  }

  private static boolean same(GarbleInput input, int[] words, int a, int b, int length) {
    for (int n = 0; n < length; n++) {
      if (!input.word(words[a + n]).equals(input.word(words[b + n]))) {
        return false;
      }
    }
    return true;
  }

  /** 'in the in the', but not 'by and by and by', 'is understood is understood'. */
  private static boolean isStutter(GarbleInput input, int[] words, int k) {
    String first = input.word(words[k]);
    String second = input.word(words[k + 1]);
    return English.FUNCTION_WORDS.contains(first)
        && !first.equals("and")
        && (English.DETERMINERS.contains(second) || MODAL.contains(second));
  }

  /** Numbers, names and titles repeat rightly; a phrase needs small words and ordinary ones. */
  private static boolean isPhrase(GarbleInput input, int[] words, int from, int length) {
    int ordinary = 0;
    for (int n = from; n < from + length; n++) {
      if (!input.token(words[n]).isCapitalised() && input.isOrdinary(words[n])) {
        ordinary++;
      }
    }
    return ordinary >= 4;
  }

  private static boolean hasFunctionWord(GarbleInput input, int[] words, int from, int length) {
    for (int n = from; n < from + length; n++) {
      if (English.FUNCTION_WORDS.contains(input.word(words[n]))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneRun(GarbleInput input, int[] words, int from, int to) {
    return words[to] - words[from] == to - from;
  }
}
