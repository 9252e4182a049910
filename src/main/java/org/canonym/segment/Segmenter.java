package org.canonym.segment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.canonym.text.Document;
import org.canonym.text.Passage;
import org.canonym.text.Span;
import org.canonym.text.Token;

/**
 * Cuts documents into passages and tokens: paragraphs, then OpenNLP's sentences, then Lucene's
 * words (Unicode word breaks), marks from what lies between. Not safe for use by several threads at
 * once: each keeps its own.
 */
public final class Segmenter {
  private final SentenceCutter sentences;
  private final StandardTokenizer words = new StandardTokenizer();
  private final OffsetAttribute offsets = words.addAttribute(OffsetAttribute.class);

  private Segmenter(SentenceCutter sentences) {
    this.sentences = sentences;
  }

  /** A segmenter for running text in English or a language punctuated like it. */
  public static Segmenter forRunningText() {
    return new Segmenter(new OpenNlpSentenceCutter());
  }

  /** A segmenter that takes every line as one passage. */
  public static Segmenter forLines() {
    return new Segmenter((text, paragraph) -> List.of(paragraph));
  }

  /** Cuts a document. */
  public SegmentedText segment(Document document) {
    String text = document.text();
    List<Token> tokens = tokens(text, ProtectedSpans.find(text));
    List<Passage> passages = new ArrayList<>();
    int token = 0;
    List<Span> paragraphs = Paragraphs.find(text);
    for (int p = 0; p < paragraphs.size(); p++) {
      List<Span> cut = sentences.cut(text, paragraphs.get(p));
      for (Span sentence : keepTokensWhole(cut, tokens, token)) {
        int first = token;
        while (token < tokens.size() && tokens.get(token).span().start() < sentence.end()) {
          token++;
        }
        passages.add(new Passage(sentence, passages.size(), p, first, token));
      }
    }
    return new SegmentedText(document, passages, tokens);
  }

  /** A full stop inside code or markup, which is one token, ends no passage. */
  private static List<Span> keepTokensWhole(List<Span> sentences, List<Token> tokens, int from) {
    List<Span> whole = new ArrayList<>(sentences.size());
    int token = from;
    int reach = 0;
    for (Span sentence : sentences) {
      Span span =
          !whole.isEmpty() && reach > sentence.start()
              ? whole.remove(whole.size() - 1).cover(sentence)
              : sentence;
      while (token < tokens.size() && tokens.get(token).span().start() < span.end()) {
        reach = tokens.get(token++).span().end();
      }
      whole.add(reach > span.end() ? new Span(span.start(), reach) : span);
    }
    return whole;
  }

  /** Takes a whole text as one passage and its single spaces as the token boundaries, exactly. */
  public static SegmentedText tokenized(Document document) {
    String text = document.text();
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    while (start <= text.length() && !text.isEmpty()) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      String piece = text.substring(start, end);
      tokens.add(new Token(new Span(start, end), piece, kindOf(piece)));
      start = end + 1;
    }
    List<Passage> passages =
        tokens.isEmpty()
            ? List.of()
            : List.of(new Passage(document.span(), 0, 0, 0, tokens.size()));
    return new SegmentedText(document, passages, tokens);
  }

  private static Token.Kind kindOf(String piece) {
    boolean digit = false;
    for (int i = 0; i < piece.length(); i++) {
      if (Character.isLetter(piece.charAt(i)) || Character.isSurrogate(piece.charAt(i))) {
        return Token.Kind.WORD;
      }
      digit |= Character.isDigit(piece.charAt(i));
    }
    return digit ? Token.Kind.NUMBER : Token.Kind.PUNCTUATION;
  }

  private List<Token> tokens(String text, List<Span> untouchable) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
    int done = 0;
    int next = 0;
    try {
      words.setReader(new StringReader(text));
      words.reset();
      while (words.incrementToken()) {
        int start = offsets.startOffset();
        while (next < untouchable.size() && untouchable.get(next).start() <= start) {
          done = protect(text, tokens, done, untouchable.get(next++));
        }
        if (start < done) {
          continue;
        }
        int end = offsets.endOffset();
        if (next < untouchable.size()) {
          end = Math.min(end, untouchable.get(next).start());
        }
        marks(text, tokens, done, start);
        String piece = text.substring(start, end);
        tokens.add(new Token(new Span(start, end), piece, wordOrNumber(piece)));
        done = end;
      }
      words.end();
      words.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
    while (next < untouchable.size()) {
      done = protect(text, tokens, done, untouchable.get(next++));
    }
    marks(text, tokens, done, text.length());
    return tokens;
  }

  private static int protect(String text, List<Token> tokens, int done, Span span) {
    if (span.end() <= done) {
      return done;
    }
    Span rest = new Span(Math.max(done, span.start()), span.end());
    marks(text, tokens, done, rest.start());
    tokens.add(new Token(rest, rest.of(text), Token.Kind.PROTECTED));
    return span.end();
  }

  private static Token.Kind wordOrNumber(String piece) {
    return Character.isDigit(piece.codePointAt(0)) ? Token.Kind.NUMBER : Token.Kind.WORD;
  }

  /** Every visible mark between two words; a run of the same mark is one token. */
  private static void marks(String text, List<Token> tokens, int start, int end) {
    int i = start;
    while (i < end) {
      int codePoint = text.codePointAt(i);
      int from = i;
      i += Character.charCount(codePoint);
      if (Character.isWhitespace(codePoint)
          || Character.isSpaceChar(codePoint)
          || codePoint == 0xFEFF
          || Character.isISOControl(codePoint)) {
        continue;
      }
      while (i < end && text.codePointAt(i) == codePoint) {
        i += Character.charCount(codePoint);
      }
      tokens.add(new Token(new Span(from, i), text.substring(from, i), Token.Kind.PUNCTUATION));
    }
  }
}
