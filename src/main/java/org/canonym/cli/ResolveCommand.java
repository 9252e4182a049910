package org.canonym.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.canonym.format.LineReader;
import org.canonym.gazetteer.EntryType;
import org.canonym.pipeline.Batch;
import org.canonym.pipeline.Canonym;
import org.canonym.pipeline.Settings;
import org.canonym.report.Cells;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code canonym resolve}. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = "Resolves a list of names, a row for each.")
final class ResolveCommand implements Callable<Integer> {
  /** How the list is written. */
  enum ListFormat {
    /** A name a line. */
    TXT,
    /** A table with a header: name and, if known, type and context. */
    TSV
  }

  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      description = "The list (default: standard input).")
  private @Nullable Path input;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "txt, a name a line; tsv, with the columns name and, if known, type and context.")
  private @Nullable ListFormat from;

  @Option(names = "--to", paramLabel = "FORMAT", description = "tsv.", defaultValue = "tsv")
  private ListFormat to = ListFormat.TSV;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Default: standard output.")
  private @Nullable Path output;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "1",
      description = "Threads (default: 1).")
  private int jobs = 1;

  private final Io io;

  ResolveCommand(Io io) {
    this.io = io;
  }

  private record Query(String name, String type, String context, Optional<String> failure) {}

  @Override
  public Integer call() throws IOException {
    if (to != ListFormat.TSV) {
      throw new CommandException(ExitCode.USAGE, "--to: expected tsv, found txt");
    }
    Inputs.Input source =
        new Inputs.Input(
            input == null ? Path.of("-") : input, Path.of("-"), org.canonym.format.Format.TXT);
    Canonym canonym = shared.open(shared.settings().withTask(Settings.Task.NORMALIZE));
    int[] failed = {0};
    try (InputStream in = source.open(io);
        Output out = Output.open(output, io)) {
      out.write("name\tdecision\tentity\tcanonical\tconfidence\tchannel\n");
      Batch.run(
          queries(source, in),
          query -> row(canonym, query),
          row -> {
            out.write(row);
            failed[0] += row.contains("\tfailed\t") ? 1 : 0;
          },
          jobs);
      out.commit();
    }
    return failed[0] > 0 ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private Batch.Source<Query> queries(Inputs.Input source, InputStream in) throws IOException {
    boolean table = from == ListFormat.TSV || (from == null && source.name().endsWith(".tsv"));
    if (!table) {
      LineReader lines = new LineReader(in);
      return () -> lines.next().map(line -> query(line.text(), "", "", line.failure()));
    }
    NameTable rows = new NameTable(in, source.name(), "name");
    return () ->
        rows.next()
            .map(
                row ->
                    query(row.cell("name"), row.cell("type"), row.cell("context"), row.failure()));
  }

  private Query query(String name, String type, String context, Optional<String> failure) {
    failure.ifPresent(reason -> io.err().println("canonym: " + reason));
    return new Query(name, type, context, failure);
  }

  private static String row(Canonym canonym, Query query) {
    if (query.failure().isPresent()) {
      return "\tfailed\t\t\t0.0000\t\n";
    }
    Optional<EntryType> type = EntryType.of(query.type().strip().toLowerCase(Locale.ROOT));
    Decision decision = canonym.resolve(query.name(), type, query.context());
    String word = WORDS.getOrDefault(decision.word(), "resolved");
    Optional<Candidate> best = decision.best();
    return String.join(
            "\t",
            Cells.of(query.name()),
            word,
            best.map(candidate -> candidate.entry().id()).orElse(""),
            best.map(candidate -> candidate.entry().name()).orElse(""),
            String.format(Locale.ROOT, "%.4f", decision.confidence()),
            best.map(Candidate::channel).orElse(""))
        + "\n";
  }

  private static final Map<String, String> WORDS =
      Map.of("ambiguous", "ambiguous", "unknown", "unknown");
}
