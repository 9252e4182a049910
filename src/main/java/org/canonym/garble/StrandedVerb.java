package org.canonym.garble;

import java.util.Optional;
import java.util.Set;
import org.canonym.text.Passage;
import org.canonym.text.Span;

/**
 * A passive verb left at the very end behind a long subject: 'and criticism from the rebels was
 * provoked.' English would bring the verb forward; verb-final languages do not.
 */
final class StrandedVerb {
  private static final Set<String> SUBJECTS =
      Set.of(
          "criticism",
          "concern",
          "concerns",
          "anger",
          "outrage",
          "commitment",
          "support",
          "readiness",
          "importance",
          "need",
          "necessity",
          "establishment",
          "formation",
          "condemnation",
          "protests",
          "doubts",
          "fears",
          "fear",
          "hope",
          "cooperation",
          "relations",
          "situation",
          "developments",
          "talks",
          "efforts");

  private static final Set<String> PARTICIPLES =
      Set.of(
          "provoked",
          "reviewed",
          "discussed",
          "caused",
          "expressed",
          "emphasized",
          "emphasised",
          "stressed",
          "raised",
          "mentioned",
          "aroused",
          "sparked",
          "examined",
          "underlined",
          "highlighted",
          "requested",
          "demanded",
          "announced",
          "conveyed",
          "condemned");

  private static final int LONG_SUBJECT = 4;

  private StrandedVerb() {}

  static Optional<Span> find(GarbleInput input, Passage passage, int[] words) {
    int last = words.length - 1;
    if (last < LONG_SUBJECT + 3
        || !input.wordOrNone(words[last] + 1).equals(".")
        || !PARTICIPLES.contains(input.word(words[last]))
        || !isBe(input.word(words[last - 1]))) {
      return Optional.empty();
    }
    for (int k = last - 2; k >= 1; k--) {
      String word = input.word(words[k]);
      if (English.AUXILIARIES.contains(word) || word.equals("that") || word.equals("which")) {
        return Optional.empty();
      }
      boolean subject = SUBJECTS.contains(word) && last - 1 - k >= LONG_SUBJECT;
      String before = input.word(words[k - 1]);
      if (subject && (before.equals("and") || before.equals("the") || before.endsWith("'s"))) {
        return Optional.of(input.span(words[k], words[last]));
      }
    }
    return Optional.empty();
  }

  private static boolean isBe(String word) {
    return word.equals("was") || word.equals("were");
  }
}
