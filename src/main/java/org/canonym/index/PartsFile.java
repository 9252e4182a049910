package org.canonym.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A file of several parts, opened by memory map.
 *
 * <p>Layout, all big-endian: {@code CNYX}, the format's own number and version, the SHA-256 of what
 * it was compiled from, the number of parts, their byte lengths, then the parts. A file with
 * another magic is not ours; one with another format, version or fingerprint is stale.
 */
public final class PartsFile {
  private static final int MAGIC = 0x434E5958;
  private static final int FINGERPRINT = 32;

  private PartsFile() {}

  /** The SHA-256 of files: their names and their bytes, in the order given. */
  public static byte[] fingerprint(List<Path> files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The first bytes of a fingerprint, as people see it. */
  public static String shown(byte[] fingerprint) {
    return HexFormat.of().formatHex(fingerprint, 0, 6);
  }

  /**
   * Writes parts beside their place and then moves the file there in one step.
   *
   * @param format which format and version the parts are of
   */
  public static void write(List<ByteBuffer> parts, int format, byte[] fingerprint, Path file)
      throws IOException {
    ByteBuffer header = ByteBuffer.allocate(headerBytes(parts.size()));
    header.putInt(MAGIC).putInt(format).put(fingerprint).putInt(parts.size());
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
          writeFully(out, part.duplicate().rewind());
        }
        out.force(true);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static int headerBytes(int parts) {
    return 8 + FINGERPRINT + 4 + 4 * parts;
  }

  private static void writeFully(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  /**
   * Maps the parts of a file.
   *
   * @param format the format and version expected
   * @param fingerprint what it must have been compiled from
   * @param count how many parts it must have
   * @throws StaleIndexException if the file is none of ours, of another format or version, cut
   *     short, or compiled from something else
   * @throws IOException if it cannot be read
   */
  public static List<ByteBuffer> map(Path file, int format, byte[] fingerprint, int count)
      throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      if (in.size() < headerBytes(count) || in.size() > Integer.MAX_VALUE) {
        throw new StaleIndexException(file.toString(), "expected a compiled index, found none");
      }
      ByteBuffer bytes =
          in.map(FileChannel.MapMode.READ_ONLY, 0, in.size()).order(ByteOrder.BIG_ENDIAN);
      if (bytes.getInt() != MAGIC) {
        throw new StaleIndexException(file.toString(), "expected a compiled index, found none");
      }
      int found = bytes.getInt();
      if (found != format) {
        throw new StaleIndexException(
            file.toString(), "expected index format " + format + ", found " + found);
      }
      byte[] compiledFrom = new byte[FINGERPRINT];
      bytes.get(compiledFrom);
      if (!Arrays.equals(compiledFrom, fingerprint)) {
        throw new StaleIndexException(
            file.toString(),
            "expected an index of "
                + shown(fingerprint)
                + ", it was compiled from "
                + shown(compiledFrom));
      }
      return parts(file, bytes, count);
    }
  }

  private static List<ByteBuffer> parts(Path file, ByteBuffer bytes, int count)
      throws StaleIndexException {
    int stored = bytes.getInt();
    long total = headerBytes(count);
    int[] lengths = new int[count];
    for (int i = 0; i < count && stored == count; i++) {
      lengths[i] = bytes.getInt();
      total = lengths[i] < 0 ? Long.MAX_VALUE : total + lengths[i];
      if (lengths[i] < 0) {
        break;
      }
    }
    if (stored != count || total != bytes.limit()) {
      throw new StaleIndexException(
          file.toString(),
          "expected a whole index, its parts do not make " + bytes.limit() + " bytes");
    }
    List<ByteBuffer> parts = new ArrayList<>(count);
    int at = headerBytes(count);
    for (int length : lengths) {
      parts.add(bytes.slice(at, length).order(ByteOrder.BIG_ENDIAN));
      at += length;
    }
    return List.copyOf(parts);
  }
}
