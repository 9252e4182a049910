package org.canonym.resolve;

import java.util.List;
import org.canonym.gazetteer.NameForm;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Letters;

/**
 * Which differences from the house's spelling are none of its business: capitals, dots of
 * abbreviations, diacritics that English leaves out, a name's own diacritics, and single words that
 * English has as words. Pure.
 */
final class HouseStyle {
  private HouseStyle() {}

  /** Whether a spelling may stand although the candidate's target is written differently. */
  static boolean isRight(String surface, Candidate candidate, Vocabulary vocabulary) {
    String target = candidate.target();
    if (Respelling.sameButCase(surface, target) || sameButDots(surface, target)) {
      return true;
    }
    if (candidate.part() && Letters.joined(surface).equals(Letters.joined(target))) {
      return true; // Sa'eed: half the world's Saeeds are not the one that is listed
    }
    if (Letters.plain(surface).equals(Letters.plain(target))
        && !Letters.lower(surface).equals(Letters.lower(target))) {
      boolean withoutMarks = Letters.plain(surface).equals(Letters.lower(surface));
      return withoutMarks || isOwnOrthography(surface, candidate);
    }
    return surface.indexOf(' ') < 0 && vocabulary.count(surface).isOrdinary();
  }

  private static boolean sameButDots(String surface, String target) {
    return withoutDots(surface).equalsIgnoreCase(withoutDots(target));
  }

  private static String withoutDots(String text) {
    return text.replaceAll("[.,]", "").replaceAll("\\s+", " ");
  }

  /**
   * Schröder and Erdoğan are no misspellings: the gazetteer accepts the name with its own marks.
   */
  private static boolean isOwnOrthography(String surface, Candidate candidate) {
    return candidate.entry().forms().stream()
        .anyMatch(
            form ->
                form.source() == NameForm.Source.ACCEPTED
                    && (form.text().equalsIgnoreCase(surface)
                        || List.of(form.text().split(" ")).contains(surface)));
  }
}
