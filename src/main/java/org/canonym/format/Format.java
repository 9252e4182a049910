package org.canonym.format;

import java.util.Locale;
import java.util.Optional;

/** The formats read and written. */
public enum Format {
  /** Plain text: a file is a document. */
  TXT,
  /** JSON Lines: an object is a document. */
  JSONL,
  /** A table of what was changed and flagged; written only. */
  TSV,
  /** A unified diff of original and corrected text; written only. */
  DIFF,
  /** A page to read; written only. */
  HTML;

  /** The word used on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format a file's name tells; empty for an unknown ending. */
  public static Optional<Format> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return Optional.of(JSONL);
    }
    return lower.endsWith(".txt") || lower.endsWith(".text") ? Optional.of(TXT) : Optional.empty();
  }
}
