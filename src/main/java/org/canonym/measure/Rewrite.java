package org.canonym.measure;

import java.util.ArrayList;
import java.util.List;
import org.canonym.resolve.Decision;
import org.canonym.resolve.Resolution;
import org.canonym.text.Span;

/**
 * A change of spelling that was made, or would be if less certainty were asked for.
 *
 * @param span what is changed
 * @param surface the text there
 * @param replacement what is written instead
 * @param confidence how sure, from 0 to 1
 * @param isMade whether it was made
 */
record Rewrite(Span span, String surface, String replacement, double confidence, boolean isMade) {

  /** Longer stretches of capitals are words in capitals, not abbreviations. */
  private static final int LONGEST_ACRONYM = 6;

  /**
   * Every change that some threshold would make, by position. Below the threshold of the run the
   * replacement is the best candidate's spelling, without the capitals and line ends that a rewrite
   * takes over from the text; the comparison with the gold does not see those.
   */
  static List<Rewrite> allOf(Resolution resolution) {
    List<Rewrite> all = new ArrayList<>();
    for (Decision decision : resolution.decisions()) {
      Span span = decision.mention().span();
      String surface = decision.mention().surface();
      if (decision instanceof Decision.Replace made) {
        all.add(new Rewrite(span, surface, made.replacement(), made.confidence(), true));
      } else if (!decision.isResolved() && decision.best().isPresent()) {
        String target = decision.best().get().target();
        if (!isAcronym(surface)
            && !GoldName.normalised(surface).equals(GoldName.normalised(target))) {
          all.add(new Rewrite(span, surface, target, decision.confidence(), false));
        }
      }
    }
    return all;
  }

  private static boolean isAcronym(String text) {
    return text.length() <= LONGEST_ACRONYM && text.chars().noneMatch(Character::isLowerCase);
  }
}
