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
        byte[] bytes = input.bytes();
        return bytes.length > 5
                && bytes[0] == '{'
                && bytes[1] == '\\'
                && bytes[2] == 'r'
                && bytes[3] == 't'
                && bytes[4] == 'f';
    }

    @Override
    public Stream<Reading> read(Input input) {
        if (input.bytes().length > limits.pageBytes()) {
            return Stream.of(new Reading.Refused(
                    input.source(),
                    "This RTF file is larger than " + Limits.spell(limits.pageBytes())
                            + ", the limit on pages, XML and RTF." + Limits.raise("pageBytes")));
        }
        RtfText rtf = RtfText.read(input.bytes());
        return Stream.of(
                rtf.text().isEmpty()
                        ? new Reading.Refused(input.source(), "This RTF file holds no text.")
                        : ExtractedText.read(input, rtf.text(), rtf.title(), List.of()));
    }
}
