package org.canonym.garble;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.Gazetteer;
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
  private final Gazetteer gazetteer;

  private NameParts(Set<String> parts, Gazetteer gazetteer) {
    this.parts = parts;
    this.gazetteer = gazetteer;
  }

  static NameParts read(Path file, Gazetteer gazetteer) throws IOException {
    return new NameParts(Set.copyOf(WordList.read(file, "part")), gazetteer);
  }

  /**
   * Whether the lower-case word is part of a place name of the gazetteer: places are made of
   * ordinary words, so that says less than a part of a person's name does.
   */
  boolean isOfPlaces(String word) {
    return isInGazetteer(Letters.plain(word), Set.of(EntryType.PLACE));
  }

  private boolean isInGazetteer(String word, Set<EntryType> types) {
    return word.length() >= SHORTEST_PART
        && gazetteer.typesWithWord(word).stream().anyMatch(types::contains);
  }

  /** Whether the lower-case word is a common part of names or ends like one. */
  boolean contains(String word) {
    String plain = Letters.joined(word);
    if (parts.contains(plain) || isInGazetteer(Letters.plain(word), Set.of(EntryType.PERSON))) {
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
