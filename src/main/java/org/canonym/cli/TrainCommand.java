package org.canonym.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code canonym train}: fits models from data. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Fits models from data and writes what they were fitted on.")
final class TrainCommand implements Runnable {
  @Spec @org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "expected vocabulary or pairs");
  }
}
