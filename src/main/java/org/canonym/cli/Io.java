package org.canonym.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams a command works with.
 *
 * @param in standard input
 * @param out standard output, for data
 * @param err standard error, for people
 */
record Io(InputStream in, OutputStream out, PrintStream err) {}
