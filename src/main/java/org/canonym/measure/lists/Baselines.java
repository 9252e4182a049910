package org.canonym.measure.lists;

import java.util.List;

/** The measures that the program is set beside, in the order of the reports. */
final class Baselines {
  private Baselines() {}

  static List<Likeness<?>> all() {
    return List.of(
        StringLikeness.jaroWinkler(),
        StringLikeness.levenshtein(),
        PhoneticLikeness.daitchMokotoff(),
        PhoneticLikeness.beiderMorse(),
        StringLikeness.skeleton());
  }
}
