/**
 * From bytes to documents and from results to bytes, losing nothing.
 *
 * <p>Enters: streams. Leaves: documents, and the same streams with the text corrected, or records.
 * May use: {@code text}, {@code pipeline}'s results, Jackson. The trap: records speak in code
 * points, everything inside in UTF-16 units; the translation is made here and nowhere else.
 */
@NullMarked
package org.canonym.format;

import org.jspecify.annotations.NullMarked;
