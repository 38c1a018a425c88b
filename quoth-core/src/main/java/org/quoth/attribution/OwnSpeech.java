package org.quoth.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;

/**
 * A speech or statement without labels is one voice throughout, as a turn is: "I hope that" and "we believe that" are what it says, and no reports. "We have said
 * that" tells of another day. Whose voice it is may be unknown: who says "I" or "we" in every twenty-fourth word or more often speaks. Needs the people,
 * since who speaks is among them. Safe to share between threads.
 */
public final class OwnSpeech implements Step {

    private static final Set<String> SPEAKERS = Set.of("i", "me", "my", "we", "us", "our");
    private static final Set<String> ALONE = Set.of("i", "me", "my");

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern FIRST = Pattern.compile("\\b(?:I|[Ww]e)\\b");
    private static final int LEAST_WORDS = 300;
    private static final int EVERY = 24;

    @Override
    public Document annotate(Document document) {
        boolean oneVoice = document.kind() == DocumentKind.OTHER
                && document.turns().isEmpty()
                && (document.principal() != null || isSpoken(document.text()));
        return oneVoice ? Kept.of(document, one -> !isOwn(document, one)) : document;
    }

    /** Two speeches without labels have "I" or "we" in every 16th and 19th word; of 82 stories and columns of newspapers none in more than one of 27. */
    private static boolean isSpoken(String text) {
        long words = WORD.matcher(text).results().count();
        return words >= LEAST_WORDS && FIRST.matcher(text).results().count() * EVERY >= words;
    }

    private static boolean isOwn(Document document, Attribution one) {
        if (one.kind() != AttributionKind.INDIRECT
                || one.in() != null
                || one.source().size() != 1) {
            return false;
        }
        String source = one.source().getFirst().of(document.text()).toLowerCase(Locale.ROOT);
        return SPEAKERS.contains(source) && (ALONE.contains(source) || !tellsOfAnotherDay(document, one));
    }

    private static boolean tellsOfAnotherDay(Document document, Attribution one) {
        return one.cue().stream()
                .map(cue -> cue.of(document.text()))
                .anyMatch(cue -> cue.endsWith("said") || cue.endsWith("told") || cue.endsWith("announced"));
    }
}
