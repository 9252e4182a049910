package org.canonym.pipeline;

import java.nio.file.Path;

/** Where the indexes compiled from the shipped data lie. They need not exist. */
public final class Compiled {
  private Compiled() {}

  /** The shipped gazetteer's index under a home folder. */
  public static Path gazetteer(Path home) {
    return home.resolve("target").resolve("gazetteer.index");
  }

  /** The shipped lexicons' index under a home folder. */
  public static Path lexicons(Path home) {
    return home.resolve("target").resolve("lexicons.index");
  }
}
