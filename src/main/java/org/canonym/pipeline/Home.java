package org.canonym.pipeline;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folder with the shipped gazetteer, tables and models. */
public final class Home {
  private static final String PROPERTY = "canonym.home";
  private static final String VARIABLE = "CANONYM_HOME";

  private Home() {}

  /**
   * The folder named by the system property {@code canonym.home}, else by the environment variable
   * {@code CANONYM_HOME}, else the nearest one above the program's own files that has the data.
   * Empty if there is none.
   */
  public static Optional<Path> find() {
    String property = System.getProperty(PROPERTY);
    if (property != null && !property.isBlank()) {
      return Optional.of(Path.of(property));
    }
    String variable = System.getenv(VARIABLE);
    if (variable != null && !variable.isBlank()) {
      return Optional.of(Path.of(variable));
    }
    try {
      Path at = Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path folder = at.getParent(); folder != null; folder = folder.getParent()) {
        if (Files.isDirectory(folder.resolve("transliteration-tables"))) {
          return Optional.of(folder);
        }
      }
      return Optional.empty();
    } catch (URISyntaxException nowhere) {
      return Optional.empty();
    }
  }
}
