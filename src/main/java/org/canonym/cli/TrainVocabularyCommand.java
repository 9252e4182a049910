package org.canonym.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.canonym.train.VocabularyTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code canonym train vocabulary}. */
@Command(
    name = "vocabulary",
    mixinStandardHelpOptions = true,
    description = "Counts the words of clean text, one paragraph a line, plain or gzipped.")
final class TrainVocabularyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Clean text.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The vocabulary file to write.")
  private Path output = Path.of("vocabulary.fst");

  @Option(
      names = "--least",
      defaultValue = "3",
      paramLabel = "N",
      description = "Leave out words seen fewer times (default: 3).")
  private int least = 3;

  private final Io io;

  TrainVocabularyCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    VocabularyTrainer trainer = new VocabularyTrainer();
    for (Path file : files) {
      trainer.read(file);
    }
    Path unfinished =
        Files.createTempFile(output.toAbsolutePath().getParent(), ".canonym", ".part");
    try {
      int words;
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        words = trainer.write(least, out);
      }
      Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
      io.err().println("canonym: " + words + " words from " + files.size() + " files in " + output);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    return ExitCode.DONE;
  }
}
