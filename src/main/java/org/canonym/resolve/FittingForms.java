package org.canonym.resolve;

import java.util.List;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.IndexedForm;
import org.canonym.gazetteer.NameForm;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Letters;

/**
 * Which of the forms that fold to a spelling, or are near it, can really be meant by it: folding
 * forgets capitals, marks and spaces, and not each of them may be forgotten everywhere. Pure.
 */
final class FittingForms {
  /**
   * Seen so often, a spelling is an English name of something, whatever another language calls so.
   */
  private static final int KNOWN_IN_ENGLISH = 5;

  private FittingForms() {}

  static List<IndexedForm> fitting(
      List<IndexedForm> forms, NameWindow window, DocumentKnowledge names, Vocabulary vocabulary) {
    if (forms.isEmpty()) {
      return forms;
    }
    String surface = window.mention().surface();
    boolean shouted = Respelling.isAcronym(surface);
    return forms.stream()
        .filter(form -> fitsCapitals(surface, shouted, form))
        .filter(form -> fitsWords(window, form, names))
        .filter(form -> !isExonymKnownInEnglish(surface, form, vocabulary))
        .toList();
  }

  /** ABD is not Abd, and IRA is not Irã; longer words in capitals may be either. */
  private static boolean fitsCapitals(String surface, boolean shouted, IndexedForm form) {
    if (form.kind() == IndexedForm.Kind.PART) {
      return true;
    }
    boolean formShouted = Respelling.isAcronym(form.text());
    if (formShouted) {
      return shouted;
    }
    return !shouted || surface.length() > 4 || form.kind() == IndexedForm.Kind.CANONICAL;
  }

  /** Two words are one word of a person's name only where the text names the person. */
  private static boolean fitsWords(NameWindow window, IndexedForm form, DocumentKnowledge names) {
    return form.kind() != IndexedForm.Kind.PART
        || window.words() == 1
        || names.isNamedInFull(form.entry());
  }

  /** The near forms without single words of names that the window has several words for. */
  static List<CandidateFinder.Near> fittingWords(
      List<CandidateFinder.Near> near, NameWindow window, DocumentKnowledge names) {
    return near.stream().filter(one -> fitsWords(window, one.form(), names)).toList();
  }

  private static boolean isExonymKnownInEnglish(
      String surface, IndexedForm form, Vocabulary vocabulary) {
    if (form.kind() != IndexedForm.Kind.VARIANT
        || form.entry().type() == EntryType.PERSON
        || surface.indexOf(' ') >= 0) {
      return false;
    }
    NameForm variant = form.form();
    boolean foreign = !variant.language().isEmpty() && !variant.language().equals("en");
    return foreign
        && variant.source() != NameForm.Source.ACCEPTED
        && vocabulary.count(Letters.lower(surface)).total() >= KNOWN_IN_ENGLISH;
  }
}
