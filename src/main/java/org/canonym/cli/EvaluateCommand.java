package org.canonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.canonym.measure.CorpusEvaluation;
import org.canonym.measure.CorpusReport;
import org.canonym.measure.GoldCorpus;
import org.canonym.pipeline.Canonym;
import org.canonym.pipeline.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code canonym evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures precision, recall and calibration on texts or lists with gold.")
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(
      paramLabel = "CORPUS",
      arity = "0..1",
      description = "A folder of texts with gold (default: the shipped corpus).")
  private @Nullable Path corpus;

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      arity = "0..1",
      fallbackValue = "reports",
      description = "Also write the reports to DIR (default: the folder reports).")
  private @Nullable Path reports;

  @Option(names = "--details", description = "Also list every miss, wrong change and wrong flag.")
  private boolean details;

  private final Io io;

  EvaluateCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = shared.settings();
    GoldCorpus gold = GoldCorpus.read(corpus == null ? settings.home().resolve("corpus") : corpus);
    Canonym canonym = shared.open(settings);
    CorpusEvaluation evaluation = CorpusEvaluation.of(canonym, gold);
    evaluation.failures().forEach(failure -> io.err().println("canonym: " + failure));
    CorpusReport report = new CorpusReport(evaluation);
    try (Output out = Output.open(null, io)) {
      out.write(report.summary());
      if (details) {
        out.write("\n" + report.details());
      }
    }
    if (reports != null) {
      write(report.files(), reports);
    }
    return evaluation.failures().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private static void write(Map<String, String> files, Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      try (Output out = Output.toFile(folder.resolve(file.getKey()))) {
        out.write(file.getValue());
        out.commit();
      }
    }
  }
}
