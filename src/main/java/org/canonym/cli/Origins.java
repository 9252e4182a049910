package org.canonym.cli;

import java.nio.file.Path;
import org.canonym.pipeline.Home;

/** How the place an entry was read from is shown: shipped files by their path below home. */
final class Origins {
  private Origins() {}

  /** The place {@code file:line}, without the home folder if it lies there. */
  static String shown(String origin) {
    return Home.find()
        .map(Path::toString)
        .filter(home -> origin.startsWith(home + "/"))
        .map(home -> origin.substring(home.length() + 1))
        .orElse(origin);
  }
}
