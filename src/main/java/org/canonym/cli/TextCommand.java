package org.canonym.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.canonym.format.Format;
import org.canonym.format.Item;
import org.canonym.format.JsonLinesReader;
import org.canonym.format.RecordWriter;
import org.canonym.format.TextReader;
import org.canonym.pipeline.Batch;
import org.canonym.pipeline.Canonym;
import org.canonym.pipeline.CleanedText;
import org.canonym.pipeline.Outcome;
import org.canonym.pipeline.Settings;
import org.canonym.pipeline.Versions;
import org.canonym.report.ChangesTable;
import org.canonym.report.HtmlPage;
import org.canonym.report.UnifiedDiff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What {@code clean}, {@code normalize} and {@code flag} have in common: documents in, results out.
 */
abstract class TextCommand implements Callable<Integer> {
  @Mixin SharedOptions shared = new SharedOptions();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      description = "What to read; standard input if nothing is named.",
      arity = "0..*")
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "txt or jsonl (default: what the file's name tells, else txt).")
  @Nullable Format from;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "txt, jsonl, tsv, diff or html (default: as the input).")
  @Nullable Format to;

  @Option(
      names = "--field",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "The JSONL key with the text (default: text).")
  String field = "text";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "A file; a folder for many inputs (default: standard output).")
  @Nullable Path output;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the records to FILE as well.")
  @Nullable Path report;

  @Option(
      names = "--quarantine",
      paramLabel = "FILE",
      description =
          "Where documents that could not be processed are kept with the reason (default: the"
              + " output's name with .quarantine.jsonl, if there is an output file).")
  @Nullable Path quarantine;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many threads work (default: 1); the result is the same.")
  int jobs = 1;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description = "Exit with 1 if there is: changed, flagged, suspect, garbled.")
  List<FailOn> failOn = new ArrayList<>();

  private final Io io;

  TextCommand(Io io) {
    this.io = io;
  }

  abstract Settings.Task task();

  /** Whether token scores go into the records. */
  boolean writesTokens() {
    return false;
  }

  Io io() {
    return io;
  }

  @Override
  public Integer call() throws IOException {
    checkOptions();
    List<Inputs.Input> sources = Inputs.of(inputs, Optional.ofNullable(from));
    boolean toFolder =
        output != null && (sources.size() > 1 || Files.isDirectory(output)) && !isStream(output);
    Canonym canonym = shared.open(shared.settings().withTask(task()));
    RecordWriter records = new RecordWriter(versions(canonym, sources), writesTokens());
    Tally tally = new Tally();
    try (Output single = framed(toFolder ? Output.open(null, io) : Output.open(output, io));
        SideOutput reports = new SideOutput(report);
        SideOutput quarantined = new SideOutput(quarantineFile(toFolder))) {
      for (Inputs.Input source : sources) {
        try {
          if (toFolder) {
            try (Output own = framed(Output.open(placeOf(source), io))) {
              run(source, canonym, records, own, reports, quarantined, tally);
              own.commit();
            }
          } else {
            run(source, canonym, records, single, reports, quarantined, tally);
          }
        } catch (java.nio.file.NoSuchFileException missing) {
          fail(Item.failed(source.name(), "expected a file, there is none"), quarantined, tally);
        } catch (java.nio.file.AccessDeniedException denied) {
          fail(Item.failed(source.name(), "expected to be allowed to read it"), quarantined, tally);
        }
      }
      reports.commit();
      quarantined.commit();
      if (tally.done() > 0 || tally.failed() == 0) {
        single.commit();
      }
    }
    if (!shared.quiet && tally.documents() > 1) {
      io.err().println(tally.summary());
    }
    return tally.exitCode(failOn);
  }

  /** Versions are found by reading every model, which only records are worth. */
  private Versions versions(Canonym canonym, List<Inputs.Input> sources) throws IOException {
    boolean recorded =
        report != null || sources.stream().anyMatch(source -> targetOf(source) == Format.JSONL);
    return recorded ? canonym.versions() : new Versions("", "", "");
  }

  private Output framed(Output out) {
    if (to == Format.TSV) {
      return out.framed(ChangesTable.header(), "");
    }
    return to == Format.HTML ? out.framed(HtmlPage.head(), HtmlPage.foot()) : out;
  }

  private void checkOptions() {
    if (jobs < 1) {
      throw new CommandException(ExitCode.USAGE, "--jobs: expected a number from 1, found " + jobs);
    }
    if (from != null && from != Format.TXT && from != Format.JSONL) {
      throw new CommandException(
          ExitCode.USAGE, "--from: expected txt or jsonl, found " + from.word());
    }
  }

  private static boolean isStream(Path path) {
    return path.toString().equals("-");
  }

  private Optional<Path> quarantineFile(boolean toFolder) {
    if (quarantine != null) {
      return Optional.of(quarantine);
    }
    if (output == null || isStream(output)) {
      return Optional.empty();
    }
    return Optional.of(
        toFolder
            ? output.resolve("quarantine.jsonl")
            : output.resolveSibling(output.getFileName() + ".quarantine.jsonl"));
  }

  private Format targetOf(Inputs.Input source) {
    return to == null ? source.format() : to;
  }

  /** The output file for one of many inputs: its name, with the ending of another format. */
  private Path placeOf(Inputs.Input source) {
    String name = source.isStandardInput() ? "stdin.txt" : source.relative().toString();
    Format target = targetOf(source);
    if (target != source.format()) {
      name = name.replaceFirst("\\.[^./]*$", "") + "." + target.word();
    }
    return java.util.Objects.requireNonNull(output).resolve(name);
  }

  private record Result(Item item, Outcome outcome) {}

  private void run(
      Inputs.Input source,
      Canonym canonym,
      RecordWriter records,
      Output out,
      SideOutput reports,
      SideOutput quarantined,
      Tally tally)
      throws IOException {
    Format target = targetOf(source);
    if (target == Format.JSONL) {
      out.startLine();
    }
    out.begin();
    try (InputStream in = source.open(io)) {
      Batch.run(
          items(source, in),
          item -> new Result(item, process(canonym, item)),
          result -> {
            if (result.outcome() instanceof Outcome.Done done) {
              write(done.cleaned(), result.item(), target, records, out);
              reports.write(() -> records.standalone(done.cleaned()) + "\n");
              tally.add(done.cleaned());
            } else if (result.outcome() instanceof Outcome.Failed failed) {
              Item item = result.item();
              fail(Item.failed(failed.id(), failed.reason(), item), quarantined, tally);
            }
          },
          jobs);
    }
  }

  private Batch.Source<Item> items(Inputs.Input source, InputStream in) throws IOException {
    if (source.format() == Format.JSONL) {
      return new JsonLinesReader(in, source.name(), field)::next;
    }
    Iterator<Item> only = List.of(TextReader.read(in, source.name())).iterator();
    return () -> only.hasNext() ? Optional.of(only.next()) : Optional.empty();
  }

  private static Outcome process(Canonym canonym, Item item) {
    return item.failure().isPresent()
        ? new Outcome.Failed(item.document(), item.failure().get())
        : canonym.process(item.document());
  }

  private void fail(Item item, SideOutput quarantined, Tally tally) throws IOException {
    String reason = item.failure().orElse("");
    io.err().println("canonym: " + item.document().id() + ": " + reason);
    quarantined.write(() -> item.quarantineLine() + "\n");
    tally.addFailure();
  }

  private static void write(
      CleanedText cleaned, Item item, Format target, RecordWriter records, Output out)
      throws IOException {
    switch (target) {
      case TXT -> out.write(cleaned.text() + (item.line().isPresent() ? "\n" : ""));
      case JSONL ->
          out.write(
              item.line().isPresent()
                  ? item.before() + records.enclosed(cleaned, item.line().get()) + item.after()
                  : records.standalone(cleaned) + "\n");
      case TSV -> out.write(ChangesTable.rows(cleaned));
      case DIFF -> out.write(UnifiedDiff.of(cleaned));
      case HTML -> out.write(HtmlPage.article(cleaned));
    }
  }
}
