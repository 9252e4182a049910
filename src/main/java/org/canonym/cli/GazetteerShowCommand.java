package org.canonym.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.Gazetteer;
import org.canonym.gazetteer.NameForm;
import org.canonym.pipeline.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code canonym gazetteer show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows all that is kept of entries, by id.")
final class GazetteerShowCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Such as af-wardak.")
  private List<String> ids = new ArrayList<>();

  private final Io io;

  GazetteerShowCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    Gazetteer gazetteer =
        shared.open(shared.settings().withTask(Settings.Task.NORMALIZE)).gazetteer();
    try (Output out = Output.open(null, io)) {
      for (String id : ids) {
        Entry entry =
            gazetteer
                .find(id)
                .orElseThrow(
                    () ->
                        new CommandException(
                            ExitCode.NOTHING,
                            "no entry \"" + id + "\"; look for it with: canonym gazetteer find"));
        out.write(show(gazetteer, entry));
      }
      out.commit();
    }
    return ExitCode.DONE;
  }

  private static String show(Gazetteer gazetteer, Entry entry) {
    StringBuilder out = new StringBuilder();
    out.append(entry.id()).append("  ").append(entry.name()).append('\n');
    line(out, "type", entry.type().word() + (entry.kind().isEmpty() ? "" : ", " + entry.kind()));
    List<String> parents = new ArrayList<>();
    gazetteer
        .parents(entry)
        .forEach(parent -> parents.add(parent.name() + " (" + parent.id() + ")"));
    if (!parents.isEmpty()) {
      line(out, "in", String.join(", ", parents));
    }
    for (NameForm form : entry.forms()) {
      line(
          out,
          "form",
          form.text()
              + "  "
              + (form.language().isEmpty() ? "any language" : form.language())
              + (form.script().isEmpty() ? "" : "-" + form.script())
              + ", source: "
              + form.source().word());
    }
    new TreeMap<>(entry.details()).forEach((column, value) -> line(out, column, value));
    line(out, "kept in", Origins.shown(entry.origin()));
    return out.append('\n').toString();
  }

  private static void line(StringBuilder out, String what, String value) {
    out.append(String.format("  %-8s %s%n", what, value));
  }
}
