package org.canonym.garble;

import java.util.List;

/** A token that may be residue, its readings and its log-odds without its neighbours. */
final class ResidueSuspect {
  final int token;
  final List<LexiconMatch> readings;
  final NounSlot slot;
  final boolean nameLike;
  double own;
  double odds;

  /**
   * A suspect.
   *
   * @param readings what it may mean, the likeliest first; empty where no lexicon has it
   * @param nameLike whether it stands in a name or is a part of names
   */
  ResidueSuspect(
      int token, List<LexiconMatch> readings, NounSlot slot, boolean nameLike, double own) {
    this.token = token;
    this.readings = readings;
    this.slot = slot;
    this.nameLike = nameLike;
    this.own = own;
    this.odds = own;
  }
}
