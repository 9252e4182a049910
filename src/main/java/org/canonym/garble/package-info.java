/**
 * From a text to what translation broke in it: detectors find signals, signals become flags, flags
 * and scores become verdicts.
 *
 * <p>Enters: {@code SegmentedText} and the decisions about its names. Leaves: {@code GarbleReport}.
 * May use: {@code text}, {@code index}, {@code segment}, {@code sound}, {@code gazetteer}, {@code
 * resolve} (to read). The trap: a foreign name is not garble; every detector that meets unknown
 * words asks the decisions first.
 */
@NullMarked
package org.canonym.garble;

import org.jspecify.annotations.NullMarked;
