package org.quoth.reading;

import java.util.List;
import java.util.stream.Stream;
import org.quoth.model.Reading;
import org.quoth.reading.office.RtfText;

/** RTF, the exchange format of word processors. Its text is read as plain text is. */
final class RtfFile implements Format {

    private final Limits limits;

    RtfFile(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "RTF";
    }

    @Override
    public boolean accepts(Input input) {
        return input.begins("{\\rtf");
    }

    @Override
    public Stream<Reading> read(Input input) {
        if (limits.isPageTooLarge(input.bytes())) {
            return input.refused(limits.tooLargePage("This RTF file"));
        }
        RtfText rtf = RtfText.read(input.bytes());
        return Stream.of(
                rtf.text().isEmpty()
                        ? new Reading.Refused(input.source(), "This RTF file holds no text.")
                        : ExtractedText.read(input, rtf.text(), rtf.title(), List.of()));
    }
}
