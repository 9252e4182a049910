package org.canonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.canonym.measure.CorpusEvaluation;
import org.canonym.measure.CorpusReport;
import org.canonym.measure.GoldCorpus;
import org.canonym.measure.Report;
import org.canonym.measure.lists.NameList;
import org.canonym.measure.lists.NameListEvaluation;
import org.canonym.measure.lists.NameListReport;
import org.canonym.measure.lists.PairEvaluation;
import org.canonym.measure.lists.PairList;
import org.canonym.measure.lists.PairReport;
import org.canonym.pipeline.Canonym;
import org.canonym.pipeline.PairMatching;
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
    description =
        "Measures precision, recall and calibration against gold: on a corpus of texts, on a list"
            + " of spellings (--names) or on pairs of spellings (--pairs).")
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(
      paramLabel = "CORPUS",
      arity = "0..1",
      description = "A folder of texts with their gold (default: the shipped corpus).")
  private @Nullable Path corpus;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "A table with the columns variant, canonical and, if known, type, language; measured"
              + " against a gazetteer of its canonical names and those of --gazetteer.")
  private @Nullable Path names;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "A table with the columns a, b, same and, if known, type, source_set, split; may be"
              + " gzipped.")
  private @Nullable Path pairs;

  @Option(
      names = "--split",
      paramLabel = "NAME",
      defaultValue = "dev",
      description = "Which rows of a table that has a column split are measured (default: dev).")
  private String split = "dev";

  @Option(
      names = "--baselines",
      description =
          "With --names or --pairs: measure Jaro–Winkler, Levenshtein, Daitch–Mokotoff,"
              + " Beider–Morse and consonant skeletons on the same rows.")
  private boolean baselines;

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      arity = "0..1",
      fallbackValue = "reports",
      description = "Also write the reports to DIR (default: the folder reports).")
  private @Nullable Path reports;

  @Option(names = "--details", description = "Also list every miss and every error.")
  private boolean details;

  private final Io io;

  EvaluateCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    List<Object> given = new ArrayList<>();
    Optional.ofNullable(corpus).ifPresent(given::add);
    Optional.ofNullable(names).ifPresent(given::add);
    Optional.ofNullable(pairs).ifPresent(given::add);
    if (given.size() > 1) {
      throw new CommandException(
          ExitCode.USAGE, "expected one of CORPUS, --names and --pairs, found " + given.size());
    }
    if (baselines && names == null && pairs == null) {
      throw new CommandException(ExitCode.USAGE, "--baselines: expected --names or --pairs");
    }
    if (names != null) {
      return publish(onNames(names));
    }
    return pairs != null ? publish(onPairs(pairs)) : onCorpus();
  }

  private int onCorpus() throws IOException {
    Settings settings = shared.settings();
    GoldCorpus gold = GoldCorpus.read(corpus == null ? settings.home().resolve("corpus") : corpus);
    CorpusEvaluation evaluation = CorpusEvaluation.of(shared.open(settings), gold);
    evaluation.failures().forEach(failure -> io.err().println("canonym: " + failure));
    publish(new CorpusReport(evaluation));
    return evaluation.failures().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private Report onNames(Path file) throws IOException {
    NameList list = NameList.read(file);
    Path gazetteer = Files.createTempFile("canonym-evaluate", ".tsv");
    try {
      list.writeGazetteer(gazetteer);
      Canonym canonym = shared.open(withoutShipped(shared.settings(), gazetteer));
      return new NameListReport(NameListEvaluation.of(canonym, list, split, baselines));
    } finally {
      Files.deleteIfExists(gazetteer);
    }
  }

  /** The names looked for are to be found among no others than those the user names. */
  private static Settings withoutShipped(Settings settings, Path gazetteer) {
    List<Path> layers = new ArrayList<>(settings.gazetteers());
    layers.add(0, gazetteer);
    return new Settings(
        settings.home(),
        false,
        layers,
        settings.tables(),
        settings.models(),
        settings.profile(),
        settings.lenient(),
        Settings.Task.NORMALIZE,
        settings.shape());
  }

  private Report onPairs(Path file) throws IOException {
    PairList list = PairList.read(file);
    PairMatching matching = shared.openPairs();
    return new PairReport(PairEvaluation.of(matching, list, split, baselines));
  }

  private int publish(Report report) throws IOException {
    try (Output out = Output.open(null, io)) {
      out.write(report.summary());
      if (details) {
        out.write("\n" + report.details());
      }
    }
    if (reports != null) {
      for (Map.Entry<String, String> file : report.files().entrySet()) {
        try (Output out = Output.toFile(reports.resolve(file.getKey()))) {
          out.write(file.getValue());
          out.commit();
        }
      }
    }
    return ExitCode.DONE;
  }
}
