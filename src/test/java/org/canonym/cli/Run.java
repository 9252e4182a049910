package org.canonym.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the program inside this process.
 *
 * @param code the exit code
 * @param bytes what it wrote to standard output
 * @param err what it said on standard error
 */
record Run(int code, byte[] bytes, String err) {

  /** Runs the program with bytes on standard input. */
  static Run of(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream people = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      int code = new Main(new ByteArrayInputStream(input), out, people).run(args);
      return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }
  }

  /** Runs the program with a text on standard input. */
  static Run of(String input, String... args) {
    return of(input.getBytes(StandardCharsets.UTF_8), args);
  }

  /** Standard output as text. */
  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The lines of standard output. */
  List<String> lines() {
    return out().lines().toList();
  }
}
