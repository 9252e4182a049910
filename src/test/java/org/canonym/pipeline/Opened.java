package org.canonym.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.canonym.resolve.Profile;
import org.canonym.text.Document;

/** The program with everything shipped, opened once for all tests of this room. */
final class Opened {
  static final Path HOME = Path.of(System.getProperty("canonym.home"));
  static final Canonym STRICT = open(false);
  static final Canonym LENIENT = open(true);

  private Opened() {}

  private static Canonym open(boolean lenient) {
    try {
      return Canonym.open(
          new Settings(
              HOME,
              true,
              List.of(),
              List.of(),
              Optional.empty(),
              Profile.BALANCED,
              lenient,
              Settings.Task.NORMALIZE,
              Settings.Shape.RUNNING));
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  static CleanedText clean(String text) {
    return STRICT.clean(new Document("test", text));
  }
}
