package org.canonym.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program. */
public final class Main {
  private final Io io;

  /**
   * The program on given streams.
   *
   * @param in standard input
   * @param out standard output, for data
   * @param err standard error, for people
   */
  public Main(InputStream in, OutputStream out, PrintStream err) {
    this.io = new Io(in, out, err);
  }

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.exit(new Main(System.in, out, err).run(args));
  }

  /** Runs one command and returns its exit code. */
  public int run(String... args) {
    CommandLine root = new CommandLine(new RootCommand());
    root.addSubcommand(new CleanCommand(io));
    root.addSubcommand(new NormalizeCommand(io));
    root.addSubcommand(new FlagCommand(io));
    root.addSubcommand(new ResolveCommand(io));
    root.addSubcommand(new MatchCommand(io));
    root.addSubcommand(new ExplainCommand(io));
    root.addSubcommand(new RevertCommand(io));
    root.addSubcommand(
        new CommandLine(new GazetteerCommand())
            .addSubcommand(new GazetteerFindCommand(io))
            .addSubcommand(new GazetteerShowCommand(io))
            .addSubcommand(new GazetteerCompileCommand(io))
            .addSubcommand(new GazetteerLintCommand(io)));
    root.addSubcommand(new EvaluateCommand(io));
    root.addSubcommand(
        new CommandLine(new TrainCommand())
            .addSubcommand(new TrainVocabularyCommand(io))
            .addSubcommand(new TrainPairsCommand(io)));
    root.addSubcommand(new PrepareCommand(io));
    root.addSubcommand(new CommandLine.HelpCommand());
    PrintWriter out = new PrintWriter(io.out(), true, StandardCharsets.UTF_8);
    root.setOut(out);
    root.setErr(new PrintWriter(io.err(), true));
    root.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      root.setDefaultValueProvider(ConfigFile.of(args));
    } catch (ConfigFile.ConfigException unreadable) {
      io.err().println("canonym: " + unreadable.getMessage());
      return ExitCode.USAGE;
    }
    root.setExecutionExceptionHandler(this::failed);
    root.setParameterExceptionHandler(this::misused);
    return root.execute(args);
  }

  private int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    int code = ExitCode.NOTHING;
    if (failure instanceof CommandException expected) {
      code = expected.exitCode();
    }
    io.err().println("canonym: " + describe(failure));
    if (parsed.originalArgs().contains("--debug")) {
      failure.printStackTrace(io.err());
    }
    return code;
  }

  private static String describe(Exception failure) {
    String message = failure.getMessage();
    if (failure instanceof java.nio.file.NoSuchFileException) {
      return message + ": expected a file, there is none";
    }
    if (failure instanceof java.nio.file.AccessDeniedException) {
      return message + ": expected to be allowed to use it, access is denied";
    }
    boolean plain = failure instanceof CommandException || failure instanceof java.io.IOException;
    return plain && message != null ? message : "defect, please report it: " + failure;
  }

  private int misused(CommandLine.ParameterException misuse, String[] args) {
    io.err().println("canonym: " + misuse.getMessage());
    io.err().println("Try: canonym help " + misuse.getCommandLine().getCommandName());
    return ExitCode.USAGE;
  }
}
