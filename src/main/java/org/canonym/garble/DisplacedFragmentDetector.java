package org.canonym.garble;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.text.Passage;
import org.canonym.text.Token;

/**
 * Displaced fragments: words that belong to the sentence before and landed behind its full stop ('…
 * forces. American.'), a name cut in two with its acronym behind the wrong half, a capital called
 * from its country ('in the capital from Tajikistan, Dushanbe').
 */
final class DisplacedFragmentDetector implements Detector {
  private static final int MOST_WORDS = 3;
  private static final int SENTENCE_BEFORE = 7;
  private static final int SHORTEST_ACRONYM = 3;
  private static final Set<String> CONNECTING =
      Set.of("of", "and", "for", "the", "on", "in", "to", "&");

  private final Set<String> nationalities;
  private final Gazetteer gazetteer;

  private DisplacedFragmentDetector(Set<String> nationalities, Gazetteer gazetteer) {
    this.nationalities = nationalities;
    this.gazetteer = gazetteer;
  }

  static DisplacedFragmentDetector read(Path nationalities, Gazetteer gazetteer)
      throws IOException {
    return new DisplacedFragmentDetector(WordList.read(nationalities, "nationality"), gazetteer);
  }

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.DISPLACED_FRAGMENT);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    List<Passage> passages = input.passages();
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      if (p > 0 && passages.get(p - 1).paragraph() == passage.paragraph()) {
        fragment(input, passages.get(p - 1), passage, findings);
      }
      withinPassage(input, passage, findings);
      capitalFrom(input, passage, findings);
    }
  }

  /** A passage of its own that is no sentence. */
  private void fragment(GarbleInput input, Passage before, Passage passage, Findings findings) {
    int[] words = input.wordsOf(passage);
    int acronym = acronymIn(input, passage.firstToken(), passage.endToken());
    int own = words.length - (acronym >= 0 ? 1 : 0);
    if (own < 1 || own > MOST_WORDS || input.wordsOf(before).length < SENTENCE_BEFORE) {
      return;
    }
    if (!endsWith(input, before, ".") || !isPlainFragment(input, passage)) {
      return;
    }
    if (acronym >= 0) {
      if (completes(input, before, passage, words, acronym)) {
        addBoth(input, before, passage, 0.9, findings);
      }
    } else if (endsWith(input, passage, ".") && isAdjectivesOnly(input, words)) {
      addBoth(input, before, passage, 0.85, findings);
    }
  }

  /** The same where the sentence cutter kept both together: 'forces. american. The'. */
  private void withinPassage(GarbleInput input, Passage passage, Findings findings) {
    for (int i = passage.firstToken() + SENTENCE_BEFORE; i + 2 < passage.endToken(); i++) {
      if (input.word(i).equals(".")
          && input.token(i + 1).isWord()
          && input.word(i + 2).equals(".")
          && !input.gapBefore(i + 1).isEmpty()
          && input.token(i - 1).text().length() > 2
          && nationalities.contains(input.word(i + 1))) {
        findings.add(
            input.span(i - 1, i + 1),
            ReasonCode.DISPLACED_FRAGMENT,
            Severity.MAJOR,
            0.85,
            "A word of the sentence stands behind its full stop",
            "");
      }
    }
  }

  private static void addBoth(
      GarbleInput input, Passage before, Passage passage, double strength, Findings findings) {
    int tail = Math.max(before.firstToken(), before.endToken() - 4);
    findings.add(
        input.span(tail, passage.endToken() - 1),
        ReasonCode.DISPLACED_FRAGMENT,
        Severity.CRITICAL,
        strength,
        "\"" + input.text().textOf(passage) + "\" belongs to the sentence before it",
        "");
  }

  private static boolean endsWith(GarbleInput input, Passage passage, String mark) {
    return passage.tokens() > 0 && input.word(passage.endToken() - 1).equals(mark);
  }

  private static boolean isPlainFragment(GarbleInput input, Passage passage) {
    for (int i = passage.firstToken(); i < passage.endToken(); i++) {
      Token token = input.token(i);
      if (token.kind() == Token.Kind.PUNCTUATION
          && !token.text().equals(".")
          && !token.text().equals("(")
          && !token.text().equals(")")
          && !token.text().equals("-")) {
        return false;
      }
      if (token.kind() == Token.Kind.PROTECTED || token.kind() == Token.Kind.NUMBER) {
        return false;
      }
    }
    return true;
  }

  private boolean isAdjectivesOnly(GarbleInput input, int[] words) {
    for (int word : words) {
      if (!nationalities.contains(input.word(word)) && !input.word(word).equals("and")) {
        return false;
      }
    }
    return true;
  }

  /** The token of an acronym in brackets; -1 if there is none. */
  private static int acronymIn(GarbleInput input, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (input.token(i).isWord()
          && input.token(i).isAllCapitals()
          && input.token(i).text().length() >= SHORTEST_ACRONYM
          && input.word(i - 1).equals("(")
          && input.word(i + 1).equals(")")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether fragment and sentence before only together have the acronym's letters, or together
   * write a name whose acronym the gazetteer knows.
   */
  private boolean completes(
      GarbleInput input, Passage before, Passage passage, int[] words, int acronym) {
    String letters = input.token(acronym).text();
    List<Character> own = new ArrayList<>();
    for (int word : words) {
      if (word < acronym) {
        own.add(Character.toUpperCase(input.token(word).text().charAt(0)));
      }
    }
    if (own.size() >= letters.length()) {
      return false;
    }
    List<Character> all = new ArrayList<>(own);
    int[] earlier = input.wordsOf(before);
    for (int k = Math.max(0, earlier.length - 14); k < earlier.length; k++) {
      Token token = input.token(earlier[k]);
      if (token.isCapitalised() && !CONNECTING.contains(input.word(earlier[k]))) {
        all.add(token.text().charAt(0));
      }
    }
    for (char letter : letters.toCharArray()) {
      if (!all.remove((Character) letter)) {
        return false;
      }
    }
    return true;
  }

  /** ', in the capital from Tajikistan, Dushanbe': of a country, not from it. */
  private void capitalFrom(GarbleInput input, Passage passage, Findings findings) {
    for (int i = passage.firstToken(); i + 2 < passage.endToken(); i++) {
      if (!input.word(i).equals("capital") || !input.word(i + 1).equals("from")) {
        continue;
      }
      Optional<Entry> country = input.entryAt(i + 2);
      int next = input.decisionAt(i + 2).map(d -> d.mention().endToken()).orElse(i + 3);
      int city = input.wordOrNone(next).equals(",") ? next + 1 : next;
      Optional<Entry> capital = city < passage.endToken() ? input.entryAt(city) : Optional.empty();
      if (country.isEmpty()
          || capital.isEmpty()
          || capital.get().type() != EntryType.PLACE
          || !gazetteer.isWithin(capital.get(), country.get().id())) {
        continue;
      }
      int first = i;
      while (first > passage.firstToken() && isLead(input.word(first - 1))) {
        first--;
      }
      int last = input.decisionAt(city).map(d -> d.mention().endToken() - 1).orElse(city);
      findings.add(
          input.span(first, last),
          ReasonCode.DISPLACED_FRAGMENT,
          Severity.CRITICAL,
          0.88,
          "The capital of " + country.get().name() + ", not from it; the words stand out of place",
          "in the capital of " + country.get().name() + ", " + capital.get().name());
    }
  }

  private static boolean isLead(String word) {
    return word.equals("the") || word.equals("in") || word.equals(",");
  }
}
