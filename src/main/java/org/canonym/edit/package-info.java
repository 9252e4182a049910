/**
 * From decisions to new text and back again.
 *
 * <p>Enters: the original text and its decisions. Leaves: an edit script that applies, proves that
 * nothing outside it changed, and inverts. May use: {@code text}, {@code resolve}. The trap: spans
 * are of the original; positions in the new text are shifted by every edit before them.
 */
@NullMarked
package org.canonym.edit;

import org.jspecify.annotations.NullMarked;
