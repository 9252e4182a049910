package org.canonym.sound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Rules by the letter their canonical side begins with, and those that add letters. Immutable. */
final class RuleSet {
  private static final Rule[] NONE = {};

  /** Canonical letters are ASCII after folding; what is not has no rules. */
  private static final int LETTERS = 128;

  private final Rule[][] byFirstLetter = new Rule[LETTERS][];
  private final Rule[] insertions;

  private RuleSet(List<List<Rule>> grouped, List<Rule> insertions) {
    for (int letter = 0; letter < LETTERS; letter++) {
      byFirstLetter[letter] = grouped.get(letter).toArray(NONE);
    }
    this.insertions = insertions.toArray(NONE);
  }

  static RuleSet of(Collection<Rule> rules) {
    List<List<Rule>> grouped = new ArrayList<>();
    for (int letter = 0; letter < LETTERS; letter++) {
      grouped.add(new ArrayList<>(0));
    }
    List<Rule> insertions = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.canonical().isEmpty()) {
        insertions.add(rule);
      } else if (rule.canonical().charAt(0) < LETTERS) {
        grouped.get(rule.canonical().charAt(0)).add(rule);
      }
    }
    return new RuleSet(grouped, insertions);
  }

  /** The rules that can be of use for a spelling: those whose written letters occur in it. */
  RuleSet usefulFor(String written) {
    List<Rule> useful = new ArrayList<>();
    for (Rule[] rules : byFirstLetter) {
      for (Rule rule : rules) {
        if (rule.isIdentity() || written.contains(rule.written())) {
          useful.add(rule);
        }
      }
    }
    for (Rule rule : insertions) {
      if (written.contains(rule.written())) {
        useful.add(rule);
      }
    }
    return of(useful);
  }

  /** Rules whose canonical letters begin with {@code letter}. */
  Rule[] startingWith(char letter) {
    return letter < LETTERS ? byFirstLetter[letter] : NONE;
  }

  /** Rules that add letters. */
  Rule[] insertions() {
    return insertions;
  }
}
