package org.canonym.pipeline;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.gazetteer.IndexedForm;
import org.canonym.learn.BoostedTrees;
import org.canonym.resolve.PairFeatures;
import org.canonym.resolve.PairMatcher;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Channels;
import org.canonym.sound.Letters;

/** Compares pairs of names: opened once, then asked from any number of threads. */
public final class PairMatching {
  /** What two listed names of different entries may share at most, and of one entry at least. */
  private static final double LISTED_APART = 0.1;

  private static final double LISTED_TOGETHER = 0.97;

  private final ThreadLocal<PairMatcher> matchers;
  private final Gazetteer gazetteer;

  private PairMatching(
      Channels channels, Vocabulary vocabulary, BoostedTrees model, Gazetteer gazetteer) {
    this.matchers =
        ThreadLocal.withInitial(
            () -> new PairMatcher(new PairFeatures(channels, vocabulary), model));
    this.gazetteer = gazetteer;
  }

  /**
   * Opens tables and model.
   *
   * @throws org.canonym.text.MalformedLineException if one of them has a broken line
   * @throws IOException if one is missing or cannot be read
   */
  public static PairMatching open(Settings settings) throws IOException {
    Channels channels = Channels.read(settings.tableFolders());
    BoostedTrees model =
        BoostedTrees.read(
            settings.modelsFolder().resolve("names").resolve("pairs.tsv"), PairFeatures.NAMES);
    return new PairMatching(channels, vocabulary(settings), model, Canonym.gazetteer(settings));
  }

  /**
   * What the model is fitted on, with the tables of these settings.
   *
   * @throws IOException if a table cannot be read
   */
  public static PairFeatures features(Settings settings) throws IOException {
    return new PairFeatures(Channels.read(settings.tableFolders()), vocabulary(settings));
  }

  private static Vocabulary vocabulary(Settings settings) throws IOException {
    return Vocabulary.read(settings.modelsFolder().resolve("en").resolve("vocabulary.fst"));
  }

  /**
   * The chance that two spellings write one name; see {@link PairMatcher#match}. What the gazetteer
   * lists for both, it decides: names of one entry are the same, names of two are not.
   */
  public PairMatcher.Match match(String a, String b, Optional<EntryType> type) {
    PairMatcher.Match match = matchers.get().match(a, b, type);
    Set<String> entriesOfA = entries(a);
    Set<String> entriesOfB = entries(b);
    if (entriesOfA.isEmpty() || entriesOfB.isEmpty()) {
      return match;
    }
    boolean together = !Collections.disjoint(entriesOfA, entriesOfB);
    return new PairMatcher.Match(
        together
            ? Math.max(LISTED_TOGETHER, match.probability())
            : Math.min(LISTED_APART, match.probability()),
        match.channel());
  }

  private Set<String> entries(String name) {
    Set<String> ids = new HashSet<>();
    for (IndexedForm form : gazetteer.exact(Letters.joined(name))) {
      if (form.kind() != IndexedForm.Kind.PART) {
        ids.add(form.entry().id());
      }
    }
    return ids;
  }
}
