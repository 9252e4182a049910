package org.canonym.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.canonym.format.Format;
import org.canonym.gazetteer.EntryType;
import org.canonym.pipeline.Batch;
import org.canonym.pipeline.PairMatching;
import org.canonym.report.Cells;
import org.canonym.resolve.PairMatcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code canonym match}. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = "Tells for each pair of names the chance that both write the same name.")
final class MatchCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      description = "A table with the columns a, b and, if known, type (default: standard input).")
  private @Nullable Path input;

  @Option(names = "--from", paramLabel = "FORMAT", defaultValue = "tsv", description = "tsv.")
  private Format from = Format.TSV;

  @Option(names = "--to", paramLabel = "FORMAT", defaultValue = "tsv", description = "tsv.")
  private Format to = Format.TSV;

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

  MatchCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    if (from != Format.TSV || to != Format.TSV) {
      throw new CommandException(ExitCode.USAGE, "--from, --to: expected tsv");
    }
    Inputs.Input source =
        new Inputs.Input(input == null ? Path.of("-") : input, Path.of("-"), Format.TXT);
    PairMatching matching = shared.openPairs();
    try (InputStream in = source.open(io);
        Output out = Output.open(output, io)) {
      NameTable rows = new NameTable(in, source.name(), "a", "b");
      out.write("a\tb\tprobability\tsame\tchannel\n");
      Batch.run(rows::next, row -> row(matching, row), out::write, jobs);
      out.commit();
    }
    return ExitCode.DONE;
  }

  private static String row(PairMatching matching, NameTable.Row row) {
    Optional<EntryType> type = EntryType.of(row.cell("type").strip().toLowerCase(Locale.ROOT));
    PairMatcher.Match match = matching.match(row.cell("a"), row.cell("b"), type);
    // Rounded once, so that "same" never contradicts the figure printed beside it.
    double shown = Math.round(match.probability() * 10_000) / 10_000.0;
    return String.join(
            "\t",
            Cells.of(row.cell("a")),
            Cells.of(row.cell("b")),
            String.format(Locale.ROOT, "%.4f", shown),
            shown >= 0.5 ? "1" : "0",
            match.channel())
        + "\n";
  }
}
