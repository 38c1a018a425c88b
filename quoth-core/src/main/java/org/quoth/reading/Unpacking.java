package org.quoth.reading;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.quoth.model.Reading;

/**
 * What the files of an archive hold, one file in memory at a time. Documents are numbered through the archive; sources name the archive
 * and the file in it.
 */
final class Unpacking implements Iterator<Reading> {

    private final Input archive;
    private final Fingerprint received;
    private final Entries entries;
    private final Function<Input, Stream<Reading>> inner;
    private final Queue<Reading> ready = new ArrayDeque<>();
    private boolean ended;
    private boolean given;
    private int documents;

    private Unpacking(Input archive, Entries entries, Function<Input, Stream<Reading>> inner) {
        this.archive = archive;
        this.received = Fingerprint.of(archive.bytes());
        this.entries = entries;
        this.inner = inner;
    }

    static Stream<Reading> stream(Input archive, Entries entries, Function<Input, Stream<Reading>> inner) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Unpacking(archive, entries, inner), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further file in " + archive.source());
        }
        return ready.remove();
    }

    private void advance() {
        try {
            Optional<Entry> entry = entries.next();
            if (entry.isPresent()) {
                take(entry.get());
            } else {
                end(given ? "" : "The archive holds no files.");
            }
        } catch (Entries.Ended e) {
            end(e.reason());
        }
    }

    private void end(String reason) {
        ended = true;
        if (!reason.isEmpty()) {
            ready.add(new Reading.Refused(archive.source(), reason));
        }
    }

    private void take(Entry entry) {
        if (entry.isHidden()) {
            return;
        }
        inner.apply(new Input(archive.source() + "!" + entry.name(), entry.bytes(), null))
                .forEach(reading -> {
                    given = true;
                    ready.add(
                            reading instanceof Reading.Read read
                                    ? new Reading.Read(
                                            Renamed.with(read.document(), received.id(++documents), received))
                                    : reading);
                });
    }
}
