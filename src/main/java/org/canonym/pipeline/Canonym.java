package org.canonym.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canonym.edit.EditMismatchException;
import org.canonym.edit.EditScript;
import org.canonym.garble.GarbleFinder;
import org.canonym.garble.GarbleReport;
import org.canonym.garble.Sureness;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.resolve.ContextCues;
import org.canonym.resolve.Decision;
import org.canonym.resolve.Resolution;
import org.canonym.resolve.Resolver;
import org.canonym.segment.SegmentedText;
import org.canonym.segment.Segmenter;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Channels;
import org.canonym.text.Document;

/**
 * The program as a library: opened once, then fed documents from any number of threads.
 *
 * <pre>{@code
 * Canonym canonym = Canonym.open(Settings.shipped(home));
 * CleanedText cleaned = canonym.clean(new Document("a", "The Taliban took Uardak."));
 * }</pre>
 */
public final class Canonym {
  /** Longer documents are refused: memory stays bounded whatever comes in. */
  public static final int MOST_UNITS = 4 << 20;

  private final Settings settings;
  private final Gazetteer gazetteer;
  private final Channels channels;
  private final Vocabulary vocabulary;
  private final ContextCues cues;
  private final Optional<GarbleFinder> garble;
  private final ThreadLocal<Engine> engines = ThreadLocal.withInitial(this::engine);

  private Canonym(
      Settings settings,
      Gazetteer gazetteer,
      Channels channels,
      Vocabulary vocabulary,
      ContextCues cues,
      Optional<GarbleFinder> garble) {
    this.settings = settings;
    this.gazetteer = gazetteer;
    this.channels = channels;
    this.vocabulary = vocabulary;
    this.cues = cues;
    this.garble = garble;
  }

  /** What one thread works with. */
  private record Engine(Segmenter segmenter, Resolver resolver, NameRounds names) {}

  /**
   * Opens gazetteer, tables and models.
   *
   * @throws org.canonym.text.MalformedLineException if one of their files has a broken line
   * @throws IOException if one of them is missing or cannot be read
   */
  public static Canonym open(Settings settings) throws IOException {
    Beside<Channels> tables =
        Beside.start("canonym-tables", () -> Channels.read(settings.tableFolders()));
    Gazetteer gazetteer = gazetteer(settings);
    if (settings.shape() == Settings.Shape.RUNNING) {
      // Every text needs the sentence model, which is loaded once for all segmenters.
      Beside.start("canonym-sentences", Segmenter::forRunningText);
    }
    Vocabulary vocabulary =
        Vocabulary.read(settings.modelsFolder().resolve("en").resolve("vocabulary.fst"));
    ContextCues cues =
        ContextCues.read(settings.modelsFolder().resolve("en").resolve("context-cues.tsv"));
    Channels channels = tables.get();
    Optional<GarbleFinder> garble =
        settings.task().flags()
            ? Optional.of(
                GarbleFinder.open(
                        settings.modelsFolder(),
                        channels,
                        gazetteer,
                        vocabulary,
                        Compiled.lexicons(settings.home()))
                    .with(Sureness.valueOf(settings.profile().name())))
            : Optional.empty();
    return new Canonym(settings, gazetteer, channels, vocabulary, cues, garble);
  }

  static Gazetteer gazetteer(Settings settings) throws IOException {
    return Gazetteer.open(
        settings.layers(),
        settings.shippedGazetteer()
            ? Optional.of(Compiled.gazetteer(settings.home()))
            : Optional.empty());
  }

  private Engine engine() {
    Segmenter segmenter =
        settings.shape() == Settings.Shape.RUNNING
            ? Segmenter.forRunningText()
            : Segmenter.forLines();
    Resolver resolver =
        new Resolver(gazetteer, channels, vocabulary, cues, settings.profile(), settings.lenient());
    return new Engine(segmenter, resolver, new NameRounds(segmenter, resolver));
  }

  /**
   * What results are made with.
   *
   * @throws IOException if a model or a table cannot be read
   */
  public Versions versions() throws IOException {
    List<Path> parts = new ArrayList<>(settings.tableFolders());
    parts.add(settings.modelsFolder());
    String version = Canonym.class.getPackage().getImplementationVersion();
    return new Versions(
        version == null ? "dev" : version, gazetteer.fingerprint(), Fingerprint.of(parts));
  }

  /** The gazetteer in use. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** What this was opened with. */
  public Settings settings() {
    return settings;
  }

  /** Processes a document; what goes wrong with it becomes the outcome. */
  public Outcome process(Document document) {
    if (document.text().length() > MOST_UNITS) {
      return new Outcome.Failed(
          document,
          "the text has "
              + document.text().length()
              + " characters, expected at most "
              + MOST_UNITS
              + "; split it into documents");
    }
    try {
      return new Outcome.Done(clean(document));
    } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException defect) {
      // A defect met on one document must not cost the others; it is named like any failure.
      return new Outcome.Failed(document, "defect in canonym, please report it: " + defect);
    }
  }

  /** Segments, resolves, edits and judges one document. */
  public CleanedText clean(Document document) {
    Engine engine = engines.get();
    SegmentedText segmented =
        settings.shape() == Settings.Shape.TOKENIZED
            ? Segmenter.tokenized(document)
            : engine.segmenter().segment(document);
    Resolution resolution = engine.names().resolve(segmented);
    EditScript script =
        settings.task().edits() ? EditScript.of(resolution) : new EditScript(List.of());
    GarbleReport report =
        garble.map(finder -> finder.judge(segmented, resolution)).orElseGet(GarbleReport::none);
    return new CleanedText(document, resolution, script, apply(script, document.text()), report);
  }

  private static String apply(EditScript script, String text) {
    try {
      return script.apply(text);
    } catch (EditMismatchException impossible) {
      throw new IllegalStateException("a script made from this very text", impossible);
    }
  }

  /** Decides a name that stands by itself; see {@link Resolver#resolveName}. */
  public Decision resolve(String name, Optional<EntryType> type, String context) {
    return engines.get().resolver().resolveName(name, type, context);
  }
}
