package org.quoth.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.model.Warning;
import org.quoth.reading.captions.Captions;
import org.quoth.reading.lines.FileNames;
import org.quoth.text.Language;

/** Captions: WebVTT, SubRip (SRT) and SubViewer (SBV), also below lines of a header. Its text is put together from the cues. */
final class CaptionFile implements Format {

    private static final int HEAD = 4096;

    private final Limits limits;

    CaptionFile(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "captions";
    }

    @Override
    public boolean accepts(Input input) {
        return Captions.looksLike(Decoded.of(input.head(HEAD), input.charset()).text());
    }

    @Override
    public Stream<Reading> read(Input input) {
        return Stream.of(limits.tooManyLines(input).orElseGet(() -> readOne(input)));
    }

    private static Reading readOne(Input input) {
        Decoded decoded = Decoded.of(input.bytes(), input.charset());
        Captions captions = Captions.read(decoded.text());
        if (captions.composed().isEmpty()) {
            return new Reading.Refused(
                    input.source(), "These are captions, but no cue in them has both a readable time and words.");
        }
        return new Reading.Read(document(input, decoded, captions));
    }

    private static Document document(Input input, Decoded decoded, Captions captions) {
        Fingerprint fingerprint = Fingerprint.of(input.bytes());
        Metadata metadata = FileNames.added(captions.metadata(), input.name());
        if (metadata.language() == null) {
            metadata = metadata.toBuilder()
                    .language(Language.of(captions.composed().text()))
                    .build();
        }
        return captions.composed()
                .document(
                        fingerprint.id(),
                        input.source(),
                        fingerprint.sha256(),
                        DocumentKind.TRANSCRIPT,
                        metadata,
                        warnings(decoded, captions))
                .withTiming(captions.timing());
    }

    private static List<Warning> warnings(Decoded decoded, Captions captions) {
        List<Warning> warnings = new ArrayList<>(PlainText.warnings(decoded));
        if (captions.damaged() > 0) {
            warnings.add(new Warning(
                    "unreadable-times",
                    captions.damaged()
                            + " lines that should say when a cue is shown cannot be read; those cues are left out.",
                    null));
        }
        if (captions.composed().turns().isEmpty()) {
            warnings.add(new Warning("no-speakers", "These captions do not say who speaks.", null));
        }
        return warnings;
    }
}
