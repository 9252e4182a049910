package org.canonym.measure;

import java.util.ArrayList;
import java.util.List;
import org.canonym.pipeline.Canonym;
import org.canonym.pipeline.Outcome;

/** Every text of a gold corpus, processed and held against its gold. Immutable. */
public final class CorpusEvaluation {
  private final GoldCorpus corpus;
  private final List<TextResult> results;
  private final List<String> failures;

  private CorpusEvaluation(GoldCorpus corpus, List<TextResult> results, List<String> failures) {
    this.corpus = corpus;
    this.results = List.copyOf(results);
    this.failures = List.copyOf(failures);
  }

  /** Processes the texts one after the other. */
  public static CorpusEvaluation of(Canonym canonym, GoldCorpus corpus) {
    List<TextResult> results = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (GoldText text : corpus.texts()) {
      Outcome outcome = canonym.process(text.document());
      if (outcome instanceof Outcome.Done done) {
        results.add(TextResult.of(text, done.cleaned()));
      } else if (outcome instanceof Outcome.Failed failed) {
        failures.add(failed.id() + ": " + failed.reason());
      }
    }
    return new CorpusEvaluation(corpus, results, failures);
  }

  /** The texts that could not be processed, each with the reason; no figure counts them. */
  public List<String> failures() {
    return failures;
  }

  String corpusName() {
    return corpus.name();
  }

  /** The texts with gold, in order. */
  List<TextResult> withGold() {
    return results.stream().filter(result -> !result.gold().isClean()).toList();
  }

  /** The clean texts, in order. */
  List<TextResult> clean() {
    return results.stream().filter(result -> result.gold().isClean()).toList();
  }

  /** What every threshold gains and costs. */
  List<CoverageCurve.Point> coverage() {
    return CoverageCurve.of(results);
  }

  /**
   * The calibration of changes of spelling.
   *
   * @param madeOnly whether changes below the threshold of the run are left out
   */
  Calibration calibration(boolean madeOnly) {
    List<Judged> judged = new ArrayList<>();
    for (TextResult result : results) {
      for (Rewrite change : result.changes()) {
        if (change.isMade() || !madeOnly) {
          NameJudge.judge(result.gold(), result.changes(), change)
              .ifPresent(right -> judged.add(new Judged(change.confidence(), right)));
        }
      }
    }
    return Calibration.of(judged);
  }
}
