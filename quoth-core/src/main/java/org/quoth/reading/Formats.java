package org.quoth.reading;

import java.util.List;
import java.util.stream.Stream;
import org.quoth.model.Reading;
import org.quoth.reading.debates.AkomaNtoso;
import org.quoth.reading.debates.PublicWhip;
import org.quoth.reading.debates.TeiDebate;
import org.quoth.reading.feeds.Feed;
import org.quoth.reading.feeds.JsonArticles;
import org.quoth.reading.feeds.NewsMl;
import org.quoth.reading.json.Citron;
import org.quoth.reading.json.CongressJson;
import org.quoth.reading.json.TimedSegments;

/**
 * All formats, in the order in which they are tried; the first that accepts an input reads it. Safe to share between threads.
 *
 * <pre>{@code
 * Formats formats = new Formats(Limits.STANDARD);
 * formats.read(Input.of("briefing.txt", bytes)).forEach(reading -> …);
 * }</pre>
 */
public final class Formats {

    private final Limits limits;

    public Formats(Limits limits) {
        this.limits = limits;
    }

    /** A new format is one class and one line here. Plain text takes what nobody else does. */
    private List<Format> at(int depth) {
        return List.of(
                new WebArchive(limits, input -> read(input, limits.nesting())),
                new Gzipped(limits, depth, this::read),
                new WordFile(limits),
                new OldWordFile(),
                new RtfFile(limits),
                new Zipped(limits, depth, this::read),
                new PdfFile(limits), // may begin with something else: after what must not
                new Binary(),
                new JsonLines(),
                new CaptionFile(limits),
                new XmlFile(limits, new PublicWhip(), new AkomaNtoso(), new TeiDebate(), new Feed(), new NewsMl()),
                new JsonFile(limits, new CongressJson(), new TimedSegments(), new JsonArticles(), new Citron()),
                new StandOff(),
                new MailFile(limits, depth, this::read),
                new TableFile(limits),
                new WebPage(limits),
                new PlainText(limits));
    }

    /** What an input holds: documents and refusals, in order, at least one of them. */
    public Stream<Reading> read(Input input) {
        if (input.bytes().length > limits.bytes()) {
            return input.refused(limits.tooLarge());
        }
        return read(input, 0);
    }

    private Stream<Reading> read(Input input, int depth) {
        for (Format format : at(depth)) {
            try {
                if (format.accepts(input)) {
                    return format.read(input);
                }
            } catch (RuntimeException | StackOverflowError e) {
                return input.refused("Quoth failed on it as " + format.name() + " (" + e + "); please report this.");
            }
        }
        throw new IllegalStateException("plain text takes what no other format does");
    }

    /** The name of the format that would read this input. */
    public String nameOf(Input input) {
        return at(0).stream()
                .filter(each -> each.accepts(input))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
