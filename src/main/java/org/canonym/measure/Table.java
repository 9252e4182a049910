package org.canonym.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table of figures, for a file or a reader. Figures that do not exist (a share of nothing) are
 * empty cells. Built by one thread.
 */
public final class Table {
  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these columns and no row. */
  public Table(String... header) {
    this.header = List.of(header);
  }

  /**
   * Adds a row.
   *
   * @param cells text, numbers of things ({@link Integer}) or figures ({@link Double}, written with
   *     three decimals), one for each column
   * @throws IllegalArgumentException if their number is not that of the columns
   */
  public void add(Object... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells must fill " + header.size() + " columns");
    }
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof Double number ? figure(number) : clean(String.valueOf(cell)));
    }
    rows.add(List.copyOf(row));
  }

  /** A figure with three decimals; empty where it is not a number. */
  public static String figure(double number) {
    return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%.3f", number);
  }

  private static String clean(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }

  /** The rows as they will be written. */
  public List<List<String>> rows() {
    return List.copyOf(rows);
  }

  /** The same table without the rows whose first cell is one of these. */
  Table without(Set<String> firstCells) {
    Table table = new Table(header.toArray(new String[0]));
    rows.stream().filter(row -> !firstCells.contains(row.get(0))).forEach(table.rows::add);
    return table;
  }

  /** Header and rows, tab-separated, a line each. */
  public String toTsv() {
    StringBuilder out = new StringBuilder(String.join("\t", header)).append('\n');
    rows.forEach(row -> out.append(String.join("\t", row)).append('\n'));
    return out.toString();
  }

  /** Header and rows as a Markdown table whose columns line up in plain text as well. */
  public String toMarkdown() {
    int[] widths = new int[header.size()];
    widen(widths, header);
    rows.forEach(row -> widen(widths, row));
    StringBuilder out = new StringBuilder();
    line(out, header, widths);
    for (int width : widths) {
      out.append('|').append("-".repeat(width + 2));
    }
    out.append("|\n");
    rows.forEach(row -> line(out, row, widths));
    return out.toString();
  }

  private static void widen(int[] widths, List<String> cells) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], Math.max(3, length(shown(cells.get(i)))));
    }
  }

  private static void line(StringBuilder out, List<String> cells, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      String cell = shown(cells.get(i));
      out.append("| ").append(cell).append(" ".repeat(widths[i] - length(cell) + 1));
    }
    out.append("|\n");
  }

  private static String shown(String cell) {
    return cell.replace("|", "\\|");
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
