package org.canonym.cli;

import org.canonym.pipeline.Settings;
import picocli.CommandLine.Command;

/** {@code canonym normalize}. */
@Command(
    name = "normalize",
    aliases = "normalise",
    mixinStandardHelpOptions = true,
    description = "Puts names right and looks for nothing else.")
final class NormalizeCommand extends TextCommand {
  NormalizeCommand(Io io) {
    super(io);
  }

  @Override
  Settings.Task task() {
    return Settings.Task.NORMALIZE;
  }
}
