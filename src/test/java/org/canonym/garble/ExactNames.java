package org.canonym.garble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.gazetteer.NameForm;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import org.canonym.resolve.Mention;
import org.canonym.resolve.Resolution;
import org.canonym.segment.SegmentedText;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Letters;
import org.canonym.text.Span;
import org.canonym.text.Token;

/**
 * Decisions for tests: the longest exact form of the gazetteer is kept, every other run of
 * capitalised words that English does not have is unknown.
 */
final class ExactNames {
  private static final int LONGEST = 8;
  private static final int FREQUENT = 20;

  private final Map<String, List<Entry>> forms = new HashMap<>();
  private final Vocabulary vocabulary;

  ExactNames(Gazetteer gazetteer, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Entry entry : gazetteer.entries()) {
      add(entry.name(), entry);
      for (NameForm form : entry.forms()) {
        if (!Letters.hasOtherScript(form.text())) {
          add(form.text(), entry);
        }
      }
    }
  }

  private void add(String form, Entry entry) {
    forms.computeIfAbsent(Letters.joined(form), key -> new ArrayList<>()).add(entry);
  }

  Resolution resolve(SegmentedText text) {
    List<Decision> decisions = new ArrayList<>();
    int i = 0;
    while (i < text.tokens().size()) {
      int end = text.tokens().get(i).isCapitalised() ? known(text, i, decisions) : -1;
      if (end < 0) {
        end = unknown(text, i, decisions);
      }
      i = Math.max(i + 1, end);
    }
    return new Resolution(text, decisions, Map.of());
  }

  private int known(SegmentedText text, int first, List<Decision> decisions) {
    for (int end = Math.min(text.tokens().size(), first + LONGEST); end > first; end--) {
      String surface = surface(text, first, end);
      String key = Letters.joined(surface);
      List<Entry> entries = forms.getOrDefault(key, List.of());
      boolean ordinary =
          end == first + 1
              && vocabulary.count(key).isOrdinary()
              && vocabulary.count(key).lower() > FREQUENT;
      if (!entries.isEmpty() && !ordinary) {
        List<Candidate> candidates =
            entries.stream()
                .map(e -> new Candidate(e, e.name(), e.name(), false, "", 0, 5, List.of()))
                .toList();
        decisions.add(new Decision.Keep(mention(text, first, end), 0.95, candidates, "exact form"));
        return end;
      }
    }
    return -1;
  }

  private int unknown(SegmentedText text, int first, List<Decision> decisions) {
    int end = first;
    while (end < text.tokens().size() && isUnknownName(text.tokens().get(end))) {
      end++;
    }
    if (end > first) {
      decisions.add(new Decision.Unknown(mention(text, first, end), 0.5, List.of(), "not listed"));
    }
    return end;
  }

  private boolean isUnknownName(Token token) {
    return token.isCapitalised()
        && !vocabulary.count(token.text()).isOrdinary()
        && !forms.containsKey(Letters.joined(token.text()));
  }

  private static String surface(SegmentedText text, int first, int end) {
    String surface =
        text.document()
            .at(
                new Span(
                    text.tokens().get(first).span().start(),
                    text.tokens().get(end - 1).span().end()));
    return surface.endsWith("'s") || surface.endsWith("’s")
        ? surface.substring(0, surface.length() - 2)
        : surface;
  }

  private static Mention mention(SegmentedText text, int first, int end) {
    String surface = surface(text, first, end);
    int start = text.tokens().get(first).span().start();
    return new Mention(new Span(start, start + surface.length()), surface, first, end);
  }
}
