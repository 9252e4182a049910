package org.canonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.canonym.pipeline.PairMatching;
import org.canonym.pipeline.Settings;
import org.canonym.train.PairTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code canonym train pairs}. */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    description = "Fits the model behind match from pairs of names known to be the same or not.")
final class TrainPairsCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Tables, plain or gzipped, with the columns a, b, same and, if known, type, source_set"
              + " and split (only train rows are read).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The model to write.")
  private Path output = Path.of("pairs.tsv");

  @Option(
      names = "--note",
      defaultValue = "unnamed pairs",
      paramLabel = "TEXT",
      description = "What the pairs are, kept in the model.")
  private String note = "";

  @Option(
      names = "--leave-out",
      split = ",",
      paramLabel = "SET",
      description = "Source sets to pass over.")
  private List<String> leftOut = new ArrayList<>();

  private final Io io;

  TrainPairsCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = shared.settings().withTask(Settings.Task.NORMALIZE);
    PairTrainer trainer = new PairTrainer(PairMatching.features(settings), Set.copyOf(leftOut));
    for (Path file : files) {
      trainer.read(file);
    }
    if (trainer.pairs() == 0) {
      throw new CommandException(ExitCode.NOTHING, "expected train rows in the tables, found none");
    }
    trainer.fit().write(output, note);
    io.err().println("canonym: fitted on " + trainer.pairs() + " pairs, written to " + output);
    return ExitCode.DONE;
  }
}
