package org.canonym.garble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.canonym.text.MalformedLineException;
import org.canonym.text.TsvFile;

/** A set of words or phrases read from the first column of a TSV file, in lower case. */
final class WordList {
  private WordList() {}

  /**
   * Reads the list; empty where there is no such file.
   *
   * @throws MalformedLineException if a row lacks the column
   */
  static Set<String> read(Path file, String column) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    for (TsvFile.Row row : TsvFile.read(file, column).rows()) {
      words.add(row.required(column).toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(words);
  }
}
