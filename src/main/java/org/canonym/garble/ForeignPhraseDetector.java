package org.canonym.garble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.canonym.text.MalformedLineException;
import org.canonym.text.Passage;
import org.canonym.text.TsvFile;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of another language left standing: 'Sin embargo, some teachers', 'al norte de the city'.
 * Their words may each be English ones or parts of names, so they are looked up whole. Names that
 * hold such a phrase (Paseo de la Reforma) and quotations are left alone.
 */
final class ForeignPhraseDetector implements Detector {
  private static final double STRENGTH = 0.85;
  private static final int LONG_WORD = 5;

  private final Map<String, List<Phrase>> byFirstWord;

  private ForeignPhraseDetector(Map<String, List<Phrase>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /**
   * A phrase.
   *
   * @param words in lower case
   * @param small whether it has short words only, as names have between their parts
   */
  private record Phrase(List<String> words, boolean small, String language, String meaning) {}

  /**
   * Reads the phrases; none where there is no such file.
   *
   * @throws MalformedLineException if a row lacks a column
   */
  static ForeignPhraseDetector read(Path file) throws IOException {
    Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    if (Files.isRegularFile(file)) {
      for (TsvFile.Row row : TsvFile.read(file, "phrase", "language", "meaning").rows()) {
        List<String> words = List.of(row.required("phrase").toLowerCase(Locale.ROOT).split(" "));
        boolean small = words.stream().allMatch(word -> word.length() < LONG_WORD);
        Phrase phrase = new Phrase(words, small, row.required("language"), row.required("meaning"));
        byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(phrase);
      }
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(b.words.size(), a.words.size())));
    return new ForeignPhraseDetector(byFirstWord);
  }

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.UNTRANSLATED_RESIDUE);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    for (Passage passage : input.passages()) {
      boolean[] quoted = new boolean[0];
      int i = passage.firstToken();
      while (i < passage.endToken()) {
        Phrase phrase = phraseAt(input, passage, i);
        if (phrase == null) {
          i++;
          continue;
        }
        if (quoted.length == 0) {
          quoted = Quoted.tokens(input, passage);
        }
        if (!quoted[i - passage.firstToken()]) {
          report(input, i, phrase, findings);
        }
        i += phrase.words().size();
      }
    }
  }

  private @Nullable Phrase phraseAt(GarbleInput input, Passage passage, int i) {
    for (Phrase phrase : byFirstWord.getOrDefault(input.word(i), List.of())) {
      int end = i + phrase.words().size();
      if (end <= passage.endToken()
          && matches(input, phrase, i)
          && !(phrase.small() && isInName(input, passage, i, end))) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean matches(GarbleInput input, Phrase phrase, int i) {
    for (int k = 0; k < phrase.words().size(); k++) {
      if (!input.word(i + k).equals(phrase.words().get(k))
          || (k > 0
              && (!input.gapBefore(i + k).equals(" ") || input.token(i + k).isCapitalised()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInName(GarbleInput input, Passage passage, int i, int end) {
    boolean before = i > passage.firstToken() && input.token(i - 1).isCapitalised();
    boolean itself = i > passage.firstToken() && input.token(i).isCapitalised();
    boolean after = end < passage.endToken() && input.token(end).isCapitalised();
    return before || itself || after || input.isNamed(i) || input.isNamed(end - 1);
  }

  private static void report(GarbleInput input, int i, Phrase phrase, Findings findings) {
    var span = input.span(i, i + phrase.words().size() - 1);
    findings.add(
        span,
        ReasonCode.UNTRANSLATED_RESIDUE,
        Severity.MAJOR,
        STRENGTH,
        input.text().document().at(span) + " (" + phrase.language() + "): " + phrase.meaning(),
        phrase.meaning());
  }
}
