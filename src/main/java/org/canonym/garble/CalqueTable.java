package org.canonym.garble;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.canonym.text.MalformedLineException;
import org.canonym.text.TsvFile;

/**
 * The calques of every table in a folder, by the words their patterns begin with. Immutable; a file
 * with a {@code pattern} column is a table.
 */
final class CalqueTable {
  private final List<CalqueRow> rows;
  private final Map<String, List<CalqueRow>> byWord;

  private CalqueTable(List<CalqueRow> rows, Map<String, List<CalqueRow>> byWord) {
    this.rows = rows;
    this.byWord = byWord;
  }

  /**
   * Reads the tables.
   *
   * @throws MalformedLineException if a row has no usable pattern or severity, or an id stands
   *     twice
   * @throws IOException if a file cannot be read
   */
  static CalqueTable read(Path folder) throws IOException {
    List<CalqueRow> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : Lexicons.tsvFiles(folder)) {
      TsvFile table = TsvFile.read(file);
      if (table.header().contains("pattern")) {
        for (TsvFile.Row row : table.rows()) {
          CalqueRow calque = parse(row);
          if (!ids.add(calque.id())) {
            throw row.malformed("expected each id once, found \"" + calque.id() + "\" again");
          }
          rows.add(calque);
        }
      }
    }
    Map<String, List<CalqueRow>> byWord = new HashMap<>();
    for (CalqueRow row : rows) {
      for (String word : row.pattern().anchor()) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(row);
      }
    }
    return new CalqueTable(List.copyOf(rows), byWord);
  }

  private static CalqueRow parse(TsvFile.Row row) throws MalformedLineException {
    try {
      CalquePattern pattern = CalquePattern.of(row.required("pattern"));
      if (pattern.anchor().isEmpty()) {
        throw row.malformed("expected at least one word that is not optional in the pattern");
      }
      return new CalqueRow(
          row.required("id"),
          pattern,
          contexts(row.cell("near")),
          contexts(row.cell("unless")),
          row.cell("suggestion").strip(),
          row.cell("roads").strip(),
          severity(row),
          row.cell("bad").strip(),
          row.cell("good").strip());
    } catch (IllegalArgumentException unusable) {
      throw row.malformed(String.valueOf(unusable.getMessage()));
    }
  }

  private static List<CalqueContext> contexts(String cell) {
    List<CalqueContext> contexts = new ArrayList<>();
    for (String written : cell.split(";")) {
      if (!written.isBlank()) {
        contexts.add(CalqueContext.of(written.strip()));
      }
    }
    return contexts;
  }

  private static Severity severity(TsvFile.Row row) throws MalformedLineException {
    String word = row.cell("severity").strip();
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word.toLowerCase(Locale.ROOT))) {
        return severity;
      }
    }
    if (word.isEmpty()) {
      return Severity.MAJOR;
    }
    throw row.malformed("expected severity minor, major or critical, found \"" + word + "\"");
  }

  /** Every row, in file order. */
  List<CalqueRow> rows() {
    return rows;
  }

  /** The rows whose pattern has {@code word}, or what it is the possessive of, as its anchor. */
  List<CalqueRow> anchoredAt(String word) {
    List<CalqueRow> found = byWord.getOrDefault(word, List.of());
    String stem = GarbleInput.stem(word);
    List<CalqueRow> ofStem = stem.equals(word) ? List.of() : byWord.getOrDefault(stem, List.of());
    if (found.isEmpty() || ofStem.isEmpty()) {
      return found.isEmpty() ? ofStem : found;
    }
    return Stream.concat(found.stream(), ofStem.stream()).distinct().toList();
  }
}
