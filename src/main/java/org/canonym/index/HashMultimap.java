package org.canonym.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * From 64-bit hashes to sets of numbers, as two arrays sorted by hash: no pointers, so it is read
 * where it lies in a mapped file. Looked up by interpolation, hashes being uniform. Two keys of one
 * hash share their numbers; whoever asks compares the key itself. Immutable and thread-safe.
 */
public final class HashMultimap {
  private final LongBuffer hashes;
  private final IntBuffer values;
  private final int size;

  private HashMultimap(LongBuffer hashes, IntBuffer values) {
    this.hashes = hashes;
    this.values = values;
    this.size = hashes.limit();
  }

  /** A well-mixed hash of a string (FNV-1a with the finaliser of SplitMix64). */
  public static long hash(CharSequence key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }

  /** The position of the first entry of {@code hash}; {@code size()} or another hash if none. */
  public int first(long hash) {
    int low = 0;
    int high = size;
    while (high - low > 8) {
      int guess = interpolate(hash, low, high);
      if (Long.compareUnsigned(hashes.get(guess), hash) < 0) {
        low = guess + 1;
      } else {
        high = guess;
      }
    }
    while (low < high && Long.compareUnsigned(hashes.get(low), hash) < 0) {
      low++;
    }
    return low;
  }

  /** A middle position: where a uniform hash would stand, kept inside so that it always halts. */
  private int interpolate(long hash, int low, int high) {
    double least = unsigned(hashes.get(low));
    double most = unsigned(hashes.get(high - 1));
    double share = most > least ? (unsigned(hash) - least) / (most - least) : 0.5;
    int guess = low + (int) ((high - low) * Math.min(1, Math.max(0, share)));
    int margin = (high - low) >>> 4;
    return Math.min(high - 1 - margin, Math.max(low + margin, guess));
  }

  private static double unsigned(long hash) {
    return (hash >>> 11) * 0x1.0p-53;
  }

  /** Whether the entry at {@code position} is one of {@code hash}. */
  public boolean isAt(int position, long hash) {
    return position < size && hashes.get(position) == hash;
  }

  /** The number at a position. */
  public int value(int position) {
    return values.get(position);
  }

  /** How many pairs there are. */
  public int size() {
    return size;
  }

  /** Bytes taken in a file. */
  public long bytes() {
    return 12L * size;
  }

  /** Writes it at the buffer's position, which is moved behind it. */
  public void writeTo(ByteBuffer out) {
    out.asLongBuffer().put(hashes.duplicate().rewind());
    out.position(out.position() + 8 * size);
    out.asIntBuffer().put(values.duplicate().rewind());
    out.position(out.position() + 4 * size);
  }

  /** The multimap that begins at the buffer's position, which is moved behind it. */
  public static HashMultimap readFrom(ByteBuffer in, int size) {
    LongBuffer hashes = in.slice(in.position(), 8 * size).order(in.order()).asLongBuffer();
    in.position(in.position() + 8 * size);
    IntBuffer values = in.slice(in.position(), 4 * size).order(in.order()).asIntBuffer();
    in.position(in.position() + 4 * size);
    return new HashMultimap(hashes, values);
  }

  /** Collects pairs; not thread-safe. */
  public static final class Builder {
    private long[] hashes = new long[1024];
    private int[] values = new int[1024];
    private int size;

    /** Adds a pair. */
    public void add(CharSequence key, int value) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      hashes[size] = hash(key);
      values[size++] = value;
    }

    /** The multimap of all pairs; the builder is used up. */
    public HashMultimap build() {
      sort();
      return new HashMultimap(
          LongBuffer.wrap(Arrays.copyOf(hashes, size)),
          IntBuffer.wrap(Arrays.copyOf(values, size)));
    }

    /** Stable radix sort by unsigned hash, so that numbers of one key stay in insertion order. */
    private void sort() {
      long[] fromHashes = Arrays.copyOf(hashes, size);
      int[] fromValues = Arrays.copyOf(values, size);
      long[] toHashes = new long[size];
      int[] toValues = new int[size];
      for (int shift = 0; shift < 64; shift += 11) {
        int[] starts = new int[(1 << 11) + 1];
        for (int i = 0; i < size; i++) {
          starts[(int) (fromHashes[i] >>> shift & 0x7FF) + 1]++;
        }
        for (int i = 0; i < 1 << 11; i++) {
          starts[i + 1] += starts[i];
        }
        for (int i = 0; i < size; i++) {
          int at = starts[(int) (fromHashes[i] >>> shift & 0x7FF)]++;
          toHashes[at] = fromHashes[i];
          toValues[at] = fromValues[i];
        }
        long[] spareHashes = fromHashes;
        fromHashes = toHashes;
        toHashes = spareHashes;
        int[] spareValues = fromValues;
        fromValues = toValues;
        toValues = spareValues;
      }
      hashes = fromHashes;
      values = fromValues;
    }
  }
}
