package org.canonym.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canonym.format.Format;

/** The inputs named on a command line, folders walked. */
final class Inputs {
  private Inputs() {}

  /**
   * One input.
   *
   * @param path the file, or {@code -} for standard input
   * @param relative its path below the folder it was found in, for output folders
   * @param format what it is written in
   */
  record Input(Path path, Path relative, Format format) {
    boolean isStandardInput() {
      return path.toString().equals("-");
    }

    /** What users call it. */
    String name() {
      return isStandardInput() ? "stdin" : path.toString();
    }

    InputStream open(Io io) throws IOException {
      return isStandardInput()
          ? new BufferedInputStream(io.in(), 1 << 16)
          : new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }
  }

  /**
   * The inputs in order; standard input if none is named.
   *
   * @param from the format, if it was said; else the file's name tells, and plain text is the rest
   */
  static List<Input> of(List<Path> named, Optional<Format> from) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (Path path : named.isEmpty() ? List.of(Path.of("-")) : named) {
      if (Files.isDirectory(path)) {
        walk(path, from, inputs);
      } else {
        Path name = path.getFileName() == null ? path : path.getFileName();
        inputs.add(new Input(path, name, formatOf(path, from)));
      }
    }
    return inputs;
  }

  private static void walk(Path folder, Optional<Format> from, List<Input> inputs)
      throws IOException {
    int before = inputs.size();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (Format.ofFileName(file.toString()).isPresent()) {
          inputs.add(new Input(file, folder.relativize(file), formatOf(file, from)));
        }
      }
    }
    if (inputs.size() == before) {
      throw new CommandException(
          ExitCode.NOTHING,
          folder + ": expected .txt or .jsonl files in the folder, there are none");
    }
  }

  private static Format formatOf(Path path, Optional<Format> from) {
    return from.or(() -> Format.ofFileName(path.toString())).orElse(Format.TXT);
  }
}
