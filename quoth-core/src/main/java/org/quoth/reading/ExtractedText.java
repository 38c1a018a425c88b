package org.quoth.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.model.Warning;
import org.quoth.reading.lines.FileNames;
import org.quoth.reading.lines.Structure;
import org.quoth.reading.lines.TextReader;
import org.quoth.text.Language;

/** Makes a document of text that was taken out of a file of another kind. */
final class ExtractedText {

    private ExtractedText() {}

    /**
     * The document, or a refusal if there are no words.
     *
     * @param title what the file's own properties give; used where the text shows none
     */
    static Reading read(Input input, String text, @Nullable String title, List<Warning> warnings) {
        Structure structure = TextReader.read(text);
        Fingerprint fingerprint = Fingerprint.of(input.bytes());
        Metadata found = PlainText.told(text, structure);
        Metadata metadata = found.toBuilder()
                .title(found.title() == null && title != null && !title.isBlank() ? title.strip() : found.title())
                .language(Language.of(text))
                .build();
        metadata = FileNames.added(metadata, input.name());
        return new Reading.Read(Document.read(
                fingerprint.id(),
                input.source(),
                fingerprint.sha256(),
                structure.kind(),
                metadata,
                text,
                structure.blocks(),
                structure.turns(),
                warnings));
    }
}
