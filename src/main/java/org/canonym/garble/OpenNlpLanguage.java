package org.canonym.garble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language detector, read when first asked. Safe for any number of threads. */
final class OpenNlpLanguage {
  private static final String MODEL = "/langdetect-183.bin";

  /**
   * Shares are small because 183 languages divide them: a sentence of its own language has some
   * 0.05 to 0.15, a heap of names or transliterated words 0.02.
   */
  private static final double LEAST_CONFIDENCE = 0.04;

  private static final double TIMES_ENGLISH = 3;

  private OpenNlpLanguage() {}

  /** Read once; the model is immutable, a detector is not shared. */
  private static final class Model {
    static final LanguageDetectorModel INSTANCE = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = OpenNlpLanguage.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("no language model " + MODEL + " on the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("language model " + MODEL, unreadable);
      }
    }
  }

  /** Whether the text is in a language other than English, with some confidence. */
  static boolean isOtherThanEnglish(String text) {
    Language[] languages = new LanguageDetectorME(Model.INSTANCE).predictLanguages(text);
    double english = 0;
    for (Language language : languages) {
      if (language.getLang().equals("eng")) {
        english = language.getConfidence();
      }
    }
    double best = languages[0].getConfidence();
    return best >= LEAST_CONFIDENCE && best >= TIMES_ENGLISH * english;
  }
}
