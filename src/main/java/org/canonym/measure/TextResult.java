package org.canonym.measure;

import java.util.List;
import org.canonym.garble.Flag;
import org.canonym.pipeline.CleanedText;

/**
 * What was made of one text, held against its gold.
 *
 * @param gold the text and its gold
 * @param changes every change of spelling made, or made at a lower threshold, by position
 * @param names what became of its names
 * @param garble how its flags fare
 * @param clean its words, sentences, rewrites and flags; harm if the text is clean
 * @param flags the flags themselves
 */
record TextResult(
    GoldText gold,
    List<Rewrite> changes,
    List<NameFinding> names,
    GarbleFindings garble,
    CleanCounts clean,
    List<Flag> flags) {

  static TextResult of(GoldText gold, CleanedText cleaned) {
    List<Rewrite> changes = Rewrite.allOf(cleaned.resolution());
    List<Flag> flags = cleaned.garble().flags();
    return new TextResult(
        gold,
        changes,
        NameJudge.judge(gold, changes.stream().filter(Rewrite::isMade).toList()),
        GarbleFindings.of(gold, flags),
        CleanCounts.of(cleaned),
        flags);
  }

  /** The names that were to be put right, and what was done instead or besides. */
  PrecisionRecall nameCounts() {
    return names.stream()
        .map(NameFinding::counted)
        .reduce(PrecisionRecall.NONE, PrecisionRecall::plus);
  }

  /** The changes that would be made at a threshold. */
  List<Rewrite> changesFrom(double threshold) {
    return changes.stream().filter(change -> change.confidence() >= threshold).toList();
  }
}
