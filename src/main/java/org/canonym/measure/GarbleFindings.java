package org.canonym.measure;

import java.util.ArrayList;
import java.util.List;
import org.canonym.garble.Flag;
import org.canonym.text.Span;

/**
 * How the flags of one text fare against the gold: a broken passage is found by any flag that
 * shares a character with it, and a flag is right if it shares one with any broken passage.
 *
 * @param passages every broken passage and whether it was found
 * @param flags every flag and whether it is right
 * @param fine every stretch in which nothing is to be flagged, and whether something was
 */
record GarbleFindings(List<FoundPassage> passages, List<JudgedFlag> flags, List<FineStretch> fine) {

  GarbleFindings {
    passages = List.copyOf(passages);
    flags = List.copyOf(flags);
    fine = List.copyOf(fine);
  }

  record FoundPassage(GoldPassage passage, boolean isFound) {}

  record JudgedFlag(Flag flag, boolean isRight) {}

  record FineStretch(Span span, boolean isFlagged) {}

  static GarbleFindings of(GoldText gold, List<Flag> flags) {
    List<FoundPassage> passages = new ArrayList<>();
    for (GoldPassage passage : gold.broken()) {
      passages.add(new FoundPassage(passage, isFlagged(passage.span(), flags)));
    }
    List<JudgedFlag> judged = new ArrayList<>();
    for (Flag flag : flags) {
      boolean right =
          gold.broken().stream().anyMatch(passage -> passage.span().overlaps(flag.span()));
      judged.add(new JudgedFlag(flag, right));
    }
    List<FineStretch> fine = new ArrayList<>();
    for (Span span : gold.fine()) {
      fine.add(new FineStretch(span, isFlagged(span, flags)));
    }
    return new GarbleFindings(passages, judged, fine);
  }

  static boolean isFlagged(Span span, List<Flag> flags) {
    return flags.stream().anyMatch(flag -> flag.span().overlaps(span));
  }
}
