package org.quoth.reading;

import org.quoth.model.Document;
import org.quoth.model.Published;
import org.quoth.model.Reading;

/** Gives a document found inside another file the fingerprint of the bytes received. */
final class Renamed {

    private Renamed() {}

    /** The same reading, named by the file it came in; an id that says which of several it is keeps saying so. */
    static Reading by(Fingerprint received, Reading reading) {
        return switch (reading) {
            case Reading.Refused refused -> refused;
            case Reading.Read read -> {
                String id = read.document().id();
                int number = id.indexOf('-');
                yield new Reading.Read(
                        with(read.document(), received.id() + (number < 0 ? "" : id.substring(number)), received));
            }
        };
    }

    /** The same document under another id. */
    static Document with(Document document, String id, Fingerprint received) {
        return document.named(id, received.sha256());
    }

    /** The same document with the address and the moment at which it was captured; an address that it states itself stays. */
    static Document at(Document document, String address, Published captured) {
        String own = document.metadata().url();
        return document.withMetadata(document.metadata().toBuilder()
                .url(own == null ? address : own)
                .captured(captured)
                .build());
    }
}
