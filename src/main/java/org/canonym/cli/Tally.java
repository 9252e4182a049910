package org.canonym.cli;

import java.util.List;
import org.canonym.garble.Verdict;
import org.canonym.pipeline.CleanedText;

/** Counts what a run did. */
final class Tally {
  private int done;
  private int failed;
  private long edits;
  private long flags;
  private int suspect;
  private int garbled;

  void add(CleanedText cleaned) {
    done++;
    edits += cleaned.script().edits().size();
    flags += cleaned.garble().flags().size();
    suspect += cleaned.garble().verdict() instanceof Verdict.Suspect ? 1 : 0;
    garbled += cleaned.garble().verdict() instanceof Verdict.Garbled ? 1 : 0;
  }

  void addFailure() {
    failed++;
  }

  int done() {
    return done;
  }

  int failed() {
    return failed;
  }

  int documents() {
    return done + failed;
  }

  String summary() {
    return "canonym: "
        + done
        + " documents done, "
        + failed
        + " failed; "
        + edits
        + " names changed, "
        + flags
        + " passages flagged; "
        + suspect
        + " suspect, "
        + garbled
        + " garbled";
  }

  int exitCode(List<FailOn> failOn) {
    if (failed > 0) {
      return done > 0 ? ExitCode.PARTLY : ExitCode.NOTHING;
    }
    boolean found =
        (failOn.contains(FailOn.CHANGED) && edits > 0)
            || (failOn.contains(FailOn.FLAGGED) && flags > 0)
            || (failOn.contains(FailOn.SUSPECT) && suspect + garbled > 0)
            || (failOn.contains(FailOn.GARBLED) && garbled > 0);
    return found ? ExitCode.FOUND : ExitCode.DONE;
  }
}
