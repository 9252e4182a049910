package org.canonym.garble;

import java.util.List;
import org.canonym.text.Span;

/**
 * All that was found wrong with one text.
 *
 * @param flags the flags, by position
 * @param passages one judgement for each passage, in order
 * @param tokens the score of each token, in order
 * @param garble how broken the text is, from 0 to 1
 * @param verdict what is said of the text as a whole
 */
public record GarbleReport(
    List<Flag> flags,
    List<PassageJudgement> passages,
    List<TokenScore> tokens,
    double garble,
    Verdict verdict) {

  public GarbleReport {
    flags = List.copyOf(flags);
    passages = List.copyOf(passages);
    tokens = List.copyOf(tokens);
  }

  /** The report on a text that was not looked at for garble. */
  public static GarbleReport none() {
    return new GarbleReport(List.of(), List.of(), List.of(), 0, new Verdict.CannotTell());
  }

  /**
   * What is said of one passage.
   *
   * @param span where it stands
   * @param verdict what is said of it
   * @param garble how broken it is, from 0 to 1
   */
  public record PassageJudgement(Span span, Verdict verdict, double garble) {}

  /**
   * How likely a token is wrong.
   *
   * @param span where it stands
   * @param bad from 0 to 1
   */
  public record TokenScore(Span span, double bad) {}
}
