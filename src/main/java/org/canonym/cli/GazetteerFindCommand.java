package org.canonym.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.canonym.gazetteer.Entry;
import org.canonym.pipeline.Canonym;
import org.canonym.pipeline.Settings;
import org.canonym.report.Cells;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code canonym gazetteer find}. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = "Finds entries by any spelling, the exact ones first, then the near ones.")
final class GazetteerFindCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(paramLabel = "NAME", description = "Any spelling, in any script the gazetteer has.")
  private String name = "";

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many entries at the most (default: 10).")
  private int most = 10;

  private final Io io;

  GazetteerFindCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    Canonym canonym = shared.open(shared.settings().withTask(Settings.Task.NORMALIZE));
    Decision decision = canonym.resolve(name, Optional.empty(), "");
    List<Candidate> candidates = decision.candidates();
    try (Output out = Output.open(null, io)) {
      out.write("id\tname\ttype\tkind\tparent\tform\tscore\tchannel\n");
      for (Candidate candidate : candidates.subList(0, Math.min(most, candidates.size()))) {
        Entry entry = candidate.entry();
        out.write(
            String.join(
                    "\t",
                    entry.id(),
                    Cells.of(entry.name()),
                    entry.type().word(),
                    entry.kind(),
                    entry.parent(),
                    Cells.of(candidate.form()),
                    String.format(Locale.ROOT, "%.2f", candidate.score()),
                    candidate.channel())
                + "\n");
      }
      out.commit();
    }
    return ExitCode.DONE;
  }
}
