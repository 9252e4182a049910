package org.canonym.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts of which people have said what is to be found in them. Immutable.
 *
 * <p>A folder with {@code names.jsonl}, {@code garble.jsonl} and {@code fine.jsonl} beside its
 * {@code .txt} files has gold; in a folder with {@code .txt} files alone nothing is to be changed
 * or flagged. {@code docs/evaluation.md} describes the files.
 */
public final class GoldCorpus {
  private final String name;
  private final List<GoldText> texts;

  private GoldCorpus(String name, List<GoldText> texts) {
    this.name = name;
    this.texts = List.copyOf(texts);
  }

  /**
   * Reads a folder and the folders directly in it, by name.
   *
   * @throws org.canonym.text.MalformedLineException if a gold line is not what it should be: the
   *     message names file, line and expectation
   * @throws IOException if a file cannot be read, a gold file is missing beside others, or there is
   *     no text at all
   */
  public static GoldCorpus read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": expected a folder with .txt files and their gold");
    }
    List<GoldText> texts = new ArrayList<>(GoldReader.read(folder, folder));
    try (Stream<Path> listing = Files.list(folder)) {
      for (Path child : listing.filter(Files::isDirectory).sorted().toList()) {
        texts.addAll(GoldReader.read(child, folder));
      }
    }
    if (texts.isEmpty()) {
      throw new IOException(folder + ": expected .txt files in the folder, there are none");
    }
    Path last = folder.toAbsolutePath().normalize().getFileName();
    return new GoldCorpus(last == null ? "" : last.toString(), texts);
  }

  /** The folder's own name. */
  String name() {
    return name;
  }

  /** Every text, folder by folder, by name. */
  List<GoldText> texts() {
    return texts;
  }
}
