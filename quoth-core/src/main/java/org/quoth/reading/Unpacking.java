package org.quoth.reading;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quoth.model.Reading;

/** What the files of an archive hold. Documents are numbered through the archive; sources name the archive and the file in it. */
final class Unpacking extends ReadingsInTurn {

    private final Input archive;
    private final Fingerprint received;
    private final Entries entries;
    private final Function<Input, Stream<Reading>> inner;
    private int documents;

    private Unpacking(Input archive, Entries entries, Function<Input, Stream<Reading>> inner) {
        this.archive = archive;
        this.received = Fingerprint.of(archive.bytes());
        this.entries = entries;
        this.inner = inner;
    }

    static Stream<Reading> stream(Input archive, Entries entries, Function<Input, Stream<Reading>> inner) {
        return new Unpacking(archive, entries, inner).stream();
    }

    @Override
    void advance() {
        try {
            Optional<Entry> entry = entries.next();
            if (entry.isPresent()) {
                take(entry.get());
            } else {
                end(refused("The archive holds no files."));
            }
        } catch (Entries.Ended e) {
            give(refused(e.reason()));
            end(refused(e.reason()));
        }
    }

    private Reading.Refused refused(String reason) {
        return new Reading.Refused(archive.source(), reason);
    }

    private void take(Entry entry) {
        if (entry.isHidden()) {
            return;
        }
        inner.apply(archive.entry(entry.name(), entry.bytes()))
                .forEach(reading -> give(
                        reading instanceof Reading.Read read
                                ? new Reading.Read(Renamed.with(read.document(), received.id(++documents), received))
                                : reading));
    }
}
