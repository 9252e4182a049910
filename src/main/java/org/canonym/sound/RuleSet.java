package org.canonym.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Rules by the letter their canonical side begins with, and those that add letters. Immutable. */
final class RuleSet {
  private static final Rule[] NONE = {};

  /** Canonical letters are ASCII after folding; what is not has no rules. */
  private static final int LETTERS = 128;

  private final Rule[][] byFirstLetter;
  private final Rule[] insertions;

  private RuleSet(Rule[][] byFirstLetter, Rule[] insertions) {
    this.byFirstLetter = byFirstLetter;
    this.insertions = insertions;
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
    Rule[][] byFirstLetter = new Rule[LETTERS][];
    for (int letter = 0; letter < LETTERS; letter++) {
      byFirstLetter[letter] = grouped.get(letter).toArray(NONE);
    }
    return new RuleSet(byFirstLetter, insertions.toArray(NONE));
  }

  /** The rules that can be of use for a spelling: those whose written letters occur in it. */
  RuleSet usefulFor(String written) {
    Rule[][] useful = new Rule[LETTERS][];
    for (int letter = 0; letter < LETTERS; letter++) {
      useful[letter] = usefulFor(written, byFirstLetter[letter]);
    }
    return new RuleSet(useful, usefulFor(written, insertions));
  }

  private static Rule[] usefulFor(String written, Rule[] rules) {
    int count = 0;
    Rule[] useful = rules;
    for (int i = 0; i < rules.length; i++) {
      Rule rule = rules[i];
      if (rule.isIdentity() || written.contains(rule.written())) {
        if (useful != rules) {
          useful[count] = rule;
        }
        count++;
      } else if (useful == rules) {
        useful = Arrays.copyOf(rules, rules.length);
      }
    }
    return count == rules.length ? rules : count == 0 ? NONE : Arrays.copyOf(useful, count);
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
