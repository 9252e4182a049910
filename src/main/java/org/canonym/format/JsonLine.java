package org.canonym.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canonym.edit.Edit;
import org.canonym.edit.EditScript;

/**
 * One JSON object on a line, whose text can be changed and to which a key can be added while every
 * other byte stays as it came. Immutable.
 */
public final class JsonLine {
  /** The key that results stand under. */
  private static final String OWN_KEY = "canonym";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final String raw;
  private final String text;
  private final Optional<String> id;
  private final int textStart;
  private final int ownStart;
  private final int ownEnd;
  private final int objectEnd;
  private final boolean empty;

  private JsonLine(String raw, Scan scan, String text) {
    this.raw = raw;
    this.text = text;
    this.id = Optional.ofNullable(scan.id);
    this.textStart = scan.textStart;
    this.ownStart = scan.ownStart;
    this.ownEnd = scan.ownEnd;
    this.objectEnd = scan.objectEnd;
    this.empty = scan.keys == 0;
  }

  /** What one pass over the tokens finds; offsets are in characters of the line. */
  private static final class Scan {
    @org.jspecify.annotations.Nullable String id;
    @org.jspecify.annotations.Nullable String text;
    int textStart = -1;
    int ownStart = -1;
    int ownEnd = -1;
    int objectEnd = -1;
    int keys;
  }

  /**
   * Parses a line.
   *
   * @param field the key with the text
   * @throws UnreadableTextException if it is no JSON object or has no string under {@code field}
   */
  public static JsonLine parse(String raw, String field) throws UnreadableTextException {
    Scan scan = new Scan();
    try (JsonParser parser = FACTORY.createParser(raw)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableTextException("expected a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        readKey(parser, field, scan);
      }
      scan.objectEnd = offset(parser.currentTokenLocation().getCharOffset());
      if (parser.nextToken() != null) {
        throw new UnreadableTextException("expected one JSON object on the line, found more");
      }
    } catch (JsonProcessingException broken) {
      throw new UnreadableTextException(
          "expected a JSON object: " + broken.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
    if (scan.text == null) {
      throw new UnreadableTextException("expected a string under the key \"" + field + "\"");
    }
    return new JsonLine(raw, scan, scan.text);
  }

  private static void readKey(JsonParser parser, String field, Scan scan) throws IOException {
    String key = parser.currentName();
    JsonToken value = parser.nextToken();
    int start = offset(parser.currentTokenLocation().getCharOffset());
    scan.keys++;
    if (value == JsonToken.VALUE_STRING) {
      String content = parser.getText();
      if (key.equals(field)) {
        scan.text = content;
        scan.textStart = start;
      }
      if (key.equals("id")) {
        scan.id = content;
      }
    } else {
      if (key.equals("id") && value.isNumeric()) {
        scan.id = parser.getText();
      }
      parser.skipChildren();
    }
    if (key.equals(OWN_KEY)) {
      scan.ownStart = start;
      scan.ownEnd = offset(parser.currentLocation().getCharOffset());
    }
  }

  private static int offset(long offset) {
    return Math.toIntExact(offset);
  }

  /** The line as it came. */
  public String raw() {
    return raw;
  }

  /** The text under the key asked for. */
  public String text() {
    return text;
  }

  /** The object's own id, if it has one that is a string or a number. */
  public Optional<String> id() {
    return id;
  }

  /**
   * The line with its text edited and with {@code record}, a JSON object, under the key {@code
   * canonym}. Only the edited stretches of the text's literal are written anew, so that escapes
   * elsewhere stay as they came.
   */
  public String with(EditScript script, String record) {
    StringBuilder out = new StringBuilder(raw.length() + record.length() + 32);
    int done = 0;
    boolean ownFirst = ownStart >= 0 && ownStart < textStart;
    if (ownFirst) {
      done = copyOwn(out, done, record);
    }
    done = copyEdited(out, done, script);
    if (ownStart >= 0 && !ownFirst) {
      done = copyOwn(out, done, record);
    }
    out.append(raw, done, objectEnd);
    if (ownStart < 0) {
      out.append(empty ? "" : ",").append("\"" + OWN_KEY + "\":").append(record);
    }
    return out.append(raw, objectEnd, raw.length()).toString();
  }

  private int copyEdited(StringBuilder out, int from, EditScript script) {
    int done = from;
    int rawAt = textStart + 1;
    int textAt = 0;
    for (Edit edit : script.edits()) {
      while (textAt < edit.span().start()) {
        rawAt += literalLength(rawAt);
        textAt++;
      }
      out.append(raw, done, rawAt);
      JsonStringEncoder.getInstance().quoteAsString(edit.replacement(), out);
      while (textAt < edit.span().end()) {
        rawAt += literalLength(rawAt);
        textAt++;
      }
      done = rawAt;
    }
    return done;
  }

  /** How many characters of the literal write the unit that begins at {@code at}. */
  private int literalLength(int at) {
    if (raw.charAt(at) != '\\') {
      return 1;
    }
    return raw.charAt(at + 1) == 'u' ? 6 : 2;
  }

  /** How the literal writes each edit's original, in the order of the edits. */
  public List<String> literals(EditScript script) {
    List<String> literals = new ArrayList<>();
    int rawAt = textStart + 1;
    int textAt = 0;
    for (Edit edit : script.edits()) {
      int start = rawAt;
      for (; textAt < edit.span().end(); textAt++) {
        if (textAt == edit.span().start()) {
          start = rawAt;
        }
        rawAt += literalLength(rawAt);
      }
      literals.add(raw.substring(start, rawAt));
    }
    return literals;
  }

  /** The object that stands under {@code canonym}, as it is written; empty if there is none. */
  public Optional<String> own() {
    return ownStart < 0 ? Optional.empty() : Optional.of(raw.substring(ownStart, ownEnd));
  }

  /**
   * The line as it was before {@link #with}: edits undone, each original written by its literal,
   * and the key {@code canonym} taken out.
   */
  public String without(EditScript inverse, List<String> literals) {
    StringBuilder out = new StringBuilder(raw.length());
    int done = 0;
    int rawAt = textStart + 1;
    int textAt = 0;
    for (int i = 0; i < literals.size(); i++) {
      Edit edit = inverse.edits().get(i);
      for (; textAt < edit.span().start(); textAt++) {
        rawAt += literalLength(rawAt);
      }
      out.append(raw, done, rawAt).append(literals.get(i));
      for (; textAt < edit.span().end(); textAt++) {
        rawAt += literalLength(rawAt);
      }
      done = rawAt;
    }
    if (ownStart >= done) {
      int key = raw.lastIndexOf('"' + OWN_KEY + '"', ownStart);
      int comma = raw.lastIndexOf(',', key);
      int from = comma > done && raw.substring(comma + 1, key).isBlank() ? comma : key;
      out.append(raw, done, from);
      done = ownEnd;
    }
    return out.append(raw, done, raw.length()).toString();
  }

  private int copyOwn(StringBuilder out, int done, String record) {
    out.append(raw, done, ownStart).append(record);
    return ownEnd;
  }
}
