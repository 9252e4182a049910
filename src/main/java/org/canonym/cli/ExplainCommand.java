package org.canonym.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.canonym.pipeline.Canonym;
import org.canonym.pipeline.Outcome;
import org.canonym.report.ExplanationText;
import org.canonym.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code canonym explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells for every name and passage what was considered, what was decided and why.")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(paramLabel = "TEXT", description = "The text itself; - reads standard input.")
  private String text = "";

  private final Io io;

  ExplainCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    Document document = new Document("text", text);
    if (text.equals("-")) {
      var item = org.canonym.format.TextReader.read(io.in(), "stdin");
      if (item.failure().isPresent()) {
        throw new CommandException(ExitCode.NOTHING, "stdin: " + item.failure().get());
      }
      document = item.document();
    }
    Canonym canonym = shared.open(shared.settings());
    Outcome outcome = canonym.process(document);
    if (outcome instanceof Outcome.Failed failed) {
      throw new CommandException(ExitCode.NOTHING, failed.id() + ": " + failed.reason());
    }
    try (Output out = Output.open(null, io)) {
      if (outcome instanceof Outcome.Done done) {
        out.write(ExplanationText.of(done.cleaned()));
      }
      out.commit();
    }
    return ExitCode.DONE;
  }
}
