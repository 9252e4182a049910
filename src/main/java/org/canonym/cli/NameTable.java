package org.canonym.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canonym.format.LineReader;

/**
 * Reads a table of names row by row, so that a row is never lost and none is joined with another.
 */
final class NameTable {
  private final LineReader lines;
  private final String input;
  private final Map<String, Integer> columns = new HashMap<>();

  /**
   * Reads the header.
   *
   * @throws CommandException if it lacks a required column
   */
  NameTable(InputStream in, String input, String... required) throws IOException {
    this.lines = new LineReader(in);
    this.input = input;
    String header = lines.next().map(LineReader.Line::text).orElse("");
    List<String> names =
        List.of((header.startsWith("\uFEFF") ? header.substring(1) : header).split("\t", -1));
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i).strip(), i);
    }
    for (String column : required) {
      if (!columns.containsKey(column)) {
        throw new CommandException(
            ExitCode.NOTHING,
            input
                + ":1: expected a header with the column \""
                + column
                + "\", found \""
                + header
                + "\"");
      }
    }
  }

  /** One row; cells of missing columns are empty. */
  record Row(String place, Map<String, Integer> columns, String[] cells, Optional<String> failure) {
    String cell(String column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.length ? "" : cells[index];
    }
  }

  /** The next row, blank ones included; empty at the end. */
  Optional<Row> next() throws IOException {
    Optional<LineReader.Line> line = lines.next();
    return line.map(
        read ->
            new Row(
                input + ":" + read.number(), columns, read.text().split("\t", -1), read.failure()));
  }
}
