package org.canonym.measure.lists;

/**
 * A usual measure of how alike two names are, to be measured against.
 *
 * @param <F> what a name is made into before it is compared; compared often, made once
 */
interface Likeness<F> {
  /** What the measure is called. */
  String name();

  /** A name, ready to be compared. */
  F prepare(String name);

  /** How alike, from 0 to 1, in either order. */
  double between(F a, F b);
}
