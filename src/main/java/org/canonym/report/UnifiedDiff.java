package org.canonym.report;

import java.util.ArrayList;
import java.util.List;
import org.canonym.edit.Edit;
import org.canonym.pipeline.CleanedText;

/**
 * A unified diff from the original to the corrected text. Edits say which lines changed, so no
 * lines are compared; names keep their line ends, so both sides have the same number of lines.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /** The diff; empty where nothing changed. */
  public static String of(CleanedText cleaned) {
    if (cleaned.script().isEmpty()) {
      return "";
    }
    List<String> before = lines(cleaned.document().text());
    List<String> after = lines(cleaned.text());
    List<Integer> changed = changedLines(cleaned);
    String name = cleaned.document().id();
    StringBuilder out = new StringBuilder();
    out.append("--- a/").append(name).append("\n+++ b/").append(name).append('\n');
    int i = 0;
    while (i < changed.size()) {
      int first = changed.get(i);
      int last = first;
      while (i + 1 < changed.size() && changed.get(i + 1) - last <= 2 * CONTEXT) {
        last = changed.get(++i);
      }
      hunk(out, before, after, changed, first, last);
      i++;
    }
    return out.toString();
  }

  private static void hunk(
      StringBuilder out,
      List<String> before,
      List<String> after,
      List<Integer> changed,
      int first,
      int last) {
    int from = Math.max(0, first - CONTEXT);
    int to = Math.min(before.size(), last + CONTEXT + 1);
    String range = (from + 1) + "," + (to - from);
    out.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
    for (int line = from; line < to; ) {
      if (!changed.contains(line)) {
        append(out, ' ', before.get(line++));
        continue;
      }
      int end = line;
      while (end < to && changed.contains(end)) {
        append(out, '-', before.get(end++));
      }
      for (; line < end; line++) {
        append(out, '+', after.get(line));
      }
    }
  }

  private static void append(StringBuilder out, char sign, String line) {
    out.append(sign).append(line);
    if (!line.endsWith("\n")) {
      out.append("\n\\ No newline at end of file\n");
    }
  }

  private static List<Integer> changedLines(CleanedText cleaned) {
    String text = cleaned.document().text();
    List<Integer> changed = new ArrayList<>();
    int line = 0;
    int at = 0;
    for (Edit edit : cleaned.script().edits()) {
      for (; at < edit.span().start(); at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
      add(changed, line);
      for (; at < edit.span().end(); at++) {
        if (text.charAt(at) == '\n') {
          add(changed, ++line);
        }
      }
    }
    return changed;
  }

  private static void add(List<Integer> changed, int line) {
    if (changed.isEmpty() || changed.get(changed.size() - 1) != line) {
      changed.add(line);
    }
  }

  /** The lines with their ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
