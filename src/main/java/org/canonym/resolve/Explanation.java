package org.canonym.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.canonym.sound.Channel;
import org.canonym.sound.Channels;
import org.canonym.sound.Letters;
import org.canonym.sound.SpellingDistance;
import org.canonym.sound.Step;

/** Says in a sentence why a spelling was taken for a name. */
final class Explanation {
  private final Channels channels;
  private final SpellingDistance distance = new SpellingDistance();

  Explanation(Channels channels) {
    this.channels = channels;
  }

  /** Why the best candidate is the best, and what came next. */
  String of(String surface, List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    List<String> parts = new ArrayList<>();
    String spelling = spelling(surface, best);
    if (!spelling.isEmpty()) {
      parts.add(spelling);
    }
    best.evidence().stream()
        .skip(best.cost() > 0 ? 1 : 0)
        .filter(evidence -> best.cost() > 0 || parts.isEmpty() || evidence.weight() > 0)
        .map(Evidence::because)
        .distinct()
        .forEach(parts::add);
    candidates.stream()
        .skip(1)
        .filter(next -> !next.target().equals(best.target()))
        .findFirst()
        .ifPresent(
            next ->
                parts.add(
                    String.format(
                        java.util.Locale.ROOT,
                        "next best %s, behind by %.1f nats",
                        next.target(),
                        best.score() - next.score())));
    return String.join("; ", parts);
  }

  private String spelling(String surface, Candidate best) {
    return channels
        .find(best.channel())
        .map(channel -> spelling(surface, best, channel))
        .orElse("");
  }

  private String spelling(String surface, Candidate best, Channel channel) {
    List<Step> steps =
        distance.steps(Letters.plain(best.form()), SpellingDistance.Written.of(surface), channel);
    if (steps.isEmpty()) {
      return "spelt alike but for a mark";
    }
    return steps.stream()
        .map(
            step ->
                step.isUnexplained()
                    ? "unexplained " + shown(step.canonical()) + " → " + shown(step.written())
                    : step.because())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String shown(String letters) {
    return letters.isEmpty() ? "nothing" : letters.replace(' ', '_');
  }
}
