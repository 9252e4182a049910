package org.canonym.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated file with a header, as all of the project's data files are: no quoting, columns
 * by name and in any order, {@code #} lines before the header as comments of which {@code # key:
 * value} ones can be asked for. A byte-order mark and CRLF are accepted. Immutable once read.
 */
public final class TsvFile {
  private final String name;
  private final List<String> header;
  private final Map<String, String> comments;
  private final List<Row> rows;

  private TsvFile(String name, List<String> header, Map<String, String> comments, List<Row> rows) {
    this.name = name;
    this.header = header;
    this.comments = comments;
    this.rows = rows;
  }

  /**
   * Reads a file.
   *
   * @throws MalformedLineException if it is not UTF-8, has no header, lacks a required column,
   *     names a column twice, or has a row with more cells than the header
   * @throws IOException if it cannot be read
   */
  public static TsvFile read(Path file, String... requiredColumns) throws IOException {
    return parse(
        file.toString(), decode(file.toString(), Files.readAllBytes(file)), requiredColumns);
  }

  /**
   * Parses the content of a file called {@code name}; see {@link #read}.
   *
   * @throws MalformedLineException as {@link #read} does
   */
  public static TsvFile parse(String name, String content, String... requiredColumns)
      throws MalformedLineException {
    Map<String, String> comments = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    Map<String, Integer> columns = Map.of();
    int line = 0;
    int at = content.startsWith("\uFEFF") ? 1 : 0;
    while (at < content.length()) {
      int end = content.indexOf('\n', at);
      int next = end < 0 ? content.length() : end + 1;
      int stop = end < 0 ? content.length() : end;
      if (stop > at && content.charAt(stop - 1) == '\r') {
        stop--;
      }
      String text = content.substring(at, stop);
      at = next;
      line++;
      if (header.isEmpty() && text.startsWith("#")) {
        int colon = text.indexOf(':');
        if (colon > 0) {
          comments.put(text.substring(1, colon).strip(), text.substring(colon + 1).strip());
        }
      } else if (header.isEmpty() && !text.isBlank()) {
        header = split(text);
        columns = columnsOf(name, line, header, text, requiredColumns);
      } else if (!text.isBlank()) {
        List<String> cells = split(text);
        if (cells.size() > header.size()) {
          throw new MalformedLineException(
              name,
              line,
              "expected at most " + header.size() + " tab-separated cells, found " + cells.size(),
              text);
        }
        rows.add(new Row(name, line, columns, cells, text));
      }
    }
    if (header.isEmpty()) {
      throw new MalformedLineException(
          name, Math.max(1, line), "expected a header line with the column names", "");
    }
    return new TsvFile(name, header, Map.copyOf(comments), List.copyOf(rows));
  }

  private static String decode(String name, byte[] bytes) throws MalformedLineException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw new MalformedLineException(name, firstBadLine(bytes), "expected UTF-8 text", "");
    }
  }

  /** The line, from 1, of the first byte sequence that is not UTF-8. */
  private static int firstBadLine(byte[] bytes) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        try {
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, lineStart, i - lineStart));
        } catch (CharacterCodingException here) {
          return line;
        }
        line++;
        lineStart = i + 1;
      }
    }
    return line;
  }

  private static Map<String, Integer> columnsOf(
      String name, int line, List<String> header, String text, String... requiredColumns)
      throws MalformedLineException {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (columns.put(header.get(i), i) != null) {
        throw new MalformedLineException(
            name, line, "expected each column once, found \"" + header.get(i) + "\" twice", text);
      }
    }
    for (String required : requiredColumns) {
      if (!columns.containsKey(required)) {
        throw new MalformedLineException(
            name, line, "expected a column \"" + required + "\" in the header", text);
      }
    }
    return columns;
  }

  private static List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }

  /** The file as its user names it. */
  public String name() {
    return name;
  }

  /** The column names, in their order. */
  public List<String> header() {
    return header;
  }

  /** What a {@code # key: value} comment above the header says; empty if there is none. */
  public String comment(String key) {
    return comments.getOrDefault(key, "");
  }

  /** The rows below the header, blank lines left out. */
  public List<Row> rows() {
    return rows;
  }

  /** One row. */
  public static final class Row {
    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final String text;

    private Row(
        String file, int line, Map<String, Integer> columns, List<String> cells, String text) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
      this.text = text;
    }

    /** The file as its user names it. */
    public String file() {
      return file;
    }

    /** The line in the file, from 1. */
    public int line() {
      return line;
    }

    /** The names of all columns, in their order. */
    public java.util.Set<String> columns() {
      return columns.keySet();
    }

    /** The cell under {@code column}, empty where the column or the cell is missing. */
    public String cell(String column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.size() ? "" : cells.get(index);
    }

    /**
     * The cell under {@code column}.
     *
     * @throws MalformedLineException if it is empty
     */
    public String required(String column) throws MalformedLineException {
      String value = cell(column).strip();
      if (value.isEmpty()) {
        throw malformed("expected a value in column \"" + column + "\"");
      }
      return value;
    }

    /**
     * The number under {@code column}.
     *
     * @throws MalformedLineException if it is no decimal number from {@code least} to {@code most}
     */
    public double number(String column, double least, double most) throws MalformedLineException {
      String value = required(column);
      try {
        double number = Double.parseDouble(value);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        // Falls through to the message that names the bounds.
      }
      throw malformed(
          "expected a number from "
              + least
              + " to "
              + most
              + " in column \""
              + column
              + "\", found \""
              + value
              + "\"");
    }

    /** An exception that names this row's file and line. */
    public MalformedLineException malformed(String expected) {
      return new MalformedLineException(file, line, expected, text);
    }
  }
}
