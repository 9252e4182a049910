/**
 * The command line: a thin skin over {@code pipeline}. Commands parse, open, call and print; they
 * decide nothing.
 *
 * <p>Enters: arguments and streams. Leaves: streams and an exit code. May use: everything, picocli.
 * The trap: data goes to standard output as bytes, everything for people to standard error.
 */
@NullMarked
package org.canonym.cli;

import org.jspecify.annotations.NullMarked;
