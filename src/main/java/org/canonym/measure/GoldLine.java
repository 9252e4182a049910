package org.canonym.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canonym.text.CodePointOffsets;
import org.canonym.text.MalformedLineException;
import org.canonym.text.Span;

/** One line of a gold file: a JSON object whose values are asked for by key. */
final class GoldLine {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String file;
  private final int number;
  private final String raw;
  private final JsonNode object;

  private GoldLine(String file, int number, String raw, JsonNode object) {
    this.file = file;
    this.number = number;
    this.raw = raw;
    this.object = object;
  }

  /**
   * Parses a line.
   *
   * @throws MalformedLineException if it is no JSON object
   */
  static GoldLine parse(String file, int number, String raw) throws MalformedLineException {
    try {
      JsonNode object = MAPPER.readTree(raw);
      if (object.isObject()) {
        return new GoldLine(file, number, raw, object);
      }
    } catch (JsonProcessingException broken) {
      throw new MalformedLineException(file, number, "expected a JSON object", raw);
    }
    throw new MalformedLineException(file, number, "expected a JSON object", raw);
  }

  MalformedLineException malformed(String expected) {
    return new MalformedLineException(file, number, expected, raw);
  }

  /**
   * The string under a key.
   *
   * @throws MalformedLineException if there is none or it is empty
   */
  String text(String key) throws MalformedLineException {
    return optionalText(key)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> malformed("expected a string under \"" + key + "\""));
  }

  /**
   * The string under a key; empty where the key is missing or null.
   *
   * @throws MalformedLineException if something else stands there
   */
  Optional<String> optionalText(String key) throws MalformedLineException {
    JsonNode value = object.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw malformed("expected a string or null under \"" + key + "\"");
    }
    return Optional.of(value.textValue());
  }

  /**
   * The strings under a key; none where the key is missing.
   *
   * @throws MalformedLineException if something other than a list of strings stands there
   */
  List<String> texts(String key) throws MalformedLineException {
    JsonNode value = object.path(key);
    List<String> texts = new ArrayList<>();
    if (value.isMissingNode()) {
      return texts;
    }
    if (!value.isArray()) {
      throw malformed("expected a list of strings under \"" + key + "\"");
    }
    for (JsonNode element : value) {
      if (!element.isTextual()) {
        throw malformed("expected a list of strings under \"" + key + "\"");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  /**
   * The one of several values whose name stands under a key.
   *
   * @throws MalformedLineException if another word stands there
   */
  <E extends Enum<E>> E oneOf(String key, String word, Class<E> values)
      throws MalformedLineException {
    List<String> words = new ArrayList<>();
    for (E value : values.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(word)) {
        return value;
      }
      words.add(value.name());
    }
    throw malformed(
        "expected one of " + String.join(", ", words) + " under \"" + key + "\", found " + word);
  }

  /**
   * The stretch of {@code text} between the code-point offsets under {@code start} and {@code end}.
   *
   * @param quoting the key that repeats the text of the stretch
   * @throws MalformedLineException if the offsets are none of the text's, or the text between them
   *     is not the one repeated
   */
  Span span(String text, CodePointOffsets offsets, String quoting) throws MalformedLineException {
    int length = text.codePointCount(0, text.length());
    int start = offset("start", length);
    int end = offset("end", length);
    if (end <= start) {
      throw malformed("expected \"end\" after \"start\" " + start + ", found " + end);
    }
    Span span = new Span(offsets.toUnits(start), offsets.toUnits(end));
    String quoted = text(quoting);
    if (!span.of(text).equals(quoted)) {
      throw malformed(
          "expected \""
              + span.of(text)
              + "\", which stands at "
              + start
              + "–"
              + end
              + " of the text, under \""
              + quoting
              + "\", found \""
              + quoted
              + "\"");
    }
    return span;
  }

  private int offset(String key, int most) throws MalformedLineException {
    JsonNode value = object.path(key);
    if (!value.isInt() || value.intValue() < 0 || value.intValue() > most) {
      throw malformed(
          "expected a number of code points from 0 to "
              + most
              + " under \""
              + key
              + "\", found "
              + (value.isMissingNode() ? "nothing" : value.toString()));
    }
    return value.intValue();
  }
}
