package org.canonym.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.canonym.garble.Flag;
import org.canonym.garble.GarbleReport;
import org.canonym.pipeline.CleanedText;
import org.canonym.pipeline.Versions;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import org.canonym.text.CodePointOffsets;
import org.canonym.text.Span;

/**
 * Writes the record of one document as a JSON object on a line: offsets in code points, numbers to
 * four places. Immutable and thread-safe.
 */
public final class RecordWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Versions versions;
  private final boolean tokens;

  /**
   * A writer.
   *
   * @param versions what made the records
   * @param tokens whether token scores are written
   */
  public RecordWriter(Versions versions, boolean tokens) {
    this.versions = versions;
    this.tokens = tokens;
  }

  /** The whole record, with id and text. */
  public String standalone(CleanedText cleaned) {
    return write(cleaned, true, List.of());
  }

  /**
   * The input object with the corrected text and, under {@code canonym}, the record without id and
   * text.
   */
  public String enclosed(CleanedText cleaned, JsonLine line) {
    return line.with(cleaned.script(), write(cleaned, false, line.literals(cleaned.script())));
  }

  private String write(CleanedText cleaned, boolean whole, List<String> literals) {
    StringWriter out = new StringWriter(1024);
    CodePointOffsets offsets = CodePointOffsets.of(cleaned.document().text());
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      if (whole) {
        json.writeStringField("id", cleaned.document().id());
        json.writeStringField("text", cleaned.text());
      }
      GarbleReport garble = cleaned.garble();
      json.writeStringField("verdict", garble.verdict().word());
      number(json, "garble", garble.garble());
      edits(json, cleaned, offsets, literals);
      mentions(json, cleaned, offsets);
      flags(json, garble.flags(), offsets);
      passages(json, garble, offsets);
      if (tokens) {
        tokens(json, garble, offsets);
      }
      json.writeObjectFieldStart("versions");
      json.writeStringField("canonym", versions.canonym());
      json.writeStringField("gazetteer", versions.gazetteer());
      json.writeStringField("models", versions.models());
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return out.toString();
  }

  private static void span(JsonGenerator json, Span span, CodePointOffsets offsets)
      throws IOException {
    json.writeNumberField("start", offsets.toCodePoints(span.start()));
    json.writeNumberField("end", offsets.toCodePoints(span.end()));
  }

  /** Four places are more than any of these figures is worth, and keep records short. */
  private static void number(JsonGenerator json, String key, double value) throws IOException {
    json.writeNumberField(key, Math.round(value * 10_000) / 10_000.0);
  }

  private static void edits(
      JsonGenerator json, CleanedText cleaned, CodePointOffsets offsets, List<String> literals)
      throws IOException {
    json.writeArrayFieldStart("edits");
    int number = 0;
    if (!cleaned.script().isEmpty()) {
      for (Decision decision : cleaned.resolution().decisions()) {
        if (decision instanceof Decision.Replace replace) {
          Candidate best = replace.candidates().get(0);
          json.writeStartObject();
          span(json, replace.mention().span(), offsets);
          json.writeStringField("original", replace.mention().surface());
          json.writeStringField("replacement", replace.replacement());
          json.writeStringField("entity", best.entry().id());
          json.writeStringField("type", best.entry().type().word());
          number(json, "confidence", replace.confidence());
          json.writeStringField("channel", best.channel());
          json.writeStringField("because", replace.because());
          if (number < literals.size()) {
            literal(json, replace.mention().surface(), literals.get(number));
          }
          number++;
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
  }

  /** Where the input escaped more than it had to, undoing the edit must know how. */
  private static void literal(JsonGenerator json, String original, String literal)
      throws IOException {
    StringBuilder usual = new StringBuilder();
    JsonStringEncoder.getInstance().quoteAsString(original, usual);
    if (!usual.toString().equals(literal)) {
      json.writeStringField("literal", literal);
    }
  }

  private static void mentions(JsonGenerator json, CleanedText cleaned, CodePointOffsets offsets)
      throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Decision decision : cleaned.resolution().decisions()) {
      json.writeStartObject();
      span(json, decision.mention().span(), offsets);
      json.writeStringField("surface", decision.mention().surface());
      json.writeStringField("decision", decision.word());
      json.writeStringField("entity", decision.best().map(best -> best.entry().id()).orElse(""));
      number(json, "confidence", decision.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void flags(JsonGenerator json, List<Flag> flags, CodePointOffsets offsets)
      throws IOException {
    json.writeArrayFieldStart("flags");
    for (Flag flag : flags) {
      json.writeStartObject();
      span(json, flag.span(), offsets);
      json.writeStringField("code", flag.code().code());
      json.writeStringField("mqm", flag.code().mqm());
      json.writeStringField("its", flag.code().its());
      json.writeStringField("severity", flag.severity().word());
      number(json, "confidence", flag.confidence());
      json.writeStringField("because", flag.because());
      if (!flag.suggestion().isEmpty()) {
        json.writeStringField("suggestion", flag.suggestion());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void passages(JsonGenerator json, GarbleReport garble, CodePointOffsets offsets)
      throws IOException {
    json.writeArrayFieldStart("passages");
    for (GarbleReport.PassageJudgement passage : garble.passages()) {
      json.writeStartObject();
      span(json, passage.span(), offsets);
      json.writeStringField("verdict", passage.verdict().word());
      number(json, "garble", passage.garble());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void tokens(JsonGenerator json, GarbleReport garble, CodePointOffsets offsets)
      throws IOException {
    json.writeArrayFieldStart("tokens");
    for (GarbleReport.TokenScore token : garble.tokens()) {
      json.writeStartObject();
      span(json, token.span(), offsets);
      number(json, "bad", token.bad());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
