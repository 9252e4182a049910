package org.canonym.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.canonym.edit.Edit;
import org.canonym.edit.EditScript;
import org.canonym.text.CodePointOffsets;
import org.canonym.text.Span;

/** Reads the edits of a record back. */
public final class RecordReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RecordReader() {}

  /**
   * The edits of a record, ready to be undone.
   *
   * @param id the document's id; empty in a record inside an input object
   * @param edits the edits in offsets of the original, in code points
   */
  public record Recorded(String id, List<RecordedEdit> edits) {

    /**
     * The script that undoes the edits in a corrected text.
     *
     * @throws UnreadableTextException if an edit lies outside the text or overlaps another
     */
    public EditScript inverse(String corrected) throws UnreadableTextException {
      CodePointOffsets offsets = CodePointOffsets.of(corrected);
      List<Edit> undoing = new ArrayList<>();
      int shift = 0;
      int done = 0;
      for (RecordedEdit edit : edits) {
        int start = offsets.toUnits(edit.start() + shift);
        int end = start + edit.replacement().length();
        if (start < 0 || end > corrected.length()) {
          throw new UnreadableTextException(
              "expected \""
                  + edit.replacement()
                  + "\" at "
                  + (edit.start() + shift)
                  + ", the text ends before it");
        }
        if (start < done) {
          throw new UnreadableTextException(
              "expected edits that do not overlap, found two at " + edit.start());
        }
        done = end;
        undoing.add(new Edit(new Span(start, end), edit.replacement(), edit.original()));
        shift += codePoints(edit.replacement()) - codePoints(edit.original());
      }
      return new EditScript(undoing);
    }

    private static int codePoints(String text) {
      return text.codePointCount(0, text.length());
    }
  }

  /**
   * One edit as recorded.
   *
   * @param start in code points of the original
   * @param literal how a JSON input wrote the original, where its own way is not the usual one
   */
  public record RecordedEdit(int start, String original, String replacement, String literal) {

    /** How the original is written inside a JSON string. */
    public String originalLiteral() {
      if (!literal.isEmpty()) {
        return literal;
      }
      StringBuilder usual = new StringBuilder();
      JsonStringEncoder.getInstance().quoteAsString(original, usual);
      return usual.toString();
    }
  }

  /**
   * Reads a record: one of its own, or the one under {@code canonym} of an input object.
   *
   * @throws UnreadableTextException if it is no record
   */
  public static Recorded parse(String line) throws UnreadableTextException {
    try {
      JsonNode node = MAPPER.readTree(line);
      JsonNode record = node.path("canonym").isObject() ? node.path("canonym") : node;
      if (!record.path("edits").isArray()) {
        throw new UnreadableTextException("expected a record with a list \"edits\"");
      }
      List<RecordedEdit> edits = new ArrayList<>();
      for (JsonNode edit : record.path("edits")) {
        if (!edit.path("start").isInt()
            || !edit.path("original").isTextual()
            || !edit.path("replacement").isTextual()) {
          throw new UnreadableTextException(
              "expected edits with start, original and replacement, found "
                  + shortened(edit.toString()));
        }
        edits.add(
            new RecordedEdit(
                edit.path("start").intValue(),
                edit.path("original").textValue(),
                edit.path("replacement").textValue(),
                edit.path("literal").asText("")));
      }
      edits.sort(java.util.Comparator.comparingInt(RecordedEdit::start));
      return new Recorded(node.path("id").asText(""), List.copyOf(edits));
    } catch (JsonProcessingException broken) {
      throw new UnreadableTextException(
          "expected a record: " + broken.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
