package org.canonym.garble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.INCONSISTENT_NAME);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    resolved(input, findings);
    unknown(input, findings);
  }

  private static void resolved(GarbleInput input, Findings findings) {
    Map<String, List<Decision>> byTarget = new LinkedHashMap<>();
    for (Decision decision : input.names().decisions()) {
      Optional<Candidate> best = decision.best();
      if (decision.isResolved() && best.isPresent()) {
        String key = best.get().entry().id() + '\t' + Letters.joined(best.get().target());
        byTarget.computeIfAbsent(key, k -> new ArrayList<>()).add(decision);
      }
    }
    for (List<Decision> group : byTarget.values()) {
      if (group.size() > 1) {
        deviations(group, findings);
      }
    }
  }

  private static void deviations(List<Decision> group, Findings findings) {
    String canonical = group.get(0).best().map(Candidate::target).orElse("");
    Decision norm =
        group.stream()
            .filter(d -> sameName(surface(d), canonical))
            .findFirst()
            .orElse(group.get(0));
    for (Decision decision : group) {
      String surface = surface(decision);
      if (!sameName(surface, surface(norm)) && isSpellingOf(surface, surface(norm))) {
        add(decision.mention().span(), surface, surface(norm), canonical, 0.8, findings);
      }
    }
  }

  private static String surface(Decision decision) {
    return decision.mention().surface();
  }

  private static boolean sameName(String a, String b) {
    return Letters.joined(a).equals(Letters.joined(b));
  }

  /** 'Defense Ministry' is no other spelling of 'Ministry of Defense', nor UN of United Nations. */
  private static boolean isSpellingOf(String a, String b) {
    return words(a) == words(b)
        && Math.abs(a.length() - b.length()) <= 3 + a.length() / 4
        && isInitialCase(a)
        && isInitialCase(b);
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
              known.stream().filter(earlier -> differByALetter(earlier, word)).findFirst();
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

  /**
   * Whether two names differ by one letter inside: Rashij, Rasij. At the end it is another name
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
