package org.canonym.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.canonym.index.HashMultimap;
import org.canonym.index.PartsFile;

/**
 * The compiled index as a {@link PartsFile}: strings, entry offsets, per form its entry, its
 * spelling's offset and its kind, and four sorted hash tables (exact spelling, sound key, id,
 * word).
 */
final class IndexFile {
  /** Changes with the layout and with the rules of folding and keys, which the file depends on. */
  private static final int FORMAT = 0x4741_0003;

  private static final int PARTS = 9;
  private static final int BYTES_A_PAIR = 12;

  private IndexFile() {}

  /** The fingerprint of the files of a gazetteer: their names and their bytes. */
  static byte[] fingerprint(List<Path> layers) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path layer : layers) {
      files.addAll(GazetteerReader.files(layer));
    }
    return PartsFile.fingerprint(files);
  }

  static void write(NameIndex index, byte[] fingerprint, Path file) throws IOException {
    PartsFile.write(index.parts(), FORMAT, fingerprint, file);
  }

  /**
   * Maps an index.
   *
   * @throws org.canonym.index.StaleIndexException if it is no index of these very files
   */
  static NameIndex map(Path file, byte[] fingerprint) throws IOException {
    List<ByteBuffer> parts = PartsFile.map(file, FORMAT, fingerprint, PARTS);
    return new NameIndex(
        parts.get(0),
        parts.get(1).asIntBuffer(),
        parts.get(2).asIntBuffer(),
        parts.get(3).asIntBuffer(),
        parts.get(4).asIntBuffer(),
        pairs(parts.get(5)),
        pairs(parts.get(6)),
        pairs(parts.get(7)),
        pairs(parts.get(8)));
  }

  private static HashMultimap pairs(ByteBuffer part) {
    return HashMultimap.readFrom(part, part.limit() / BYTES_A_PAIR);
  }
}
