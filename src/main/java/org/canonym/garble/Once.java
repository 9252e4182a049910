package org.canonym.garble;

import java.util.function.Supplier;

/** A value made at the first call and kept; safe for any number of threads. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private volatile @org.jspecify.annotations.Nullable T made;

  Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public T get() {
    T value = made;
    if (value == null) {
      synchronized (this) {
        value = made;
        if (value == null) {
          value = making.get();
          made = value;
        }
      }
    }
    return value;
  }
}
