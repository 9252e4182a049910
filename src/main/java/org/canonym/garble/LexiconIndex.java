package org.canonym.garble;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canonym.index.HashMultimap;
import org.canonym.index.PartsFile;
import org.canonym.sound.Letters;
import org.canonym.sound.SoundKey;

/**
 * All words of all lexicons by sound key and by their own script, in flat buffers: made in memory
 * or mapped from a file, and no word is decoded before it is asked for. Safe for any number of
 * threads.
 */
final class LexiconIndex {
  /** Changes with the layout and with the rules of folding and keys, which the file depends on. */
  private static final int FORMAT = 0x4C45_0001;

  private static final int PARTS = 4;
  private static final int BYTES_A_PAIR = 12;
  private static final char FIELD = '\t';

  private final ByteBuffer words;
  private final IntBuffer offsets;
  private final HashMultimap bySound;
  private final HashMultimap byScript;

  private LexiconIndex(
      ByteBuffer words, IntBuffer offsets, HashMultimap bySound, HashMultimap byScript) {
    this.words = words;
    this.offsets = offsets;
    this.bySound = bySound;
    this.byScript = byScript;
  }

  static LexiconIndex of(List<LexiconWord> list) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * list.size());
    int[] starts = new int[list.size() + 1];
    HashMultimap.Builder bySound = new HashMultimap.Builder();
    HashMultimap.Builder byScript = new HashMultimap.Builder();
    for (int i = 0; i < list.size(); i++) {
      LexiconWord word = list.get(i);
      starts[i] = bytes.size();
      bytes.writeBytes(encode(word).getBytes(StandardCharsets.UTF_8));
      for (String key : SoundKey.of(word.latin())) {
        bySound.add(key, i);
      }
      byScript.add(Letters.nativeFold(word.script()), i);
    }
    starts[list.size()] = bytes.size();
    return new LexiconIndex(
        ByteBuffer.wrap(bytes.toByteArray()),
        IntBuffer.wrap(starts),
        bySound.build(),
        byScript.build());
  }

  private static String encode(LexiconWord word) {
    return String.join(
        String.valueOf(FIELD),
        word.language(),
        word.channel(),
        word.script(),
        word.latin(),
        word.partOfSpeech(),
        word.gloss(),
        String.valueOf(word.band()));
  }

  private LexiconWord word(int number) {
    int start = offsets.get(number);
    byte[] bytes = new byte[offsets.get(number + 1) - start];
    words.get(start, bytes);
    List<String> fields =
        List.of(new String(bytes, StandardCharsets.UTF_8).split(String.valueOf(FIELD), -1));
    return new LexiconWord(
        fields.get(0),
        fields.get(1),
        fields.get(2),
        fields.get(3),
        fields.get(4),
        fields.get(5),
        Integer.parseInt(fields.get(6)));
  }

  /** The words that have one of the keys, each once. */
  List<LexiconWord> soundingLike(Set<String> keys) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (String key : keys) {
      long hash = HashMultimap.hash(key);
      for (int at = bySound.first(hash); bySound.isAt(at, hash); at++) {
        numbers.add(bySound.value(at));
      }
    }
    List<LexiconWord> found = new ArrayList<>(numbers.size());
    numbers.forEach(number -> found.add(word(number)));
    return found;
  }

  /** The first word whose script form folds to {@code folded}. */
  Optional<LexiconWord> written(String folded) {
    long hash = HashMultimap.hash(folded);
    for (int at = byScript.first(hash); byScript.isAt(at, hash); at++) {
      LexiconWord word = word(byScript.value(at));
      if (Letters.nativeFold(word.script()).equals(folded)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  void write(byte[] fingerprint, Path file) throws IOException {
    ByteBuffer starts = ByteBuffer.allocate(4 * offsets.limit());
    starts.asIntBuffer().put(offsets.duplicate().rewind());
    PartsFile.write(
        List.of(words.duplicate().rewind(), starts, bytes(bySound), bytes(byScript)),
        FORMAT,
        fingerprint,
        file);
  }

  private static ByteBuffer bytes(HashMultimap map) {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(map.bytes()));
    map.writeTo(bytes);
    return bytes.rewind();
  }

  /**
   * Maps an index.
   *
   * @throws org.canonym.index.StaleIndexException if it is none, or of other lexicons
   */
  static LexiconIndex map(Path file, byte[] fingerprint) throws IOException {
    List<ByteBuffer> parts = PartsFile.map(file, FORMAT, fingerprint, PARTS);
    return new LexiconIndex(
        parts.get(0),
        parts.get(1).asIntBuffer(),
        HashMultimap.readFrom(parts.get(2), parts.get(2).limit() / BYTES_A_PAIR),
        HashMultimap.readFrom(parts.get(3), parts.get(3).limit() / BYTES_A_PAIR));
  }
}
