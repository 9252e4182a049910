package org.canonym.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.canonym.text.Span;

/** OpenNLP's English sentence detector, with the cuts it makes after initials and titles mended. */
final class OpenNlpSentenceCutter implements SentenceCutter {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final java.util.Set<String> NEVER_LAST =
      java.util.Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Brig", "Sen", "Rep",
          "Gov", "St", "Prof", "No", "vs", "Adm", "Cmdr", "Hon", "Rev");

  private final SentenceDetectorME detector = new SentenceDetectorME(Model.INSTANCE);

  /** Read once for all segmenters; the model itself is immutable. */
  private static final class Model {
    static final SentenceModel INSTANCE = load();

    private static SentenceModel load() {
      try (InputStream in = OpenNlpSentenceCutter.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("no sentence model " + MODEL + " on the class path");
        }
        return new SentenceModel(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("sentence model " + MODEL, unreadable);
      }
    }
  }

  @Override
  public List<Span> cut(String text, Span paragraph) {
    String content = paragraph.of(text).replace('\n', ' ').replace('\r', ' ');
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    for (opennlp.tools.util.Span found : detector.sentPosDetect(content)) {
      int end = paragraph.start() + found.getEnd();
      if (!endsInAbbreviation(text, start, end)) {
        add(text, sentences, start, end);
        start = end;
      }
    }
    add(text, sentences, start, paragraph.end());
    return sentences;
  }

  private static void add(String text, List<Span> sentences, int start, int end) {
    Span trimmed = Paragraphs.trim(text, start, end);
    if (trimmed.length() > 0) {
      sentences.add(trimmed);
    }
  }

  private static boolean endsInAbbreviation(String text, int start, int end) {
    if (end - 1 <= start || text.charAt(end - 1) != '.') {
      return false;
    }
    int word = end - 1;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String last = text.substring(word, end - 1);
    boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
    return initial || NEVER_LAST.contains(last);
  }
}
