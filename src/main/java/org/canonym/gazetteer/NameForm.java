package org.canonym.gazetteer;

/**
 * One way a name is written.
 *
 * @param text the form itself
 * @param language a BCP 47 language, empty if not known
 * @param script an ISO 15924 script, empty if the language's usual one
 * @param source who says so
 */
public record NameForm(String text, String language, String script, Source source) {

  /** Where a form comes from. */
  public enum Source {
    /** The project's editors. */
    EDITOR,
    /** Seen in the press of its language. */
    PRESS,
    /** A form reputable press also uses; left alone under the lenient house style. */
    ACCEPTED,
    /** A government, the UN or a statistics office. */
    OFFICIAL,
    /** Found in a corpus and accepted by an editor. */
    MINED,
    /** Made by a program and reviewed by nobody. */
    MACHINE;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * How the form's tag is written in a file: {@code es-x-press}, {@code prs-Arab}; may be empty.
   */
  public String tag() {
    StringBuilder tag = new StringBuilder(language);
    if (!script.isEmpty()) {
      tag.append('-').append(script);
    }
    if (source != Source.EDITOR) {
      tag.append(tag.isEmpty() ? "und-x-" : "-x-").append(source.word());
    }
    return tag.toString();
  }

  /** The form as a file writes it. */
  public String written() {
    String tag = tag();
    return tag.isEmpty() ? text : text + "@" + tag;
  }
}
