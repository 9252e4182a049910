package org.canonym.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.canonym.edit.EditMismatchException;
import org.canonym.edit.EditScript;
import org.canonym.format.Format;
import org.canonym.format.Item;
import org.canonym.format.JsonLine;
import org.canonym.format.LineReader;
import org.canonym.format.RecordReader;
import org.canonym.format.TextReader;
import org.canonym.format.UnreadableTextException;
import org.canonym.text.CodePointOffsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code canonym revert}. */
@Command(
    name = "revert",
    mixinStandardHelpOptions = true,
    description = "Gives the original back, byte for byte, or says where the file differs.")
final class RevertCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE|-", description = "The corrected file, .txt or .jsonl.")
  private Path file = Path.of("-");

  @Option(
      names = "--edits",
      paramLabel = "RECORDS",
      description =
          "The records made with it (--report or --to jsonl); a .jsonl file has its own inside and"
              + " needs none.")
  private @Nullable Path edits;

  @Option(names = "--from", paramLabel = "FORMAT", description = "txt or jsonl.")
  private @Nullable Format from;

  @Option(
      names = "--field",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "The JSONL key with the text (default: text).")
  private String field = "text";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Default: standard output.")
  private @Nullable Path output;

  @Option(names = "--debug", description = "Show where in the program an error arose.")
  private boolean debug;

  private final Io io;

  RevertCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    Inputs.Input source = Inputs.of(List.of(file), Optional.ofNullable(from)).get(0);
    try (InputStream in = source.open(io);
        Output out = Output.open(output, io)) {
      if (source.format() == Format.JSONL) {
        revertLines(source, in, out);
      } else {
        out.write(revertText(source, in));
      }
      out.commit();
    }
    return ExitCode.DONE;
  }

  private String revertText(Inputs.Input source, InputStream in) throws IOException {
    if (edits == null) {
      throw new CommandException(ExitCode.USAGE, "expected --edits RECORDS for a text file");
    }
    Item item = TextReader.read(in, source.name());
    if (item.failure().isPresent()) {
      throw new CommandException(ExitCode.NOTHING, source.name() + ": " + item.failure().get());
    }
    RecordReader.Recorded record = recordFor(source.name());
    String text = item.document().text();
    return apply(source.name(), text, inverse(source.name(), record, text));
  }

  /** The only record of the file, or the one whose id is the input's name. */
  private RecordReader.Recorded recordFor(String name) throws IOException {
    Path records = java.util.Objects.requireNonNull(edits);
    RecordReader.@Nullable Recorded only = null;
    int count = 0;
    try (InputStream in = java.nio.file.Files.newInputStream(records)) {
      LineReader lines = new LineReader(in);
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        if (line.get().text().isBlank()) {
          continue;
        }
        only = parse(records + ":" + line.get().number(), line.get());
        if (only.id().equals(name)) {
          return only;
        }
        count++;
      }
    }
    if (only == null || count != 1) {
      throw new CommandException(
          ExitCode.NOTHING,
          records
              + ": expected a record with the id \""
              + name
              + "\", or a single one, found "
              + count);
    }
    return only;
  }

  private static RecordReader.Recorded parse(String place, LineReader.Line line) {
    try {
      return RecordReader.parse(line.text());
    } catch (UnreadableTextException unreadable) {
      throw new CommandException(ExitCode.NOTHING, place + ": " + unreadable.reason(), unreadable);
    }
  }

  private void revertLines(Inputs.Input source, InputStream in, Output out) throws IOException {
    LineReader lines = new LineReader(in);
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      String place = source.name() + ":" + line.get().number();
      String text = line.get().text();
      String mark = line.get().number() == 1 && text.startsWith("\uFEFF") ? "\uFEFF" : "";
      String content = text.substring(mark.length());
      if (line.get().failure().isPresent()) {
        throw new CommandException(ExitCode.NOTHING, place + ": " + line.get().failure().get());
      }
      out.write(mark + (content.isBlank() ? content : revertLine(place, content)));
      out.write(line.get().ending());
    }
  }

  private String revertLine(String place, String line) {
    try {
      JsonLine json = JsonLine.parse(line, field);
      RecordReader.Recorded record = RecordReader.parse(line);
      EditScript inverse = record.inverse(json.text());
      apply(place, json.text(), inverse);
      return json.without(
          inverse,
          record.edits().stream().map(RecordReader.RecordedEdit::originalLiteral).toList());
    } catch (UnreadableTextException unreadable) {
      throw new CommandException(ExitCode.NOTHING, place + ": " + unreadable.reason(), unreadable);
    }
  }

  private static EditScript inverse(String name, RecordReader.Recorded record, String text) {
    try {
      return record.inverse(text);
    } catch (UnreadableTextException outside) {
      throw new CommandException(ExitCode.NOTHING, name + ": " + outside.reason(), outside);
    }
  }

  private static String apply(String name, String text, EditScript inverse) {
    try {
      return inverse.apply(text);
    } catch (EditMismatchException differs) {
      throw new CommandException(
          ExitCode.NOTHING,
          name
              + ": the text is not the one the edits were made in: at character "
              + CodePointOffsets.of(text).toCodePoints(Math.min(differs.offset(), text.length()))
              + " "
              + differs.getMessage(),
          differs);
    }
  }
}
