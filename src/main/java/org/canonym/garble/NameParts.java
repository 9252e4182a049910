package org.canonym.garble;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.gazetteer.NameForm;
import org.canonym.sound.Letters;

/**
 * The words that names are made of: those of the gazetteer's own people, places and groups, and a
 * list of common parts. A foreign word that is one of them, or stands beside one, is taken for a
 * name. Immutable.
 */
final class NameParts {
  /** Endings that make a surname or place name of any word. */
  private static final String[] ENDINGS = {
    "zai", "zay", "zoi", "zada", "zadeh", "ullah", "ollah", "uddin", "oddin", "khel", "khil",
    "abad", "stan", "pur", "poor", "nia", "yar", "wal", "oglu", "ov", "ova", "ev", "eva", "sky",
    "enko", "vich", "yev", "iev"
  };

  private static final int SHORTEST_STEM = 2;
  private static final int SHORTEST_PART = 3;

  private final Set<String> parts;
  private final Set<String> placeParts;

  private NameParts(Set<String> parts, Set<String> placeParts) {
    this.parts = parts;
    this.placeParts = placeParts;
  }

  static NameParts read(Path file, Gazetteer gazetteer) throws IOException {
    Set<String> parts = new HashSet<>(WordList.read(file, "part"));
    Set<String> placeParts = new HashSet<>();
    for (Entry entry : gazetteer.entries()) {
      if (entry.type() != EntryType.ORGANISATION) {
        Set<String> target = entry.type() == EntryType.PLACE ? placeParts : parts;
        addWords(entry.name(), target);
        for (NameForm form : entry.forms()) {
          if (!Letters.hasOtherScript(form.text())) {
            addWords(form.text(), target);
          }
        }
      }
    }
    return new NameParts(Set.copyOf(parts), Set.copyOf(placeParts));
  }

  private static void addWords(String name, Set<String> parts) {
    for (String word : Letters.plain(name).split(" ")) {
      if (word.length() >= SHORTEST_PART) {
        parts.add(word);
      }
    }
  }

  /**
   * Whether the lower-case word is part of a place name of the gazetteer: places are made of
   * ordinary words, so that says less than a part of a person's name does.
   */
  boolean isOfPlaces(String word) {
    return placeParts.contains(Letters.joined(word));
  }

  /** Whether the lower-case word is a common part of names or ends like one. */
  boolean contains(String word) {
    String plain = Letters.joined(word);
    if (parts.contains(plain)) {
      return true;
    }
    for (String ending : ENDINGS) {
      if (plain.length() >= ending.length() + SHORTEST_STEM && plain.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
