package org.canonym.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.canonym.pipeline.Canonym;

/**
 * Reads a stream line by line as bytes, so that a line that is not UTF-8, or too long, is one bad
 * line and not the end of the stream. Lines end with LF or CRLF; the ending is kept apart.
 */
public final class LineReader {
  private static final int MOST_BYTES = 3 * Canonym.MOST_UNITS;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int line;

  /** A reader of a stream, which stays the caller's to close. */
  public LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * One line.
   *
   * @param number from 1
   * @param text without its ending; empty where {@code failure} is present
   * @param ending the line end: {@code "\n"}, {@code "\r\n"} or, on the last line, nothing
   * @param failure why the line cannot be read
   */
  public record Line(int number, String text, String ending, Optional<String> failure) {}

  /** The next line, or empty at the end. */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    boolean any = false;
    boolean tooLong = false;
    boolean ended = false;
    while (!ended) {
      if (at == end) {
        end = Math.max(0, in.read(buffer));
        at = 0;
        if (end == 0) {
          break;
        }
      }
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      tooLong |= bytes.size() + stop - at > MOST_BYTES;
      if (!tooLong) {
        bytes.write(buffer, at, stop - at);
      }
      ended = stop < end;
      at = ended ? stop + 1 : stop;
    }
    if (!any) {
      return Optional.empty();
    }
    line++;
    return Optional.of(tooLong ? tooLong(ended) : line(bytes.toByteArray(), ended));
  }

  private Line tooLong(boolean ended) {
    return new Line(
        line,
        "",
        ended ? "\n" : "",
        Optional.of("expected a line of at most " + MOST_BYTES + " bytes"));
  }

  private Line line(byte[] bytes, boolean ended) {
    boolean carriage = ended && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    String ending = carriage ? "\r\n" : ended ? "\n" : "";
    try {
      String text = Utf8.decode(bytes, bytes.length - (carriage ? 1 : 0));
      return new Line(line, text, ending, Optional.empty());
    } catch (UnreadableTextException unreadable) {
      return new Line(line, "", ending, Optional.of(unreadable.reason()));
    }
  }
}
