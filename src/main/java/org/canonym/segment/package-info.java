/**
 * From a document to its passages and tokens, with the stretches no rule may touch; and what is
 * known of the words of the language the text is in.
 *
 * <p>Enters: {@code Document}. Leaves: {@code SegmentedText}. May use: {@code text}, OpenNLP
 * (sentences, language, parts of speech), ICU4J, Lucene (words). The trap: a line end is a
 * paragraph's end unless the text was wrapped by a program, which {@code Paragraphs} decides.
 */
@NullMarked
package org.canonym.segment;

import org.jspecify.annotations.NullMarked;
