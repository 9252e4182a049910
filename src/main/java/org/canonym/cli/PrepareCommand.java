package org.canonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.canonym.garble.GarbleFinder;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.pipeline.Compiled;
import org.canonym.pipeline.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code canonym prepare}: what the launcher does once, and again when shipped data changed. */
@Command(
    name = "prepare",
    mixinStandardHelpOptions = true,
    description = "Compiles the shipped gazetteer and lexicons, so that starting is fast.")
final class PrepareCommand implements Callable<Integer> {
  @Option(names = "--quiet", description = "No summary.")
  private boolean quiet;

  @Option(names = "--debug", description = "Show where in the program an error arose.")
  private boolean debug;

  private final Io io;

  PrepareCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    Path home =
        Home.find()
            .orElseThrow(
                () -> new CommandException(ExitCode.NOTHING, "expected CANONYM_HOME to be set"));
    Files.createDirectories(Compiled.gazetteer(home).getParent());
    int forms = Gazetteer.compile(home.resolve("gazetteer"), Compiled.gazetteer(home));
    int words = GarbleFinder.compileLexicons(home.resolve("models"), Compiled.lexicons(home));
    if (!quiet) {
      io.err().println("canonym: " + forms + " name forms and " + words + " words compiled");
    }
    return ExitCode.DONE;
  }
}
