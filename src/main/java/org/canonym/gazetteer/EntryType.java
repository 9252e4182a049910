package org.canonym.gazetteer;

import java.util.Locale;
import java.util.Optional;

/** What kind of thing an entry names. */
public enum EntryType {
  PERSON,
  PLACE,
  ORGANISATION,
  GROUP;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type a file's word means; empty for any other word. */
  public static Optional<EntryType> of(String word) {
    for (EntryType type : values()) {
      if (type.word().equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
