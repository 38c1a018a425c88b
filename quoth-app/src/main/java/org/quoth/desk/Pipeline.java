package org.quoth.desk;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Works on many inputs at once and hands over the results one by one, in the order of the inputs and of the items in them. Holds a
 * bounded number of items, however many inputs there are or items in one.
 *
 * @param <A> an item of an input, before the work
 * @param <B> the same after it
 */
final class Pipeline<A, B> {

    private static final int INPUTS_AHEAD = 32;
    private static final int ITEMS_AHEAD = 16;

    private final int workers;
    private final Work<A, B> work;

    Pipeline(int workers, Work<A, B> work) {
        this.workers = workers;
        this.work = work;
    }

    /** What is done with an input; each method is called from several threads. */
    interface Work<A, B> {

        /** The items of an input, in order. */
        Stream<A> open(Located located);

        B finish(A item);
    }

    /** Finds, opens and finishes; {@code each} is called from this thread. An exception from anywhere ends the run and is thrown here. */
    void run(List<String> names, Consumer<B> each) {
        try (Run run = new Run(names)) {
            run.handOver(each);
        }
    }

    private final class Run implements AutoCloseable {

        /** The items of each input, in order; an empty one ends the inputs. */
        private final BlockingQueue<Optional<Items<B>>> inputs = new ArrayBlockingQueue<>(INPUTS_AHEAD);

        private final ExecutorService finder = Executors.newSingleThreadExecutor();
        private final ExecutorService openers = Executors.newFixedThreadPool(workers);
        private final ExecutorService finishers = Executors.newFixedThreadPool(workers);

        Run(List<String> names) {
            finder.execute(untilStopped(() -> find(names)));
        }

        private void find(List<String> names) {
            try {
                new Inputs(this::begin).find(names);
            } catch (Stopped stopped) {
                throw stopped;
            } catch (RuntimeException | Error e) {
                Items<B> broken = new Items<>();
                broken.end(e);
                put(inputs, Optional.of(broken));
            }
            put(inputs, Optional.empty());
        }

        private void begin(Located located) {
            Items<B> items = new Items<>();
            put(inputs, Optional.of(items));
            openers.execute(untilStopped(() -> open(located, items)));
        }

        private void open(Located located, Items<B> items) {
            try (Stream<A> opened = work.open(located)) {
                for (Iterator<A> each = opened.iterator(); each.hasNext(); ) {
                    A item = each.next();
                    items.add(finishers.submit(() -> Optional.of(work.finish(item))));
                }
                items.end();
            } catch (Stopped stopped) {
                throw stopped;
            } catch (RuntimeException | Error e) {
                items.end(e);
            }
        }

        void handOver(Consumer<B> each) {
            for (Optional<Items<B>> items = take(inputs); items.isPresent(); items = take(inputs)) {
                items.get().forEach(each);
            }
        }

        @Override
        public void close() {
            finder.shutdownNow();
            openers.shutdownNow();
            finishers.shutdownNow();
        }
    }

    /** The items of one input on their way; an empty one ends them. */
    private static final class Items<B> {

        private final BlockingQueue<Future<Optional<B>>> queue = new ArrayBlockingQueue<>(ITEMS_AHEAD);

        void add(Future<Optional<B>> item) {
            put(queue, item);
        }

        void end() {
            put(queue, CompletableFuture.completedFuture(Optional.empty()));
        }

        void end(Throwable reason) {
            put(queue, CompletableFuture.failedFuture(reason));
        }

        void forEach(Consumer<B> each) {
            for (Optional<B> item = get(take(queue)); item.isPresent(); item = get(take(queue))) {
                each.accept(item.get());
            }
        }
    }

    /** Work that ends without a word when the run is called off, even while it tells what went wrong. */
    private static Runnable untilStopped(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (Stopped stopped) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private static <T> void put(BlockingQueue<T> queue, T item) {
        try {
            queue.put(item);
        } catch (InterruptedException e) {
            throw new Stopped(e);
        }
    }

    private static <T> T take(BlockingQueue<T> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            if (e.getCause() instanceof Error broken) {
                throw broken;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The run was called off. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(InterruptedException cause) {
            super("stopped", cause);
        }
    }
}
