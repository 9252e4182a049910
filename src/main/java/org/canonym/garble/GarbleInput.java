package org.canonym.garble;

import org.canonym.resolve.Resolution;
import org.canonym.segment.SegmentedText;

/**
 * What detectors look at.
 *
 * @param text the text, cut into passages and tokens
 * @param names what was decided about its names
 */
record GarbleInput(SegmentedText text, Resolution names) {}
