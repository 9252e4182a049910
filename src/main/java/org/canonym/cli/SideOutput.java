package org.canonym.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A second file written beside the data, opened at the first line; nothing if no file was named.
 */
final class SideOutput implements Closeable {
  private final Optional<Path> file;
  private @Nullable Output out;

  SideOutput(@Nullable Path file) {
    this(Optional.ofNullable(file));
  }

  SideOutput(Optional<Path> file) {
    this.file = file;
  }

  void write(Supplier<String> line) throws IOException {
    if (file.isPresent()) {
      if (out == null) {
        out = Output.toFile(file.get());
      }
      out.write(line.get());
    }
  }

  void commit() throws IOException {
    if (out != null) {
      out.commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
