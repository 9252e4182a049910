package org.canonym.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.canonym.index.PartsFile;
import org.canonym.index.StaleIndexException;

/**
 * Every entry of all layers, looked up by id, by spelling and by sound. A later layer's entry
 * replaces an earlier one with its id. Immutable and safe for any number of threads.
 */
public final class Gazetteer {
  /** How far a chain of parents is followed; a longer one is a cycle. */
  private static final int MAX_DEPTH = 12;

  private final List<NameIndex> layers;

  /** For each layer the entries that a later layer replaces. */
  private final List<BitSet> replaced;

  private final String fingerprint;

  private Gazetteer(List<NameIndex> layers, String fingerprint) {
    this.layers = List.copyOf(layers);
    this.fingerprint = fingerprint;
    this.replaced = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      replaced.add(new BitSet());
      for (int earlier = 0; earlier < i; earlier++) {
        NameIndex later = layers.get(i);
        for (int entry = 0; entry < later.entries(); entry++) {
          int number = layers.get(earlier).entryNumber(later.entry(entry).id());
          if (number >= 0) {
            replaced.get(earlier).set(number);
          }
        }
      }
    }
  }

  /**
   * Opens layers, each a folder of {@code .tsv} files or one such file, the first lowest.
   *
   * @param layers what to read
   * @param compiled an index of the lowest layer, used if it is of that very layer; a stale one is
   *     passed over, since reading the files gives the same
   * @throws org.canonym.text.MalformedLineException if a line is no entry
   * @throws IOException if a layer cannot be read
   */
  public static Gazetteer open(List<Path> layers, Optional<Path> compiled) throws IOException {
    List<NameIndex> indexes = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      indexes.add(
          i == 0 && compiled.isPresent()
              ? openCompiled(layers.get(i), compiled.get())
              : NameIndex.of(GazetteerReader.read(layers.get(i))));
    }
    return new Gazetteer(
        indexes, layers.isEmpty() ? "none" : PartsFile.shown(IndexFile.fingerprint(layers)));
  }

  private static NameIndex openCompiled(Path layer, Path compiled) throws IOException {
    if (Files.isRegularFile(compiled)) {
      try {
        return IndexFile.map(compiled, IndexFile.fingerprint(List.of(layer)));
      } catch (StaleIndexException stale) {
        return NameIndex.of(GazetteerReader.read(layer));
      }
    }
    return NameIndex.of(GazetteerReader.read(layer));
  }

  /** A gazetteer of these entries alone; of two with one id the later counts. */
  public static Gazetteer of(Collection<Entry> entries) {
    java.util.LinkedHashMap<String, Entry> byId = new java.util.LinkedHashMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return new Gazetteer(List.of(NameIndex.of(byId.values())), "memory");
  }

  /**
   * Compiles a layer to an index file.
   *
   * @return the number of forms indexed
   * @throws IOException if the layer cannot be read or the file cannot be written; an existing file
   *     is then untouched
   */
  public static int compile(Path layer, Path file) throws IOException {
    byte[] fingerprint = IndexFile.fingerprint(List.of(layer));
    NameIndex index = NameIndex.of(GazetteerReader.read(layer));
    IndexFile.write(index, fingerprint, file);
    return index.forms();
  }

  /** A short name for the very content of all layers. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Every entry, layer by layer, in file order. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      for (int number = 0; number < layers.get(i).entries(); number++) {
        if (!replaced.get(i).get(number)) {
          entries.add(layers.get(i).entry(number));
        }
      }
    }
    return entries;
  }

  /** The entry called {@code id}. */
  public Optional<Entry> find(String id) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      int number = layers.get(i).entryNumber(id);
      if (number >= 0) {
        return Optional.of(layers.get(i).entry(number));
      }
    }
    return Optional.empty();
  }

  /**
   * Every form spelt like this.
   *
   * @param joined folded by {@code Letters.joined}, or natively and without spaces
   */
  public List<IndexedForm> exact(String joined) {
    List<IndexedForm> found = new ArrayList<>(4);
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).exact(joined, keepCurrent(i, found::add));
    }
    return found;
  }

  /** Hands over every form that has this sound key. */
  public void byKey(String key, Consumer<IndexedForm> found) {
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).byKey(key, keepCurrent(i, found));
    }
  }

  /**
   * What kinds of things have a word in one of their forms.
   *
   * @param word folded by {@code Letters.plain}
   */
  public Set<EntryType> typesWithWord(String word) {
    Set<EntryType> types = EnumSet.noneOf(EntryType.class);
    layers.forEach(layer -> types.addAll(layer.typesWithWord(word)));
    return types;
  }

  private Consumer<IndexedForm> keepCurrent(int layer, Consumer<IndexedForm> found) {
    BitSet gone = replaced.get(layer);
    return gone.isEmpty()
        ? found
        : form -> {
          if (!gone.get(form.entryNumber())) {
            found.accept(form);
          }
        };
  }

  /** The entries that contain {@code entry}, the nearest first: district, province, country. */
  public List<Entry> parents(Entry entry) {
    List<Entry> parents = new ArrayList<>();
    Optional<Entry> at = entry.parent().isEmpty() ? Optional.empty() : find(entry.parent());
    while (at.isPresent() && parents.size() < MAX_DEPTH) {
      parents.add(at.get());
      String next = at.get().parent();
      at = next.isEmpty() ? Optional.empty() : find(next);
    }
    return parents;
  }

  /** Whether {@code entry} lies, at any depth, in the entry called {@code ancestor}. */
  public boolean isWithin(Entry entry, String ancestor) {
    return parents(entry).stream().anyMatch(parent -> parent.id().equals(ancestor));
  }
}
