package org.canonym.garble;

/** The kinds of garble, each with the types that MQM and ITS 2.0 give it. */
public enum ReasonCode {
  UNTRANSLATED_RESIDUE("untranslated-residue", "accuracy/untranslated", "untranslated"),
  REPETITION("repetition", "fluency/duplication", "duplication"),
  DISPLACED_FRAGMENT("displaced-fragment", "fluency/grammar/word-order", "grammar"),
  UNGRAMMATICAL("ungrammatical", "fluency/grammar", "grammar"),
  PUNCTUATION("punctuation", "fluency/typography/punctuation", "typographical"),
  MOJIBAKE("mojibake", "fluency/character-encoding", "characters"),
  SCRIPT_MIXING("script-mixing", "fluency/character-encoding", "characters"),
  CALQUE("calque", "terminology", "terminology"),
  CONTRADICTION("gazetteer-contradiction", "accuracy/mistranslation/entity", "mistranslation"),
  INCONSISTENT_NAME(
      "inconsistent-name", "terminology/inconsistent-use-of-terminology", "inconsistent-entities"),
  MISSPELT_NAME("misspelt-name", "fluency/spelling", "misspelling"),
  WORD_SALAD("word-salad", "fluency/unintelligible", "uncategorized"),
  WEB_FURNITURE("web-furniture", "accuracy/addition", "addition");

  private final String code;
  private final String mqm;
  private final String its;

  ReasonCode(String code, String mqm, String its) {
    this.code = code;
    this.mqm = mqm;
    this.its = its;
  }

  /** The word used in records and in {@code docs/detectors/}. */
  public String code() {
    return code;
  }

  /** The path of the type in the MQM typology. */
  public String mqm() {
    return mqm;
  }

  /** The ITS 2.0 localisation quality issue type. */
  public String its() {
    return its;
  }
}
