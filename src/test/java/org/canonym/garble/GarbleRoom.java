package org.canonym.garble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.resolve.ContextCues;
import org.canonym.resolve.Profile;
import org.canonym.resolve.Resolver;
import org.canonym.segment.SegmentedText;
import org.canonym.segment.Segmenter;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Channels;
import org.canonym.text.Document;

/** The shipped models, gazetteer and tables, opened once for all tests. */
final class GarbleRoom {
  static final Path MODELS = Path.of("models");
  private static final GarbleRoom SHIPPED = open();

  private final GarbleFinder finder;
  private final Resolver names;
  private final Vocabulary vocabulary;

  private GarbleRoom(GarbleFinder finder, Resolver names, Vocabulary vocabulary) {
    this.finder = finder;
    this.names = names;
    this.vocabulary = vocabulary;
  }

  private static GarbleRoom open() {
    try {
      Gazetteer gazetteer = Gazetteer.open(List.of(Path.of("gazetteer")), Optional.empty());
      Vocabulary vocabulary = Vocabulary.read(MODELS.resolve("en").resolve("vocabulary.fst"));
      Channels channels = Channels.read(List.of(Path.of("transliteration-tables")));
      return new GarbleRoom(
          GarbleFinder.open(MODELS, channels, gazetteer, vocabulary, MODELS.resolve("none.index")),
          new Resolver(
              gazetteer,
              channels,
              vocabulary,
              ContextCues.read(MODELS.resolve("en").resolve("context-cues.tsv")),
              Profile.BALANCED,
              false),
          vocabulary);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static GarbleFinder finder() {
    return SHIPPED.finder;
  }

  static SegmentedText segment(String text) {
    return Segmenter.forRunningText().segment(new Document("test", text));
  }

  static GarbleReport judge(String text) {
    return judge(finder(), text);
  }

  static GarbleReport judge(GarbleFinder finder, String text) {
    SegmentedText segmented = segment(text);
    return finder.judge(segmented, SHIPPED.names.resolve(segmented));
  }

  static GarbleInput input(String text) {
    SegmentedText segmented = segment(text);
    return GarbleInput.of(segmented, SHIPPED.names.resolve(segmented), SHIPPED.vocabulary);
  }

  static Stream<Flag> flags(String text, ReasonCode code) {
    return judge(text).flags().stream().filter(flag -> flag.code() == code);
  }
}
