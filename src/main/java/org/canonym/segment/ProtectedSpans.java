package org.canonym.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.canonym.text.Span;

/**
 * Finds the stretches that are not language: links, addresses, handles, hashtags, code, markup,
 * file paths.
 */
final class ProtectedSpans {
  /** What ends a link, whatever else it may hold; the no-break space and controls among it. */
  private static final String NO_LINK = "\\s\\p{Z}\\p{Cc}\\x{FEFF}<>\"”»";

  private static final Pattern PROTECTED =
      Pattern.compile(
          String.join(
              "|",
              "(?:https?|ftp)://[^" + NO_LINK + "]*[^" + NO_LINK + ".,;:!?)\\]']", // link
              "www\\.[^" + NO_LINK + "]*[^" + NO_LINK + ".,;:!?)\\]']",
              "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+", // e-mail
              "(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]+", // handle
              "(?<![\\p{L}\\p{N}&])#[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*", // hashtag
              "\\b[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*"
                  + "\\.(?:com|org|net|info|gov|edu|af|pk|ir|ru|tv|news|html?|php|pdf)\\b"
                  + "(?:/[^"
                  + NO_LINK
                  + "]*[^"
                  + NO_LINK
                  + ".,;:!?)\\]'])?", // host without a scheme
              "`[^`\\n]+`", // code
              "</?[A-Za-z][^<>\\n]*>", // markup
              "&(?:[A-Za-z]+|#\\d+|#x[0-9A-Fa-f]+);",
              "\\$?\\{[^{}\\n]*\\}", // placeholder
              "(?<![\\p{L}\\p{N}/])(?:~?/[\\p{L}\\p{N}._-]+){2,}")); // file path

  private ProtectedSpans() {}

  /** The protected stretches of {@code text}, in order, disjoint. */
  static List<Span> find(String text) {
    if (!mayHave(text)) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    Matcher matcher = PROTECTED.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  /** Plain prose has none of the signs: the pattern is tried only where one stands. */
  private static boolean mayHave(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '@', '#', '`', '<', '&', '{', '/' -> {
          return true;
        }
        case '.' -> {
          if (i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
