package org.quoth.attribution.times;

import java.util.regex.Pattern;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.text.Span;

/**
 * Whether words of time beside a cue tell when something was said, or belong to what is told or to who told it: "searches from 2014", "the
 * initiative launched in 2011", "In 2008, Reyes said, the dam broke".
 */
final class TellingTimes {

    private static final Pattern RANGE =
            Pattern.compile("(?i)\\b(?:to|since|until|till|through|by|before|between|from|for|than)\\s+$");
    private static final Pattern INSIDE_SOURCE =
            Pattern.compile("(?i)\\b(?:in|on|since|of|this|last)\\s+(?:the\\s+)?$");
    private static final Pattern OTHER_CLAUSE = Pattern.compile(
            "(?i)\\b(?:and|but|which|who|that|when|while|after|before|as|because|if|since|though|although|how|what|where)\\b");
    private static final Pattern NOT_PAST = Pattern.compile(
            "(?i)^(?:(?:is|are|am|to|will|would|could|might|may|can|should|really|also|often|still|do|does|doesn['’]t|don['’]t)\\b.*|(?!.*\\b(?:was|has|does|says)\\b)\\p{L}+s|want|recommend|note|emphasize|believe|think|hope|expect|plan)$");
    private static final Pattern CONCESSION =
            Pattern.compile("(?i)^\\W*(?:although|though|while|since|despite|because|if)\\b[^,]*$");
    private static final Pattern RELATIVE = Pattern.compile("(?i),\\s*(?:who|which|whose|where)\\b[^,]*$");
    private static final Pattern SAYS = Pattern.compile("(?i)^says?$");
    private static final Pattern PARENTHESIS = Pattern.compile("^\\s*,\\s*$");
    /** From a cue in the present tense the day stands no further than this. */
    private static final int BESIDE = 12;

    private TellingTimes() {}

    /** @param sentence of the cue */
    static boolean belongs(Document document, Attribution attribution, Span sentence, Span time) {
        String text = document.text();
        if (time.of(text).endsWith(" Week")) {
            return false; // a programme of that name
        }
        Span cue = attribution.cue().getFirst();
        if (cue.overlaps(time)) {
            return true;
        }
        String before = text.substring(Math.max(sentence.begin(), time.begin() - 12), time.begin());
        boolean follows = time.begin() >= cue.end();
        if (RANGE.matcher(before).find() && (follows || !ofTheSource(attribution, before, time))) {
            return false;
        }
        if (!follows && insideAside(text, sentence, cue, time)) {
            return false;
        }
        if (insideSource(attribution, time) && INSIDE_SOURCE.matcher(before).find()) {
            return false;
        }
        String verb = cue.of(text).strip();
        if (NOT_PAST.matcher(verb).matches() && !SAYS.matcher(verb).matches() && gap(cue, time) > BESIDE) {
            return false;
        }
        return follows
                ? adjoins(text, attribution, cue, time)
                : !opensWhatIsTold(text, attribution, sentence, cue, time);
    }

    /** "Looking back to 2008", "since Monday": a bound, not the day; "a study from 2015" is of that year. */
    private static boolean ofTheSource(Attribution attribution, String before, Span time) {
        return before.stripTrailing().endsWith("from") && insideSource(attribution, time);
    }

    /** "Although he was born in 1889, …", "Reyes, who wrote on Thursday, …" */
    private static boolean insideAside(String text, Span sentence, Span cue, Span time) {
        String lead = text.substring(sentence.begin(), time.begin());
        boolean closed = text.substring(time.end(), cue.begin()).indexOf(',') >= 0;
        return closed
                && (CONCESSION.matcher(lead).find() || RELATIVE.matcher(lead).find());
    }

    private static boolean insideSource(Attribution attribution, Span time) {
        return attribution.source().stream().anyMatch(source -> source.contains(time));
    }

    /** Behind the cue, or behind what is told, and in the same clause. */
    private static boolean adjoins(String text, Attribution attribution, Span cue, Span time) {
        int end = attribution.content().stream()
                .mapToInt(Span::end)
                .filter(told -> told > cue.end() && told <= time.begin())
                .max()
                .orElse(cue.end());
        return !OTHER_CLAUSE.matcher(text.substring(end, time.begin())).find();
    }

    /** "In 2008, Reyes said, the dam broke": the year of the dam. */
    private static boolean opensWhatIsTold(String text, Attribution attribution, Span sentence, Span cue, Span time) {
        boolean first = text.substring(sentence.begin(), time.begin()).strip().length() <= 3;
        boolean closed = cue.end() < text.length() && text.charAt(cue.end()) == ',';
        boolean bare = attribution.source().stream()
                .anyMatch(source -> source.begin() >= time.end()
                        && source.end() <= cue.begin()
                        && PARENTHESIS
                                .matcher(text.substring(time.end(), source.begin()))
                                .matches());
        return first && closed && bare;
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.begin(), b.begin()) - Math.min(a.end(), b.end()));
    }
}
