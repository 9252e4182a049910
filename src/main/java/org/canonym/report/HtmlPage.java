package org.canonym.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.canonym.garble.Flag;
import org.canonym.garble.Severity;
import org.canonym.pipeline.CleanedText;
import org.canonym.resolve.Decision;
import org.canonym.text.Span;

/**
 * A page to read: the corrected text with what names were under them and what is broken marked by
 * severity, each with its reason. One file that needs nothing from outside; light and dark; marks
 * can be reached by keyboard and say their reason to a screen reader. Pure.
 */
public final class HtmlPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>canonym</title>
      <style>
      :root { color-scheme: light dark; --ink: #1d2125; --paper: #fdfcf9; --soft: #6b6f75;
        --line: #ddd8cc; --name: #0b6e4f; --minor: #f4e3a1; --major: #f7c59f; --critical: #f1a7a0; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e6e3dc; --paper: #17191c;
        --soft: #9aa0a6; --line: #34383d; --name: #6fd3ae; --minor: #5c5320; --major: #6b431f;
        --critical: #702c28; } }
      body { margin: 0; background: var(--paper); color: var(--ink);
        font: 1.06rem/1.65 Georgia, "Times New Roman", serif; }
      main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.2rem 4rem; }
      h1, h2, .meta, table, summary { font-family: system-ui, sans-serif; }
      h1 { font-size: 1.15rem; overflow-wrap: anywhere; margin: 2rem 0 .2rem; }
      h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
      .meta { color: var(--soft); font-size: .9rem; margin: 0 0 1.4rem; }
      .text { white-space: pre-wrap; overflow-wrap: anywhere; }
      ins { text-decoration: underline 2px var(--name); text-underline-offset: .18em; }
      mark { color: inherit; border-radius: .15em; padding: 0 .06em; }
      mark.minor { background: var(--minor); } mark.major { background: var(--major); }
      mark.critical { background: var(--critical); }
      table { border-collapse: collapse; width: 100%; font-size: .88rem; }
      th, td { text-align: left; vertical-align: top; padding: .35rem .5rem .35rem 0;
        border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
      th { color: var(--soft); font-weight: 600; }
      :focus-visible { outline: 2px solid var(--name); outline-offset: 1px; }
      </style>
      </head>
      <body>
      <main>
      """;

  private static final String FOOT = "</main>\n</body>\n</html>\n";

  private HtmlPage() {}

  /** What stands before the first text. */
  public static String head() {
    return HEAD;
  }

  /** What stands after the last text. */
  public static String foot() {
    return FOOT;
  }

  /** One text: the text itself, then its names and its flags as tables. */
  public static String article(CleanedText cleaned) {
    StringBuilder out = new StringBuilder();
    List<Decision.Replace> edits = edits(cleaned);
    List<Flag> flags = cleaned.garble().flags();
    out.append("<article>\n<h1>").append(escaped(cleaned.document().id())).append("</h1>\n");
    out.append("<p class=\"meta\">")
        .append(escaped(cleaned.garble().verdict().word()))
        .append(", ")
        .append(count(edits.size(), "name changed", "names changed"))
        .append(", ")
        .append(count(flags.size(), "passage flagged", "passages flagged"))
        .append("</p>\n<div class=\"text\">");
    text(out, cleaned, edits, flags);
    out.append("</div>\n");
    names(out, edits);
    flags(out, cleaned, flags);
    return out.append("</article>\n").toString();
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static List<Decision.Replace> edits(CleanedText cleaned) {
    List<Decision.Replace> edits = new ArrayList<>();
    for (Decision decision : cleaned.resolution().decisions()) {
      if (decision instanceof Decision.Replace replace && !cleaned.script().isEmpty()) {
        edits.add(replace);
      }
    }
    return edits;
  }

  /** Cuts the original at every border of an edit or flag, so that marks never overlap. */
  private static void text(
      StringBuilder out, CleanedText cleaned, List<Decision.Replace> edits, List<Flag> flags) {
    String text = cleaned.document().text();
    Set<Integer> borders = new TreeSet<>();
    borders.add(text.length());
    edits.forEach(edit -> addBorders(borders, edit.mention().span()));
    for (Flag flag : flags) {
      addBorders(borders, flag.span());
    }
    for (Decision.Replace edit : edits) {
      Span inside = edit.mention().span();
      borders.removeIf(border -> inside.start() < border && border < inside.end());
    }
    int done = 0;
    for (int border : borders) {
      piece(out, text, new Span(done, border), edits, flags);
      done = border;
    }
  }

  private static void addBorders(Set<Integer> borders, Span span) {
    borders.add(span.start());
    borders.add(span.end());
  }

  private static void piece(
      StringBuilder out, String text, Span span, List<Decision.Replace> edits, List<Flag> flags) {
    if (span.length() == 0) {
      return;
    }
    List<Flag> here =
        flags.stream()
            .filter(flag -> flag.span().overlaps(span))
            .sorted(Comparator.comparing(Flag::severity).reversed())
            .toList();
    if (!here.isEmpty()) {
      Severity worst = here.get(0).severity();
      String why = here.get(0).code().code() + ": " + here.get(0).because();
      out.append("<mark tabindex=\"0\" class=\"")
          .append(worst.word())
          .append("\" title=\"")
          .append(escaped(why))
          .append("\" aria-label=\"")
          .append(escaped(span.of(text) + ", " + why))
          .append("\">");
    }
    edits.stream()
        .filter(edit -> edit.mention().span().equals(span))
        .findFirst()
        .ifPresentOrElse(
            edit ->
                out.append("<ins tabindex=\"0\" title=\"")
                    .append(escaped("was " + edit.mention().surface() + ": " + edit.because()))
                    .append("\">")
                    .append(escaped(edit.replacement()))
                    .append("</ins>"),
            () -> out.append(escaped(span.of(text))));
    out.append(here.isEmpty() ? "" : "</mark>");
  }

  private static void names(StringBuilder out, List<Decision.Replace> edits) {
    if (edits.isEmpty()) {
      return;
    }
    out.append("<h2>Names</h2>\n<table>\n");
    row(out, "th", "was", "is", "sure", "because");
    for (Decision.Replace edit : edits) {
      row(
          out,
          "td",
          edit.mention().surface(),
          edit.replacement(),
          percent(edit.confidence()),
          edit.because());
    }
    out.append("</table>\n");
  }

  private static void flags(StringBuilder out, CleanedText cleaned, List<Flag> flags) {
    if (flags.isEmpty()) {
      return;
    }
    out.append("<h2>Broken passages</h2>\n<table>\n");
    row(out, "th", "passage", "what", "sure", "because");
    for (Flag flag : flags) {
      row(
          out,
          "td",
          Cells.of(cleaned.document().at(flag.span())),
          flag.code().code() + ", " + flag.severity().word(),
          percent(flag.confidence()),
          flag.suggestion().isEmpty()
              ? flag.because()
              : flag.because() + " → " + flag.suggestion());
    }
    out.append("</table>\n");
  }

  private static String percent(double confidence) {
    return String.format(Locale.ROOT, "%.0f %%", Math.floor(100 * confidence));
  }

  private static void row(StringBuilder out, String cell, String... texts) {
    out.append("<tr>");
    for (String text : texts) {
      out.append('<').append(cell).append('>').append(escaped(text));
      out.append("</").append(cell).append('>');
    }
    out.append("</tr>\n");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(unit);
      }
    }
    return out.toString();
  }
}
