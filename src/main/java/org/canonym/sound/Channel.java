package org.canonym.sound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The road a name came by: an orthography, as the rules by which it writes canonical letters.
 *
 * <p>Made from a table on top of the base table; the table's own rule replaces a base rule for the
 * same letters in the same place. Immutable.
 */
public final class Channel {
  /** What it costs, in nats, when a letter with a diacritic is written without it. */
  private static final double STRIPPED = 0.3;

  private final String id;
  private final String name;
  private final RuleSet rules;

  private Channel(String id, String name, RuleSet rules) {
    this.id = id;
    this.name = name;
    this.rules = rules;
  }

  static Channel of(TransliterationTable base, TransliterationTable table) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    base.rules().forEach(rule -> rules.put(key(rule), rule));
    table.rules().forEach(rule -> rules.put(key(rule), rule));
    return of(table.channel(), table.name(), rules);
  }

  /**
   * A channel with every rule of all tables at its lowest price, and no letter priced for itself.
   */
  static Channel cheapestOf(TransliterationTable base, Collection<TransliterationTable> tables) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    List<Rule> all = new ArrayList<>(base.rules());
    tables.forEach(table -> all.addAll(table.rules()));
    for (Rule rule : all) {
      if (!rule.isIdentity()) {
        rules.merge(key(rule), rule, (a, b) -> a.cost() <= b.cost() ? a : b);
      }
    }
    return of("any", "any orthography", rules);
  }

  private static Channel of(String id, String name, Map<String, Rule> rules) {
    for (Rule rule : List.copyOf(rules.values())) {
      String stripped = Letters.strip(rule.written());
      if (!stripped.equals(rule.written()) && !stripped.equals(rule.canonical())) {
        Rule bare =
            new Rule(
                rule.canonical(),
                stripped,
                rule.left(),
                rule.right(),
                rule.cost() + STRIPPED,
                rule.because() + ", here without its diacritic");
        rules.merge(key(bare), bare, (a, b) -> a.cost() <= b.cost() ? a : b);
      }
    }
    return new Channel(id, name, RuleSet.of(rules.values()));
  }

  private static String key(Rule rule) {
    return rule.canonical() + '\t' + rule.written() + '\t' + rule.left() + '\t' + rule.right();
  }

  /** The id, such as {@code es}. */
  public String id() {
    return id;
  }

  /** The English name of the orthography, such as "Spanish". */
  public String name() {
    return name;
  }

  /** The rules. */
  RuleSet rules() {
    return rules;
  }

  @Override
  public String toString() {
    return id;
  }
}
