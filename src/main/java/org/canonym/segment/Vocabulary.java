package org.canonym.segment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * The words of a language with how often clean text has them in lower case and, inside a sentence,
 * with a capital: what tells an ordinary word from a name and a known name from an unknown one.
 *
 * <p>Held as a finite-state transducer from the lower-case word to two counts. The counts are kept
 * as logarithms in eight bits each, exact to 3 %, which is more than any use of them needs; byte
 * layout of the file: {@code CNYV}, version, number of tokens counted, then Lucene's FST metadata
 * and body. Immutable and safe for any number of threads.
 */
public final class Vocabulary {
  private static final int MAGIC = 0x434E5956;
  private static final int VERSION = 1;
  private static final double STEPS_PER_E = 16;

  private final FST<Long> counts;
  private final long tokens;

  private Vocabulary(FST<Long> counts, long tokens) {
    this.counts = counts;
    this.tokens = tokens;
  }

  /**
   * How often a word was seen.
   *
   * @param lower in lower case
   * @param capital with a capital, not at the beginning of a sentence
   */
  public record Count(long lower, long capital) {
    /** Never seen at all. */
    public static final Count NONE = new Count(0, 0);

    /** Both together. */
    public long total() {
      return lower + capital;
    }

    /** Whether the language uses the word as an ordinary one, not only as a name. */
    public boolean isOrdinary() {
      return lower > 0 && lower * 8 >= capital;
    }

    /** Whether the word is mostly written with a capital: a name, or a word made from one. */
    public boolean isName() {
      return capital > 0 && lower * 8 < capital;
    }
  }

  /** What was counted of {@code word}, whatever its case. */
  public Count count(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    try {
      Long packed = Util.get(counts, new BytesRef(lower));
      return packed == null
          ? Count.NONE
          : new Count(unpack((int) (packed >> 8)), unpack((int) (packed & 0xFF)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  /** All the tokens that were counted, those of rare words left out of the table included. */
  public long tokens() {
    return tokens;
  }

  private static long pack(long count) {
    return count == 0 ? 0 : Math.min(255, 1 + Math.round(Math.log(count) * STEPS_PER_E));
  }

  private static long unpack(int packed) {
    return packed == 0 ? 0 : Math.round(Math.exp((packed - 1) / STEPS_PER_E));
  }

  /**
   * Writes a vocabulary file.
   *
   * @param words the counts by lower-case word
   * @param tokens all tokens counted
   */
  public static void write(SortedMap<String, Count> words, long tokens, OutputStream out)
      throws IOException {
    SortedMap<BytesRef, Long> packed = new TreeMap<>();
    words.forEach(
        (word, count) ->
            packed.put(new BytesRef(word), pack(count.lower()) << 8 | pack(count.capital())));
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
    IntsRefBuilder input = new IntsRefBuilder();
    for (var word : packed.entrySet()) {
      compiler.add(toInts(word.getKey(), input), word.getValue());
    }
    FST<Long> fst = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    DataOutputStream header = new DataOutputStream(out);
    header.writeInt(MAGIC);
    header.writeInt(VERSION);
    header.writeLong(tokens);
    fst.save(new OutputStreamDataOutput(header), new OutputStreamDataOutput(header));
    header.flush();
  }

  private static IntsRef toInts(BytesRef bytes, IntsRefBuilder builder) {
    BytesRefBuilder copy = new BytesRefBuilder();
    copy.copyBytes(bytes);
    return Util.toIntsRef(copy.get(), builder);
  }

  /**
   * Reads a vocabulary file.
   *
   * @throws IOException if it cannot be read, is no vocabulary, or of another version
   */
  public static Vocabulary read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      DataInputStream data = new DataInputStream(in);
      if (data.readInt() != MAGIC) {
        throw new IOException(file + ": expected a vocabulary file, found something else");
      }
      int version = data.readInt();
      if (version != VERSION) {
        throw new IOException(
            file
                + ": expected a vocabulary of version "
                + VERSION
                + ", found "
                + version
                + "; rebuild it with: canonym train vocabulary");
      }
      long tokens = data.readLong();
      InputStreamDataInput body = new InputStreamDataInput(data);
      FST<Long> fst = new FST<>(FST.readMetadata(body, PositiveIntOutputs.getSingleton()), body);
      return new Vocabulary(fst, tokens);
    } catch (EOFException cut) {
      throw new IOException(file + ": expected a whole vocabulary file, it ends early", cut);
    }
  }
}
