package org.canonym.garble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
          Map.entry("tg", "Tajik"));

  private final Map<String, List<LexiconWord>> bySound;
  private final Map<String, LexiconWord> byScript;

  private Lexicons(Map<String, List<LexiconWord>> bySound, Map<String, LexiconWord> byScript) {
    this.bySound = bySound;
    this.byScript = byScript;
  }

  /**
   * Reads every lexicon of the folder. Files without a {@code latin} column are other word lists.
   *
   * @throws MalformedLineException if a line is no lexicon row
   * @throws IOException if the folder cannot be read
   */
  static Lexicons read(Path folder) throws IOException {
    List<LexiconWord> words = new ArrayList<>();
    for (Path file : tsvFiles(folder)) {
      TsvFile table = TsvFile.read(file);
      if (table.header().contains("latin")) {
        String name = file.getFileName().toString();
        addAll(table, name.substring(0, name.length() - ".tsv".length()), words);
      }
    }
    Map<String, List<LexiconWord>> bySound = new HashMap<>();
    Map<String, LexiconWord> byScript = new HashMap<>();
    for (LexiconWord word : words) {
      for (String key : SoundKey.of(word.latin())) {
        bySound.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
      }
      byScript.putIfAbsent(Letters.nativeFold(word.script()), word);
    }
    return new Lexicons(bySound, byScript);
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
    List<LexiconWord> found = new ArrayList<>();
    for (String key : keys) {
      for (LexiconWord word : bySound.getOrDefault(key, List.of())) {
        if (keys.size() == 1 || !found.contains(word)) {
          found.add(word);
        }
      }
    }
    return found;
  }

  /** The word written {@code script} in its own script. */
  java.util.Optional<LexiconWord> written(String script) {
    return java.util.Optional.ofNullable(byScript.get(Letters.nativeFold(script)));
  }
}
