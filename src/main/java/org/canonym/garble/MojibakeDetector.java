package org.canonym.garble;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.canonym.text.Span;

/**
 * Mojibake: UTF-8 that was read as Windows-1252 or Latin-1, and replacement characters. A run of
 * letters above ASCII is turned back into bytes; if those are UTF-8, that is what was meant.
 */
final class MojibakeDetector implements Detector {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.MOJIBAKE);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    String text = input.text().document().text();
    int at = 0;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (unit < 0x80) {
        at++;
      } else if (unit == REPLACEMENT) {
        int end = at;
        while (end < text.length() && text.charAt(end) == REPLACEMENT) {
          end++;
        }
        add(new Span(at, end), 0.97, "A character was lost", "", findings);
        at = end;
      } else {
        at = misread(text, at, findings);
      }
    }
  }

  /** Looks at the run from {@code at}; the position after what was looked at. */
  private static int misread(String text, int at, Findings findings) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= 0x80 && text.charAt(end) != REPLACEMENT) {
      end++;
    }
    int start = at;
    int sequences = 0;
    boolean common = false;
    StringBuilder meant = new StringBuilder();
    int position = at;
    while (position < end) {
      int length = sequenceLength(text.charAt(position));
      String decoded =
          length > 0 && position + length <= end
              ? decode(text.substring(position, position + length))
              : "";
      if (decoded.isEmpty()) {
        break;
      }
      common |= "ÃÂâð".indexOf(text.charAt(position)) >= 0;
      meant.append(decoded);
      sequences++;
      position += length;
    }
    boolean certain = common ? sequences >= 1 : sequences >= 2 && !isQuoted(text, start, position);
    if (certain) {
      add(
          new Span(start, position),
          common ? 0.95 : 0.85,
          "UTF-8 read as another encoding: " + meant,
          meant.toString(),
          findings);
      return position;
    }
    return Math.max(position, at + 1);
  }

  /** Words in capitals before a closing quotation mark look like one misread letter. */
  private static boolean isQuoted(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("“”‘’«»„".indexOf(text.charAt(i)) >= 0) {
        return end - start < 4;
      }
    }
    return false;
  }

  private static int sequenceLength(char lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  /** What the letters mean if they are bytes of UTF-8; empty if they are not. */
  private static String decode(String letters) {
    byte[] bytes = new byte[letters.length()];
    for (int i = 0; i < bytes.length; i++) {
      char unit = letters.charAt(i);
      int value = unit <= 0xFF ? unit : windowsByte(unit);
      if (value < 0) {
        return "";
      }
      bytes[i] = (byte) value;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return "";
    }
  }

  private static int windowsByte(char unit) {
    if (!WINDOWS.newEncoder().canEncode(unit)) {
      return -1;
    }
    return WINDOWS.encode(CharBuffer.wrap(new char[] {unit})).get(0) & 0xFF;
  }

  private static void add(
      Span span, double strength, String because, String suggestion, Findings findings) {
    findings.add(span, ReasonCode.MOJIBAKE, Severity.MAJOR, strength, because, suggestion);
  }
}
