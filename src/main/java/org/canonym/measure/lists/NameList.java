package org.canonym.measure.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canonym.gazetteer.EntryType;
import org.canonym.text.MalformedLineException;
import org.canonym.text.TsvFile;

/** Spellings of names, each with the canonical name it writes. Immutable. */
public final class NameList {
  /** Stands for the orthography of a row that does not tell it. */
  private static final String NOT_TOLD = "?";

  private final List<Row> rows;

  private NameList(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * One spelling.
   *
   * @param variant the spelling
   * @param canonical the name it writes
   * @param type what it names, if it was said
   * @param channel the orthography it was written in; {@code ?} if it was not said
   * @param split the part of the data it belongs to, such as train; empty if it was not said
   */
  record Row(
      String variant, String canonical, Optional<EntryType> type, String channel, String split) {}

  /**
   * Reads a table with the columns {@code variant}, {@code canonical_english} or {@code canonical},
   * and if known {@code type}, {@code orthography_or_pivot} or {@code language}, {@code split}.
   *
   * @throws MalformedLineException if a column is missing or a row has no variant or no canonical
   *     name
   * @throws IOException if it cannot be read or has no row
   */
  public static NameList read(Path file) throws IOException {
    TsvFile table = ListFile.read(file);
    String variant = ListFile.requiredColumn(table, "variant");
    String canonical = ListFile.requiredColumn(table, "canonical_english", "canonical");
    Optional<String> orthography = ListFile.column(table, "orthography_or_pivot", "language");
    List<Row> rows = new ArrayList<>();
    for (TsvFile.Row row : table.rows()) {
      rows.add(
          new Row(
              row.required(variant),
              row.required(canonical),
              ListFile.type(row),
              orthography.map(column -> channel(row.cell(column))).orElse(NOT_TOLD),
              row.cell("split").strip()));
    }
    if (rows.isEmpty()) {
      throw new IOException(file + ": expected rows below the header, there are none");
    }
    return new NameList(rows);
  }

  /** The language alone: {@code az} of {@code az-Latn}, {@code ru} of {@code ru,en}. */
  private static String channel(String orthography) {
    String language = orthography.strip().split("[-,]", 2)[0];
    return language.isEmpty() ? NOT_TOLD : language;
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

  /**
   * Writes a gazetteer of the canonical names and nothing else. A name of no known type is written
   * as a person, the type most lists are of.
   *
   * @throws IOException if it cannot be written
   */
  public void writeGazetteer(Path file) throws IOException {
    Set<String> named = new LinkedHashSet<>();
    for (Row row : rows) {
      named.add(row.type().orElse(EntryType.PERSON).word() + "\t" + row.canonical());
    }
    StringBuilder out = new StringBuilder("id\ttype\tname\n");
    int number = 0;
    for (String name : named) {
      out.append("evaluated:").append(number++).append('\t').append(name).append('\n');
    }
    Files.writeString(file, out.toString(), StandardCharsets.UTF_8);
  }
}
