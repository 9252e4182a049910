package org.canonym.garble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.NameForm;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import org.canonym.resolve.Mention;
import org.canonym.sound.Letters;

/**
 * Misspelt names: a name written otherwise than English writes it, because it came through another
 * language's spelling. What a name means the room of names decides; this only says which of its
 * corrections show a spelling that is wrong.
 *
 * <p>Left alone are forms that the gazetteer marks as accepted, differences in hyphens, capitals
 * and accents only, and vowels spelt as English text spells them too. What differs only as careful
 * romanisations differ (Hilmand, Karzay), is taken apart (Jalal Abad) or is known from English text
 * says little by itself: it is flagged where the text has surer cases.
 */
final class MisspeltNameDetector implements Detector {
  /** Below so many nats a spelling is one that careful writers use too. */
  private static final double SMALL_COST = 0.6;

  /** From so many nats on a likeness may be chance. */
  private static final double FAR = 2.3;

  /** Below this confidence a correction alone in its text may be a chance likeness. */
  private static final double SURE = 0.975;

  /** From this chance on a name that was left alone is perhaps the one it resembles. */
  private static final double LIKELY = 0.8;

  /** English text must have had a spelling so often, capitalised, to count as its own. */
  private static final int SEEN_IN_ENGLISH = 2;

  /** So many doubtful spellings in one text do not come from a careful writer. */
  private static final int MANY = 3;

  /** The confidence of a doubtful spelling that stands alone in its text. */
  private static final double ALONE = 0.5;

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.MISSPELT_NAME);
  }

  /**
   * A name that is, or may be, misspelt.
   *
   * @param decision what was decided about it
   * @param target what it should be
   * @param severity how much it harms
   * @param doubtful whether it takes others in the text to believe it
   */
  private record Misspelt(Decision decision, String target, Severity severity, boolean doubtful) {}

  @Override
  public void detect(GarbleInput input, Findings findings) {
    List<Misspelt> all = new ArrayList<>();
    Set<String> doubtful = new HashSet<>();
    boolean anySure = false;
    for (Decision decision : input.names().decisions()) {
      Optional<Misspelt> found = misspelt(input, decision);
      if (found.isPresent()) {
        all.add(found.get());
        anySure |= !found.get().doubtful();
        doubtful.add(Letters.joined(found.get().target()));
      }
    }
    boolean many = anySure || doubtful.size() >= MANY;
    for (Misspelt misspelt : all) {
      report(misspelt, misspelt.doubtful() && !many, findings);
    }
  }

  private static Optional<Misspelt> misspelt(GarbleInput input, Decision decision) {
    Optional<Candidate> candidate = decision.best();
    if (candidate.isEmpty()) {
      return Optional.empty();
    }
    Candidate best = candidate.get();
    if (best.entry().type() == EntryType.PERSON && input.isOfStreet(decision.mention())) {
      return Optional.empty();
    }
    if (decision instanceof Decision.Replace replace) {
      String target = replace.replacement();
      if (!isMisspelt(input, decision, target, best)) {
        return Optional.empty();
      }
      boolean spelling = isMatterOfSpelling(decision, target);
      boolean doubtful =
          spelling
              || best.cost() >= FAR
              || decision.confidence() < SURE
              || isKnownToEnglish(input, decision.mention(), target);
      Severity severity = spelling && best.cost() < SMALL_COST ? Severity.MINOR : Severity.MAJOR;
      return Optional.of(new Misspelt(decision, target, severity, doubtful));
    }
    boolean undecided = !decision.isResolved() && !best.part() && decision.confidence() >= LIKELY;
    return undecided && isMisspelt(input, decision, best.target(), best)
        ? Optional.of(new Misspelt(decision, best.target(), Severity.MINOR, true))
        : Optional.empty();
  }

  private static void report(Misspelt misspelt, boolean alone, Findings findings) {
    Decision decision = misspelt.decision();
    String perhaps = decision.isResolved() ? "" : "Perhaps " + misspelt.target() + ": ";
    findings.add(
        decision.mention().span(),
        ReasonCode.MISSPELT_NAME,
        alone ? Severity.MINOR : misspelt.severity(),
        alone ? Math.min(ALONE, decision.confidence()) : decision.confidence(),
        perhaps + decision.because(),
        misspelt.target());
  }

  private static boolean isMisspelt(
      GarbleInput input, Decision decision, String target, Candidate best) {
    String surface = decision.mention().surface();
    if (Letters.hasOtherScript(surface) || isAccepted(surface, best)) {
      return false;
    }
    if (Letters.joined(surface).equals(Letters.joined(target))) {
      return isSplit(surface, target);
    }
    return !isMatterOfSpelling(decision, target)
        || !isKnownToEnglish(input, decision.mention(), target);
  }

  /** 'Jalal Abad': a name taken apart, as a system does that does not know it. */
  private static boolean isSplit(String surface, String target) {
    return surface.indexOf('-') < 0
        && target.indexOf('-') < 0
        && surface.split("\\s+").length > target.split("\\s+").length;
  }

  /** Whether the surface is an accepted form, or the words it has are all words of one. */
  private static boolean isAccepted(String surface, Candidate best) {
    String written = Letters.lower(surface);
    for (NameForm form : best.entry().forms()) {
      if (form.source() == NameForm.Source.ACCEPTED) {
        String accepted = Letters.lower(form.text());
        if (accepted.replace(" ", "").equals(written.replace(" ", ""))
            || (" " + accepted + " ").contains(" " + written + " ")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether English text has every word that the correction would change. */
  private static boolean isKnownToEnglish(GarbleInput input, Mention mention, String target) {
    List<String> kept = List.of(Letters.plain(target).split(" "));
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      if (input.token(i).isWord()
          && !kept.contains(Letters.plain(GarbleInput.stem(input.word(i))))
          && input.count(i).capital() < SEEN_IN_ENGLISH) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMatterOfSpelling(Decision decision, String target) {
    return consonants(decision.mention().surface()).equals(consonants(target));
  }

  /**
   * What careful romanisations of one name share: its consonants, q as k, without doubling, glides
   * behind vowels, final h and accents.
   */
  static String consonants(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : Letters.plain(name).split(" ")) {
      int length = word.length();
      for (int k = 0; k < length; k++) {
        char letter = word.charAt(k) == 'q' ? 'k' : word.charAt(k);
        boolean glide = letter == 'w' && k > 0 && isVowel(word.charAt(k - 1));
        boolean silent = letter == 'h' && k == length - 1 && k > 0 && isVowel(word.charAt(k - 1));
        boolean doubled = out.length() > 0 && out.charAt(out.length() - 1) == letter;
        if (!isVowel(letter) && !glide && !silent && !doubled) {
          out.append(letter);
        }
      }
    }
    return out.toString();
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }
}
