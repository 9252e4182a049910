package org.canonym.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.IndexedForm;
import org.canonym.gazetteer.NameForm;
import org.canonym.sound.Channels;
import org.canonym.sound.Letters;
import org.canonym.sound.SpellingDistance;

/**
 * What a form is to be written as: the canonical name if the form is a spelling of it or its name
 * in another language; the form itself if it is another English name of the same thing (an alias, a
 * short form, an acronym), which house style has no quarrel with. Thread-safe.
 */
final class Targets {
  /** A form within this cost per canonical letter, and one nat, writes the same name. */
  private static final double SAME_NAME_PER_LETTER = 0.35;

  /** And never beyond this, which no added or missing word stays under. */
  private static final double SAME_NAME_AT_MOST = 3.5;

  private final Channels channels;
  private final boolean lenient;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  Targets(Channels channels, boolean lenient) {
    this.channels = channels;
    this.lenient = lenient;
  }

  /** What a mention that matches {@code form} is to be written as. */
  String of(IndexedForm form) {
    Entry entry = form.entry();
    if (form.kind() != IndexedForm.Kind.VARIANT) {
      return form.text();
    }
    NameForm variant = form.form();
    if (lenient && variant.source() == NameForm.Source.ACCEPTED) {
      return variant.text();
    }
    boolean foreign = !variant.language().isEmpty() && !variant.language().equals("en");
    if (Letters.hasOtherScript(variant.text()) || isSpellingOf(variant.text(), entry.name())) {
      return entry.name();
    }
    if (!foreign || entry.type() == EntryType.PERSON) {
      return variant.text();
    }
    return Respelling.isAcronym(variant.text())
        ? englishAcronym(entry).orElse(variant.text())
        : englishSpellingOf(variant.text(), entry).orElse(entry.name());
  }

  /** Uardak writes Wardak, the short English form, and not Maidan Wardak. */
  private Optional<String> englishSpellingOf(String form, Entry entry) {
    return entry.forms().stream()
        .filter(other -> other.language().equals("en") || other.language().isEmpty())
        .map(NameForm::text)
        .filter(english -> !isSpellingOf(english, entry.name()))
        .filter(english -> isSpellingOf(form, english))
        .findFirst()
        // As the English form itself would be written, or a second run would change it again.
        .map(english -> isSpellingOf(english, entry.name()) ? entry.name() : english);
  }

  /** ONU is UN in English, not United Nations. */
  private static Optional<String> englishAcronym(Entry entry) {
    if (Respelling.isAcronym(entry.name())) {
      return Optional.of(entry.name());
    }
    return entry.forms().stream()
        .filter(form -> form.language().equals("en") || form.language().isEmpty())
        .map(NameForm::text)
        .filter(Respelling::isAcronym)
        .findFirst();
  }

  private boolean isSpellingOf(String form, String name) {
    if (Respelling.isAcronym(form) || Derivation.joins(form, name)) {
      return false;
    }
    return known.computeIfAbsent(
        name + '\t' + form,
        key -> {
          String plain = Letters.plain(name);
          double limit = Math.min(SAME_NAME_AT_MOST, 1 + SAME_NAME_PER_LETTER * plain.length());
          return new SpellingDistance()
                  .cost(plain, SpellingDistance.Written.of(form), channels.cheapest(), limit)
              <= limit;
        });
  }
}
