package org.canonym.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.gazetteer.IndexedForm;
import org.canonym.segment.SegmentedText;
import org.canonym.segment.Vocabulary;
import org.canonym.sound.Channels;
import org.canonym.sound.Letters;
import org.canonym.text.Passage;
import org.canonym.text.Token;

/**
 * Decides what every name of a text means. Two passes: the first resolves each mention by itself;
 * the second knows the document's channels, its persons' full names and the places named beside.
 * Not safe for use by several threads at once: each keeps its own.
 */
public final class Resolver {
  /** A name resolved this surely in the first pass speaks for the document's channels. */
  private static final double SURE = 0.9;

  /** Seen so often in lower case, a word is hardly a misspelt name; and, so often, never one. */
  private static final int RARE_WORD = 50;

  private static final int COMMON_WORD = 3000;

  /** Who sends a list expects most of it to be listed; running text is full of strangers. */
  private static final double ASKED_FOR = 1.3;

  private static final double OTHER_TYPE = -6;

  private final Gazetteer gazetteer;
  private final Channels channels;
  private final Vocabulary vocabulary;
  private final ContextCues cues;
  private final Neighbourhood neighbourhood;
  private final CandidateFinder finder;
  private final NameScorer scorer;
  private final Explanation explanation;
  private final double threshold;

  /**
   * A resolver.
   *
   * @param lenient whether forms marked as accepted in the press are left as they stand
   */
  public Resolver(
      Gazetteer gazetteer,
      Channels channels,
      Vocabulary vocabulary,
      ContextCues cues,
      Profile profile,
      boolean lenient) {
    this.gazetteer = gazetteer;
    this.channels = channels;
    this.vocabulary = vocabulary;
    this.cues = cues;
    this.neighbourhood = new Neighbourhood(vocabulary, cues);
    this.finder = new CandidateFinder(gazetteer, channels);
    this.scorer = new NameScorer(channels, vocabulary, new Targets(channels, lenient));
    this.explanation = new Explanation(channels);
    this.threshold = profile.threshold();
  }

  /** A window with its candidates. */
  private record Weighed(NameWindow window, List<Candidate> candidates, double probability) {}

  /** What the first pass learned of the document. */
  private record Known(double[] penalties, DocumentKnowledge names) {}

  /** Decides every mention of a text. */
  public Resolution resolve(SegmentedText text) {
    Known nothing = new Known(new double[channels.all().size()], new DocumentKnowledge(gazetteer));
    List<Weighed> first = weighAll(text, nothing);
    ChannelEvidence evidence = new ChannelEvidence(channels);
    Known known = learn(text, first, evidence);
    List<Weighed> second = weighAll(text, known);
    List<Decision> decisions = new ArrayList<>();
    for (Weighed weighed : second) {
      decisions.add(decide(text, weighed));
    }
    decisions.sort(Comparator.comparing(decision -> decision.mention().span()));
    return new Resolution(text, decisions, evidence.shares());
  }

  // ---------------------------------------------------------------- the two passes

  private List<Weighed> weighAll(SegmentedText text, Known known) {
    List<Weighed> all = new ArrayList<>();
    for (Passage passage : text.passages()) {
      for (MentionFinder.Run run : MentionFinder.runs(text, passage)) {
        all.addAll(segment(text, passage, run, known));
      }
    }
    return all;
  }

  private Known learn(SegmentedText text, List<Weighed> first, ChannelEvidence evidence) {
    DocumentKnowledge names = new DocumentKnowledge(gazetteer);
    for (Weighed weighed : first) {
      if (weighed.probability() < SURE || weighed.candidates().isEmpty()) {
        continue;
      }
      Candidate best = weighed.candidates().get(0);
      NameWindow window = weighed.window();
      String surface = window.mention().surface();
      if (!Letters.plain(surface).equals(Letters.plain(best.target()))) {
        evidence.add(finder.costs(surface, best.target()));
      }
      names.add(
          best.entry(), window.words(), text.passageAt(window.span().start()), best.cost() == 0);
    }
    return new Known(evidence.penalties(), names);
  }

  // ---------------------------------------------------------------- one run

  /** Cuts a run into the windows that explain it best, by dynamic programming over its words. */
  private List<Weighed> segment(
      SegmentedText text, Passage passage, MentionFinder.Run run, Known known) {
    List<Integer> words = run.words();
    int n = words.size();
    List<List<Weighed>> endingAt = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      endingAt.add(new ArrayList<>());
    }
    for (NameWindow window : MentionFinder.windows(text, run)) {
      weigh(text, passage, window, known)
          .ifPresent(
              weighed ->
                  endingAt.get(wordIndex(words, window.mention().endToken() - 1)).add(weighed));
    }
    double[] value = new double[n + 1];
    Weighed[] chosen = new Weighed[n + 1];
    for (int end = 1; end <= n; end++) {
      value[end] = value[end - 1];
      for (Weighed weighed : endingAt.get(end - 1)) {
        int start = wordIndex(words, weighed.window().mention().firstToken());
        double total = value[start] + worth(weighed);
        if (total > value[end]) {
          value[end] = total;
          chosen[end] = weighed;
        }
      }
    }
    List<Weighed> best = new ArrayList<>();
    for (int at = n; at > 0; ) {
      Weighed weighed = chosen[at];
      if (weighed == null) {
        at--;
      } else {
        best.add(0, weighed);
        at = wordIndex(words, weighed.window().mention().firstToken());
      }
    }
    return best;
  }

  private static int wordIndex(List<Integer> words, int token) {
    return words.indexOf(token);
  }

  /**
   * Longer explained stretches are worth more than their pieces; an unexplained word is worth
   * little.
   */
  private static double worth(Weighed weighed) {
    int words = weighed.window().words();
    return weighed.candidates().isEmpty()
        ? 0.01
        : words * words * weighed.probability() + 0.02 * words;
  }

  private Optional<Weighed> weigh(
      SegmentedText text, Passage passage, NameWindow window, Known known) {
    String surface = window.mention().surface();
    List<IndexedForm> exact =
        FittingForms.fitting(finder.exact(surface), window, known.names(), vocabulary);
    boolean single = window.words() == 1;
    if (single && isOrdinaryWordHere(text, passage, window, exact)) {
      return Optional.empty();
    }
    boolean fuzzy = exact.isEmpty() && mayBeMisspelt(text, window);
    if (exact.isEmpty() && !fuzzy) {
      return single ? Optional.of(new Weighed(window, List.of(), 0)) : Optional.empty();
    }
    List<CandidateFinder.Near> near =
        exact.isEmpty()
            ? FittingForms.fittingWords(finder.near(surface), window, known.names())
            : exact.stream().map(form -> new CandidateFinder.Near(form, new double[0])).toList();
    List<Candidate> candidates =
        scorer.score(
            surface, near, known.penalties(), context(text, window, known, !exact.isEmpty()));
    double probability = Probabilities.ofBest(candidates);
    if (!single && probability < 0.5) {
      return Optional.empty();
    }
    return Optional.of(new Weighed(window, candidates, probability));
  }

  /**
   * Whether a single capitalised word is taken for an ordinary one: it opens the passage, or the
   * whole passage is in title case, or nothing lists it as a name.
   */
  private boolean isOrdinaryWordHere(
      SegmentedText text, Passage passage, NameWindow window, List<IndexedForm> exact) {
    String word = window.mention().surface();
    Vocabulary.Count count = vocabulary.count(Letters.lower(word));
    if (!count.isOrdinary()) {
      return false;
    }
    boolean listed = exact.stream().anyMatch(form -> form.kind() != IndexedForm.Kind.PART);
    boolean opens =
        Respelling.opensPassage(text.tokens(), passage.firstToken(), window.mention().firstToken());
    return !listed || opens;
  }

  /**
   * At least one word of the window is no English word, no well-known name and not listed itself.
   */
  private boolean mayBeMisspelt(SegmentedText text, NameWindow window) {
    boolean odd = false;
    int ordinary = 0;
    for (int t = window.mention().firstToken(); t < window.mention().endToken(); t++) {
      Token token = text.tokens().get(t);
      if (token.isWord() && token.isCapitalised() && !MentionFinder.isParticle(token.text())) {
        String word =
            token
                .text()
                .substring(0, token.text().length() - MentionFinder.possessive(token.text()));
        Vocabulary.Count count = vocabulary.count(Letters.lower(word));
        if (count.isOrdinary() && count.lower() > RARE_WORD) {
          ordinary += count.lower() > COMMON_WORD ? window.words() : 1;
        }
        odd |= !count.isOrdinary() && finder.exact(word).stream().noneMatch(Resolver::isWholeName);
      }
    }
    return odd && (ordinary == 0 || (ordinary == 1 && window.words() > 1));
  }

  private static boolean isWholeName(IndexedForm form) {
    return form.kind() == IndexedForm.Kind.CANONICAL;
  }

  // ---------------------------------------------------------------- context

  private Function<Entry, List<Evidence>> context(
      SegmentedText text, NameWindow window, Known known, boolean exact) {
    int passage = text.passageAt(window.span().start());
    int first = window.mention().firstToken();
    int end = window.mention().endToken();
    return entry -> {
      List<Evidence> evidence = new ArrayList<>(cues.evidence(text, first, end, entry));
      evidence.addAll(known.names().evidence(entry, window.words(), passage));
      if (!exact) {
        known.names().habit().ifPresent(evidence::add);
      }
      boolean part =
          entry.type() == EntryType.PERSON
              && window.words() == 1
              && !known.names().isNamedInFull(entry);
      neighbourhood.against(text, first, end, entry.type(), part, exact).ifPresent(evidence::add);
      return evidence;
    };
  }

  // ---------------------------------------------------------------- decisions

  private Decision decide(SegmentedText text, Weighed weighed) {
    Mention mention = weighed.window().mention();
    List<Candidate> candidates = weighed.candidates();
    if (candidates.isEmpty()) {
      return new Decision.Unknown(mention, 0, List.of(), "nothing in the gazetteer is near it");
    }
    Passage passage = text.passages().get(text.passageAt(mention.span().start()));
    boolean opens =
        Respelling.opensPassage(text.tokens(), passage.firstToken(), mention.firstToken());
    return decide(mention, candidates, weighed.probability(), opens);
  }

  private Decision decide(
      Mention mention, List<Candidate> candidates, double probability, boolean opens) {
    Candidate best = candidates.get(0);
    String because = explanation.of(mention.surface(), candidates);
    if (probability >= threshold) {
      String replacement = Respelling.of(mention.surface(), best.target(), opens);
      return HouseStyle.isRight(mention.surface(), best, vocabulary)
              || replacement.equals(mention.surface())
          ? new Decision.Keep(mention, probability, candidates, because)
          : new Decision.Replace(mention, replacement, probability, candidates, because);
    }
    if (Probabilities.ofAny(candidates) >= threshold) {
      return new Decision.Ambiguous(mention, probability, candidates, because);
    }
    return new Decision.Unknown(mention, probability, candidates, because);
  }

  /**
   * Decides a name that stands by itself, as a row of a list does.
   *
   * @param name the spelling
   * @param type what it names, if that is known
   * @param context words it was found with; may be empty
   */
  public Decision resolveName(String name, Optional<EntryType> type, String context) {
    String surface = name.strip();
    Mention mention = new Mention(new org.canonym.text.Span(0, surface.length()), surface, 0, 1);
    if (surface.isEmpty()) {
      return new Decision.Unknown(mention, 0, List.of(), "no name was given");
    }
    Set<String> words = new HashSet<>(List.of(context.toLowerCase(Locale.ROOT).split("\\W+")));
    List<Candidate> candidates =
        scorer.score(
            surface,
            finder.near(surface),
            new double[channels.all().size()],
            entry -> {
              List<Evidence> evidence = new ArrayList<>(cues.evidence(words, entry));
              evidence.add(new Evidence(ASKED_FOR, "a name to be found was given"));
              if (type.isPresent() && type.get() != entry.type()) {
                evidence.add(
                    new Evidence(OTHER_TYPE, "a " + entry.type().word() + " was not asked for"));
              }
              return evidence;
            });
    if (candidates.isEmpty()) {
      return new Decision.Unknown(mention, 0, List.of(), "nothing in the gazetteer is near it");
    }
    return decide(mention, candidates, Probabilities.ofBest(candidates), false);
  }
}
