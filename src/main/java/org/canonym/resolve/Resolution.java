package org.canonym.resolve;

import java.util.List;
import java.util.Map;
import org.canonym.segment.SegmentedText;

/**
 * All that was decided about one text's names.
 *
 * @param text the text
 * @param decisions one for each mention, in order of position, mentions disjoint
 * @param channels the share of each channel in the document's changed names, from 0 to 1; empty if
 *     no name told
 */
public record Resolution(
    SegmentedText text, List<Decision> decisions, Map<String, Double> channels) {

  public Resolution {
    decisions = List.copyOf(decisions);
    channels = Map.copyOf(channels);
  }
}
