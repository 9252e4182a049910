package org.canonym.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Runs a function over a stream on several threads and hands the results over in the stream's
 * order, with a bounded number of items in flight.
 */
public final class Batch {
  private static final int IN_FLIGHT_PER_JOB = 16;

  private Batch() {}

  /** Where items come from. */
  @FunctionalInterface
  public interface Source<T> {
    /** The next item; empty at the end. */
    Optional<T> next() throws IOException;
  }

  /** Where results go. */
  @FunctionalInterface
  public interface Sink<R> {
    /** Takes the next result. */
    void accept(R result) throws IOException;
  }

  /**
   * Runs the batch to its end.
   *
   * @param jobs how many threads work, at least 1; one works in the caller's thread
   * @throws IOException if the source or the sink throws it; no further item is then started
   */
  public static <T, R> void run(Source<T> source, Function<T, R> work, Sink<R> sink, int jobs)
      throws IOException {
    if (jobs <= 1) {
      for (Optional<T> item = source.next(); item.isPresent(); item = source.next()) {
        sink.accept(work.apply(item.get()));
      }
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      Queue<Future<R>> flying = new ArrayDeque<>();
      for (Optional<T> item = source.next(); item.isPresent(); item = source.next()) {
        T taken = item.get();
        flying.add(threads.submit(() -> work.apply(taken)));
        if (flying.size() >= jobs * IN_FLIGHT_PER_JOB) {
          sink.accept(result(flying.remove()));
        }
      }
      while (!flying.isEmpty()) {
        sink.accept(result(flying.remove()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("work failed unexpectedly", failed.getCause());
    }
  }
}
