package org.quoth.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quoth.model.Document;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.model.Warning;
import org.quoth.reading.lines.Structure;
import org.quoth.reading.lines.TextReader;

/** Text without markup, or with Markdown's little: a transcript, a story, a page saved as text. Its text is the decoded file, exactly. */
final class PlainText implements Format {

    private final Limits limits;

    PlainText(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "plain text";
    }

    @Override
    public boolean accepts(Input input) {
        return true;
    }

    @Override
    public Stream<Reading> read(Input input) {
        return Stream.of(readOne(input));
    }

    private Reading readOne(Input input) {
        int longest = longestLine(input.bytes());
        if (longest > limits.lineBytes()) {
            return new Reading.Refused(
                    input.source(),
                    "One line is " + Limits.spell(longest) + " long; the limit is " + Limits.spell(limits.lineBytes())
                            + ". This does not look like text that people wrote: split it into lines."
                            + Limits.raise("lineBytes"));
        }
        Decoded decoded = Decoded.of(input.bytes(), input.charset());
        if (decoded.text().isBlank()) {
            return new Reading.Refused(input.source(), "There are no words in it: only white space.");
        }
        return new Reading.Read(document(input, decoded));
    }

    private static Document document(Input input, Decoded decoded) {
        Structure structure = TextReader.read(decoded.text());
        Fingerprint fingerprint = Fingerprint.of(input.bytes());
        Metadata metadata = structure.metadata().toBuilder()
                .language(Language.of(decoded.text()))
                .build();
        return Document.read(
                fingerprint.id(),
                input.source(),
                fingerprint.sha256(),
                structure.kind(),
                metadata,
                decoded.text(),
                structure.blocks(),
                structure.turns(),
                warnings(decoded));
    }

    static List<Warning> warnings(Decoded decoded) {
        List<Warning> warnings = new ArrayList<>();
        if (decoded.replaced() > 0) {
            warnings.add(new Warning(
                    "unreadable-bytes",
                    decoded.replaced() + " characters could not be decoded as "
                            + decoded.charset().name() + " and stand as U+FFFD.",
                    null));
        }
        return warnings;
    }

    private static int longestLine(byte[] bytes) {
        int longest = 0;
        int begin = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                longest = Math.max(longest, i - begin);
                begin = i + 1;
            }
        }
        return Math.max(longest, bytes.length - begin);
    }
}
