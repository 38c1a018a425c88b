package org.quoth.attribution;

import java.util.Locale;
import java.util.Set;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;

/**
 * A speech or statement without labels is one voice throughout, as a turn is: "I hope that" and "we believe that" are what it says, and no reports. "We have said
 * that" tells of another day. Needs the people, since who speaks is among them. Safe to share between threads.
 */
public final class OwnSpeech implements Step {

    private static final Set<String> SPEAKERS = Set.of("i", "me", "my", "we", "us", "our");
    private static final Set<String> ALONE = Set.of("i", "me", "my");

    @Override
    public Document annotate(Document document) {
        boolean oneVoice =
                document.kind() == DocumentKind.OTHER && document.turns().isEmpty();
        return oneVoice ? Kept.of(document, one -> !isOwn(document, one)) : document;
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
