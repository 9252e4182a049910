package org.canonym.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where data is written: a stream, or a file that appears under its name only when it is whole.
 * Closing without {@link #commit} leaves nothing behind.
 */
final class Output implements Closeable {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final OutputStream out;
  private final boolean isOwn;
  private final Optional<Path> unfinished;
  private final Path file;
  private boolean midLine;

  private String before = "";
  private String after = "";
  private boolean begun;

  private Output(OutputStream out, boolean isOwn, Optional<Path> unfinished, Path file) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.isOwn = isOwn;
    this.unfinished = unfinished;
    this.file = file;
  }

  /** Standard output, or the file at {@code path} unless that is absent or {@code -}. */
  static Output open(@Nullable Path path, Io io) throws IOException {
    return path == null || path.toString().equals("-")
        ? new Output(io.out(), false, Optional.empty(), Path.of("-"))
        : toFile(path);
  }

  /** A file, written beside its place until {@link #commit}; a device or pipe is written to. */
  static Output toFile(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + ": expected a file to write to, found a folder");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new Output(Files.newOutputStream(path), true, Optional.empty(), path);
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path folder = Objects.requireNonNull(target.getParent());
    Files.createDirectories(folder);
    // Not by createTempFile, whose files nobody else may read.
    Path unfinished =
        folder.resolve(
            ".canonym-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet() + ".part");
    OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
    return new Output(out, true, Optional.of(unfinished), target);
  }

  /** What stands before all and after all that is written, if anything is. */
  Output framed(String before, String after) {
    this.before = before;
    this.after = after;
    return this;
  }

  /** Writes what stands before all, if that has not been written; for output that stays empty. */
  void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.write(before.getBytes(StandardCharsets.UTF_8));
    }
  }

  void write(String text) throws IOException {
    begin();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    midLine = text.isEmpty() ? midLine : !text.endsWith("\n");
  }

  /** Ends a line that an earlier input left without its end. */
  void startLine() throws IOException {
    if (midLine) {
      write("\n");
    }
  }

  void flush() throws IOException {
    out.flush();
  }

  /** Makes a file appear under its name. */
  void commit() throws IOException {
    if (begun) {
      out.write(after.getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
    if (unfinished.isPresent()) {
      out.close();
      Files.move(
          unfinished.get(),
          file,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (isOwn) {
      out.close();
    } else {
      out.flush();
    }
    if (unfinished.isPresent()) {
      Files.deleteIfExists(unfinished.get());
    }
  }
}
