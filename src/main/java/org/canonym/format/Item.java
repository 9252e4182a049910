package org.canonym.format;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Optional;
import org.canonym.text.Document;

/**
 * One document of an input, or why it is none.
 *
 * @param document the document; its text is empty where {@code failure} is present
 * @param line the JSON object it came in, for JSONL
 * @param failure why it could not be read
 * @param raw the input as it came, where it could not be read
 * @param before what stands before the object of a JSONL input: a byte-order mark, blank lines
 * @param after what stands behind it: its line end and blank lines, as they came
 */
public record Item(
    Document document,
    Optional<JsonLine> line,
    Optional<String> failure,
    String raw,
    String before,
    String after) {

  static Item of(Document document) {
    return new Item(document, Optional.empty(), Optional.empty(), "", "", "");
  }

  static Item of(Document document, JsonLine line, String before, String after) {
    return new Item(document, Optional.of(line), Optional.empty(), "", before, after);
  }

  static Item failed(String id, String reason, String raw) {
    return new Item(new Document(id, ""), Optional.empty(), Optional.of(reason), raw, "", "");
  }

  /** An input that could not be read at all. */
  public static Item failed(String id, String reason) {
    return failed(id, reason, "");
  }

  /** A document that was read and could not be processed; what it came in is kept. */
  public static Item failed(String id, String reason, Item read) {
    return failed(id, reason, read.line().map(JsonLine::raw).orElse(read.raw()));
  }

  /** A JSON object that tells which document failed, why, and what came in. */
  public String quarantineLine() {
    StringBuilder out = new StringBuilder("{\"id\":\"");
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    encoder.quoteAsString(document.id(), out);
    out.append("\",\"reason\":\"");
    encoder.quoteAsString(failure.orElse(""), out);
    out.append("\",\"input\":\"");
    encoder.quoteAsString(raw, out);
    return out.append("\"}").toString();
  }
}
