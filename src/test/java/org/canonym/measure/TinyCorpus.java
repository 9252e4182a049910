package org.canonym.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.canonym.pipeline.Canonym;
import org.canonym.pipeline.Home;
import org.canonym.pipeline.Settings;
import org.canonym.resolve.Profile;
import org.canonym.text.Document;
import org.canonym.text.Span;

/** The invented corpus of the tests, and gold made on the spot. */
final class TinyCorpus {
  static final Path FOLDER = Path.of("src/test/resources/measure");

  private TinyCorpus() {}

  static GoldCorpus read() throws IOException {
    return GoldCorpus.read(FOLDER.resolve("corpus"));
  }

  /** The program with the corpus's own three entries. */
  static Canonym canonym() throws IOException {
    return Canonym.open(
        new Settings(
            Home.find().orElseThrow(),
            false,
            List.of(FOLDER.resolve("gazetteer.tsv")),
            List.of(),
            Optional.empty(),
            Profile.BALANCED,
            false,
            Settings.Task.CLEAN,
            Settings.Shape.RUNNING));
  }

  static GoldText text(String text, GoldName... names) {
    return new GoldText(new Document("1.txt", text), false, List.of(names), List.of(), List.of());
  }

  /** A name of the gold, found by its spelling. */
  static GoldName name(
      String text,
      String surface,
      GoldName.Action action,
      List<String> accepted,
      GoldName.Action... alsoAccepted) {
    Set<GoldName.Action> actions = new TreeSet<>(Set.of(alsoAccepted));
    actions.add(action);
    return new GoldName(
        span(text, surface),
        surface,
        "PLACE",
        action,
        accepted.isEmpty() ? "" : accepted.get(0),
        new TreeSet<>(accepted.stream().map(GoldName::normalised).toList()),
        actions);
  }

  static Rewrite change(String text, String surface, String replacement, double confidence) {
    return new Rewrite(span(text, surface), surface, replacement, confidence, true);
  }

  static Span span(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }
}
