package org.quoth.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.model.Warning;
import org.quoth.reading.lines.ColonTurns;
import org.quoth.reading.lines.FileNames;
import org.quoth.reading.lines.RecordHead;
import org.quoth.reading.lines.SpokenPlace;
import org.quoth.reading.lines.Structure;
import org.quoth.reading.lines.TextReader;
import org.quoth.text.Language;

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
        return Stream.of(limits.tooManyLines(input).orElseGet(() -> readOne(input)));
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
        Script script = Script.foreign(decoded.text());
        return script == null
                ? new Reading.Read(latin(input, decoded, Language.of(decoded.text())))
                : foreign(input, decoded, script);
    }

    private static Document latin(Input input, Decoded decoded, @Nullable String language) {
        Structure structure = TextReader.read(decoded.text());
        boolean english = language == null || language.equals("en");
        return document(
                input,
                decoded,
                english || !structure.turns().isEmpty()
                        ? structure
                        : ColonTurns.read(decoded.text()).orElse(structure),
                language);
    }

    /** In a language that is not analysed the turns are read, if labels show them; there is nothing else to be had from it. */
    private static Reading foreign(Input input, Decoded decoded, Script script) {
        Structure structure = TextReader.read(decoded.text());
        if (structure.turns().isEmpty()) {
            Optional<Structure> turns = ColonTurns.read(decoded.text());
            if (turns.isEmpty()) {
                return new Reading.Refused(
                        input.source(),
                        "By its letters it is written in " + script.language()
                                + ", a language that is not supported: Quoth could read the turns of a transcript, but no labels of speakers show any.");
            }
            structure = turns.get();
        }
        return new Reading.Read(document(input, decoded, structure, script.tag()));
    }

    private static Document document(Input input, Decoded decoded, Structure structure, @Nullable String language) {
        Fingerprint fingerprint = Fingerprint.of(input.bytes());
        Metadata metadata = FileNames.added(
                told(decoded.text(), structure).toBuilder().language(language).build(), input.source());
        return Document.read(
                fingerprint.id(),
                input.source(),
                fingerprint.sha256(),
                structure.kind(),
                metadata,
                decoded.text(),
                structure.blocks(),
                structure.turns(),
                warnings(decoded, language, structure.turns().isEmpty() ? null : structure));
    }

    /** What the text itself tells of the event, beside its header. */
    static Metadata told(String text, Structure structure) {
        return RecordHead.told(
                text, structure.turns(), SpokenPlace.told(text, structure.turns(), structure.metadata()));
    }

    private static List<Warning> warnings(Decoded decoded, @Nullable String language, @Nullable Structure transcript) {
        List<Warning> warnings = warnings(decoded);
        boolean english = language != null && language.startsWith("en");
        if (transcript != null && !english && (language != null || Script.foreign(decoded.text()) != null)) {
            warnings.add(new Warning(
                    "unsupported-language",
                    "Its turns are read; quotations, people, times and commitments are found in English only.",
                    null));
        }
        return warnings;
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
