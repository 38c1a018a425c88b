package org.quoth.attribution.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Modality;
import org.quoth.text.Span;

/** What a report says that somebody promised or means to do: "vowed to open the lock by June", "plans to hire forty pilots". */
final class Vows {

    private static final Pattern PROMISES =
            Pattern.compile("(?i)\\b(?:vow|pledg|promis|commit|undert|sw[eo]r|agree|guarantee)\\w*$");
    private static final Pattern MEANS =
            Pattern.compile("(?i)\\b(?:plan|intend|aim|propos|threat|resolv|determin)\\w*$|\\b(?:hopes|expects)$");
    private static final Pattern INFINITIVE = Pattern.compile("(?:(?:not|never)\\s+)?to\\s+(?=\\p{L})");

    private static final Pattern FORETELLS = Pattern.compile("(?i)\\b(?:predict(?:s|ed)?|forecasts?|expect(?:s|ed)?)$");
    /** "The work to be done by May", as somebody expects. */
    private static final Pattern FORETOLD = Pattern.compile("(?<subject>[^,;:.]{2,60}?)\\s+to\\s+(?=\\p{L})");

    private Vows() {}

    /** Whether a cue tells what is to come: "predicted". */
    static boolean foretells(String cue) {
        return FORETELLS.matcher(cue).find();
    }

    /** Whether a cue promises: "vowed". */
    static boolean isPromise(String cue) {
        return PROMISES.matcher(cue).find();
    }

    /**
     * The clause of a content that is an infinitive; null if it is none, or its verb neither promises nor plans.
     *
     * @param cue the words that report it
     */
    static @Nullable Clause read(String content, String cue) {
        String words = content.replace('’', '\'').replace('\u00a0', ' ').replace('\n', ' ');
        Matcher infinitive = INFINITIVE.matcher(words);
        boolean promises = isPromise(cue);
        if (foretells(cue) && !infinitive.lookingAt()) {
            return foretold(words);
        }
        if (!infinitive.lookingAt() || (!promises && !MEANS.matcher(cue).find())) {
            return null;
        }
        Span subject = new Span(0, infinitive.end()).trim(words);
        Clause clause = ClauseReader.complete(words, subject, infinitive.end(), false);
        if (clause == null
                || (cue.endsWith("hopes") && !Manner.isDated(clause.action().of(words)))) {
            return null;
        }
        Modality modality =
                clause.condition() != null ? Modality.CONDITIONAL : promises ? Modality.COMMITMENT : Modality.INTENTION;
        return new Clause(clause.span(), subject, subject, clause.action(), clause.condition(), modality, true);
    }

    private static @Nullable Clause foretold(String words) {
        Matcher foretold = FORETOLD.matcher(words);
        return foretold.lookingAt()
                ? ClauseReader.complete(
                        words, new Span(foretold.start("subject"), foretold.end("subject")), foretold.end(), false)
                : null;
    }
}
