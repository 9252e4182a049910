package org.canonym.garble;

import java.util.Set;
import org.canonym.gazetteer.EntryType;
import org.canonym.text.Passage;
import org.canonym.text.Token;

/**
 * An agent at the beginning of a sentence without its article: 'Reuters correspondent quoted …'.
 */
final class MissingArticle {
  private static final int HEADLINE = 9;

  private static final Set<String> AGENTS =
      Set.of(
          "correspondent",
          "reporter",
          "journalist",
          "representative",
          "delegate",
          "delegation",
          "official",
          "source",
          "envoy",
          "soldier",
          "officer",
          "fighter",
          "commander",
          "analyst",
          "expert",
          "photographer",
          "cameraman",
          "investigator",
          "observer",
          "negotiator");

  private static final Set<String> AGENT_VERBS =
      Set.of(
          "said",
          "says",
          "quoted",
          "quotes",
          "reported",
          "reports",
          "confirmed",
          "confirms",
          "added",
          "adds",
          "told",
          "tells",
          "stated",
          "states",
          "announced",
          "announces",
          "had",
          "has",
          "was",
          "is",
          "also",
          "explained",
          "noted",
          "claimed",
          "stressed",
          "indicated",
          "pointed",
          "revealed",
          "considered",
          "monitored",
          "observed",
          "learned",
          "spoke",
          "described",
          "denied",
          "warned");

  private MissingArticle() {}

  /** 'Al-Jazeera correspondent in Kabul had quoted …': an agent, no article, no name after it. */
  static void find(GarbleInput input, Passage passage, int[] words, Findings findings) {
    if (words.length < HEADLINE || !input.endsInStop(passage)) {
      return;
    }
    int agent = 0;
    while (agent < Math.min(6, words.length)
        && (input.token(words[agent]).isCapitalised() && agent < 5)
        && !AGENTS.contains(input.word(words[agent]))) {
      if (English.DETERMINERS.contains(input.word(words[agent]))
          || English.FUNCTION_WORDS.contains(input.word(words[agent]))
          || input.word(words[agent]).endsWith("'s")
          || input.word(words[agent]).endsWith("s'")
          || input.isNamed(words[agent], EntryType.PERSON)) {
        return;
      }
      agent++;
    }
    if (agent == 0
        || agent >= words.length - 2
        || !AGENTS.contains(input.word(words[agent]))
        || input.token(words[agent]).isCapitalised()
        || !isUnbroken(input, words[0], words[agent])) {
      return;
    }
    int verb = agent + 1;
    if (input.word(words[verb]).equals("in") || input.word(words[verb]).equals("at")) {
      verb++;
      while (verb < words.length - 1 && input.token(words[verb]).isCapitalised()) {
        verb++;
      }
    }
    if (AGENT_VERBS.contains(input.word(words[verb]))
        && words[verb] - words[agent] == verb - agent) {
      int last = verb + 1 < words.length ? verb + 1 : verb;
      findings.add(
          input.span(words[0], words[last]),
          ReasonCode.UNGRAMMATICAL,
          Severity.MINOR,
          0.82,
          "An article is missing before \"" + input.word(words[agent]) + "\"",
          article(input.token(words[0]).text())
              + " "
              + input.text().document().at(input.span(words[0], words[agent])));
    }
  }

  private static boolean isUnbroken(GarbleInput input, int from, int to) {
    for (int i = from; i <= to; i++) {
      Token token = input.token(i);
      if (token.kind() == Token.Kind.PUNCTUATION && !token.text().equals("-")) {
        return false;
      }
    }
    return true;
  }

  private static String article(String word) {
    return "AEIOUaeiou".indexOf(word.charAt(0)) >= 0 ? "An" : "A";
  }
}
