package org.canonym.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.canonym.text.TsvFile;

/** The tables the program ships, read once for all tests of this room. */
final class Shipped {
  static final Path TABLES = Path.of(System.getProperty("canonym.home"), "transliteration-tables");
  static final Channels CHANNELS = channels();

  private Shipped() {}

  /**
   * A pair of spellings that a table must explain.
   *
   * @param place file and line
   * @param channel the table's id
   */
  record Case(String place, String channel, String canonical, String written) {}

  private static Channels channels() {
    try {
      return Channels.read(List.of(TABLES));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The shipped tables by id, the base table among them. */
  static TreeMap<String, TransliterationTable> tables() throws IOException {
    TreeMap<String, TransliterationTable> tables = new TreeMap<>();
    for (Path file : files(".tsv")) {
      if (!file.toString().endsWith(".cases.tsv")) {
        TransliterationTable table = TransliterationTable.read(file);
        tables.put(table.channel(), table);
      }
    }
    return tables;
  }

  /** Every pair of every file of cases. */
  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Path file : files(".cases.tsv")) {
      String channel = file.getFileName().toString().replace(".cases.tsv", "");
      TsvFile tsv = TsvFile.read(file, "canonical", "written");
      for (TsvFile.Row row : tsv.rows()) {
        cases.add(
            new Case(
                file.getFileName() + ":" + row.line(),
                channel,
                row.required("canonical"),
                row.required("written")));
      }
    }
    return cases;
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The channel of a table; of the base table, one that has its rules alone. */
  static Channel channel(String id) throws IOException {
    if (!id.equals("base")) {
      return CHANNELS.find(id).orElseThrow();
    }
    return Channel.of(
        Objects.requireNonNull(tables().get("base")),
        new TransliterationTable("base", "base", List.of()));
  }
}
