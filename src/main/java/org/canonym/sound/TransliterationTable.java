package org.canonym.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.canonym.text.MalformedLineException;
import org.canonym.text.TsvFile;

/**
 * The rules of one orthography, read from {@code <channel>.tsv}.
 *
 * @param channel the channel's id, such as {@code es}
 * @param name its English name, for explanations
 * @param rules the rules, in file order
 */
record TransliterationTable(String channel, String name, List<Rule> rules) {
  private static final double MAX_COST = 6;

  /** No rule covers more letters on either side. */
  static final int MAX_LETTERS = 8;

  /** A rule and the line it stands on, while a file is checked. */
  private record Placed(Rule rule, int line) {}

  /**
   * Reads and checks a table.
   *
   * @throws MalformedLineException if a line is not a rule, stands twice, or can never be used
   *     because a wider rule above or below it is as cheap
   * @throws IOException if the file cannot be read
   */
  static TransliterationTable read(Path file) throws IOException {
    TsvFile tsv =
        TsvFile.read(file, "canonical", "written", "left", "right", "cost", "because", "example");
    String channel = tsv.comment("channel");
    String fileName = file.getFileName().toString();
    if (!fileName.equals(channel + ".tsv")) {
      throw new MalformedLineException(
          tsv.name(),
          1,
          "expected the comment \"# channel: " + fileName.replace(".tsv", "") + "\"",
          "");
    }
    List<Rule> rules = new ArrayList<>();
    Map<String, List<Placed>> byLetters = new HashMap<>();
    for (TsvFile.Row row : tsv.rows()) {
      Rule rule = parse(row);
      List<Placed> same =
          byLetters.computeIfAbsent(
              rule.canonical() + '\t' + rule.written(), k -> new ArrayList<>());
      checkUsable(row, rule, same);
      same.add(new Placed(rule, row.line()));
      rules.add(rule);
    }
    String name = tsv.comment("name").isEmpty() ? channel : tsv.comment("name");
    return new TransliterationTable(channel, name, List.copyOf(rules));
  }

  private static Rule parse(TsvFile.Row row) throws MalformedLineException {
    String canonical = letters(row.cell("canonical"));
    String written = letters(row.cell("written"));
    if (canonical.length() > MAX_LETTERS || written.length() > MAX_LETTERS) {
      throw row.malformed("expected at most " + MAX_LETTERS + " letters on either side");
    }
    if (canonical.isEmpty() && written.isEmpty()) {
      throw row.malformed("expected letters in column \"canonical\" or \"written\"");
    }
    if (!canonical.equals(Letters.strip(canonical))) {
      throw row.malformed(
          "expected canonical letters without diacritics, found \"" + canonical + "\"");
    }
    double cost = row.number("cost", 0, MAX_COST);
    Context left;
    Context right;
    try {
      left = Context.of(row.cell("left"));
      right = Context.of(row.cell("right"));
    } catch (IllegalArgumentException unreadable) {
      throw row.malformed("expected a context: " + unreadable.getMessage());
    }
    return new Rule(canonical, written, left, right, cost, row.required("because"));
  }

  /** Table letters in the form names are compared in: lower case, {@code _} for a space. */
  private static String letters(String cell) {
    return cell.toLowerCase(java.util.Locale.ROOT)
        .replace('_', ' ')
        .replace('-', ' ')
        .replace("'", "");
  }

  private static void checkUsable(TsvFile.Row row, Rule rule, List<Placed> same)
      throws MalformedLineException {
    for (Placed placed : same) {
      Rule other = placed.rule();
      boolean sameContext = other.left().equals(rule.left()) && other.right().equals(rule.right());
      if (sameContext) {
        throw row.malformed("expected each rule once, line " + placed.line() + " has it already");
      }
      if (covers(other, rule) && other.cost() <= rule.cost()) {
        throw row.malformed(
            "expected a rule that can be used, the wider one in line "
                + placed.line()
                + " is as cheap");
      }
      if (covers(rule, other) && rule.cost() <= other.cost()) {
        throw row.malformed(
            "expected a rule that leaves line "
                + placed.line()
                + " of use, this one is wider and as cheap");
      }
    }
  }

  /** Identity rules set a letter's price, so a dearer one in a narrower place is of use. */
  private static boolean covers(Rule wide, Rule narrow) {
    if (wide.isIdentity()) {
      return false;
    }
    return (wide.left().isAny() || wide.left().equals(narrow.left()))
        && (wide.right().isAny() || wide.right().equals(narrow.right()));
  }
}
