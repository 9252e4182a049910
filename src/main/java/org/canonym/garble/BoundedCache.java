package org.canonym.garble;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was computed for a text, up to a number of texts, then begins anew: a corpus
 * repeats its words, and what is forgotten is only computed again. Safe for any number of threads.
 */
final class BoundedCache<V> {
  private final int most;
  private final ConcurrentHashMap<String, V> known = new ConcurrentHashMap<>();

  BoundedCache(int most) {
    this.most = most;
  }

  V get(String key, Function<String, V> compute) {
    V value = known.get(key);
    if (value == null) {
      value = compute.apply(key);
      if (known.size() >= most) {
        known.clear();
      }
      known.put(key, value);
    }
    return value;
  }
}
