package org.canonym.gazetteer;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.canonym.index.HashMultimap;
import org.canonym.sound.Letters;
import org.canonym.sound.SoundKey;

/**
 * One layer of a gazetteer, ready to be asked: forms by exact spelling and by sound key, entries by
 * id. Made in memory from entries or mapped from a file of {@link IndexFile}; either way it lies in
 * flat buffers and nothing is decoded before it is asked for. Safe for any number of threads.
 */
final class NameIndex {
  /** Shorter words of a person's name do not stand for the person. */
  private static final int SHORTEST_PART = 4;

  private static final int KIND_BITS = 2;

  /** Indexes of up to so many forms keep the spellings they decoded. */
  private static final int MOST_DECODED = 200_000;

  private final ByteBuffer strings;
  private final IntBuffer entryOffsets;
  private final IntBuffer formEntries;
  private final IntBuffer formOffsets;
  private final IntBuffer formKinds;
  private final HashMultimap exact;
  private final HashMultimap keys;
  private final HashMultimap ids;
  private final HashMultimap words;

  /** Decoded spellings of a small index; a large one decodes anew and keeps the heap free. */
  private final @org.jspecify.annotations.Nullable String[] plains;

  private final Map<Integer, Entry> decoded = new ConcurrentHashMap<>();

  NameIndex(
      ByteBuffer strings,
      IntBuffer entryOffsets,
      IntBuffer formEntries,
      IntBuffer formOffsets,
      IntBuffer formKinds,
      HashMultimap exact,
      HashMultimap keys,
      HashMultimap ids,
      HashMultimap words) {
    this.strings = strings;
    this.entryOffsets = entryOffsets;
    this.formEntries = formEntries;
    this.formOffsets = formOffsets;
    this.formKinds = formKinds;
    this.exact = exact;
    this.keys = keys;
    this.ids = ids;
    this.words = words;
    this.plains = new String[formEntries.limit() <= MOST_DECODED ? formEntries.limit() : 0];
  }

  /** Indexes entries in memory. */
  static NameIndex of(Collection<Entry> entries) {
    Building building = new Building();
    entries.forEach(building::add);
    return building.finish();
  }

  /** Collects entries; used once. */
  private static final class Building {
    private final EntryCodec.Writer strings = new EntryCodec.Writer();
    private final IntList entryOffsets = new IntList();
    private final IntList formEntries = new IntList();
    private final IntList formOffsets = new IntList();
    private final IntList formKinds = new IntList();
    private final HashMultimap.Builder exact = new HashMultimap.Builder();
    private final HashMultimap.Builder keys = new HashMultimap.Builder();
    private final HashMultimap.Builder ids = new HashMultimap.Builder();
    private final Map<String, Set<EntryType>> words = new TreeMap<>();

    void add(Entry entry) {
      int number = entryOffsets.size();
      ids.add(entry.id(), number);
      entryOffsets.add(strings.position());
      strings.write(entry);
      addWords(entry.type(), entry.name());
      entry.forms().forEach(form -> addWords(entry.type(), form.text()));
      Set<String> spellings = new LinkedHashSet<>();
      addForm(number, entry.name(), IndexedForm.Kind.CANONICAL, 0, spellings);
      for (int i = 0; i < entry.forms().size(); i++) {
        addForm(number, entry.forms().get(i).text(), IndexedForm.Kind.VARIANT, i, spellings);
      }
      if (entry.type() == EntryType.PERSON) {
        String[] words = words(entry.name());
        for (int i = 0; words.length > 1 && i < words.length; i++) {
          if (words[i].length() >= SHORTEST_PART && Character.isUpperCase(words[i].charAt(0))) {
            addForm(number, words[i], IndexedForm.Kind.PART, i, spellings);
          }
        }
      }
    }

    private void addWords(EntryType type, String name) {
      if (!Letters.hasOtherScript(name)) {
        for (String word : Letters.plain(name).split(" ")) {
          words.computeIfAbsent(word, w -> EnumSet.noneOf(EntryType.class)).add(type);
        }
      }
    }

    private HashMultimap buildWords() {
      HashMultimap.Builder built = new HashMultimap.Builder();
      words.forEach((word, types) -> types.forEach(type -> built.add(word, type.ordinal())));
      return built.build();
    }

    private void addForm(
        int entry, String text, IndexedForm.Kind kind, int ordinal, Set<String> spellings) {
      boolean foreign = Letters.hasOtherScript(text);
      String plain = foreign ? Letters.nativeFold(text) : Letters.plain(text);
      if (plain.isEmpty() || !spellings.add(plain)) {
        return;
      }
      int form = formEntries.size();
      formEntries.add(entry);
      formOffsets.add(strings.position());
      strings.write(plain);
      formKinds.add(ordinal << KIND_BITS | kind.ordinal());
      exact.add(plain.replace(" ", ""), form);
      if (!foreign) {
        SoundKey.of(text).forEach(key -> keys.add(key, form));
      }
    }

    NameIndex finish() {
      return new NameIndex(
          strings.finish(),
          entryOffsets.finish(),
          formEntries.finish(),
          formOffsets.finish(),
          formKinds.finish(),
          exact.build(),
          keys.build(),
          ids.build(),
          buildWords());
    }
  }

  /** The words of a name, split at spaces; hyphened words stay one. */
  static String[] words(String name) {
    return name.split(" ");
  }

  /** Every form spelt like this; {@code joined} is folded and without spaces. */
  void exact(String joined, Consumer<IndexedForm> found) {
    long hash = HashMultimap.hash(joined);
    for (int at = exact.first(hash); exact.isAt(at, hash); at++) {
      int form = exact.value(at);
      if (plain(form).replace(" ", "").equals(joined)) {
        found.accept(new IndexedForm(this, form));
      }
    }
  }

  /** Every form with this sound key. */
  void byKey(String key, Consumer<IndexedForm> found) {
    long hash = HashMultimap.hash(key);
    for (int at = keys.first(hash); keys.isAt(at, hash); at++) {
      found.accept(new IndexedForm(this, keys.value(at)));
    }
  }

  /** The types of the entries that have a form with this word, which is folded. */
  Set<EntryType> typesWithWord(String word) {
    Set<EntryType> types = EnumSet.noneOf(EntryType.class);
    long hash = HashMultimap.hash(word);
    for (int at = words.first(hash); words.isAt(at, hash); at++) {
      types.add(TYPES.get(words.value(at)));
    }
    return types;
  }

  private static final List<EntryType> TYPES = List.of(EntryType.values());

  /** The number of the entry called {@code id}, or -1. */
  int entryNumber(String id) {
    long hash = HashMultimap.hash(id);
    for (int at = ids.first(hash); ids.isAt(at, hash); at++) {
      if (entry(ids.value(at)).id().equals(id)) {
        return ids.value(at);
      }
    }
    return -1;
  }

  int entries() {
    return entryOffsets.limit();
  }

  int forms() {
    return formEntries.limit();
  }

  Entry entry(int number) {
    Entry known = decoded.get(number);
    if (known == null) {
      known = EntryCodec.readEntry(strings, entryOffsets.get(number));
      decoded.put(number, known);
    }
    return known;
  }

  int entryOf(int form) {
    return formEntries.get(form);
  }

  String plain(int form) {
    if (plains.length == 0) {
      return EntryCodec.readString(strings, formOffsets.get(form));
    }
    String known = plains[form];
    if (known == null) {
      known = EntryCodec.readString(strings, formOffsets.get(form));
      plains[form] = known; // two threads may both decode it; they write the same
    }
    return known;
  }

  IndexedForm.Kind kind(int form) {
    return KINDS.get(formKinds.get(form) & (1 << KIND_BITS) - 1);
  }

  private static final List<IndexedForm.Kind> KINDS = List.of(IndexedForm.Kind.values());

  int ordinal(int form) {
    return formKinds.get(form) >>> KIND_BITS;
  }

  /** The flat parts, in file order. */
  List<ByteBuffer> parts() {
    List<ByteBuffer> parts = new ArrayList<>();
    parts.add(strings.duplicate().rewind());
    for (IntBuffer ints : List.of(entryOffsets, formEntries, formOffsets, formKinds)) {
      ByteBuffer bytes = ByteBuffer.allocate(4 * ints.limit());
      bytes.asIntBuffer().put(ints.duplicate().rewind());
      parts.add(bytes);
    }
    for (HashMultimap map : List.of(exact, keys, ids, words)) {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(map.bytes()));
      map.writeTo(bytes);
      parts.add(bytes.rewind());
    }
    return parts;
  }

  /** A growing array of ints. */
  private static final class IntList {
    private int[] values = new int[256];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = java.util.Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    int size() {
      return size;
    }

    IntBuffer finish() {
      return IntBuffer.wrap(java.util.Arrays.copyOf(values, size));
    }
  }
}
