package org.canonym.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.canonym.gazetteer.Finding;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.gazetteer.GazetteerLint;
import org.canonym.pipeline.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code canonym gazetteer lint}. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = "Finds mistakes in the gazetteer; exits with 1 if there is an error.")
final class GazetteerLintCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared = new SharedOptions();

  @Option(names = "--errors-only", description = "Leave warnings out.")
  private boolean errorsOnly;

  private final Io io;

  GazetteerLintCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    Gazetteer gazetteer =
        shared.open(shared.settings().withTask(Settings.Task.NORMALIZE)).gazetteer();
    List<Finding> findings = GazetteerLint.of(gazetteer);
    long errors =
        findings.stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).count();
    try (Output out = Output.open(null, io)) {
      for (Finding finding : findings) {
        if (!errorsOnly || finding.severity() == Finding.Severity.ERROR) {
          out.write(
              Origins.shown(finding.origin())
                  + ": "
                  + finding.severity().word()
                  + ": "
                  + finding.message()
                  + " ["
                  + finding.code()
                  + "]\n");
        }
      }
      out.commit();
    }
    if (!shared.quiet) {
      io.err()
          .println(
              "canonym: "
                  + gazetteer.entries().size()
                  + " entries, "
                  + errors
                  + " errors, "
                  + (findings.size() - errors)
                  + " warnings");
    }
    return errors > 0 ? ExitCode.FOUND : ExitCode.DONE;
  }
}
