package org.canonym.garble;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.List;
import java.util.Optional;
import org.canonym.sound.Letters;
import org.canonym.text.Passage;
import org.canonym.text.Token;

/**
 * Script mixing: letters of two alphabets in one word, and words in a foreign script left standing
 * in an English sentence.
 */
final class ScriptMixingDetector implements Detector {
  private static final int FEWEST_LATIN_WORDS = 3;

  private final Lexicons lexicons;

  ScriptMixingDetector(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** ICU's table of look-alike letters, read when first needed. */
  private static final class LookAlikes {
    static final SpoofChecker INSTANCE = new SpoofChecker.Builder().build();
  }

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.SCRIPT_MIXING);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    for (Passage passage : input.passages()) {
      boolean[] quoted = new boolean[0];
      int latin = -1;
      for (int i = passage.firstToken(); i < passage.endToken(); i++) {
        Token token = input.token(i);
        if (!token.isWord() || !Letters.hasOtherScript(token.text())) {
          continue;
        }
        if (isMixed(token.text())) {
          mixed(token, findings);
          continue;
        }
        if (quoted.length == 0) {
          quoted = Quoted.tokens(input, passage);
          latin = latinWords(input, passage);
        }
        int last = i;
        while (last + 1 < passage.endToken()
            && input.token(last + 1).isWord()
            && Letters.hasOtherScript(input.token(last + 1).text())) {
          last++;
        }
        if (token.text().length() > 1
            && latin >= FEWEST_LATIN_WORDS
            && latin > last - i
            && !quoted[i - passage.firstToken()]
            && !isIntroduced(input, i)) {
          stray(input, i, last, findings);
        }
        i = last;
      }
    }
  }

  private static boolean isMixed(String word) {
    boolean latin = false;
    boolean lookAlike = false;
    for (int k = 0; k < word.length(); ) {
      int letter = word.codePointAt(k);
      k += Character.charCount(letter);
      int script = UScript.getScript(letter);
      latin |= script == UScript.LATIN;
      lookAlike |= script == UScript.CYRILLIC || script == UScript.GREEK;
    }
    return latin && lookAlike && word.length() > 2;
  }

  private static void mixed(Token token, Findings findings) {
    String skeleton = LookAlikes.INSTANCE.getSkeleton(token.text());
    boolean readable = !Letters.hasOtherScript(skeleton);
    findings.add(
        token.span(),
        ReasonCode.SCRIPT_MIXING,
        Severity.MAJOR,
        0.95,
        "Letters of two alphabets in one word: " + scripts(token.text()),
        readable ? skeleton : "");
  }

  private static String scripts(String word) {
    StringBuilder names = new StringBuilder();
    for (int k = 0; k < word.length(); ) {
      int letter = word.codePointAt(k);
      k += Character.charCount(letter);
      String name =
          UCharacter.getPropertyValueName(
              UProperty.SCRIPT, UScript.getScript(letter), UProperty.NameChoice.LONG);
      if (names.indexOf(name) < 0 && UScript.getScript(letter) > UScript.INHERITED) {
        names.append(names.isEmpty() ? "" : ", ").append(name);
      }
    }
    return names.toString();
  }

  private static int latinWords(GarbleInput input, Passage passage) {
    int latin = 0;
    for (int i = passage.firstToken(); i < passage.endToken(); i++) {
      if (input.token(i).isWord() && !Letters.hasOtherScript(input.token(i).text())) {
        latin++;
      }
    }
    return latin;
  }

  /** 'Persian: …', 'in Arabic, …', 'the word …': the writer means to show the foreign word. */
  private static boolean isIntroduced(GarbleInput input, int i) {
    String before = input.wordOrNone(i - 1);
    return before.equals(":")
        || before.equals("/")
        || before.equals("=")
        || Quoted.isCalledBefore(input, i)
        || Quoted.isGlossedAfter(input, i);
  }

  private void stray(GarbleInput input, int first, int last, Findings findings) {
    StringBuilder meaning = new StringBuilder();
    String language = "";
    for (int k = first; k <= last; k++) {
      Optional<LexiconWord> word = lexicons.written(input.token(k).text());
      if (word.isPresent()) {
        meaning.append(meaning.isEmpty() ? "" : " ").append(word.get().shortGloss());
        language = " (" + word.get().language() + ")";
      }
    }
    String text = input.text().document().at(input.span(first, last));
    findings.add(
        input.span(first, last),
        ReasonCode.SCRIPT_MIXING,
        Severity.MAJOR,
        0.8,
        meaning.isEmpty()
            ? "A foreign word left in its own script"
            : text + language + ": " + meaning,
        meaning.toString());
  }
}
