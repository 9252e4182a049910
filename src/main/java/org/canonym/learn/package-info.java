/**
 * What is learned from examples and kept as text a person can review: boosted regression trees for
 * a yes-or-no question.
 *
 * <p>Enters: rows of named numbers with their answers. Leaves: a model that gives a probability.
 * May use: {@code text}. The trap: a model is only good for features computed just as they were
 * when it was fitted, which is why it names them and refuses others.
 */
@NullMarked
package org.canonym.learn;

import org.jspecify.annotations.NullMarked;
