package org.canonym.measure.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.canonym.gazetteer.EntryType;
import org.canonym.text.MalformedLineException;
import org.canonym.text.TsvFile;

/** Reads tables of names, also gzipped ones, whose columns go by several names. */
final class ListFile {
  private ListFile() {}

  /**
   * Reads a table.
   *
   * @throws MalformedLineException if it is no UTF-8 table with a header
   * @throws IOException if it cannot be read
   */
  static TsvFile read(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return TsvFile.read(file);
    }
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return TsvFile.parse(
          file.toString(),
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(in.readAllBytes()))
              .toString());
    } catch (CharacterCodingException notUtf8) {
      throw new IOException(file + ": expected UTF-8 text", notUtf8);
    } catch (ZipException | java.io.EOFException broken) {
      throw new IOException(file + ": expected a whole gzip file", broken);
    }
  }

  /** The first of these columns that the table has. */
  static Optional<String> column(TsvFile table, String... names) {
    return List.of(names).stream().filter(table.header()::contains).findFirst();
  }

  /**
   * The first of these columns that the table has.
   *
   * @throws MalformedLineException if it has none of them
   */
  static String requiredColumn(TsvFile table, String... names) throws MalformedLineException {
    return column(table, names)
        .orElseThrow(
            () ->
                new MalformedLineException(
                    table.name(),
                    1,
                    "expected a column " + String.join(" or ", names) + " in the header",
                    String.join(" ", table.header())));
  }

  /** The type a row names; empty where it names none that a gazetteer knows. */
  static Optional<EntryType> type(TsvFile.Row row) {
    return EntryType.of(row.cell("type").strip().toLowerCase(Locale.ROOT));
  }

  /**
   * The rows of one part of the data; all rows where no row tells its part.
   *
   * @param part what a row says of its part
   * @throws IOException if the data has parts and none is called so
   */
  static <R> List<R> of(String split, List<R> rows, Function<R, String> part) throws IOException {
    TreeSet<String> parts = new TreeSet<>();
    rows.forEach(row -> parts.add(part.apply(row)));
    if (parts.equals(Set.of("")) || parts.isEmpty()) {
      return rows;
    }
    if (!parts.contains(split)) {
      throw new IOException(
          "expected rows with "
              + split
              + " in column \"split\", found "
              + String.join(", ", parts));
    }
    return rows.stream().filter(row -> part.apply(row).equals(split)).toList();
  }
}
