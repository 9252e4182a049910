/**
 * The only place where the rooms are wired together: one document in, one outcome out.
 *
 * <p>Enters: {@code Document}. Leaves: {@code Outcome}. May use: everything below {@code format}.
 * The trap: engines hold caches and are not shared; {@code Canonym} is, and hands out one engine a
 * thread.
 */
@NullMarked
package org.canonym.pipeline;

import org.jspecify.annotations.NullMarked;
