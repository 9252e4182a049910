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

  /** Below this the detector hardly knows; transliterated words are spread over many languages. */
  private static final double LEAST_CONFIDENCE = 0.2;

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
    Language best = new LanguageDetectorME(Model.INSTANCE).predictLanguage(text);
    return !best.getLang().equals("eng") && best.getConfidence() >= LEAST_CONFIDENCE;
  }
}
