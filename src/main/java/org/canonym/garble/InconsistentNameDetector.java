package org.canonym.garble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canonym.gazetteer.EntryType;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import org.canonym.sound.Letters;
import org.canonym.sound.SoundKey;
import org.canonym.text.Span;

/**
 * Inconsistent names: one entity in two spellings in one text, and two spellings of an unknown name
 * that differ by a letter. Hyphens, spaces and capitals do not count, nor do full and short names.
 */
final class InconsistentNameDetector implements Detector {
  private static final int SHORTEST_UNKNOWN = 5;
  private static final int MOST_LENGTH_DIFFERENCE = 4;

  /** An undecided mention this likely to mean an entry the text names elsewhere is compared too. */
  private static final double LIKELY = 0.7;

  private static final int LONG_KEY = 4;
  private static final int LONG_NAME = 6;
  private static final int CONSONANTS = 3;

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.INCONSISTENT_NAME);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    resolved(input, findings);
    unknown(input, findings);
  }

  /** One word of a name, or a whole name, as one mention writes it. */
  private record Written(Decision decision, String surface, String target) {}

  private static void resolved(GarbleInput input, Findings findings) {
    Set<String> known = new HashSet<>();
    for (Decision decision : input.names().decisions()) {
      if (decision.isResolved()) {
        decision.best().ifPresent(best -> known.add(best.entry().id()));
      }
    }
    Map<String, List<Written>> byTarget = new LinkedHashMap<>();
    for (Decision decision : input.names().decisions()) {
      Optional<Candidate> best = decision.best();
      if (best.isPresent()
          && best.get().entry().type() != EntryType.GROUP
          && !(best.get().entry().type() == EntryType.PERSON
              && input.isOfStreet(decision.mention()))
          && known.contains(best.get().entry().id())
          && (decision.isResolved() || decision.confidence() >= LIKELY)) {
        for (Written written : parts(decision, best.get())) {
          String key = best.get().entry().id() + '\t' + Letters.joined(written.target());
          byTarget.computeIfAbsent(key, k -> new ArrayList<>()).add(written);
        }
      }
    }
    Set<Span> flagged = new HashSet<>();
    for (List<Written> group : byTarget.values()) {
      if (group.size() > 1) {
        deviations(group, flagged, findings);
      }
    }
  }

  /** Word by word where the words answer each other: a surname alone is compared with the whole. */
  private static List<Written> parts(Decision decision, Candidate best) {
    String surface = decision.mention().surface();
    String[] written = surface.strip().split("\\s+");
    String[] canonical = best.target().strip().split("\\s+");
    if (written.length != canonical.length) {
      return List.of(new Written(decision, surface, best.target()));
    }
    List<Written> parts = new ArrayList<>();
    for (int k = 0; k < written.length; k++) {
      parts.add(new Written(decision, written[k], canonical[k]));
    }
    return parts;
  }

  /** Where one spelling is canonical the others deviate from it; else all of them do. */
  private static void deviations(List<Written> group, Set<Span> flagged, Findings findings) {
    String canonical = group.get(0).target();
    Written norm =
        group.stream()
            .filter(written -> sameName(written.surface(), canonical))
            .findFirst()
            .orElse(group.get(0));
    boolean canonicalStands = sameName(norm.surface(), canonical);
    for (Written written : group) {
      Optional<Written> other =
          group.stream()
              .filter(w -> !sameName(w.surface(), written.surface()))
              .filter(w -> !canonicalStands || w == norm)
              .filter(w -> isSpellingOf(written.surface(), w.surface()))
              .findFirst();
      boolean deviates = !canonicalStands || !sameName(written.surface(), canonical);
      Span span = written.decision().mention().span();
      if (deviates && other.isPresent() && flagged.add(span)) {
        double strength = written.decision().isResolved() ? 0.8 : 0.65;
        // The flag covers the whole name, so the whole name is what it should say.
        String whole = written.decision().best().map(Candidate::target).orElse(canonical);
        add(span, written.surface(), other.get().surface(), whole, strength, findings);
      }
    }
  }

  private static boolean sameName(String a, String b) {
    return Letters.joined(a).equals(Letters.joined(b));
  }

  /** 'Defense Ministry' is no other spelling of 'Ministry of Defense', nor UN of United Nations. */
  private static boolean isSpellingOf(String a, String b) {
    return words(a) == words(b)
        && Math.abs(a.length() - b.length()) <= MOST_LENGTH_DIFFERENCE
        && isInitialCase(a)
        && isInitialCase(b)
        && soundAlike(a, b);
  }

  /** Burma is no other spelling of Myanmar. */
  private static boolean soundAlike(String a, String b) {
    Set<String> keys = SoundKey.of(a);
    Set<String> others = SoundKey.of(b);
    return keys.stream()
        .anyMatch(
            key ->
                others.contains(key)
                    || (key.length() >= LONG_KEY
                        && SoundKey.neighbours(key).stream().anyMatch(others::contains)));
  }

  private static int words(String name) {
    return Letters.plain(name).split(" ").length;
  }

  /** An acronym is another name, not another spelling. */
  private static boolean isInitialCase(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }

  private static void unknown(GarbleInput input, Findings findings) {
    Map<String, List<String>> bySound = new HashMap<>();
    for (Decision decision : input.names().decisions()) {
      if (decision instanceof Decision.Unknown) {
        int last = decision.mention().endToken() - 1;
        String word = GarbleInput.stem(input.token(last).text().replace('’', '\''));
        if (word.length() < SHORTEST_UNKNOWN
            || input.count(last).total() > 2
            || input.token(last).isAllCapitals()) {
          continue;
        }
        for (String key : SoundKey.of(word)) {
          List<String> known = bySound.computeIfAbsent(key, k -> new ArrayList<>());
          Optional<String> other =
              known.stream().filter(earlier -> isVariant(earlier, word)).findFirst();
          if (other.isPresent()) {
            add(decision.mention().span(), word, other.get(), "", 0.7, findings);
            break;
          }
          if (!known.contains(word)) {
            known.add(word);
          }
        }
      }
    }
  }

  private static boolean isVariant(String a, String b) {
    return differByALetter(a, b) || differByAccents(a, b) || differByVowels(a, b);
  }

  /** Haidarí, Haidari. */
  private static boolean differByAccents(String a, String b) {
    return !Letters.lower(a).equals(Letters.lower(b))
        && Letters.joined(a).equals(Letters.joined(b));
  }

  /** Mohseni, Muhsini: long names that differ in vowels and doubling only, not in their endings. */
  private static boolean differByVowels(String a, String b) {
    String one = Letters.joined(a);
    String two = Letters.joined(b);
    String consonants = MisspeltNameDetector.consonants(a);
    return Math.min(one.length(), two.length()) >= LONG_NAME
        && Math.abs(one.length() - two.length()) <= 2
        && !one.equals(two)
        && !one.startsWith(two)
        && !two.startsWith(one)
        && one.charAt(0) == two.charAt(0)
        && one.charAt(one.length() - 1) == two.charAt(two.length() - 1)
        && consonants.length() >= CONSONANTS
        && consonants.equals(MisspeltNameDetector.consonants(b));
  }

  /**
   * Whether two names differ by one letter inside: Warshid, Warsid. At the end it is another name
   * (Karim, Karimi), at the beginning too (Masir, Nasir).
   */
  static boolean differByALetter(String a, String b) {
    String one = Letters.joined(a);
    String two = Letters.joined(b);
    if (one.equals(two) || Math.abs(one.length() - two.length()) > 1) {
      return false;
    }
    int left = 0;
    while (left < Math.min(one.length(), two.length()) && one.charAt(left) == two.charAt(left)) {
      left++;
    }
    int right = 0;
    while (right < Math.min(one.length(), two.length()) - left
        && one.charAt(one.length() - 1 - right) == two.charAt(two.length() - 1 - right)) {
      right++;
    }
    return left >= 1 && right >= 1 && Math.max(one.length(), two.length()) - left - right == 1;
  }

  private static void add(
      Span span, String surface, String other, String target, double strength, Findings findings) {
    findings.add(
        span,
        ReasonCode.INCONSISTENT_NAME,
        Severity.MINOR,
        strength,
        "Spelt " + surface + " here and " + other + " elsewhere in the text",
        target.isEmpty() ? other : target);
  }
}
