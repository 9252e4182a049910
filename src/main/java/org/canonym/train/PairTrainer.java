package org.canonym.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.canonym.gazetteer.EntryType;
import org.canonym.learn.BoostedTrees;
import org.canonym.learn.BoostedTreesTrainer;
import org.canonym.resolve.PairFeatures;
import org.canonym.sound.Letters;
import org.canonym.text.TsvFile;

/**
 * Fits the model of pairs from a table with the columns a and b (or variant and
 * canonical_or_other_variant), same (1 or 0) and, if known, type, source_set and split, of which
 * only train rows are read.
 */
public final class PairTrainer {
  private static final int TREES = 250;
  private static final int DEPTH = 5;

  private final PairFeatures features;
  private final Set<String> leftOut;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> answers = new ArrayList<>();

  /**
   * A trainer.
   *
   * @param leftOut the source sets whose rows are passed over
   */
  public PairTrainer(PairFeatures features, Set<String> leftOut) {
    this.features = features;
    this.leftOut = Set.copyOf(leftOut);
  }

  /** Reads a table, plain or gzipped. */
  public void read(Path file) throws IOException {
    String content;
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      content = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (TsvFile.Row row : TsvFile.parse(file.toString(), content, "same").rows()) {
      boolean train = row.cell("split").isEmpty() || row.cell("split").equals("train");
      String a = first(row.cell("a"), row.cell("variant"));
      String b = first(row.cell("b"), row.cell("canonical_or_other_variant"));
      boolean comparable =
          !Letters.joined(a).isEmpty()
              && !Letters.joined(b).isEmpty()
              && !Letters.joined(a).equals(Letters.joined(b));
      if (train && comparable && !leftOut.contains(row.cell("source_set"))) {
        Optional<EntryType> type = EntryType.of(row.cell("type").toLowerCase(Locale.ROOT));
        rows.add(features.measure(a, b, type).row());
        answers.add(row.number("same", 0, 1) == 1);
      }
    }
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /** How many pairs were read. */
  public int pairs() {
    return rows.size();
  }

  /** Fits the model. */
  public BoostedTrees fit() {
    boolean[] same = new boolean[answers.size()];
    for (int i = 0; i < same.length; i++) {
      same[i] = answers.get(i);
    }
    return new BoostedTreesTrainer(PairFeatures.NAMES, rows.toArray(new double[0][]), same)
        .fit(TREES, DEPTH);
  }
}
