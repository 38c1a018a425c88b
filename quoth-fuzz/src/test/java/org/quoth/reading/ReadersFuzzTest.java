package org.quoth.reading;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.quoth.model.Block;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Turn;
import org.quoth.reading.debates.AkomaNtoso;
import org.quoth.reading.debates.PublicWhip;
import org.quoth.reading.debates.TeiDebate;
import org.quoth.reading.feeds.Feed;
import org.quoth.reading.feeds.JsonArticles;
import org.quoth.reading.feeds.NewsMl;
import org.quoth.reading.json.Citron;
import org.quoth.reading.json.CongressJson;
import org.quoth.reading.json.TimedSegments;
import org.quoth.wire.DocumentParser;
import org.quoth.wire.DocumentWriter;

/**
 * Whatever bytes come in: outcomes, at least one, spans that fit, JSON that reads back; no exception, no endless loop. Without
 * {@code JAZZER_FUZZ=1} only the kept inputs are read; {@code quoth-fuzz/run} fuzzes each reader for a while.
 */
final class ReadersFuzzTest {

    private static final Limits LIMITS = Limits.STANDARD.with("expandedBytes=4MiB archiveBytes=8MiB seconds=10 entries=200");

    @FuzzTest(maxDuration = "3h")
    void plainText(byte[] bytes) {
        check(new PlainText(LIMITS), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void webPage(byte[] bytes) {
        check(new WebPage(LIMITS), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void captions(byte[] bytes) {
        check(new CaptionFile(LIMITS), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void publicWhip(byte[] bytes) {
        check(new XmlFile(LIMITS, new PublicWhip()), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void akomaNtoso(byte[] bytes) {
        check(new XmlFile(LIMITS, new AkomaNtoso()), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void tei(byte[] bytes) {
        check(new XmlFile(LIMITS, new TeiDebate()), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void feed(byte[] bytes) {
        check(new XmlFile(LIMITS, new Feed(), new NewsMl()), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void json(byte[] bytes) {
        check(new JsonFile(LIMITS, new CongressJson(), new TimedSegments(), new JsonArticles(), new Citron()), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void jsonLines(byte[] bytes) {
        check(new JsonLines(), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void table(byte[] bytes) {
        check(new TableFile(LIMITS), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void pdf(byte[] bytes) {
        check(new PdfFile(LIMITS), bytes);
    }

    /** The text of a word file as if it had been packed: the fuzzer need not learn to pack. */
    @FuzzTest(maxDuration = "3h")
    void word(byte[] bytes) {
        check(new WordFile(LIMITS), zipped(Map.of("word/document.xml", bytes)));
    }

    @FuzzTest(maxDuration = "3h")
    void oldWord(byte[] bytes) {
        check(new OldWordFile(), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void rtf(byte[] bytes) {
        check(new RtfFile(LIMITS), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void archive(byte[] bytes) {
        check(new Zipped(LIMITS, 0, (input, depth) -> one(input)), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void webArchive(byte[] bytes) {
        check(new WebArchive(LIMITS, ReadersFuzzTest::one), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void mail(byte[] bytes) {
        check(new MailFile(LIMITS, 0, (input, depth) -> one(input)), bytes);
    }

    @FuzzTest(maxDuration = "3h")
    void anything(byte[] bytes) {
        Formats formats = new Formats(LIMITS);
        check("any", formats::read, bytes);
    }

    private static java.util.stream.Stream<Reading> one(Input input) {
        return new PlainText(LIMITS).read(input);
    }

    private static void check(Format format, byte[] bytes) {
        format.accepts(Input.of("fuzz", bytes));
        check(format.name(), format::read, bytes);
    }

    private static void check(String name, Function<Input, java.util.stream.Stream<Reading>> reader, byte[] bytes) {
        AtomicInteger outcomes = new AtomicInteger();
        reader.apply(Input.of("fuzz", bytes)).forEach(reading -> {
            outcomes.incrementAndGet();
            switch (reading) {
                case Reading.Read read -> sound(read.document());
                case Reading.Refused refused -> clear(refused.reason());
            }
        });
        if (outcomes.get() == 0 && bytes.length > 0) {
            throw new AssertionError(name + " gave no outcome");
        }
    }

    private static void clear(String reason) {
        if (reason.isBlank() || reason.startsWith("Quoth failed")) {
            throw new AssertionError(reason);
        }
    }

    private static void sound(Document document) {
        int end = 0;
        for (Block block : document.blocks()) {
            if (block.span().begin() < end || block.span().end() > document.text().length()) {
                throw new AssertionError("block " + block + " after " + end);
            }
            end = block.span().end();
        }
        int last = 0;
        for (Turn turn : document.turns()) {
            if (turn.span().begin() < last || turn.span().end() > document.text().length()) {
                throw new AssertionError("turn " + turn + " after " + last);
            }
            last = turn.span().end();
        }
        document.timing().of(new org.quoth.text.Span(0, document.text().length()));
        DocumentParser.parse(DocumentWriter.write(document));
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
