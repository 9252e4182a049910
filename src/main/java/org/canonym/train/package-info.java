/**
 * From data to models: what the project ships under {@code models/} is made here, and can be made
 * again by anybody with text of their own.
 *
 * <p>Enters: text and tables, plain or gzipped. Leaves: model files, each with a note of what it
 * was fitted on. May use: everything below {@code cli}. The trap: what is fitted on a set must
 * never be measured on it.
 */
@NullMarked
package org.canonym.train;

import org.jspecify.annotations.NullMarked;
