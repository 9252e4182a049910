package org.canonym.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code canonym evaluate}. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  EvaluateCommand(Io io) {}

  @Override
  public Integer call() {
    return ExitCode.DONE;
  }
}
