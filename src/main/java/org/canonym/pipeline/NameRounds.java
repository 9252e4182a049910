package org.canonym.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.canonym.edit.Edit;
import org.canonym.edit.EditMismatchException;
import org.canonym.edit.EditScript;
import org.canonym.resolve.Decision;
import org.canonym.resolve.Mention;
import org.canonym.resolve.Resolution;
import org.canonym.resolve.Resolver;
import org.canonym.segment.SegmentedText;
import org.canonym.segment.Segmenter;
import org.canonym.text.Document;
import org.canonym.text.Span;
import org.canonym.text.Token;

/**
 * Resolves until a further run would change nothing: names put right are evidence for the names
 * beside them, so the corrected text may tell what the original did not. What a later round finds
 * is carried back to the original text.
 */
final class NameRounds {
  /** Nothing seen so far needed a third. */
  private static final int MOST_ROUNDS = 3;

  private final Segmenter segmenter;
  private final Resolver resolver;

  NameRounds(Segmenter segmenter, Resolver resolver) {
    this.segmenter = segmenter;
    this.resolver = resolver;
  }

  /** The decisions on a text, settled. */
  Resolution resolve(SegmentedText text) {
    Resolution settled = resolver.resolve(text);
    for (int round = 1; round < MOST_ROUNDS; round++) {
      EditScript script = EditScript.of(settled);
      if (script.isEmpty()) {
        return settled;
      }
      Document corrected =
          new Document(text.document().id(), apply(script, text.document().text()));
      List<Decision.Replace> more = new ArrayList<>();
      for (Decision decision : resolver.resolve(segmenter.segment(corrected)).decisions()) {
        if (decision instanceof Decision.Replace replace) {
          more.add(replace);
        }
      }
      if (more.isEmpty()) {
        return settled;
      }
      settled = join(settled, script, more);
    }
    return settled;
  }

  private static String apply(EditScript script, String text) {
    try {
      return script.apply(text);
    } catch (EditMismatchException impossible) {
      throw new IllegalStateException("a script made from this very text", impossible);
    }
  }

  private static Resolution join(
      Resolution settled, EditScript script, List<Decision.Replace> more) {
    List<Decision> decisions = new ArrayList<>(settled.decisions());
    for (Decision.Replace replace : more) {
      Span original = toOriginal(script, replace.mention().span());
      decisions.removeIf(decision -> decision.mention().span().overlaps(original));
      decisions.add(
          new Decision.Replace(
              mention(settled.text(), original),
              replace.replacement(),
              replace.confidence(),
              replace.candidates(),
              replace.because()));
    }
    decisions.sort(Comparator.comparing(decision -> decision.mention().span()));
    return new Resolution(settled.text(), decisions, settled.channels());
  }

  /** Where a stretch of the corrected text stood; one that touches an edit takes it in whole. */
  private static Span toOriginal(EditScript script, Span corrected) {
    int shift = 0;
    int start = -1;
    int end = -1;
    for (Edit edit : script.edits()) {
      int from = edit.span().start() + shift;
      int to = from + edit.replacement().length();
      if (start < 0 && corrected.start() < to) {
        start = corrected.start() <= from ? corrected.start() - shift : edit.span().start();
      }
      if (end < 0 && corrected.end() <= from) {
        end = corrected.end() - shift;
      }
      shift += edit.replacement().length() - edit.original().length();
      if (end < 0 && corrected.end() <= to) {
        end = edit.span().end();
      }
    }
    return new Span(
        start < 0 ? corrected.start() - shift : start, end < 0 ? corrected.end() - shift : end);
  }

  private static Mention mention(SegmentedText text, Span span) {
    List<Token> tokens = text.tokens();
    int first = 0;
    while (first + 1 < tokens.size() && tokens.get(first).span().end() <= span.start()) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    return new Mention(span, text.document().at(span), first, end);
  }
}
