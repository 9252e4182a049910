package org.canonym.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.canonym.text.Document;

/** Reads JSON Lines: an object is a document; blank lines are passed over. */
public final class JsonLinesReader {
  private final LineReader lines;
  private final String file;
  private final String field;

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
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      String text = line.get().text();
      String content =
          line.get().number() == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (line.get().failure().isPresent() || !content.isBlank()) {
        return Optional.of(item(line.get(), content));
      }
    }
    return Optional.empty();
  }

  private Item item(LineReader.Line line, String content) {
    String place = file + ":" + line.number();
    if (line.failure().isPresent()) {
      return Item.failed(place, line.failure().get(), "");
    }
    try {
      JsonLine json = JsonLine.parse(content, field);
      return Item.of(new Document(json.id().orElse(place), json.text()), json);
    } catch (UnreadableTextException unreadable) {
      return Item.failed(place, unreadable.reason(), content);
    }
  }
}
