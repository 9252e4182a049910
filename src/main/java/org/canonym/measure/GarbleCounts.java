package org.canonym.measure;

import java.util.function.Predicate;

/**
 * Garble found and missed, flags right and wrong.
 *
 * @param core passages that must be found
 * @param coreFound how many of them were
 * @param grave those of them that are major or critical
 * @param graveFound how many of those were found
 * @param flags flags
 * @param flagsRight how many of them touch a broken passage
 * @param fine stretches in which nothing is to be flagged
 * @param fineFlagged how many of them a flag touches
 */
record GarbleCounts(
    int core,
    int coreFound,
    int grave,
    int graveFound,
    int flags,
    int flagsRight,
    int fine,
    int fineFlagged) {

  static final GarbleCounts NONE = new GarbleCounts(0, 0, 0, 0, 0, 0, 0, 0);

  /** Everything in one text. */
  static GarbleCounts of(GarbleFindings findings) {
    GarbleCounts passages = ofPassages(findings, passage -> true);
    int flagsRight = 0;
    for (GarbleFindings.JudgedFlag flag : findings.flags()) {
      flagsRight += flag.isRight() ? 1 : 0;
    }
    int fineFlagged = 0;
    for (GarbleFindings.FineStretch stretch : findings.fine()) {
      fineFlagged += stretch.isFlagged() ? 1 : 0;
    }
    return passages.plus(
        new GarbleCounts(
            0, 0, 0, 0, findings.flags().size(), flagsRight, findings.fine().size(), fineFlagged));
  }

  /** The broken passages of one text that are asked for; nothing of its flags. */
  static GarbleCounts ofPassages(GarbleFindings findings, Predicate<GoldPassage> asked) {
    int core = 0;
    int coreFound = 0;
    int grave = 0;
    int graveFound = 0;
    for (GarbleFindings.FoundPassage found : findings.passages()) {
      if (found.passage().core() && asked.test(found.passage())) {
        core++;
        coreFound += found.isFound() ? 1 : 0;
        grave += found.passage().isGrave() ? 1 : 0;
        graveFound += found.passage().isGrave() && found.isFound() ? 1 : 0;
      }
    }
    return new GarbleCounts(core, coreFound, grave, graveFound, 0, 0, 0, 0);
  }

  GarbleCounts plus(GarbleCounts other) {
    return new GarbleCounts(
        core + other.core,
        coreFound + other.coreFound,
        grave + other.grave,
        graveFound + other.graveFound,
        flags + other.flags,
        flagsRight + other.flagsRight,
        fine + other.fine,
        fineFlagged + other.fineFlagged);
  }
}
