package org.canonym.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.IndexedForm;
import org.canonym.gazetteer.NameForm;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Channels;
import org.canonym.sound.Letters;

/**
 * Weighs the forms near a spelling: log-odds that the spelling means a form's entry rather than a
 * name nobody listed or an ordinary word.
 *
 * <p>Additive: what the spelling costs in its cheapest likely channel, how long the name is (a long
 * one is seldom near another by chance), whether the language knows the spelling as a word or a
 * name of its own, and the evidence of the context.
 */
final class NameScorer {
  /* The weights; each is in nats. docs/names.md tells how they were set and on what measured. */
  private static final double EXACT_CANONICAL = 9;
  private static final double EXACT_VARIANT = 8;
  private static final double EXACT_MACHINE = 4.5;
  private static final double EXACT_PART = 5;
  private static final double NEAR = 3.3;
  private static final double COST = 1.5;
  private static final double LETTER = 0.5;
  private static final int LETTERS_OF_NEUTRAL_NAME = 6;
  private static final int MOST_LETTERS = 14;
  private static final double PART_ALONE = -2.2;
  private static final double MACHINE = -1;
  private static final double DERIVED = -6;
  private static final double SURNAME_IN_I = -2.5;
  private static final double OTHER_NUMERAL = -8;
  private static final double ORDINARY_WORD = -6;
  private static final double KNOWN_NAME = -0.8;
  private static final double KNOWN_NAME_PER_E = -0.5;

  private final Channels channels;
  private final Vocabulary vocabulary;
  private final Targets targets;

  NameScorer(Channels channels, Vocabulary vocabulary, Targets targets) {
    this.channels = channels;
    this.vocabulary = vocabulary;
    this.targets = targets;
  }

  /**
   * The candidates for a spelling, best first, one for each entry.
   *
   * @param near the forms near it
   * @param penalties what each channel costs in this document
   * @param context further evidence for or against an entry
   */
  List<Candidate> score(
      String surface,
      List<CandidateFinder.Near> near,
      double[] penalties,
      Function<Entry, List<Evidence>> context) {
    Optional<Evidence> own = ownStanding(surface);
    Map<String, Candidate> best = new LinkedHashMap<>();
    for (CandidateFinder.Near one : near) {
      Candidate candidate = candidate(surface, one, penalties, own, context);
      best.merge(candidate.entry().id(), candidate, (a, b) -> a.score() >= b.score() ? a : b);
    }
    List<Candidate> candidates = new ArrayList<>(best.values());
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.entry().id()));
    return candidates;
  }

  private Candidate candidate(
      String surface,
      CandidateFinder.Near near,
      double[] penalties,
      Optional<Evidence> own,
      Function<Entry, List<Evidence>> context) {
    IndexedForm form = near.form();
    Entry entry = form.entry();
    List<Evidence> evidence = new ArrayList<>();
    String channel = "";
    double cost = 0;
    if (near.isExact()) {
      evidence.add(exactness(form));
    } else {
      int cheapest = cheapest(near.costs(), penalties);
      channel = channels.all().get(cheapest).id();
      cost = near.costs()[cheapest];
      evidence.add(
          new Evidence(
              NEAR - COST * cost + length(form),
              "spelt with a cost of "
                  + round(cost)
                  + " in "
                  + channels.all().get(cheapest).name()));
      if (penalties[cheapest] > 0.05) {
        evidence.add(
            new Evidence(-penalties[cheapest], "the document's other names came by another road"));
      }
      if (form.kind() == IndexedForm.Kind.PART) {
        evidence.add(new Evidence(PART_ALONE, "only one word of the person's name"));
      }
      if (form.form().source() == NameForm.Source.MACHINE) {
        evidence.add(new Evidence(MACHINE, "compared with a form no editor has reviewed"));
      }
      if (Derivation.isFrom(Letters.plain(surface), form.plain())
          || Derivation.isFrom(Letters.plain(surface), Letters.plain(entry.name()))) {
        evidence.add(new Evidence(DERIVED, "a word made from the name, not a spelling of it"));
      }
      if (!numeral(surface).equals(numeral(form.text()))) {
        evidence.add(new Evidence(OTHER_NUMERAL, "another one of that name"));
      }
      if (endsInI(surface) != endsInI(form.plain()) && form.entry().type() == EntryType.PERSON) {
        evidence.add(new Evidence(SURNAME_IN_I, "a final -i makes another surname"));
      }
      own.ifPresent(evidence::add);
    }
    evidence.addAll(context.apply(entry));
    double score = evidence.stream().mapToDouble(Evidence::weight).sum();
    return new Candidate(
        entry,
        targets.of(form),
        form.text(),
        form.kind() == IndexedForm.Kind.PART,
        channel,
        cost,
        score,
        evidence);
  }

  private static Evidence exactness(IndexedForm form) {
    return switch (form.kind()) {
      case CANONICAL -> new Evidence(EXACT_CANONICAL, "the canonical name itself");
      case PART -> new Evidence(EXACT_PART, "a word of the person's name itself");
      case VARIANT ->
          form.form().source() == NameForm.Source.MACHINE
              ? new Evidence(EXACT_MACHINE, "a form no editor has reviewed")
              : new Evidence(EXACT_VARIANT, "a form the gazetteer lists");
    };
  }

  private static double length(IndexedForm form) {
    int letters = Math.min(MOST_LETTERS, form.plain().replace(" ", "").length());
    return LETTER * (letters - LETTERS_OF_NEUTRAL_NAME);
  }

  /** The channel with the lowest sum of cost and penalty. */
  private static int cheapest(double[] costs, double[] penalties) {
    int best = 0;
    for (int c = 1; c < costs.length; c++) {
      if (costs[c] * COST + penalties[c] < costs[best] * COST + penalties[best]) {
        best = c;
      }
    }
    return best;
  }

  /** What the language itself knows of a spelling that the gazetteer does not list. */
  private Optional<Evidence> ownStanding(String surface) {
    if (surface.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    Vocabulary.Count count = vocabulary.count(Letters.lower(surface));
    if (count.isOrdinary()) {
      return Optional.of(new Evidence(ORDINARY_WORD, "an ordinary English word"));
    }
    if (count.capital() >= 3) {
      return Optional.of(
          new Evidence(
              KNOWN_NAME + KNOWN_NAME_PER_E * Math.log(count.capital()),
              "English text knows this spelling as a name of its own"));
    }
    return Optional.empty();
  }

  /** The Roman numeral at a name's end; empty for most names. */
  private static String numeral(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.length() < name.length() && last.matches("[IVX]+") ? last : "";
  }

  private static boolean endsInI(String name) {
    String plain = Letters.plain(name);
    char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
    return last == 'i' || last == 'y' || last == 'e';
  }

  private static String round(double cost) {
    return String.format(java.util.Locale.ROOT, "%.1f", cost);
  }
}
