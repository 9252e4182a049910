/**
 * Flat data that is read where it lies in a mapped file: the sorted hash tables and the files that
 * hold them.
 *
 * <p>Enters: hashes, numbers, bytes. Leaves: look-ups without parsing. May use: the JDK alone. The
 * trap: a mapped file is only good for the very sources it was compiled from, which its fingerprint
 * tells.
 */
@NullMarked
package org.canonym.index;

import org.jspecify.annotations.NullMarked;
