package org.canonym.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options from the properties file named by {@code --config}; the command line wins. */
final class ConfigFile implements IDefaultValueProvider {
  private final Properties values;

  private ConfigFile(Properties values) {
    this.values = values;
  }

  /** The file named in the arguments, which picocli needs before it parses them; or none. */
  static ConfigFile of(String... args) {
    Properties values = new Properties();
    for (int i = 0; i < args.length; i++) {
      String file = "";
      if (args[i].equals("--config") && i + 1 < args.length) {
        file = args[i + 1];
      } else if (args[i].startsWith("--config=")) {
        file = args[i].substring("--config=".length());
      }
      if (!file.isEmpty()) {
        try (Reader in = Files.newBufferedReader(Path.of(file))) {
          values.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
          throw new ConfigException(file, unreadable);
        }
      }
    }
    return new ConfigFile(values);
  }

  /** The file cannot be read; found before there is a command to report it. */
  static final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConfigException(String file, Throwable cause) {
      super(file + ": expected a properties file, it cannot be read", cause);
    }
  }

  @Override
  public @org.jspecify.annotations.Nullable String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      for (String name : option.names()) {
        String value = values.getProperty(name.replaceFirst("^-+", ""));
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }
}
