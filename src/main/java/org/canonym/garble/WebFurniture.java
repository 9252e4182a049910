package org.canonym.garble;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.canonym.text.Passage;
import org.canonym.text.Span;

/**
 * Web furniture: 'Read more', 'Share this:', cookie banners and the like as a whole line or a whole
 * sentence of its own.
 */
final class WebFurniture implements Detector {
  private final Set<String> lines;
  private final List<String> beginnings;

  private WebFurniture(Set<String> lines, List<String> beginnings) {
    this.lines = lines;
    this.beginnings = beginnings;
  }

  /** Reads the list; a line that ends in {@code *} is the beginning of a longer one. */
  static WebFurniture read(Path file) throws IOException {
    Set<String> lines = new java.util.HashSet<>();
    List<String> beginnings = new ArrayList<>();
    for (String line : WordList.read(file, "line")) {
      if (line.endsWith("*")) {
        beginnings.add(line.substring(0, line.length() - 1));
      } else {
        lines.add(line);
      }
    }
    beginnings.sort(null);
    return new WebFurniture(Set.copyOf(lines), List.copyOf(beginnings));
  }

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.WEB_FURNITURE);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    List<Passage> passages = input.passages();
    int from = 0;
    while (from < passages.size()) {
      int to = from + 1;
      while (to < passages.size()
          && passages.get(to).paragraph() == passages.get(from).paragraph()) {
        to++;
      }
      Span paragraph = passages.get(from).span().cover(passages.get(to - 1).span());
      String line = fold(input.text().document().at(paragraph));
      if (lines.contains(line)) {
        add(paragraph, 0.9, findings);
      } else if (beginnings.stream().anyMatch(line::startsWith)) {
        add(paragraph, 0.8, findings);
      }
      from = to;
    }
  }

  private static void add(Span span, double strength, Findings findings) {
    findings.add(
        span,
        ReasonCode.WEB_FURNITURE,
        Severity.MINOR,
        strength,
        "A piece of the web page, not of the text",
        "");
  }

  private static String fold(String line) {
    String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    int start = 0;
    int end = lower.length();
    while (start < end && !Character.isLetterOrDigit(lower.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(start, end);
  }
}
