package org.quoth.reading;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.quoth.model.Reading;

/** What an archive holds, one file of it in memory at a time: a step reads one, which gives any number of readings. */
abstract class ReadingsInTurn implements Iterator<Reading> {

    private final Queue<Reading> ready = new ArrayDeque<>();
    private boolean given;
    private boolean ended;

    /** Reads on: gives readings, or ends. */
    abstract void advance();

    final void give(Reading reading) {
        given = true;
        ready.add(reading);
    }

    /** Ends, after one refusal where nothing was given. */
    final void end(Reading.Refused ofNothing) {
        ended = true;
        if (!given) {
            ready.add(ofNothing);
        }
    }

    @Override
    public final boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public final Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there is nothing further in the archive");
        }
        return ready.remove();
    }

    final Stream<Reading> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
