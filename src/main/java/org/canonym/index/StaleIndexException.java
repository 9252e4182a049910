package org.canonym.index;

import java.io.IOException;

/** An index was compiled from other files, by another version, or is no index at all. */
public final class StaleIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with the index and which command makes it anew. */
  public StaleIndexException(String file, String problem) {
    super(file + ": " + problem + "; make it anew with: canonym gazetteer compile -o " + file);
  }
}
