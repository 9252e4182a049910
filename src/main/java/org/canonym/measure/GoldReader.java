package org.canonym.measure;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.canonym.garble.Severity;
import org.canonym.text.CodePointOffsets;
import org.canonym.text.Document;
import org.canonym.text.MalformedLineException;
import org.canonym.text.Span;

/** Reads the texts of one folder with what its gold files say of them. */
final class GoldReader {
  private static final String NAMES = "names.jsonl";
  private static final String BROKEN = "garble.jsonl";
  private static final String FINE = "fine.jsonl";
  private static final List<String> GOLD_FILES = List.of(NAMES, BROKEN, FINE);

  private final Path folder;
  private final Map<String, Marked> texts = new LinkedHashMap<>();

  private GoldReader(Path folder) {
    this.folder = folder;
  }

  /** A text while its marks are gathered. */
  private static final class Marked {
    final Document document;
    final CodePointOffsets offsets;
    final List<GoldName> names = new ArrayList<>();
    final List<GoldPassage> broken = new ArrayList<>();
    final List<Span> fine = new ArrayList<>();

    Marked(Document document) {
      this.document = document;
      this.offsets = CodePointOffsets.of(document.text());
    }

    Span span(GoldLine line, String quoting) throws MalformedLineException {
      return line.span(document.text(), offsets, quoting);
    }
  }

  /**
   * The texts of a folder, by name; sub-folders are not looked at. Where there is no gold file,
   * every text is clean.
   *
   * @param corpus the folder that ids are relative to
   * @throws MalformedLineException if a gold file has a line that is not what it should be
   * @throws IOException if a file cannot be read, or only some of the gold files are there
   */
  static List<GoldText> read(Path folder, Path corpus) throws IOException {
    GoldReader reader = new GoldReader(folder);
    List<Path> files = reader.textFiles();
    if (files.isEmpty()) {
      return List.of();
    }
    for (Path file : files) {
      String id = corpus.relativize(file).toString().replace('\\', '/');
      reader.texts.put(file.getFileName().toString(), new Marked(new Document(id, content(file))));
    }
    boolean clean = GOLD_FILES.stream().noneMatch(name -> Files.exists(folder.resolve(name)));
    if (!clean) {
      reader.readGold();
    }
    return reader.texts.values().stream()
        .map(text -> new GoldText(text.document, clean, text.names, text.broken, text.fine))
        .toList();
  }

  private List<Path> textFiles() throws IOException {
    try (Stream<Path> listing = Files.list(folder)) {
      return listing
          .filter(file -> file.getFileName().toString().endsWith(".txt"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static String content(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException notUtf8) {
      throw new IOException(file + ": expected UTF-8 text", notUtf8);
    }
  }

  private void readGold() throws IOException {
    for (GoldLine line : lines(NAMES)) {
      Marked text = textOf(line);
      text.names.add(name(line, text));
    }
    for (GoldLine line : lines(BROKEN)) {
      Marked text = textOf(line);
      text.broken.add(passage(line, text));
    }
    for (GoldLine line : lines(FINE)) {
      Marked text = textOf(line);
      text.fine.add(text.span(line, "text"));
    }
  }

  private List<GoldLine> lines(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      throw new IOException(
          file
              + ": expected the file beside the other gold files, there is none; an empty one says"
              + " there is nothing to find");
    }
    List<GoldLine> lines = new ArrayList<>();
    int number = 0;
    for (String raw : content(file).split("\r?\n", -1)) {
      number++;
      if (!raw.isBlank()) {
        lines.add(GoldLine.parse(file.toString(), number, raw));
      }
    }
    return lines;
  }

  private Marked textOf(GoldLine line) throws MalformedLineException {
    String name = line.text("file");
    Marked text = texts.get(name);
    if (text == null) {
      throw line.malformed("expected a .txt file of " + folder + " under \"file\", found " + name);
    }
    return text;
  }

  private static GoldName name(GoldLine line, Marked text) throws MalformedLineException {
    Span span = text.span(line, "surface");
    GoldName.Action action = line.oneOf("action", line.text("action"), GoldName.Action.class);
    Set<GoldName.Action> acceptedActions = EnumSet.of(action);
    for (String word : line.texts("accept_actions")) {
      acceptedActions.add(line.oneOf("accept_actions", word, GoldName.Action.class));
    }
    Set<String> accepted = new LinkedHashSet<>();
    for (String key : List.of("replacement", "canonical", "canonical_full")) {
      line.optionalText(key).ifPresent(accepted::add);
    }
    accepted.addAll(line.texts("alternatives"));
    accepted.remove("");
    if (action == GoldName.Action.RESPELL && accepted.isEmpty()) {
      throw line.malformed("expected the right spelling under \"replacement\"");
    }
    return new GoldName(
        span,
        line.text("surface"),
        line.text("type"),
        action,
        action == GoldName.Action.RESPELL ? accepted.iterator().next() : "",
        accepted.stream().map(GoldName::normalised).collect(java.util.stream.Collectors.toSet()),
        acceptedActions);
  }

  private static GoldPassage passage(GoldLine line, Marked text) throws MalformedLineException {
    Span span = text.span(line, "text");
    String tier = line.text("tier");
    if (!tier.equals("core") && !tier.equals("optional")) {
      throw line.malformed("expected core or optional under \"tier\", found " + tier);
    }
    return new GoldPassage(
        span,
        line.text("kind"),
        line.oneOf("severity", line.text("severity"), Severity.class),
        tier.equals("core"));
  }
}
