/**
 * What people read: the diff, the table of changes and flags, the explanation of a text.
 *
 * <p>Enters: {@code CleanedText}. Leaves: text. May use: {@code pipeline} and below. The trap:
 * nothing here decides anything; what a reader should know must already be in the decision.
 */
@NullMarked
package org.canonym.report;

import org.jspecify.annotations.NullMarked;
