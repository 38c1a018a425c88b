package org.quoth.reading.debates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.reading.parts.Composed;
import org.quoth.reading.parts.Composer;
import org.quoth.reading.parts.Told;
import org.quoth.reading.parts.Voice;

/**
 * A table of what was said, a sentence or speech a row: with a head that names a column for the speaker and one for the words, or,
 * without a head, as the CLEF check-worthiness sets have it (number, speaker, sentence, label).
 *
 * <p>A new document begins where the columns of day or title change. Neighbouring rows of one speaker are one turn.
 */
public final class SpeechTable {

    private static final int SAMPLE = 4;
    private static final List<String> WORDS = List.of(
            "speech_content", "speech_text", "speech", "content", "sentence", "utterance", "text", "words", "body");
    private static final List<String> SPEAKERS =
            List.of("speaker", "speaker_name", "member_name", "person_name", "rep_name", "mp_name", "speakername");
    private static final List<String> DAYS = List.of("date", "date_yyyy_mm_dd", "day", "speech_date");
    private static final List<String> TITLES =
            List.of("debate", "debate_title", "heading1", "heading_major", "title", "topic", "event");
    private static final List<String> IDS = List.of("speaker_id", "memberid", "member_id", "person_id", "rep_id");
    private static final Pattern HEADLESS = Pattern.compile("\\d{1,6}\\t[^\\t]{1,60}\\t[^\\t]+(?:\\t[-\\d.]{1,6})?");
    private static final Pattern NOBODY = Pattern.compile("(?i)system|none|unknown|na|null|n/a");

    private final List<String> head;
    private final List<List<String>> rows;

    private SpeechTable(List<String> head, List<List<String>> rows) {
        this.head = head;
        this.rows = rows;
    }

    /** Whether a text that begins like this is such a table. */
    public static boolean looksLike(String beginning) {
        String[] lines = beginning.split("\\R", SAMPLE + 1);
        if (lines.length < 2) {
            return false;
        }
        char comma = separator(lines[0]);
        return (comma != 0 && columns(Rows.of(lines[0], comma, 1).getFirst())) || headless(lines);
    }

    private static boolean headless(String[] lines) {
        for (int i = 0; i < Math.min(SAMPLE - 1, lines.length - 1); i++) {
            if (!HEADLESS.matcher(lines[i]).matches()) {
                return false;
            }
        }
        return lines.length > SAMPLE - 1;
    }

    private static char separator(String line) {
        return line.length() > 4000
                ? 0
                : line.indexOf('\t') >= 0 ? '\t' : line.indexOf(',') >= 0 ? ',' : line.indexOf(';') >= 0 ? ';' : 0;
    }

    private static boolean columns(List<String> head) {
        List<String> names = head.stream().map(SpeechTable::folded).toList();
        boolean named = SPEAKERS.stream().anyMatch(names::contains)
                || (names.contains("speaker_first_name") && names.contains("speaker_last_name"));
        return named && WORDS.stream().anyMatch(names::contains);
    }

    private static String folded(String name) {
        return name.strip().replace("\ufeff", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /** The documents of a table. */
    public static List<Told> read(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char comma = separator(first);
        List<List<String>> all = Rows.of(text, comma == 0 ? '\t' : comma, Integer.MAX_VALUE);
        boolean headed = !all.isEmpty() && columns(all.getFirst());
        List<String> head = headed
                ? all.getFirst().stream().map(SpeechTable::folded).toList()
                : List.of("line", "speaker", "sentence", "label");
        return new SpeechTable(head, headed ? all.subList(1, all.size()) : all).told();
    }

    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        Composer composer = new Composer();
        @Nullable List<String> previous = null;
        for (List<String> row : rows) {
            if (previous != null && !event(previous).equals(event(row))) {
                finish(composer, previous, told);
                composer = new Composer();
                previous = null;
            }
            say(row, previous, composer);
            previous = row;
        }
        if (previous != null) {
            finish(composer, previous, told);
        }
        return told;
    }

    private String event(List<String> row) {
        return cell(row, DAYS) + "\u0000" + cell(row, TITLES);
    }

    private void say(List<String> row, @Nullable List<String> previous, Composer composer) {
        String speaker = speaker(row);
        String words = cell(row, WORDS);
        if (NOBODY.matcher(speaker).matches() || speaker.isEmpty()) {
            composer.direction(words);
            return;
        }
        if (previous == null || !Objects.equals(speaker(previous), speaker)) {
            composer.turn(speaker, voice(row, speaker), null);
        }
        boolean sentence = head.contains("sentence")
                && WORDS.stream().filter(head::contains).findFirst().orElse("").equals("sentence");
        if (sentence) {
            composer.say(words);
        } else {
            words.lines().forEach(composer::paragraph);
        }
    }

    private String speaker(List<String> row) {
        String whole = cell(row, SPEAKERS);
        String parts = cell(row, List.of("speaker_first_name")) + " " + cell(row, List.of("speaker_last_name"));
        return (whole.isBlank() ? parts : whole).replaceAll("\\s+|:\\s*$", " ").strip();
    }

    private @Nullable Voice voice(List<String> row, String speaker) {
        String id = cell(row, IDS);
        boolean known =
                !id.isBlank() && !id.startsWith("-") && !NOBODY.matcher(id).matches();
        return known ? Voice.person(id, speaker, null, Map.of("speaker", id)) : null;
    }

    private String cell(List<String> row, List<String> names) {
        Optional<Integer> column =
                names.stream().map(head::indexOf).filter(found -> found >= 0).findFirst();
        return column.isPresent() && column.get() < row.size()
                ? row.get(column.get()).strip()
                : "";
    }

    private void finish(Composer composer, List<String> row, List<Told> told) {
        Composed composed = composer.composed();
        if (!composed.isEmpty()) {
            String title = cell(row, TITLES);
            told.add(Told.debate(
                    new Metadata.Builder()
                            .title(title.isEmpty() ? null : title)
                            .published(Days.in(cell(row, DAYS)).orElse(null))
                            .build(),
                    composed));
        }
    }
}
