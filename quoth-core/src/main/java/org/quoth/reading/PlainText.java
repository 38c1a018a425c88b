package org.quoth.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.model.Warning;
import org.quoth.reading.lines.ColonTurns;
import org.quoth.reading.lines.FileNames;
import org.quoth.reading.lines.RecordHead;
import org.quoth.reading.lines.SeveralStories;
import org.quoth.reading.lines.SpokenPlace;
import org.quoth.reading.lines.Structure;
import org.quoth.reading.lines.TextReader;
import org.quoth.text.Language;
import org.quoth.text.Span;

/** Text without markup, or with Markdown's little: a transcript, a story, a page saved as text. Its text is the decoded file, exactly; of several stories in one file each is a document. */
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
        return limits.tooManyLines(input).map(Stream::of).orElseGet(() -> readLines(input));
    }

    private Stream<Reading> readLines(Input input) {
        int longest = longestLine(input.bytes());
        if (longest > limits.lineBytes()) {
            return refused(
                    input,
                    "One line is " + Limits.spell(longest) + " long; the limit is " + Limits.spell(limits.lineBytes())
                            + ". This does not look like text that people wrote: split it into lines."
                            + Limits.raise("lineBytes"));
        }
        Decoded decoded = Decoded.of(input.bytes(), input.charset());
        if (decoded.text().isBlank()) {
            return refused(input, "There are no words in it: only white space.");
        }
        Script script = Script.foreign(decoded.text());
        return script == null ? latin(input, decoded) : Stream.of(foreign(input, decoded, script));
    }

    private static Stream<Reading> refused(Input input, String reason) {
        return Stream.of(new Reading.Refused(input.source(), reason));
    }

    private static Stream<Reading> latin(Input input, Decoded decoded) {
        Fingerprint own = Fingerprint.of(input.bytes());
        List<Span> stories = SeveralStories.in(decoded.text());
        if (stories.size() == 1) {
            return Stream.of(new Reading.Read(latin(input, own.id(), decoded)));
        }
        return IntStream.range(0, stories.size())
                .mapToObj(i -> new Reading.Read(latin(input, own.id(i + 1), decoded.part(stories.get(i)))));
    }

    private static Document latin(Input input, String id, Decoded decoded) {
        Structure structure = TextReader.read(decoded.text());
        String language = Language.of(decoded.text());
        boolean english = language == null || language.equals("en");
        return document(
                input,
                id,
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
        String id = Fingerprint.of(input.bytes()).id();
        return new Reading.Read(document(input, id, decoded, structure, script.tag()));
    }

    private static Document document(
            Input input, String id, Decoded decoded, Structure structure, @Nullable String language) {
        Metadata metadata = FileNames.added(
                told(decoded.text(), structure).toBuilder().language(language).build(), input.name());
        return Document.read(
                id,
                input.source(),
                Fingerprint.of(input.bytes()).sha256(),
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
