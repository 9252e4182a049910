package org.canonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.pipeline.Compiled;
import org.canonym.pipeline.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code canonym gazetteer compile}. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    description = "Compiles a gazetteer to an index that opens without being parsed.")
final class GazetteerCompileCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "A folder or .tsv file (default: the shipped gazetteer).")
  private @Nullable Path path;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The index (default: where the program looks for the shipped gazetteer's).")
  private @Nullable Path output;

  @Option(names = "--quiet", description = "No summary.")
  private boolean quiet;

  @Option(names = "--debug", description = "Show where in the program an error arose.")
  private boolean debug;

  private final Io io;

  GazetteerCompileCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    if (path != null && output == null) {
      throw new CommandException(ExitCode.USAGE, "expected -o FILE for a gazetteer of your own");
    }
    Path home =
        Home.find()
            .orElseThrow(
                () -> new CommandException(ExitCode.NOTHING, "expected CANONYM_HOME to be set"));
    Path layer = path == null ? home.resolve("gazetteer") : path;
    Path target = output == null ? Compiled.gazetteer(home) : output;
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    int forms = Gazetteer.compile(layer, target);
    if (!quiet) {
      io.err().println("canonym: " + forms + " forms compiled from " + layer + " to " + target);
    }
    return ExitCode.DONE;
  }
}
