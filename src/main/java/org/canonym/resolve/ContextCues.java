package org.canonym.resolve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.segment.SegmentedText;
import org.canonym.text.MalformedLineException;
import org.canonym.text.Token;
import org.canonym.text.TsvFile;

/**
 * Words beside a name that tell what kind of thing it names: "district" after it, "General" before
 * it. Read from {@code context-cues.tsv}; immutable.
 */
public final class ContextCues {
  private final Map<String, List<Cue>> before = new HashMap<>();
  private final Map<String, List<Cue>> after = new HashMap<>();

  private ContextCues() {}

  /** What one word beside a name says. */
  private record Cue(String word, EntryType type, String kind, double weight) {}

  /**
   * Reads cues.
   *
   * @throws MalformedLineException if a line has no word, no side before or after, an unknown type
   *     or a weight outside 0 to 4
   * @throws IOException if the file cannot be read
   */
  public static ContextCues read(Path file) throws IOException {
    ContextCues cues = new ContextCues();
    for (TsvFile.Row row : TsvFile.read(file, "word", "side", "type", "kind", "weight").rows()) {
      EntryType type =
          EntryType.of(row.required("type"))
              .orElseThrow(
                  () -> row.malformed("expected type person, place, organisation or group"));
      String word = row.required("word").toLowerCase(Locale.ROOT);
      Cue cue = new Cue(word, type, row.cell("kind").strip(), row.number("weight", 0, 4));
      Map<String, List<Cue>> side =
          switch (row.required("side")) {
            case "before" -> cues.before;
            case "after" -> cues.after;
            default -> throw row.malformed("expected side before or after");
          };
      side.computeIfAbsent(word, w -> new ArrayList<>()).add(cue);
    }
    return cues;
  }

  /** Whether {@code word} stands before names of persons, as a title does. */
  boolean isPersonTitle(String word) {
    return before.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream()
        .anyMatch(cue -> cue.type() == EntryType.PERSON);
  }

  /** Whether {@code word} stands after names, as "district" does. */
  boolean isCueAfter(String word) {
    return after.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /**
   * What the words around tokens {@code first} to {@code end} say for or against an entry: up to
   * two words either side, a preposition or article between passed over.
   */
  List<Evidence> evidence(SegmentedText text, int first, int end, Entry entry) {
    List<Evidence> evidence = new ArrayList<>();
    String previous = wordAt(text, first - 1);
    add(evidence, before, previous, entry, true);
    if (isPassedOver(previous)) {
      String earlier = wordAt(text, first - 2);
      add(evidence, before, isPassedOver(earlier) ? wordAt(text, first - 3) : earlier, entry, true);
    }
    String next = wordAt(text, end);
    add(evidence, after, isQuote(next) ? wordAt(text, end + 1) : next, entry, false);
    return evidence;
  }

  /** What words somewhere near a name say for an entry; against it they say nothing. */
  List<Evidence> evidence(Set<String> words, Entry entry) {
    List<Evidence> evidence = new ArrayList<>();
    for (String word : words) {
      for (Map<String, List<Cue>> side : List.of(before, after)) {
        for (Cue cue : side.getOrDefault(word, List.of())) {
          if (cue.type() == entry.type()
              && (cue.kind().isEmpty() || cue.kind().equals(entry.kind()))) {
            evidence.add(new Evidence(cue.weight() / 2, "\"" + word + "\" in the context"));
          }
        }
      }
    }
    return evidence;
  }

  private static boolean isQuote(String word) {
    return switch (word) {
      case "\"", "“", "”", "'", "‘", "’", "«", "»" -> true;
      default -> false;
    };
  }

  private static boolean isPassedOver(String word) {
    return switch (word) {
      case "of", "the", "in", "called", "named", "-" -> true;
      default -> isQuote(word);
    };
  }

  private static String wordAt(SegmentedText text, int token) {
    if (token < 0 || token >= text.tokens().size()) {
      return "";
    }
    Token found = text.tokens().get(token);
    return found.text().toLowerCase(Locale.ROOT);
  }

  private static void add(
      List<Evidence> evidence,
      Map<String, List<Cue>> side,
      String word,
      Entry entry,
      boolean isBefore) {
    List<Cue> cues = side.getOrDefault(word, List.of());
    if (cues.isEmpty()) {
      return;
    }
    String where = isBefore ? "\"" + word + "\" before it" : "\"" + word + "\" after it";
    boolean typeFits = false;
    for (Cue cue : cues) {
      if (cue.type() == entry.type() && (cue.kind().isEmpty() || cue.kind().equals(entry.kind()))) {
        evidence.add(new Evidence(cue.weight(), where));
        return;
      }
      typeFits |= cue.type() == entry.type();
    }
    evidence.add(
        new Evidence(
            typeFits ? -0.3 : -cues.get(0).weight(),
            where + " speaks of a " + (typeFits ? cues.get(0).kind() : cues.get(0).type().word())));
  }
}
