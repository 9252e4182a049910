/**
 * What editors know: entries with their canonical names and every form seen, the files they keep
 * them in, the checks on those files, and the index compiled from them.
 *
 * <p>Enters: TSV files in layers. Leaves: immutable entries, look-ups by spelling and by sound. May
 * use: {@code text}, {@code index}, {@code sound}. The trap: the files are the truth and the index
 * is derived; an index is only good for the very files it was compiled from.
 */
@NullMarked
package org.canonym.gazetteer;

import org.jspecify.annotations.NullMarked;
