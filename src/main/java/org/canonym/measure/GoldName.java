package org.canonym.measure;

import java.util.Locale;
import java.util.Set;
import org.canonym.text.Span;

/**
 * What people say of one name of a text.
 *
 * @param span where it stands
 * @param surface how it is spelt there
 * @param type what it names, in the gold's own word
 * @param action what is to be done with it
 * @param wanted the spelling it should get; empty where it is to stay
 * @param accepted every spelling that counts as right, normalised by {@link #normalised}
 * @param acceptedActions the actions that are no error; more than one makes the name optional
 */
record GoldName(
    Span span,
    String surface,
    String type,
    Action action,
    String wanted,
    Set<String> accepted,
    Set<Action> acceptedActions) {

  GoldName {
    accepted = Set.copyOf(accepted);
    acceptedActions = Set.copyOf(acceptedActions);
  }

  /** What is to be done with a name. */
  enum Action {
    /** Right as it stands. */
    KEEP,
    /** To be written differently. */
    RESPELL,
    /** To be shown to a person, not rewritten. */
    UNSURE,
    /** Looks like a name and is none. */
    TRAP,
    /** A handle, a link, code. */
    PROTECT
  }

  /** Whether leaving the name alone is no error even though it is to be respelt. */
  boolean isOptional() {
    return acceptedActions.size() > 1;
  }

  /** Whether this text is one of the spellings that count as right. */
  boolean accepts(String spelling) {
    return accepted.contains(normalised(spelling));
  }

  /**
   * A spelling without what the comparison does not look at: capitals, the shape of the apostrophe,
   * hyphens against spaces, line ends. Case is folded for the letters names are written in, which
   * is all of Unicode's full folding but a few ligatures.
   */
  static String normalised(String spelling) {
    return spelling
        .replace('’', '\'')
        .replace('-', ' ')
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace('ς', 'σ');
  }
}
