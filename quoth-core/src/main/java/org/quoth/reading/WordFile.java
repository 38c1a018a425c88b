package org.quoth.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quoth.model.Reading;
import org.quoth.model.Warning;
import org.quoth.reading.office.WordText;

/** Files of word processors: DOCX and ODT. Their text is read as plain text is; other office files are refused by name. */
final class WordFile implements Format {

    private static final Set<String> PARTS =
            Set.of(WordText.DOCX, WordText.ODT, WordText.DOCX_PROPERTIES, WordText.ODT_PROPERTIES);
    private static final Map<String, String> OTHERS = Map.of(
            "xl/", "an Excel file", "ppt/", "a PowerPoint file", "META-INF/MANIFEST.MF", "a program (a Java archive)");
    private static final int FIRST = 64;

    private final Limits limits;

    WordFile(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "word processor file";
    }

    @Override
    public boolean accepts(Input input) {
        if (!Zipped.looksLike(input.bytes())) {
            return false;
        }
        ZipEntries entries = new ZipEntries(input.bytes(), limits);
        try {
            for (int i = 0; i < FIRST; i++) {
                Optional<Entry> entry = entries.next();
                if (entry.isEmpty()) {
                    return false;
                }
                String name = entry.get().name();
                if (name.equals("[Content_Types].xml")
                        || name.equals("mimetype")
                        || name.equals(WordText.DOCX)
                        || !other(name).isEmpty()) {
                    return !isBook(entry.get());
                }
            }
            return false;
        } catch (Entries.Ended e) {
            return false; // too large or damaged for a file of an office: read as an archive, which says so
        }
    }

    /** Electronic books have a media type of their own; their chapters are web pages, read as those of any archive. */
    private static boolean isBook(Entry entry) {
        return entry.name().equals("mimetype")
                && new String(entry.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .startsWith("application/epub");
    }

    private static String other(String name) {
        return OTHERS.entrySet().stream()
                .filter(each -> name.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    @Override
    public Stream<Reading> read(Input input) {
        Map<String, String> parts = new HashMap<>();
        List<Warning> warnings = new ArrayList<>();
        String silent = "By its content this is an office file, but it holds no text.";
        ZipEntries entries = new ZipEntries(input.bytes(), limits);
        try {
            for (Optional<Entry> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
                String name = entry.get().name();
                if (!other(name).isEmpty()) {
                    silent = "By its content this is " + other(name)
                            + ", which Quoth does not read; save its text and give that.";
                }
                if (PARTS.contains(name)) {
                    if (limits.isPageTooLarge(entry.get().bytes())) {
                        return input.refused(limits.tooLargePage("Its text"));
                    }
                    parts.put(name, Decoded.of(entry.get().bytes(), null).text());
                }
            }
        } catch (Entries.Ended e) {
            silent = e.reason();
            warnings.add(new Warning("damaged-file", e.reason() + " What stands before that is read.", null));
        }
        String reason = silent;
        return WordText.read(parts)
                .map(word -> Stream.of(ExtractedText.read(input, word.text(), word.title(), warnings)))
                .orElseGet(() -> input.refused(reason));
    }
}
