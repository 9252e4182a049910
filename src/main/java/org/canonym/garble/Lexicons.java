package org.canonym.garble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canonym.index.PartsFile;
import org.canonym.index.StaleIndexException;
import org.canonym.sound.Letters;
import org.canonym.sound.SoundKey;
import org.canonym.text.MalformedLineException;
import org.canonym.text.TsvFile;

/**
 * The lexicons of all source languages, by the sound of their words and by their own script.
 * Immutable; a new file {@code lexicons/<lang>.tsv} is a new language.
 */
final class Lexicons {
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("fa", "Dari"),
          Map.entry("prs", "Dari"),
          Map.entry("ps", "Pashto"),
          Map.entry("ar", "Arabic"),
          Map.entry("ur", "Urdu"),
          Map.entry("ru", "Russian"),
          Map.entry("uk", "Ukrainian"),
          Map.entry("tr", "Turkish"),
          Map.entry("uz", "Uzbek"),
          Map.entry("tg", "Tajik"),
          Map.entry("es", "Spanish"),
          Map.entry("fr", "French"),
          Map.entry("de", "German"));

  private final LexiconIndex index;

  private Lexicons(LexiconIndex index) {
    this.index = index;
  }

  /**
   * Reads every lexicon of the folder. Files without a {@code latin} column are other word lists.
   *
   * @throws MalformedLineException if a line is no lexicon row
   * @throws IOException if the folder cannot be read
   */
  static Lexicons read(Path folder) throws IOException {
    return new Lexicons(LexiconIndex.of(words(folder)));
  }

  /**
   * Maps the compiled lexicons of the folder; reads the files where the index is missing or of
   * other files, which gives the same.
   *
   * @throws MalformedLineException if a line is no lexicon row
   * @throws IOException if the folder cannot be read
   */
  static Lexicons open(Path folder, Path compiled) throws IOException {
    if (Files.isRegularFile(compiled)) {
      try {
        return new Lexicons(LexiconIndex.map(compiled, PartsFile.fingerprint(tsvFiles(folder))));
      } catch (StaleIndexException stale) {
        return read(folder);
      }
    }
    return read(folder);
  }

  /** Compiles the lexicons of the folder to an index file; returns how many words there are. */
  static int compile(Path folder, Path file) throws IOException {
    byte[] fingerprint = PartsFile.fingerprint(tsvFiles(folder));
    List<LexiconWord> words = words(folder);
    LexiconIndex.of(words).write(fingerprint, file);
    return words.size();
  }

  private static List<LexiconWord> words(Path folder) throws IOException {
    List<LexiconWord> words = new ArrayList<>();
    for (Path file : tsvFiles(folder)) {
      TsvFile table = TsvFile.read(file);
      if (table.header().contains("latin")) {
        String name = file.getFileName().toString();
        addAll(table, name.substring(0, name.length() - ".tsv".length()), words);
      }
    }
    return words;
  }

  static List<Path> tsvFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static void addAll(TsvFile table, String code, List<LexiconWord> words)
      throws MalformedLineException {
    String named = table.comment("name");
    String language = named.isEmpty() ? LANGUAGES.getOrDefault(code, code) : named;
    Map<String, LexiconWord> distinct = new LinkedHashMap<>();
    for (TsvFile.Row row : table.rows()) {
      String script = row.required("script");
      String gloss = row.required("gloss");
      int band = row.cell("band").isBlank() ? 3 : (int) row.number("band", 1, 3);
      for (String latin : row.required("latin").split(";")) {
        String plain = Letters.joined(latin);
        if (isCognate(plain, gloss)) {
          continue;
        }
        LexiconWord word =
            new LexiconWord(language, code, script, plain, row.cell("pos"), gloss, band);
        distinct.merge(script + '\t' + plain, word, (a, b) -> a.band() <= b.band() ? a : b);
      }
    }
    words.addAll(distinct.values());
  }

  /**
   * Whether the word is English's own in another dress (million, senator, television): its spelling
   * cannot tell residue from a slip of the pen.
   */
  private static boolean isCognate(String latin, String gloss) {
    for (String meaning : gloss.split("[ ,;/]+")) {
      if (!meaning.isEmpty()
          && meaning.charAt(0) == latin.charAt(0)
          && Math.abs(meaning.length() - latin.length()) <= 2
          && !java.util.Collections.disjoint(SoundKey.of(meaning), SoundKey.of(latin))) {
        return true;
      }
    }
    return false;
  }

  /** The words that sound like one of {@code keys}, each once. */
  List<LexiconWord> soundingLike(Set<String> keys) {
    return index.soundingLike(keys);
  }

  /** The word written {@code script} in its own script. */
  Optional<LexiconWord> written(String script) {
    return index.written(Letters.nativeFold(script));
  }
}
