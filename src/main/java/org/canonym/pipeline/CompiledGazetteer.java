package org.canonym.pipeline;

import java.nio.file.Path;

/** Where the shipped gazetteer's compiled index lies. */
public final class CompiledGazetteer {
  private CompiledGazetteer() {}

  /** The index file under a home folder; it need not exist. */
  public static Path of(Path home) {
    return home.resolve("target").resolve("gazetteer.index");
  }
}
