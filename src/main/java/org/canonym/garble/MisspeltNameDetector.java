package org.canonym.garble;

import java.util.List;
import java.util.Optional;
import org.canonym.gazetteer.NameForm;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import org.canonym.sound.Letters;

/**
 * Misspelt names: a name written otherwise than English writes it, because it came through another
 * language's spelling. Forms that the gazetteer marks as accepted in the English press, and those
 * that differ only in hyphens, spaces, capitals or accents, are left alone. What a name is decided
 * to be, the room of names decides; this only says so.
 */
final class MisspeltNameDetector implements Detector {
  /** Below so many nats a spelling is one that careful writers use too. */
  private static final double SMALL_COST = 0.6;

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.MISSPELT_NAME);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    for (Decision decision : input.names().decisions()) {
      Optional<Candidate> best = decision.best();
      if (decision instanceof Decision.Replace replace && best.isPresent()) {
        check(replace, best.get(), findings);
      }
    }
  }

  private static void check(Decision.Replace replace, Candidate best, Findings findings) {
    String surface = replace.mention().surface();
    if (Letters.joined(surface).equals(Letters.joined(replace.replacement()))
        || isAccepted(surface, best)) {
      return;
    }
    findings.add(
        replace.mention().span(),
        ReasonCode.MISSPELT_NAME,
        best.cost() < SMALL_COST ? Severity.MINOR : Severity.MAJOR,
        replace.confidence(),
        replace.because(),
        replace.replacement());
  }

  /** Whether the surface is an accepted form, or the words it has are all words of one. */
  private static boolean isAccepted(String surface, Candidate best) {
    String written = Letters.lower(surface);
    for (NameForm form : best.entry().forms()) {
      if (form.source() == NameForm.Source.ACCEPTED) {
        String accepted = Letters.lower(form.text());
        if (accepted.equals(written)
            || accepted.replace(" ", "").equals(written.replace(" ", ""))
            || (" " + accepted + " ").contains(" " + written + " ")) {
          return true;
        }
      }
    }
    return false;
  }
}
