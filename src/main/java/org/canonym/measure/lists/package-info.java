/**
 * Figures on lists of names: spellings against a gazetteer, and pairs of spellings, beside the
 * usual measures of likeness.
 *
 * <p>Enters: a table with gold and an open {@code Canonym}. Leaves: tables. May use: {@code
 * measure}, {@code pipeline} and below. The trap: a threshold fitted on the rows it is then judged
 * on flatters whoever it is fitted for.
 */
@NullMarked
package org.canonym.measure.lists;

import org.jspecify.annotations.NullMarked;
