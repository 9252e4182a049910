package org.canonym.garble;

/**
 * A capitalised word that no lexicon has and English does not know, where English wants a common
 * noun: 'a Sartabib in', 'the Bawabat of'. Sure enough for a flag only in a text whose names show
 * that it is translated.
 */
final class UnreadWord {
  private static final int SHORTEST = 4;
  private static final double STRONG_SLOT = 0.66;
  private static final double WEAK_SLOT = 0.6;
  private static final double ELSEWHERE = 0.5;

  private UnreadWord() {}

  static void flag(GarbleInput input, ResidueSuspect suspect, ResidueText text, Findings findings) {
    int i = suspect.token;
    String word = GarbleInput.stem(input.word(i));
    if (suspect.slot == NounSlot.NONE
        || suspect.nameLike
        || word.length() < SHORTEST
        || input.count(i).total() > 0
        || text.isKnown(word)
        || findings
            .touching(input.token(i).span(), ReasonCode.UNTRANSLATED_RESIDUE)
            .findAny()
            .isPresent()
        || EnglishShape.isDerived(input, word)
        || EnglishShape.isSlip(input, word)) {
      return;
    }
    double strength = ELSEWHERE;
    if (text.isTranslated() && suspect.slot == NounSlot.STRONG) {
      strength = STRONG_SLOT;
    } else if (text.isClearlyTranslated() && NounSlot.acts(input, i)) {
      strength = WEAK_SLOT;
    } else if (suspect.slot == NounSlot.WEAK) {
      return;
    }
    findings.add(
        input.token(i).span(),
        ReasonCode.UNTRANSLATED_RESIDUE,
        Severity.MAJOR,
        strength,
        "\""
            + input.token(i).text()
            + "\" stands where English has a common noun, and is neither English nor a known name",
        "");
  }
}
