package org.canonym.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.canonym.text.MalformedLineException;
import org.canonym.text.TsvFile;

/** Reads gazetteer files: a folder of {@code .tsv} files or a single one. */
final class GazetteerReader {
  private static final Set<String> OWN_COLUMNS =
      Set.of("id", "type", "kind", "name", "variants", "parent");
  private static final int MAX_NAME = 300;

  private GazetteerReader() {}

  /**
   * The entries of a file or of all files of a folder, in order of file name and line.
   *
   * @throws MalformedLineException if a line is no entry, or an id stands twice
   * @throws IOException if it cannot be read or holds no file
   */
  static List<Entry> read(Path path) throws IOException {
    List<Path> files = files(path);
    List<Entry> entries = new ArrayList<>();
    Map<String, Entry> seen = new LinkedHashMap<>();
    for (Path file : files) {
      for (TsvFile.Row row : TsvFile.read(file, "id", "type", "name").rows()) {
        Entry entry = parse(row);
        Entry earlier = seen.putIfAbsent(entry.id(), entry);
        if (earlier != null) {
          throw row.malformed(
              "expected each id once, \"" + entry.id() + "\" is taken in " + earlier.origin());
        }
        entries.add(entry);
      }
    }
    return entries;
  }

  static List<Path> files(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new IOException(
          path + ": expected a gazetteer, a folder of .tsv files or one such file");
    }
    try (Stream<Path> listing = Files.list(path)) {
      List<Path> files =
          listing.filter(file -> file.getFileName().toString().endsWith(".tsv")).sorted().toList();
      if (files.isEmpty()) {
        throw new IOException(path + ": expected at least one .tsv file in the gazetteer folder");
      }
      return files;
    }
  }

  private static Entry parse(TsvFile.Row row) throws MalformedLineException {
    String id = row.required("id");
    String word = row.required("type");
    EntryType type =
        EntryType.of(word)
            .orElseThrow(
                () ->
                    row.malformed(
                        "expected type person, place, organisation or group, found \""
                            + word
                            + "\""));
    String name = row.required("name");
    if (name.length() > MAX_NAME) {
      throw row.malformed("expected a name of at most " + MAX_NAME + " characters");
    }
    Map<String, String> details = new LinkedHashMap<>();
    for (String column : row.columns()) {
      String value = row.cell(column).strip();
      if (!value.isEmpty() && !OWN_COLUMNS.contains(column)) {
        details.put(column, value);
      }
    }
    return new Entry(
        id,
        type,
        row.cell("kind").strip(),
        name,
        forms(row),
        row.cell("parent").strip(),
        details,
        row.file() + ":" + row.line());
  }

  private static List<NameForm> forms(TsvFile.Row row) throws MalformedLineException {
    String cell = row.cell("variants");
    if (cell.isBlank()) {
      return List.of();
    }
    List<NameForm> forms = new ArrayList<>();
    for (String written : cell.split(";")) {
      if (!written.isBlank()) {
        forms.add(form(row, written.strip()));
      }
    }
    return forms;
  }

  private static NameForm form(TsvFile.Row row, String written) throws MalformedLineException {
    int at = written.lastIndexOf('@');
    if (at < 0) {
      return new NameForm(written, "", "", NameForm.Source.EDITOR);
    }
    String text = written.substring(0, at).strip();
    String tag = written.substring(at + 1).strip();
    if (text.isEmpty() || tag.isEmpty()) {
      throw row.malformed(
          "expected form@language in column \"variants\", found \"" + written + "\"");
    }
    NameForm.Source source = NameForm.Source.EDITOR;
    int privateUse = tag.startsWith("x-") ? 0 : tag.indexOf("-x-");
    if (privateUse >= 0) {
      source = source(row, tag.substring(tag.indexOf("x-", privateUse) + 2));
      tag = tag.substring(0, privateUse);
    }
    String[] parts = tag.split("-", 2);
    String language = parts[0].toLowerCase(Locale.ROOT);
    return new NameForm(
        text, language.equals("und") ? "" : language, parts.length > 1 ? parts[1] : "", source);
  }

  private static NameForm.Source source(TsvFile.Row row, String word)
      throws MalformedLineException {
    for (NameForm.Source source : NameForm.Source.values()) {
      if (source.word().equals(word)) {
        return source;
      }
    }
    throw row.malformed(
        "expected a source of editor, press, accepted, official, mined or machine after x-, found \""
            + word
            + "\"");
  }
}
