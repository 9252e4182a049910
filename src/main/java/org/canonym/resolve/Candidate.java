package org.canonym.resolve;

import java.util.List;
import org.canonym.gazetteer.Entry;

/**
 * An entry that a mention may mean.
 *
 * @param entry the entry
 * @param target how the mention would be spelt if it means this entry: the canonical name, or the
 *     part of it that the mention writes
 * @param form the gazetteer form that the spelling was compared with
 * @param part whether that form is one word of a person's longer name
 * @param channel the id of the channel that explains the spelling best; empty where it needs none
 * @param cost the spelling's cost in that channel, in nats; 0 for the form itself
 * @param score the log-odds that the mention means this entry rather than nothing listed
 * @param evidence what the score is made of
 */
public record Candidate(
    Entry entry,
    String target,
    String form,
    boolean part,
    String channel,
    double cost,
    double score,
    List<Evidence> evidence) {

  public Candidate {
    evidence = List.copyOf(evidence);
  }
}
