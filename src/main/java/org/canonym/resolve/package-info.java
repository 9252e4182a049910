/**
 * From a text to decisions about its names: mentions, candidates, the document's channels, context,
 * and for every mention exactly one decision.
 *
 * <p>Enters: {@code SegmentedText}, a gazetteer. Leaves: {@code Resolution}. May use: {@code text},
 * {@code learn}, {@code segment}, {@code sound}, {@code gazetteer}. The trap: an exact form is not
 * yet a name (Interior, May), and a near form is not yet the same name (Kunar, Kunduz): both need
 * evidence.
 */
@NullMarked
package org.canonym.resolve;

import org.jspecify.annotations.NullMarked;
