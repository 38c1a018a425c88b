package org.quoth.reading;

import java.util.List;
import java.util.stream.Stream;
import org.quoth.model.Reading;
import org.quoth.reading.office.OldWordText;

/** DOC, as Word wrote it until 2003. Its text is read as plain text is; files of the other old office programs are refused. */
final class OldWordFile implements Format {

    private static final String MAGIC = "\u00d0\u00cf\u0011\u00e0";

    @Override
    public String name() {
        return "old Word file";
    }

    @Override
    public boolean accepts(Input input) {
        return input.begins(MAGIC);
    }

    @Override
    public Stream<Reading> read(Input input) {
        try {
            OldWordText word = OldWordText.read(input.bytes());
            return Stream.of(
                    word.text().isEmpty()
                            ? new Reading.Refused(input.source(), "This old Word file holds no text.")
                            : ExtractedText.read(input, word.text(), word.title(), List.of()));
        } catch (OldWordText.Unreadable e) {
            return input.refused("By its content this is an old Microsoft Office file that could not be read: "
                    + e.getMessage() + "; save it as DOCX, or its text, and give that.");
        }
    }
}
