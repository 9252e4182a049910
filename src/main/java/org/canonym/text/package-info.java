/**
 * The words everything else is said in: spans, documents, passages, tokens.
 *
 * <p>Enters: nothing. Leaves: immutable values. May use: the JDK alone. The trap: every offset is
 * in UTF-16 units of the document's text exactly as it was read; code points exist only at the
 * door, through {@link org.canonym.text.CodePointOffsets}.
 */
@NullMarked
package org.canonym.text;

import org.jspecify.annotations.NullMarked;
