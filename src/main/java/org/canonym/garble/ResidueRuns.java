package org.canonym.garble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.canonym.text.Span;

/** Joins neighbouring residue words into runs, each with one flag that says what it means. */
final class ResidueRuns {
  /** Log-odds above which a word is residue by itself. */
  private static final double THRESHOLD = 0.5;

  /** Log-odds above which a word is residue beside one that is. */
  private static final double NEIGHBOUR_THRESHOLD = -1.6;

  private static final int MOST_GLOSSED = 8;

  private ResidueRuns() {}

  /** Joins neighbouring suspects into runs with one flag each. */
  static void flag(GarbleInput input, List<ResidueSuspect> suspects, Findings findings) {
    Map<String, Double> languages = new HashMap<>();
    for (ResidueSuspect suspect : suspects) {
      for (LexiconMatch reading : suspect.readings) {
        if (suspect.odds >= THRESHOLD) {
          languages.merge(reading.word().language(), Math.max(0, reading.weight()), Double::sum);
        }
      }
    }
    int from = 0;
    while (from < suspects.size()) {
      int to = from + 1;
      while (to < suspects.size() && suspects.get(to).token == suspects.get(to - 1).token + 1) {
        to++;
      }
      flagRun(input, suspects.subList(from, to), languages, findings);
      from = to;
    }
  }

  private static void flagRun(
      GarbleInput input,
      List<ResidueSuspect> run,
      Map<String, Double> languages,
      Findings findings) {
    int first = 0;
    int last = run.size() - 1;
    double best = run.stream().mapToDouble(s -> s.odds).max().orElse(-9);
    if (best < THRESHOLD) {
      return;
    }
    while (run.get(first).odds < NEIGHBOUR_THRESHOLD) {
      first++;
    }
    while (run.get(last).odds < NEIGHBOUR_THRESHOLD) {
      last--;
    }
    List<ResidueSuspect> kept = run.subList(first, last + 1);
    Span span = input.span(kept.get(0).token, kept.get(kept.size() - 1).token);
    String language = "";
    double most = -1;
    for (LexiconMatch reading : kept.get(0).readings) {
      double weight = languages.getOrDefault(reading.word().language(), 0.0);
      if (weight > most) {
        most = weight;
        language = reading.word().language();
      }
    }
    List<String> scripts = new ArrayList<>();
    List<String> glosses = new ArrayList<>();
    boolean nounFirst = false;
    for (ResidueSuspect suspect : kept.subList(0, Math.min(MOST_GLOSSED, kept.size()))) {
      LexiconMatch reading = readingIn(language, suspect.readings);
      scripts.add(reading.word().script());
      String gloss = reading.word().shortGloss();
      if (nounFirst && reading.word().partOfSpeech().equals("adj") && !glosses.isEmpty()) {
        glosses.add(glosses.size() - 1, gloss);
      } else {
        glosses.add(gloss);
        nounFirst = reading.word().partOfSpeech().equals("noun");
      }
    }
    String meaning = String.join(" ", glosses);
    findings.add(
        span,
        ReasonCode.UNTRANSLATED_RESIDUE,
        Severity.CRITICAL,
        confidence(best),
        input.text().document().at(span)
            + " → "
            + String.join(" ", scripts)
            + " ("
            + language
            + "): "
            + meaning,
        meaning);
  }

  private static LexiconMatch readingIn(String language, List<LexiconMatch> readings) {
    for (LexiconMatch reading : readings) {
      if (reading.word().language().equals(language)
          && reading.cost() < readings.get(0).cost() + 0.8) {
        return reading;
      }
    }
    return readings.get(0);
  }

  private static double confidence(double odds) {
    return Math.min(0.99, 1 / (1 + Math.exp(-0.9 * odds - 0.2)));
  }
}
