package org.canonym.cli;

/** The exit codes every command keeps to. */
final class ExitCode {
  static final int DONE = 0;

  /** Done, and {@code --fail-on} found what it was told to fail on. */
  static final int FOUND = 1;

  static final int USAGE = 2;

  /** Some documents could not be processed. */
  static final int PARTLY = 3;

  /** Nothing could be done. */
  static final int NOTHING = 4;

  private ExitCode() {}
}
