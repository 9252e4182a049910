/**
 * From texts of which people have said what is right and wrong to figures: precision, recall,
 * calibration.
 *
 * <p>Enters: a gold corpus and an open {@code Canonym}. Leaves: tables and a summary. May use:
 * {@code pipeline} and below. The trap: a figure is worth what its gold is worth; a span that does
 * not match its text is refused, never skipped.
 */
@NullMarked
package org.canonym.measure;

import org.jspecify.annotations.NullMarked;
