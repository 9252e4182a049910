package org.canonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canonym.pipeline.Canonym;
import org.canonym.pipeline.Home;
import org.canonym.pipeline.PairMatching;
import org.canonym.pipeline.Settings;
import org.canonym.resolve.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command which opens the gazetteer has. */
final class SharedOptions {
  @Option(
      names = "--gazetteer",
      paramLabel = "PATH",
      description = "A folder or .tsv file of entries on top of the shipped ones; repeatable.")
  List<Path> gazetteers = new ArrayList<>();

  @Option(
      names = "--no-shipped-gazetteer",
      description = "Use only the gazetteers given with --gazetteer.")
  boolean noShippedGazetteer;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      description = "More transliteration tables, or others of the same names; repeatable.")
  List<Path> tables = new ArrayList<>();

  @Option(names = "--models", paramLabel = "DIR", description = "Other models.")
  @Nullable Path models;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = "balanced",
      description = "How sure it must be: cautious, balanced or eager (default: balanced).")
  Profile profile = Profile.BALANCED;

  @Option(
      names = "--house-style",
      paramLabel = "NAME",
      defaultValue = "strict",
      description =
          "strict writes every spelling in house style; lenient leaves those alone that the"
              + " gazetteer marks as accepted in the press (default: strict).")
  HouseStyle houseStyle = HouseStyle.STRICT;

  @Option(names = "--quiet", description = "No progress and no summary.")
  boolean quiet;

  @Option(names = "--debug", description = "Show where in the program an error arose.")
  boolean debug;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A properties file with values for options; the command line wins.")
  @Nullable Path config;

  /** How strict the house is with spellings that reputable press also uses. */
  enum HouseStyle {
    STRICT,
    LENIENT
  }

  Settings settings() {
    Path home =
        Home.find()
            .orElseThrow(
                () ->
                    new CommandException(
                        ExitCode.NOTHING,
                        "expected the folder with gazetteer, transliteration-tables and models;"
                            + " name it in CANONYM_HOME"));
    return new Settings(
        home,
        !noShippedGazetteer,
        gazetteers,
        tables,
        Optional.ofNullable(models),
        profile,
        houseStyle == HouseStyle.LENIENT,
        Settings.Task.CLEAN,
        Settings.Shape.RUNNING);
  }

  Canonym open(Settings settings) {
    return opened(() -> Canonym.open(settings));
  }

  PairMatching openPairs() {
    return opened(() -> PairMatching.open(settings()));
  }

  /** Something that reads shipped or given data as it opens. */
  private interface Opening<T> {
    T open() throws IOException;
  }

  private static <T> T opened(Opening<T> opening) {
    try {
      return opening.open();
    } catch (java.nio.file.NoSuchFileException missing) {
      throw new CommandException(
          ExitCode.NOTHING, missing.getMessage() + ": expected a file, there is none", missing);
    } catch (IOException unusable) {
      throw new CommandException(
          ExitCode.NOTHING,
          unusable.getMessage() == null ? unusable.toString() : unusable.getMessage(),
          unusable);
    }
  }
}
