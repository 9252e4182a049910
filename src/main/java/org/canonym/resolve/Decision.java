package org.canonym.resolve;

import java.util.List;
import java.util.Optional;

/** What becomes of one mention. There is exactly one for each, and only {@link Replace} edits. */
public sealed interface Decision {

  /** The mention decided on. */
  Mention mention();

  /** How sure, from 0 to 1: the calibrated chance that the best candidate is meant. */
  double confidence();

  /** The candidates considered, best first; may be empty. */
  List<Candidate> candidates();

  /** Why, in a sentence for a reader. */
  String because();

  /** The word used in records: replace, keep, ambiguous or unknown. */
  String word();

  /** The best candidate, if there is one. */
  default Optional<Candidate> best() {
    return candidates().isEmpty() ? Optional.empty() : Optional.of(candidates().get(0));
  }

  /** Whether the mention is taken to mean its best candidate. */
  default boolean isResolved() {
    return false;
  }

  /**
   * The mention means its best candidate and is to be written differently.
   *
   * @param replacement what to write, capitals and line ends of the original kept
   */
  record Replace(
      Mention mention,
      String replacement,
      double confidence,
      List<Candidate> candidates,
      String because)
      implements Decision {
    @Override
    public String word() {
      return "replace";
    }

    @Override
    public boolean isResolved() {
      return true;
    }
  }

  /** The mention means its best candidate and is right as it stands. */
  record Keep(Mention mention, double confidence, List<Candidate> candidates, String because)
      implements Decision {
    @Override
    public String word() {
      return "keep";
    }

    @Override
    public boolean isResolved() {
      return true;
    }
  }

  /** The mention means one of its candidates, and nothing tells which. */
  record Ambiguous(Mention mention, double confidence, List<Candidate> candidates, String because)
      implements Decision {
    @Override
    public String word() {
      return "ambiguous";
    }
  }

  /** The mention means nothing the gazetteer lists, as far as can be told. */
  record Unknown(Mention mention, double confidence, List<Candidate> candidates, String because)
      implements Decision {
    @Override
    public String word() {
      return "unknown";
    }
  }
}
