package org.canonym.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code canonym gazetteer}: what editors do. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Looks into the gazetteer, checks it and compiles it.")
final class GazetteerCommand implements Runnable {
  @Spec @org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        "expected find, show, compile or lint");
  }
}
