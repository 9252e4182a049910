package org.canonym.segment;

import java.util.List;
import org.canonym.text.Document;
import org.canonym.text.Passage;
import org.canonym.text.Span;
import org.canonym.text.Token;

/**
 * A document cut into passages and tokens. Immutable.
 *
 * @param document the document
 * @param passages the passages, in order, disjoint; together they hold every token
 * @param tokens the tokens, in order, disjoint
 */
public record SegmentedText(Document document, List<Passage> passages, List<Token> tokens) {

  public SegmentedText {
    passages = List.copyOf(passages);
    tokens = List.copyOf(tokens);
  }

  /** The tokens of one passage. */
  public List<Token> tokensOf(Passage passage) {
    return tokens.subList(passage.firstToken(), passage.endToken());
  }

  /** The text one passage covers. */
  public String textOf(Passage passage) {
    return document.at(passage.span());
  }

  /** The text between two neighbouring tokens, by the index of the first. */
  public String gapAfter(int token) {
    return document
        .text()
        .substring(tokens.get(token).span().end(), tokens.get(token + 1).span().start());
  }

  /** Whether nothing stands between a token and the next one. */
  public boolean touchesNext(int token) {
    return token + 1 < tokens.size()
        && tokens.get(token).span().end() == tokens.get(token + 1).span().start();
  }

  /** The index of the passage that covers {@code offset}; -1 - n where it would be inserted. */
  public int passageAt(int offset) {
    int low = 0;
    int high = passages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = passages.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }
}
