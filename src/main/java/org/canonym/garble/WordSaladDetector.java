package org.canonym.garble;

import java.util.List;
import org.canonym.text.Passage;

/**
 * Word salad: a sentence of which so much is residue that mending single words is no use. One flag
 * over the whole sentence. Runs after the residue detector.
 */
final class WordSaladDetector implements Detector {
  private static final int FEWEST_WORDS = 5;
  private static final int RUNS_SURE = 3;
  private static final double LEAST_SHARE = 0.15;
  private static final double LEAST_STRENGTH = 0.6;

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.WORD_SALAD);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    for (Passage passage : input.passages()) {
      List<Signal> residue =
          findings
              .touching(passage.span(), ReasonCode.UNTRANSLATED_RESIDUE)
              .filter(signal -> signal.strength() >= LEAST_STRENGTH)
              .toList();
      if (residue.isEmpty()) {
        continue;
      }
      int[] words = input.wordsOf(passage);
      long broken = 0;
      for (int word : words) {
        if (residue.stream().anyMatch(s -> s.span().overlaps(input.token(word).span()))) {
          broken++;
        }
      }
      boolean severalRuns = residue.size() >= RUNS_SURE;
      boolean largeShare = broken >= 2 && broken >= LEAST_SHARE * words.length;
      if (words.length >= FEWEST_WORDS && (severalRuns || (largeShare && broken >= 3))) {
        double strength = Math.min(0.97, 0.7 + 0.06 * broken);
        findings.add(
            passage.span(),
            ReasonCode.WORD_SALAD,
            Severity.CRITICAL,
            strength,
            broken
                + " of "
                + words.length
                + " words are untranslated; the sentence cannot be relied on",
            "");
      }
    }
  }
}
