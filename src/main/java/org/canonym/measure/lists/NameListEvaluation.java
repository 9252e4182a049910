package org.canonym.measure.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.NameForm;
import org.canonym.measure.Judged;
import org.canonym.pipeline.Canonym;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;

/** Every spelling of a list looked up by the program and by the usual measures. Immutable. */
public final class NameListEvaluation {
  /** What the program is called among the measures. */
  static final String OWN = "canonym";

  private static final String TRAINING = "train";

  private final List<NameList.Row> rows;
  private final List<Lookup> lookups;

  private NameListEvaluation(List<NameList.Row> rows, List<Lookup> lookups) {
    this.rows = rows;
    this.lookups = List.copyOf(lookups);
  }

  /**
   * What one measure made of every row.
   *
   * @param measure what it is called
   * @param answers its answers, in the order of the rows
   * @param threshold how sure it had to be, for a reader
   */
  record Lookup(String measure, List<Answer> answers, String threshold) {}

  /**
   * What one measure made of one row.
   *
   * @param name the canonical name it found best; empty if none
   * @param score how sure it is, or how alike both are
   * @param isRight whether that is the canonical name wanted
   * @param isResolved whether it is sure enough
   */
  record Answer(String name, double score, boolean isRight, boolean isResolved) {
    Judged judged() {
      return new Judged(score, isRight);
    }
  }

  /**
   * Looks up the rows of one part of a list.
   *
   * @param canonym opened with a gazetteer in which the list's canonical names are
   * @param split the part, where the list has parts
   * @param withBaselines whether the usual measures look the rows up as well
   * @throws IOException if the list has parts and none is called so
   */
  public static NameListEvaluation of(
      Canonym canonym, NameList list, String split, boolean withBaselines) throws IOException {
    List<NameList.Row> rows = list.of(split);
    List<Lookup> lookups = new ArrayList<>();
    lookups.add(own(canonym, rows));
    if (withBaselines) {
      List<NameList.Row> training =
          list.rows().stream()
              .filter(row -> row.split().equals(TRAINING) && !split.equals(TRAINING))
              .toList();
      for (Likeness<?> likeness : Baselines.all()) {
        lookups.add(lookup(likeness, canonym.gazetteer().entries(), rows, training));
      }
    }
    return new NameListEvaluation(rows, lookups);
  }

  private static Lookup own(Canonym canonym, List<NameList.Row> rows) {
    List<Answer> answers = new ArrayList<>();
    for (NameList.Row row : rows) {
      Decision decision = canonym.resolve(row.variant(), row.type(), "");
      String name = decision.best().map(Candidate::entry).map(Entry::name).orElse("");
      answers.add(
          new Answer(
              name, decision.confidence(), name.equals(row.canonical()), decision.isResolved()));
    }
    return new Lookup(
        OWN, answers, String.format(Locale.ROOT, "%.3f", canonym.settings().profile().threshold()));
  }

  /** A way to write an entry, ready for one measure. */
  private record Written<F>(String canonical, EntryType type, String plain, F prepared) {}

  private static <F> Lookup lookup(
      Likeness<F> likeness,
      List<Entry> entries,
      List<NameList.Row> rows,
      List<NameList.Row> training) {
    List<Written<F>> gazetteer = new ArrayList<>();
    StringLikeness letters = StringLikeness.levenshtein();
    for (Entry entry : entries) {
      gazetteer.add(written(likeness, letters, entry, entry.name()));
      for (NameForm form : entry.forms()) {
        gazetteer.add(written(likeness, letters, entry, form.text()));
      }
    }
    List<Answer> answers = rows.stream().map(row -> likest(likeness, gazetteer, row)).toList();
    List<Judged> fitted =
        training.stream().map(row -> likest(likeness, gazetteer, row).judged()).toList();
    HeldOutThreshold threshold =
        HeldOutThreshold.decide(answers.stream().map(Answer::judged).toList(), fitted, List::size);
    List<Answer> decided = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      decided.add(
          new Answer(answer.name(), answer.score(), answer.isRight(), threshold.taken().get(i)));
    }
    return new Lookup(likeness.name(), decided, threshold.shown());
  }

  private static <F> Written<F> written(
      Likeness<F> likeness, StringLikeness letters, Entry entry, String name) {
    return new Written<>(entry.name(), entry.type(), letters.prepare(name), likeness.prepare(name));
  }

  /** The likest name of the row's type; of several as like as each other, that with its letters. */
  private static <F> Answer likest(
      Likeness<F> likeness, List<Written<F>> gazetteer, NameList.Row row) {
    StringLikeness letters = StringLikeness.levenshtein();
    F prepared = likeness.prepare(row.variant());
    String plain = letters.prepare(row.variant());
    Optional<Written<F>> best = Optional.empty();
    double score = 0;
    for (Written<F> one : gazetteer) {
      if (row.type().isPresent() && row.type().get() != one.type()) {
        continue;
      }
      double alike = likeness.between(prepared, one.prepared());
      boolean closer =
          alike > score
              || (alike == score
                  && best.isPresent()
                  && letters.between(plain, one.plain())
                      > letters.between(plain, best.get().plain()));
      if (closer) {
        score = alike;
        best = Optional.of(one);
      }
    }
    String name = best.map(Written::canonical).orElse("");
    return new Answer(name, score, name.equals(row.canonical()), false);
  }

  /** The rows looked up, in file order. */
  List<NameList.Row> rows() {
    return rows;
  }

  /** The program's look-up first, then those of the measures. */
  List<Lookup> lookups() {
    return lookups;
  }
}
