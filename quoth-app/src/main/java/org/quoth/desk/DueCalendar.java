package org.quoth.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.quoth.model.Held;
import org.quoth.model.Promise;
import org.quoth.model.Published;

/** What falls due as a calendar (iCalendar, RFC 5545): a whole-day entry for each line that has a last day. */
public final class DueCalendar {

    private static final int LINE = 75;
    private static final String END = "\r\n";

    /** Control characters but tabs and ends of lines, halves of characters, and what is no character. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\p{Cs}\ufffe\uffff]");

    private final StringBuilder calendar = new StringBuilder();

    private DueCalendar() {}

    /** The calendar's text; lines without a last day are left out. The same lines give the same text. */
    public static String of(List<Promise> lines) {
        DueCalendar calendar = new DueCalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Quoth//Ledger//EN");
        calendar.line("X-WR-CALNAME:What falls due");
        for (Promise line : lines) {
            LocalDate day = line.latest();
            if (day != null) {
                calendar.event(line, day);
            }
        }
        calendar.line("END:VCALENDAR");
        return calendar.calendar.toString();
    }

    private void event(Promise promise, LocalDate day) {
        Published published = promise.reference().published();
        LocalDate said = published == null ? day : published.day();
        line("BEGIN:VEVENT");
        line("UID:" + promise.id() + "@quoth");
        line("DTSTAMP:" + basic(said) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + basic(day));
        line("SUMMARY:" + escaped(flat(promise.actor() + ": " + promise.action())));
        line("DESCRIPTION:" + escaped(description(promise)));
        line("CATEGORIES:" + word(promise.modality()) + "," + word(promise.standing()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** The words, who said them, and where. */
    static String description(Promise promise) {
        String speaker = promise.speaker() == null ? "an unnamed voice" : promise.speaker();
        String condition = promise.condition() == null ? "" : "\nOn condition: " + flat(promise.condition());
        String when = promise.due() == null ? "" : "\nWhen, in their words: " + flat(promise.due());
        String day = promise.reference().day() == null
                ? ""
                : ", " + promise.reference().day();
        return "“" + flat(promise.words()) + "”" + condition + when + "\nSaid by " + speaker + " in "
                + promise.reference().name() + day + " (" + promise.id() + ")" + otherwise(promise);
    }

    /** That nobody said it so, where a story's quotation is all there is of it. */
    private static String otherwise(Promise promise) {
        Held held = promise.held();
        return held == null || !held.isOtherwise()
                ? ""
                : "\nAs quoted there; the primary text differs (" + word(held.verdict()) + ", " + held.primary() + ")";
    }

    /** On one line, whatever lines it was printed on. */
    private static String flat(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("[\\r\\n]+", "\\\\n");
    }

    /** Without the characters that neither this format nor XML can hold: one would spoil the whole list for its reader. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("");
    }

    /** A line folded at 75 bytes, never inside a character. */
    private void line(String raw) {
        String content = printable(raw);
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                calendar.append(END).append(' ');
                bytes = 1;
            }
            calendar.append(character);
            bytes += size;
            i += Character.charCount(point);
        }
        calendar.append(END);
    }
}
