package org.quoth.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Reading;

/**
 * How much of an input is read before it is refused, so that no file can take the program down. Every refusal names its limit, and says
 * how to raise it: the environment variable {@code QUOTH_LIMITS} lists limits that differ from the standard ones.
 *
 * <pre>{@code
 * QUOTH_LIMITS="bytes=1GiB entries=500000" quoth add archive.zip
 * }</pre>
 *
 * @param bytes of one input
 * @param expandedBytes of one compressed file after expansion
 * @param expansionRatio of expanded to compressed bytes, counted from the first mebibyte on
 * @param lineBytes of one line of a plain text, or of a batch of quotations
 * @param pageBytes of one web page, XML or JSON file, or record of a web archive
 * @param nesting of compressed files and archives in one another
 * @param entries of one archive
 * @param archiveBytes of all entries of an archive together after expansion
 * @param lines of one plain text, table or file of captions
 * @param pages that are fetched because one input leads to them
 * @param seconds spent on the pages of one PDF, or on one archive's entries
 */
public record Limits(
        long bytes,
        long expandedBytes,
        int expansionRatio,
        int lineBytes,
        int pageBytes,
        int nesting,
        int entries,
        long archiveBytes,
        int lines,
        int pages,
        int seconds) {

    private static final int MEBIBYTE = 1 << 20;
    private static final Pattern SETTING =
            Pattern.compile("(\\w+)=(\\d{1,12})(?:\\s?(KiB|MiB|GiB))?", Pattern.CASE_INSENSITIVE);

    public static final Limits STANDARD = new Limits(
            256L * MEBIBYTE,
            512L * MEBIBYTE,
            200,
            8 * MEBIBYTE,
            24 * MEBIBYTE,
            3,
            200_000,
            16_384L * MEBIBYTE,
            2_000_000,
            500,
            120);

    public Limits {
        if (bytes < 1
                || expandedBytes < 1
                || expansionRatio < 1
                || lineBytes < 1
                || pageBytes < 1
                || nesting < 0
                || entries < 1
                || archiveBytes < 1
                || lines < 1
                || pages < 1
                || seconds < 1) {
            throw new IllegalArgumentException("limits must be positive: " + bytes + ", " + expandedBytes + ", "
                    + expansionRatio + ", " + lineBytes + ", " + pageBytes + ", " + nesting + ", " + entries + ", "
                    + archiveBytes + ", " + lines + ", " + pages + ", " + seconds);
        }
    }

    /** The standard limits, with those changed that the environment names; a setting that is none is passed over. */
    public static Limits configured() {
        return STANDARD.with(System.getenv("QUOTH_LIMITS"));
    }

    /** What is wrong with a list of settings, in one sentence; empty if nothing is. */
    public static Optional<String> complaint(@Nullable String settings) {
        for (String setting : settings(settings)) {
            if (STANDARD.setOrNull(setting) == null) {
                return Optional.of(
                        "QUOTH_LIMITS: \"" + setting + "\" is no limit; one looks like bytes=1GiB or entries=500000"
                                + " (docs/formats.md lists them).");
            }
        }
        return Optional.empty();
    }

    /** These limits with others from a list: {@code bytes=1GiB entries=500000}. What is none changes nothing; see {@link #complaint}. */
    public Limits with(@Nullable String settings) {
        Limits limits = this;
        for (String setting : settings(settings)) {
            Limits changed = limits.setOrNull(setting);
            limits = changed == null ? limits : changed; // the command line complains of it at the start
        }
        return limits;
    }

    private @Nullable Limits setOrNull(String setting) {
        try {
            return set(setting);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return null; // no limit of ours, or more than there are bytes in the world
        }
    }

    private static String[] settings(@Nullable String settings) {
        return settings == null || settings.isBlank()
                ? new String[0]
                : settings.strip().split("[\\s,;]+");
    }

    private Limits set(String setting) {
        Matcher matcher = SETTING.matcher(setting);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(setting);
        }
        long value = Math.multiplyExact(Long.parseLong(matcher.group(2)), unit(matcher.group(3)));
        int number = (int) Math.min(value, Integer.MAX_VALUE - 16);
        Draft draft = new Draft(this);
        switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "bytes" -> draft.bytes = number;
            case "expandedbytes" -> draft.expandedBytes = number;
            case "expansionratio" -> draft.expansionRatio = number;
            case "linebytes" -> draft.lineBytes = number;
            case "pagebytes" -> draft.pageBytes = number;
            case "nesting" -> draft.nesting = Math.min(number, 16);
            case "entries" -> draft.entries = number;
            case "archivebytes" -> draft.archiveBytes = value;
            case "lines" -> draft.lines = number;
            case "pages" -> draft.pages = number;
            case "seconds" -> draft.seconds = number;
            default -> throw new IllegalArgumentException(setting);
        }
        return draft.finished();
    }

    /** A copy whose fields can be set, so that each change names only what it changes. */
    private static final class Draft {
        private long bytes;
        private long expandedBytes;
        private int expansionRatio;
        private int lineBytes;
        private int pageBytes;
        private int nesting;
        private int entries;
        private long archiveBytes;
        private int lines;
        private int pages;
        private int seconds;

        Draft(Limits limits) {
            bytes = limits.bytes;
            expandedBytes = limits.expandedBytes;
            expansionRatio = limits.expansionRatio;
            lineBytes = limits.lineBytes;
            pageBytes = limits.pageBytes;
            nesting = limits.nesting;
            entries = limits.entries;
            archiveBytes = limits.archiveBytes;
            lines = limits.lines;
            pages = limits.pages;
            seconds = limits.seconds;
        }

        Limits finished() {
            return new Limits(
                    bytes,
                    expandedBytes,
                    expansionRatio,
                    lineBytes,
                    pageBytes,
                    nesting,
                    entries,
                    archiveBytes,
                    lines,
                    pages,
                    seconds);
        }
    }

    private static long unit(@Nullable String unit) {
        return unit == null
                ? 1
                : switch (unit.toLowerCase(Locale.ROOT)) {
                    case "kib" -> 1 << 10;
                    case "mib" -> MEBIBYTE;
                    default -> 1 << 30;
                };
    }

    /** The end of a refusal: how to raise the limit that was met. */
    static String raise(String limit) {
        return " Set QUOTH_LIMITS=\"" + limit + "=…\" to raise it.";
    }

    /** A count of bytes as people write it: "256 MiB". */
    public static String spell(long bytes) {
        return bytes >= MEBIBYTE ? bytes / MEBIBYTE + " MiB" : bytes >= 1024 ? bytes / 1024 + " KiB" : bytes + " bytes";
    }

    /** The refusal of a text that has more lines than it may; empty if it has not. */
    Optional<Reading> tooManyLines(Input input) {
        int count = 0;
        for (byte each : input.bytes()) {
            count += each == '\n' ? 1 : 0;
        }
        return count <= lines
                ? Optional.empty()
                : Optional.of(new Reading.Refused(
                        input.source(),
                        String.format(Locale.ROOT, "It has %,d lines, more than %,d, the limit on lines.", count, lines)
                                + raise("lines")));
    }

    /**
     * The refusal of pages that an input leads to.
     *
     * @param more how many there are beyond the limit
     */
    public String tooManyPages(int more) {
        return String.format(
                        Locale.ROOT,
                        "It leads to %,d %s more than %,d, the limit on pages; %s not fetched. Add it again for the next.",
                        more,
                        more == 1 ? "page" : "pages",
                        pages,
                        more == 1 ? "it was" : "they were")
                + raise("pages");
    }

    /** Whether a page, or another file that is read as a whole, is larger than it may be. */
    boolean isPageTooLarge(byte[] bytes) {
        return bytes.length > pageBytes;
    }

    /** The refusal of one that is. */
    String tooLargePage(String what) {
        return what + " is larger than " + spell(pageBytes) + ", the limit on pages, XML, JSON and RTF."
                + raise("pageBytes");
    }

    /** The refusal of a line that is longer than its limit. */
    public String tooLongLine() {
        return "It is longer than " + spell(lineBytes) + ", the limit on lines." + raise("lineBytes");
    }

    /** The refusal of an input that is larger than its limit. */
    public String tooLarge() {
        return "It is larger than " + spell(bytes) + ", the limit on bytes." + raise("bytes");
    }
}
