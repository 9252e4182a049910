package org.canonym.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding: what is not UTF-8 is refused with its place, never replaced. */
final class Utf8 {
  private Utf8() {}

  /**
   * Decodes bytes.
   *
   * @throws UnreadableTextException if they are not UTF-8 or hold a NUL, as binary files do
   */
  static String decode(byte[] bytes, int length) throws UnreadableTextException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableTextException(
          "expected UTF-8, found byte 0x"
              + String.format("%02X", bytes[in.position()] & 0xFF)
              + " at offset "
              + place(bytes, in.position()));
    }
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableTextException(
            "expected text, found a NUL byte at offset " + place(bytes, i));
      }
    }
    return out.flip().toString();
  }

  private static String place(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line == 1 ? String.valueOf(offset) : offset + " (line " + line + ")";
  }
}
