package org.canonym.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The compiled index as a file, opened by memory map.
 *
 * <p>Layout, all big-endian: {@code CNYX}, format version, the SHA-256 of what it was compiled
 * from, the byte lengths of eight parts, then the parts: strings, entry offsets, per form its
 * entry, its spelling's offset and its kind, and three sorted hash tables (exact spelling, sound
 * key, id). A file with another magic is not ours; one with another version or fingerprint is
 * stale.
 */
final class IndexFile {
  private static final int MAGIC = 0x434E5958;

  /** Changes with the layout and with the rules of folding and keys, which the file depends on. */
  private static final int VERSION = 1;

  private static final int PARTS = 8;
  private static final int HEADER = 8 + 32 + PARTS * 4;

  private IndexFile() {}

  /** The fingerprint of the files of a gazetteer: their names and their bytes. */
  static byte[] fingerprint(List<Path> layers) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path layer : layers) {
        for (Path file : GazetteerReader.files(layer)) {
          digest.update(
              file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Writes the index beside its place and then moves it there in one step. */
  static void write(NameIndex index, byte[] fingerprint, Path file) throws IOException {
    List<ByteBuffer> parts = index.parts();
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(MAGIC).putInt(VERSION).put(fingerprint);
    parts.forEach(part -> header.putInt(part.limit()));
    // Not by createTempFile, whose files nobody else may read.
    Path unfinished =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (FileChannel out =
          FileChannel.open(
              unfinished,
              StandardOpenOption.WRITE,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        writeFully(out, header.flip());
        for (ByteBuffer part : parts) {
          writeFully(out, part.duplicate());
        }
        out.force(true);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void writeFully(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  /**
   * Maps an index.
   *
   * @throws StaleIndexException if the file is no index, of another version, cut short, or compiled
   *     from files with another fingerprint
   */
  static NameIndex map(Path file, byte[] fingerprint) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      if (in.size() < HEADER || in.size() > Integer.MAX_VALUE) {
        throw new StaleIndexException(
            file.toString(), "expected a compiled gazetteer, found no index");
      }
      ByteBuffer bytes =
          in.map(FileChannel.MapMode.READ_ONLY, 0, in.size()).order(ByteOrder.BIG_ENDIAN);
      if (bytes.getInt() != MAGIC) {
        throw new StaleIndexException(
            file.toString(), "expected a compiled gazetteer, found no index");
      }
      int version = bytes.getInt();
      if (version != VERSION) {
        throw new StaleIndexException(
            file.toString(), "expected index version " + VERSION + ", found " + version);
      }
      byte[] compiledFrom = new byte[32];
      bytes.get(compiledFrom);
      if (!Arrays.equals(compiledFrom, fingerprint)) {
        throw new StaleIndexException(
            file.toString(),
            "expected the gazetteer "
                + hex(fingerprint)
                + ", the index was compiled from "
                + hex(compiledFrom));
      }
      return read(file, bytes);
    }
  }

  private static NameIndex read(Path file, ByteBuffer bytes) throws StaleIndexException {
    int[] lengths = new int[PARTS];
    long total = HEADER;
    for (int i = 0; i < PARTS; i++) {
      lengths[i] = bytes.getInt();
      total += lengths[i];
      if (lengths[i] < 0) {
        throw new StaleIndexException(
            file.toString(), "expected a whole index, its header is broken");
      }
    }
    if (total != bytes.limit()) {
      throw new StaleIndexException(
          file.toString(), "expected an index of " + total + " bytes, found " + bytes.limit());
    }
    ByteBuffer strings = next(bytes, lengths[0]);
    IntBuffer[] ints = new IntBuffer[4];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = next(bytes, lengths[i + 1]).asIntBuffer();
    }
    HashMultimap exact = HashMultimap.readFrom(bytes, lengths[5] / 12);
    HashMultimap keys = HashMultimap.readFrom(bytes, lengths[6] / 12);
    HashMultimap ids = HashMultimap.readFrom(bytes, lengths[7] / 12);
    return new NameIndex(strings, ints[0], ints[1], ints[2], ints[3], exact, keys, ids);
  }

  private static ByteBuffer next(ByteBuffer bytes, int length) {
    ByteBuffer part = bytes.slice(bytes.position(), length).order(ByteOrder.BIG_ENDIAN);
    bytes.position(bytes.position() + length);
    return part;
  }

  /** The first bytes of a fingerprint, as people see it. */
  static String hex(byte[] fingerprint) {
    return HexFormat.of().formatHex(fingerprint, 0, 6);
  }
}
