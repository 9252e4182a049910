package org.canonym.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.canonym.text.Document;

/**
 * Reads JSON Lines: an object is a document; blank lines are no documents and are kept with the one
 * beside them.
 */
public final class JsonLinesReader {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final LineReader lines;
  private final String file;
  private final String field;

  /** The line behind the blank ones that belong to the last document. */
  private Optional<LineReader.Line> read = Optional.empty();

  /**
   * A reader of a stream, which stays the caller's to close.
   *
   * @param file the input's name, for ids of objects without their own
   * @param field the key with the text
   */
  public JsonLinesReader(InputStream in, String file, String field) {
    this.lines = new LineReader(in);
    this.file = file;
    this.field = field;
  }

  /** The next document or unreadable line; empty at the end. */
  public Optional<Item> next() throws IOException {
    StringBuilder before = new StringBuilder();
    Optional<LineReader.Line> line = take();
    while (line.isPresent() && isBlank(line.get())) {
      before.append(line.get().text()).append(line.get().ending());
      line = take();
    }
    if (line.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder after = new StringBuilder(line.get().ending());
    Optional<LineReader.Line> following = lines.next();
    while (following.isPresent() && isBlank(following.get())) {
      after.append(following.get().text()).append(following.get().ending());
      following = lines.next();
    }
    read = following;
    return Optional.of(item(line.get(), before.toString(), after.toString()));
  }

  /** The line read ahead, else the next one. */
  private Optional<LineReader.Line> take() throws IOException {
    Optional<LineReader.Line> line = read.isPresent() ? read : lines.next();
    read = Optional.empty();
    return line;
  }

  private static boolean isBlank(LineReader.Line line) {
    return line.failure().isEmpty() && withoutMark(line).isBlank();
  }

  private static String withoutMark(LineReader.Line line) {
    boolean marked = line.number() == 1 && line.text().startsWith(BYTE_ORDER_MARK);
    return marked ? line.text().substring(1) : line.text();
  }

  private Item item(LineReader.Line line, String before, String after) {
    String place = file + ":" + line.number();
    if (line.failure().isPresent()) {
      return Item.failed(place, line.failure().get(), "");
    }
    String content = withoutMark(line);
    String mark = content.length() < line.text().length() ? BYTE_ORDER_MARK : "";
    try {
      JsonLine json = JsonLine.parse(content, field);
      Document document = new Document(json.id().orElse(place), json.text());
      return Item.of(document, json, before + mark, after);
    } catch (UnreadableTextException unreadable) {
      return Item.failed(place, unreadable.reason(), content);
    }
  }
}
