/**
 * How names are spelt and sound: the transliteration tables, the channels they make, keys that do
 * not depend on a channel, and the weighted distance with its explanation.
 *
 * <p>Enters: names as strings, tables as files. Leaves: keys, costs in nats with the rules behind
 * them. May use: {@code text}, ICU4J, Lucene. The trap: a cost is directed, from the canonical
 * spelling to the written one, and only means something together with its channel.
 */
@NullMarked
package org.canonym.sound;

import org.jspecify.annotations.NullMarked;
