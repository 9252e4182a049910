package org.canonym.garble;

import java.util.List;
import java.util.Set;
import org.canonym.text.Passage;
import org.canonym.text.Span;

/**
 * Broken grammar of the kinds translation makes, each so narrow that good prose does not meet it:
 * an agent without its article, participles that contradict each other, a ministry without the
 * word, 'in the post-withdrawal of', a verb in the wrong form after a modal, a long sentence
 * without any verb.
 */
final class UngrammaticalDetector implements Detector {
  private static final Set<String> DEAD = Set.of("dead", "killed", "martyrs", "martyred", "slain");
  private static final Set<String> HURT = Set.of("wounded", "injured", "hurt");
  private static final Set<String> DIED = Set.of("killed", "died", "dead", "martyred", "fell");

  private static final Set<String> MINISTRIES =
      Set.of("interior", "defense", "defence", "foreign", "finance", "justice", "health");

  private static final Set<String> EVENTS =
      Set.of(
          "withdrawal",
          "war",
          "fall",
          "election",
          "elections",
          "conflict",
          "agreement",
          "invasion",
          "collapse",
          "departure",
          "takeover",
          "occupation",
          "attack",
          "exit",
          "evacuation",
          "signing",
          "ceasefire",
          "independence",
          "crisis",
          "earthquake");

  private static final Set<String> QUOTED_PEOPLE =
      Set.of(
          "officials",
          "official",
          "sources",
          "source",
          "witnesses",
          "residents",
          "spokesman",
          "spokesperson",
          "minister",
          "commander",
          "commanders",
          "police",
          "analysts",
          "experts",
          "diplomats",
          "leaders",
          "authorities",
          "soldiers",
          "doctors",
          "elders",
          "locals");

  private static final Set<String> MODALS =
      Set.of(
          "will",
          "would",
          "can",
          "could",
          "should",
          "must",
          "didn't",
          "doesn't",
          "won't",
          "wouldn't",
          "couldn't",
          "cannot",
          "can't");

  /** Past forms that are nothing else: no participle, noun or adjective. */
  private static final Set<String> PAST_ONLY =
      Set.of(
          "went",
          "took",
          "gave",
          "began",
          "wrote",
          "spoke",
          "knew",
          "chose",
          "drove",
          "fell",
          "grew",
          "rose",
          "threw",
          "withdrew",
          "was",
          "were",
          "did");

  private static final Set<String> SINGULAR_VERBS = Set.of("was", "is", "has", "does");

  private static final Set<String> AFTER_ARTICLE_NEVER =
      Set.of(
          "of", "and", "from", "with", "is", "was", "were", "are", "has", "had", "the", "a", "an",
          "to", "by", "for", "their", "his", "its", "which", "who", "because", "into", "been", "he",
          "she", "they", "we", "him", "our", "my", "your", "this", "these", "those", "be", "have",
          "would", "could", "should", "since", "through", "while", "during", "there", "them", "or",
          "than", "at");

  private final Set<String> nationalities;

  private final CountNouns countNouns;

  UngrammaticalDetector(Set<String> nationalities) {
    this.nationalities = nationalities;
    this.countNouns = new CountNouns(nationalities);
  }

  @Override
  public List<ReasonCode> codes() {
    return List.of(ReasonCode.UNGRAMMATICAL);
  }

  @Override
  public void detect(GarbleInput input, Findings findings) {
    for (Passage passage : input.passages()) {
      int[] words = input.wordsOf(passage);
      if (words.length >= 3) {
        MissingArticle.find(input, passage, words, findings);
        for (int k = 0; k + 1 < words.length; k++) {
          contradictoryParticiples(input, words, k, findings);
          bareMinistry(input, words, k, findings);
          postEvent(input, words, k, findings);
          quotedThat(input, words, k, findings);
          endComplete(input, words, k, findings);
          wrongForm(input, words, k, findings);
          articleBeforeFunctionWord(input, words, k, findings);
          countNouns.find(input, words, k, findings);
        }
        VerbForms.find(input, passage, words, findings);
        noVerb(input, passage, words, findings);
        strandedVerb(input, passage, words, findings);
      }
    }
  }

  /** 'dead and wounded were killed': the wounded were not. */
  private static void contradictoryParticiples(
      GarbleInput input, int[] words, int k, Findings findings) {
    if (k + 4 >= words.length) {
      return;
    }
    String one = input.word(words[k]);
    String two = input.word(words[k + 2]);
    boolean pair =
        (DEAD.contains(one) && HURT.contains(two)) || (HURT.contains(one) && DEAD.contains(two));
    if (!pair || !isJoined(input.word(words[k + 1]))) {
      return;
    }
    int verb = k + 3;
    if (input.word(words[verb]).equals("people") || input.word(words[verb]).equals("persons")) {
      verb++;
    }
    boolean passive = isBe(input.word(words[verb]));
    int last = passive ? verb + 1 : verb;
    if (last < words.length
        && last > k + 2
        && (passive
            || input.word(words[verb]).equals("died")
            || input.word(words[verb]).equals("fell"))
        && DIED.contains(input.word(words[last]))
        && words[last] - words[k] == last - k
        && (k == 0 || !isBe(input.word(words[k - 1])))) {
      add(
          input.span(words[k], words[last]),
          Severity.MAJOR,
          0.9,
          "The wounded cannot have been killed: two participles contradict each other",
          "people were killed and wounded",
          findings);
    }
  }

  private static boolean isJoined(String word) {
    return word.equals("and") || word.equals("or");
  }

  private static boolean isBe(String word) {
    return word.equals("was") || word.equals("were") || word.equals("are") || word.equals("been");
  }

  /** 'a source in the Afghan Interior said': the word ministry was swallowed. */
  private void bareMinistry(GarbleInput input, int[] words, int k, Findings findings) {
    if (k + 2 >= words.length
        || !input.word(words[k]).equals("the")
        || !MINISTRIES.contains(input.word(words[k + 2]))
        || !input.token(words[k + 2]).isCapitalised()
        || !(nationalities.contains(input.word(words[k + 1])) || isCountry(input, words[k + 1]))) {
      return;
    }
    int after = words[k + 2] + 1;
    String next = input.wordOrNone(after);
    boolean ends =
        next.isEmpty()
            || next.equals(".")
            || next.equals(",") && !input.wordOrNone(after + 2).equals("and")
            || English.SAYING.contains(next)
            || English.AUXILIARIES.contains(next)
            || next.equals("as");
    if (ends && words[k + 2] == words[k] + 2) {
      String text = input.text().document().at(input.span(words[k], words[k + 2]));
      add(
          input.span(words[k], words[k + 2]),
          Severity.MINOR,
          0.85,
          "The word ministry is missing: Arabic and Persian say only \"the Interior\"",
          text + " Ministry",
          findings);
    }
  }

  private static boolean isCountry(GarbleInput input, int i) {
    return input.entryAt(i).filter(entry -> entry.kind().equals("country")).isPresent();
  }

  /** 'in the post-withdrawal of foreign forces'. */
  private static void postEvent(GarbleInput input, int[] words, int k, Findings findings) {
    if (k < 1 || k + 2 >= words.length) {
      return;
    }
    if (input.word(words[k]).equals("post")
        && EVENTS.contains(input.word(words[k + 1]))
        && input.word(words[k + 2]).equals("of")
        && input.word(words[k - 1]).equals("the")) {
      int first = k >= 2 && English.PREPOSITIONS.contains(input.word(words[k - 2])) ? k - 2 : k - 1;
      add(
          input.span(words[first], words[k + 2]),
          Severity.MINOR,
          0.9,
          "\"post-\" cannot govern \"of\"",
          "after the " + input.word(words[k + 1]) + " of",
          findings);
    }
  }

  /** 'quoted officials that the army has': people are quoted as saying. */
  private static void quotedThat(GarbleInput input, int[] words, int k, Findings findings) {
    if (!input.word(words[k]).equals("quoted")) {
      return;
    }
    for (int n = k + 1; n < Math.min(k + 5, words.length - 1); n++) {
      if (QUOTED_PEOPLE.contains(input.word(words[n]))
          && input.word(words[n + 1]).equals("that")
          && words[n + 1] == words[n] + 1) {
        boolean clause =
            n + 2 < words.length
                && (English.DETERMINERS.contains(input.word(words[n + 2]))
                    || input.token(words[n + 2]).isCapitalised());
        if (clause) {
          add(
              input.span(words[k], words[n + 1]),
              Severity.MINOR,
              0.85,
              "People are quoted as saying that, not quoted that",
              input.text().document().at(input.span(words[k], words[n])) + " as saying that",
              findings);
        }
        return;
      }
    }
  }

  /** 'the end of the withdrawal would be complete': the end is not what is completed. */
  private static void endComplete(GarbleInput input, int[] words, int k, Findings findings) {
    if (!input.word(words[k]).equals("end") || !input.word(words[k + 1]).equals("of")) {
      return;
    }
    for (int n = k + 2; n < Math.min(k + 8, words.length - 2); n++) {
      String verb = input.word(words[n]);
      if (verb.equals("that") || verb.equals("which") || verb.equals("and")) {
        return;
      }
      boolean be = input.word(words[n + 1]).equals("be") && English.AUXILIARIES.contains(verb);
      int complete = be ? n + 2 : n + 1;
      if ((be || verb.equals("was") || verb.equals("is"))
          && complete < words.length
          && input.word(words[complete]).startsWith("complete")
          && words[complete] - words[k] == complete - k) {
        add(
            input.span(words[k], words[complete]),
            Severity.MINOR,
            0.8,
            "The end of something is not completed; the thing itself is",
            "",
            findings);
        return;
      }
    }
  }

  /** 'will went', 'did not took', 'they was'. */
  private static void wrongForm(GarbleInput input, int[] words, int k, Findings findings) {
    String word = input.word(words[k]);
    int next = k + 1;
    if (next + 1 < words.length && input.word(words[next]).equals("not")) {
      next++;
    }
    if (words[next] - words[k] != next - k) {
      return;
    }
    String verb = input.word(words[next]);
    boolean modal = MODALS.contains(word) || (word.equals("did") && next > k + 1);
    if (modal && PAST_ONLY.contains(verb) && !input.token(words[k]).isCapitalised()) {
      add(
          input.span(words[k], words[next]),
          Severity.MINOR,
          0.85,
          "A past form after \"" + word + "\"",
          "",
          findings);
    }
    boolean they = word.equals("they") || word.equals("we");
    if (they && next == k + 1 && SINGULAR_VERBS.contains(verb) && isClauseStart(input, words, k)) {
      add(
          input.span(words[k], words[next]),
          Severity.MINOR,
          0.8,
          "Plural subject, singular verb",
          "",
          findings);
    }
  }

  private static boolean isClauseStart(GarbleInput input, int[] words, int k) {
    return k == 0
        || input.word(words[k - 1]).equals("that")
        || input.word(words[k - 1]).equals("and")
        || words[k - 1] != words[k] - 1;
  }

  /** 'the of', 'a the', 'the from'. */
  private static void articleBeforeFunctionWord(
      GarbleInput input, int[] words, int k, Findings findings) {
    int a = words[k];
    int b = words[k + 1];
    boolean article =
        input.word(a).equals("the") || input.word(a).equals("a") && !isLetterA(input, a);
    if (article
        && b == a + 1
        && input.gapBefore(b).equals(" ")
        && AFTER_ARTICLE_NEVER.contains(input.word(b))
        && !(input.word(a).equals("a") && input.word(b).equals("while"))
        && !input.word(a).equals(input.word(b))
        && !input.token(b).isCapitalised()
        && !input.token(b).isAllCapitals()
        && !input.wordOrNone(b + 1).equals("-")
        && !isMark(input.wordOrNone(a - 1))) {
      add(
          input.span(a, b),
          Severity.MINOR,
          0.72,
          "\"" + input.word(a) + " " + input.word(b) + "\" cannot stand together",
          "",
          findings);
    }
  }

  private static boolean isMark(String word) {
    return word.equals("\"") || word.equals("“") || word.equals("'") || word.equals("‘");
  }

  /** A capital A inside a sentence is a grade, a vitamin or an answer. */
  private static boolean isLetterA(GarbleInput input, int i) {
    return input.token(i).isCapitalised();
  }

  /** A long sentence with a full stop and no word that can be a finite verb. */
  private static void noVerb(GarbleInput input, Passage passage, int[] words, Findings findings) {
    if (words.length < VerblessSentence.LEAST_WORDS || !input.endsInStop(passage)) {
      return;
    }
    if (VerblessSentence.isVerbless(input, passage, words)) {
      add(
          passage.span(),
          Severity.MAJOR,
          0.7,
          "No verb in a sentence of " + words.length + " words",
          "",
          findings);
    }
  }

  /** '… and criticism from the insurgents was provoked.': the verb left at the very end. */
  private static void strandedVerb(
      GarbleInput input, Passage passage, int[] words, Findings findings) {
    StrandedVerb.find(input, passage, words)
        .ifPresent(
            span ->
                add(
                    span,
                    Severity.MINOR,
                    0.66,
                    "The verb stands at the end, far from its subject, as in the source language",
                    "",
                    findings));
  }

  private static void add(
      Span span,
      Severity severity,
      double strength,
      String because,
      String suggestion,
      Findings findings) {
    findings.add(span, ReasonCode.UNGRAMMATICAL, severity, strength, because, suggestion);
  }
}
