package org.canonym.cli;

import org.canonym.pipeline.Settings;
import picocli.CommandLine.Command;

/** {@code canonym clean}. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description = "Puts names right and flags garbled passages, in one pass.")
final class CleanCommand extends TextCommand {
  CleanCommand(Io io) {
    super(io);
  }

  @Override
  Settings.Task task() {
    return Settings.Task.CLEAN;
  }
}
