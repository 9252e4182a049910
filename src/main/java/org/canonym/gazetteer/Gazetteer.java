package org.canonym.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every entry of all layers: a later layer's entry replaces an earlier one with its id. Immutable.
 */
public final class Gazetteer {
  /** How far a chain of parents is followed; a longer one is a cycle. */
  private static final int MAX_DEPTH = 12;

  private final Map<String, Entry> byId;

  private Gazetteer(Map<String, Entry> byId) {
    this.byId = byId;
  }

  /**
   * Reads layers, each a folder of {@code .tsv} files or one such file, the first lowest.
   *
   * @throws org.canonym.text.MalformedLineException if a line is no entry
   * @throws IOException if a layer cannot be read
   */
  public static Gazetteer read(List<Path> layers) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path layer : layers) {
      entries.addAll(GazetteerReader.read(layer));
    }
    return of(entries);
  }

  /** A gazetteer of these entries; of two with one id the later counts. */
  public static Gazetteer of(Collection<Entry> entries) {
    Map<String, Entry> byId = new LinkedHashMap<>(entries.size() * 2);
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return new Gazetteer(byId);
  }

  /** Every entry, in file order. */
  public Collection<Entry> entries() {
    return java.util.Collections.unmodifiableCollection(byId.values());
  }

  /** The entry called {@code id}. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The entries that contain {@code entry}, the nearest first: district, province, country. */
  public List<Entry> parents(Entry entry) {
    List<Entry> parents = new ArrayList<>();
    Entry at = byId.get(entry.parent());
    while (at != null && parents.size() < MAX_DEPTH) {
      parents.add(at);
      at = byId.get(at.parent());
    }
    return parents;
  }

  /** Whether {@code entry} lies, at any depth, in the entry called {@code ancestor}. */
  public boolean isWithin(Entry entry, String ancestor) {
    return parents(entry).stream().anyMatch(parent -> parent.id().equals(ancestor));
  }
}
