package org.canonym.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where data is written: a stream, or a file that appears under its name only when it is whole.
 * Closing without {@link #commit} leaves nothing behind.
 */
final class Output implements Closeable {
  private final OutputStream out;
  private final Optional<Path> unfinished;
  private final Optional<Path> file;

  private Output(OutputStream out, Optional<Path> unfinished, Optional<Path> file) {
    this.out = out;
    this.unfinished = unfinished;
    this.file = file;
  }

  /** Standard output, or the file at {@code path} unless that is absent or {@code -}. */
  static Output open(@Nullable Path path, Io io) throws IOException {
    if (path == null || path.toString().equals("-")) {
      return new Output(
          new BufferedOutputStream(io.out(), 1 << 16), Optional.empty(), Optional.empty());
    }
    return toFile(path);
  }

  /** A file, written beside its place until {@link #commit}. */
  static Output toFile(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path unfinished = Files.createTempFile(folder, ".canonym", ".part");
    return new Output(
        new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16),
        Optional.of(unfinished),
        Optional.of(path));
  }

  void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  void flush() throws IOException {
    out.flush();
  }

  /** Makes a file appear under its name. */
  void commit() throws IOException {
    out.flush();
    if (unfinished.isPresent() && file.isPresent()) {
      out.close();
      Files.move(unfinished.get(), file.get(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (unfinished.isPresent()) {
      out.close();
      Files.deleteIfExists(unfinished.get());
    } else {
      out.flush();
    }
  }
}
