package org.canonym.format;

import java.io.IOException;
import java.io.InputStream;
import org.canonym.pipeline.Canonym;
import org.canonym.text.Document;

/** Reads a whole stream as one document. */
public final class TextReader {
  /** No text of the most units allowed has more bytes. */
  private static final int MOST_BYTES = 3 * Canonym.MOST_UNITS;

  private TextReader() {}

  /**
   * The stream's content as a document called {@code id}, or why it cannot be one.
   *
   * @throws IOException if the stream cannot be read
   */
  public static Item read(InputStream in, String id) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return Item.failed(
          id, "expected at most " + MOST_BYTES + " bytes in one document; split it", "");
    }
    try {
      return Item.of(new Document(id, Utf8.decode(bytes, bytes.length)));
    } catch (UnreadableTextException unreadable) {
      return Item.failed(id, unreadable.reason(), "");
    }
  }
}
