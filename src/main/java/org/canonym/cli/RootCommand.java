package org.canonym.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code canonym} itself: shows what there is. */
@Command(
    name = "canonym",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Makes machine-translated text fit to use: puts names right, flags what translation broke,",
      "and says why."
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 done, and --fail-on found something; 2 usage; 3 some documents",
      "could not be processed; 4 nothing could be done."
    })
final class RootCommand implements Runnable {
  @Spec @org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "expected a command, such as: clean");
  }
}
