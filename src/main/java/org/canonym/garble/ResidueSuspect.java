package org.canonym.garble;

import java.util.List;

/** A token that may be residue, its readings and its log-odds without its neighbours. */
final class ResidueSuspect {
  final int token;
  final List<LexiconMatch> readings;
  final boolean inName;
  double own;
  double odds;

  ResidueSuspect(int token, List<LexiconMatch> readings, boolean inName, double own) {
    this.token = token;
    this.readings = readings;
    this.inName = inName;
    this.own = own;
    this.odds = own;
  }
}
