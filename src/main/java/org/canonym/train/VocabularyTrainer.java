package org.canonym.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.canonym.segment.Segmenter;
import org.canonym.segment.Vocabulary;
import org.canonym.text.Document;
import org.canonym.text.Token;

/**
 * Counts the words of clean text. A capital at the beginning of a sentence says nothing and is not
 * counted; nor is a line written in capitals throughout.
 */
public final class VocabularyTrainer {
  private final Map<String, long[]> counts = new HashMap<>();
  private long tokens;

  /** Counts a text file, one paragraph a line, plain or gzipped. */
  public void read(Path file) throws IOException {
    Segmenter segmenter = Segmenter.forLines();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !isShouted(line)) {
          count(segmenter.segment(new Document("", line)).tokens());
        }
      }
    }
  }

  private void count(List<Token> line) {
    boolean sentenceStart = true;
    for (Token token : line) {
      if (token.isWord()) {
        tokens++;
        if (!token.isCapitalised()) {
          add(token.text(), 0);
        } else if (!sentenceStart) {
          add(token.text(), 1);
        }
        sentenceStart = false;
      } else if (token.kind() == Token.Kind.PUNCTUATION) {
        sentenceStart |= ".!?:;\"“”‘•–—-([".contains(token.text().substring(0, 1));
      } else {
        sentenceStart = false;
      }
    }
  }

  private void add(String word, int slot) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    String stem = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    counts.computeIfAbsent(stem, w -> new long[2])[slot]++;
  }

  private static boolean isShouted(String line) {
    int lower = 0;
    int upper = 0;
    for (int i = 0; i < line.length(); i++) {
      lower += Character.isLowerCase(line.charAt(i)) ? 1 : 0;
      upper += Character.isUpperCase(line.charAt(i)) ? 1 : 0;
    }
    return upper > lower;
  }

  /** Writes the words seen at least {@code least} times. */
  public int write(int least, OutputStream out) throws IOException {
    SortedMap<String, Vocabulary.Count> kept = new TreeMap<>();
    counts.forEach(
        (word, seen) -> {
          if (seen[0] + seen[1] >= least && word.length() <= 40) {
            kept.put(word, new Vocabulary.Count(seen[0], seen[1]));
          }
        });
    Vocabulary.write(kept, tokens, out);
    return kept.size();
  }
}
