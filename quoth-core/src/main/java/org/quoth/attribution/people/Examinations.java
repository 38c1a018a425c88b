package org.quoth.attribution.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Names;
import org.quoth.model.Document;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/**
 * Who examines whom in the record of a court that labels its turns by Q and A: it stands between them, as {@code BY MS. QUILL:} or {@code Tom Quarrie, sworn},
 * and holds until another is named. To be asked turn by turn, in order; not safe to share.
 */
final class Examinations {

    private static final String NAMED = "(?<name>(?:\\p{Lu}[\\p{L}.'’-]* ){1,5}\\p{Lu}[\\p{L}'’-]+)";

    private static final Pattern WITNESS = Pattern.compile(
            "(?m)^[ \\t\\d]*" + NAMED + ",[^.:]{0,60}\\b(?:sworn|affirmed|recalled|called as a witness)\\b");

    private static final Pattern EXAMINER = Pattern.compile(
            "(?m)(?:(?i:examin(?:ed|ation)) (?i:by)|^[ \\t\\d]*BY) (?<name>(?i:mr|mrs|ms|miss|dr)\\.? \\p{Lu}[\\p{L}.'’ -]{1,40}?)[ \\t]*(?::|$)");

    private static final Pattern COURT = Pattern.compile("(?i)\\b(?:examin(?:ed|ation)|sworn|affirmed)\\b");

    private final String text;
    private final boolean court;
    private final List<Turn> turns;
    private @Nullable String witness;
    private @Nullable String examiner;

    Examinations(Document document) {
        this.text = document.text();
        this.court = COURT.matcher(text).find();
        this.turns = document.turns();
    }

    /** Who speaks in a turn, as it is printed; null where no such line says so. */
    @Nullable
    String speaker(Turn turn) {
        if (!court) {
            return null;
        }
        int from = turn.index() == 1 ? 0 : turns.get(turn.index() - 2).span().end();
        Span between = Span.of(from, Math.max(from, turn.span().begin()));
        String sworn = last(WITNESS, between);
        if (sworn != null) {
            witness = sworn;
            examiner = null;
        }
        String examining = last(EXAMINER, between);
        examiner = examining == null ? examiner : examining;
        return switch (Names.fold(turn.label() == null ? "" : turn.label())) {
            case "q" -> examiner;
            case "a", "witness", "the witness" -> witness;
            default -> null;
        };
    }

    private @Nullable String last(Pattern pattern, Span between) {
        Matcher matcher = pattern.matcher(text).region(between.begin(), between.end());
        String name = null;
        while (matcher.find()) {
            name = matcher.group("name");
        }
        return name;
    }
}
