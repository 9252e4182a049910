package org.canonym.garble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * OpenNLP's English part-of-speech tagger, read when first asked. Safe for any number of threads.
 */
final class OpenNlpTagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private OpenNlpTagger() {}

  /** Read once; the model is immutable, a tagger is not shared. */
  private static final class Model {
    static final POSModel INSTANCE = load();

    private static POSModel load() {
      try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(
              "no part-of-speech model " + MODEL + " on the class path");
        }
        return new POSModel(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("part-of-speech model " + MODEL, unreadable);
      }
    }
  }

  /** The universal part of speech of each token of a sentence. */
  static String[] tag(String[] tokens) {
    return new POSTaggerME(Model.INSTANCE).tag(tokens);
  }
}
