package org.canonym.measure.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canonym.gazetteer.EntryType;
import org.canonym.text.MalformedLineException;
import org.canonym.text.TsvFile;

/** Pairs of spellings, each with whether both write one name. Immutable. */
public final class PairList {
  private final List<Row> rows;

  private PairList(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * One pair.
   *
   * @param a one spelling
   * @param b the other
   * @param isSame whether both write one name
   * @param type what is named, if it was said
   * @param set the set the pair comes from; empty if it was not said
   * @param split the part of the data it belongs to; empty if it was not said
   */
  record Row(
      String a, String b, boolean isSame, Optional<EntryType> type, String set, String split) {}

  /**
   * Reads a table with the columns {@code a} and {@code b} (or {@code variant} and {@code
   * canonical_or_other_variant}), {@code same} and, if known, {@code type}, {@code source_set},
   * {@code split}. It may be gzipped.
   *
   * @throws MalformedLineException if a column is missing, a name is empty or {@code same} is
   *     neither 0 nor 1
   * @throws IOException if it cannot be read
   */
  public static PairList read(Path file) throws IOException {
    TsvFile table = ListFile.read(file);
    String a = ListFile.requiredColumn(table, "a", "variant");
    String b = ListFile.requiredColumn(table, "b", "canonical_or_other_variant");
    String same = ListFile.requiredColumn(table, "same");
    List<Row> rows = new ArrayList<>();
    for (TsvFile.Row row : table.rows()) {
      String said = row.required(same);
      if (!said.equals("0") && !said.equals("1")) {
        throw row.malformed("expected 0 or 1 in column \"same\", found \"" + said + "\"");
      }
      rows.add(
          new Row(
              row.required(a),
              row.required(b),
              said.equals("1"),
              ListFile.type(row),
              row.cell("source_set").strip(),
              row.cell("split").strip()));
    }
    return new PairList(rows);
  }

  /** The rows, in file order. */
  List<Row> rows() {
    return rows;
  }

  /**
   * The rows of one part of the data; all rows where the data has no parts.
   *
   * @throws IOException if the data has parts and none is called so
   */
  List<Row> of(String split) throws IOException {
    return ListFile.of(split, rows, Row::split);
  }
}
