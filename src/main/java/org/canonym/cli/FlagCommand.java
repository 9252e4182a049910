package org.canonym.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.canonym.format.Format;
import org.canonym.format.LineReader;
import org.canonym.format.RecordWriter;
import org.canonym.garble.Flag;
import org.canonym.pipeline.Batch;
import org.canonym.pipeline.Canonym;
import org.canonym.pipeline.CleanedText;
import org.canonym.pipeline.Outcome;
import org.canonym.pipeline.Settings;
import org.canonym.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code canonym flag}. */
@Command(
    name = "flag",
    mixinStandardHelpOptions = true,
    description = "Flags what translation broke and leaves the text alone.")
final class FlagCommand extends TextCommand {
  @Option(
      names = "--lines",
      description = "Every input line is one passage and gives one output line (tsv or jsonl).")
  private boolean lines;

  @Option(names = "--tokens", description = "With jsonl: the score of every token.")
  private boolean tokens;

  @Option(
      names = "--tokenized",
      description = "With --lines: single spaces are the token boundaries, exactly.")
  private boolean tokenized;

  FlagCommand(Io io) {
    super(io);
  }

  @Override
  Settings.Task task() {
    return Settings.Task.FLAG;
  }

  @Override
  boolean writesTokens() {
    return tokens;
  }

  @Override
  public Integer call() throws IOException {
    if (!lines && tokenized) {
      throw new CommandException(ExitCode.USAGE, "--tokenized: expected --lines with it");
    }
    return lines ? flagLines() : super.call();
  }

  private record Line(LineReader.Line line, Outcome outcome) {}

  private int flagLines() throws IOException {
    Format target = to == null ? Format.TSV : to;
    if (target != Format.TSV && target != Format.JSONL) {
      throw new CommandException(
          ExitCode.USAGE, "--to: expected tsv or jsonl with --lines, found " + target.word());
    }
    List<Inputs.Input> sources = Inputs.of(inputs, Optional.of(Format.TXT));
    Canonym canonym =
        shared.open(
            shared
                .settings()
                .withTask(task())
                .withShape(tokenized ? Settings.Shape.TOKENIZED : Settings.Shape.LINE));
    RecordWriter records = new RecordWriter(canonym.versions(), tokens);
    Tally tally = new Tally();
    try (Output out = Output.open(output, io())) {
      if (target == Format.TSV) {
        out.write("garble\tverdict\tcodes\n");
      }
      for (Inputs.Input source : sources) {
        try (InputStream in = source.open(io())) {
          Batch.run(
              new LineReader(in)::next,
              line -> new Line(line, judge(canonym, source, line)),
              result -> write(result, target, records, out, tally),
              jobs);
        }
      }
      out.commit();
    }
    return tally.exitCode(failOn);
  }

  private static Outcome judge(Canonym canonym, Inputs.Input source, LineReader.Line line) {
    Document document = new Document(source.name() + ":" + line.number(), line.text());
    return line.failure().isPresent()
        ? new Outcome.Failed(document, line.failure().get())
        : canonym.process(document);
  }

  private void write(Line result, Format target, RecordWriter records, Output out, Tally tally)
      throws IOException {
    if (result.outcome() instanceof Outcome.Failed failed) {
      io().err().println("canonym: " + failed.id() + ": " + failed.reason());
      out.write(target == Format.TSV ? "\tfailed\t\n" : "{}\n");
      tally.addFailure();
    } else if (result.outcome() instanceof Outcome.Done done) {
      out.write(
          target == Format.TSV ? row(done.cleaned()) : records.standalone(done.cleaned()) + "\n");
      tally.add(done.cleaned());
    }
  }

  private static String row(CleanedText cleaned) {
    TreeSet<String> codes = new TreeSet<>();
    for (Flag flag : cleaned.garble().flags()) {
      codes.add(flag.code().code());
    }
    return String.format(
        java.util.Locale.ROOT,
        "%.4f\t%s\t%s\n",
        cleaned.garble().garble(),
        cleaned.garble().verdict().word(),
        String.join(",", codes));
  }
}
