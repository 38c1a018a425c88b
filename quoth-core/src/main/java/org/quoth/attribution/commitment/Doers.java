package org.quoth.attribution.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.CalendarWords;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Who is to act where it is not the subject that a clause begins with. Offsets are those of the sentence. */
final class Doers {

    private static final Phrasings PHRASINGS = Phrasings.of(Doers.class, CalendarWords.SHARED);

    /** "the sooner the lock opens": whom the second half speaks of; "we could open it": whom the clause behind "possible that" does. */
    private static final Pattern SUBJECT = PHRASINGS.kind("subject");

    /** "Out of this storm will come …", "Behind the captain will stand …". */
    private static final Pattern PLACE = PHRASINGS.kind("place");

    private static final Pattern STANDS = PHRASINGS.kind("stands");

    private static final Pattern AGENT = PHRASINGS.kind("agent");

    private Doers() {}

    /** The subject inside the action, where "It is possible that" or "the sooner …" leads in; the subject itself if none is seen. */
    static Span inClause(String words, Span subject, Span action) {
        Matcher inner = SUBJECT.matcher(words).region(action.begin(), action.end());
        return inner.lookingAt() ? new Span(inner.start("who"), inner.end("who")) : subject;
    }

    /** The words behind the verb, where a place stands before it; otherwise the subject. */
    static Span behindVerb(String words, Span subject, Span action) {
        Matcher stands = STANDS.matcher(words).region(action.begin(), action.end());
        return PLACE.matcher(subject.of(words)).matches() && stands.lookingAt()
                ? ClauseReader.trim(words, stands.start("who"), stands.end("who"))
                : subject;
    }

    /** "be led by Captain Wren": who is to do it where it is to be done to the subject; null if nobody is named. */
    static @Nullable Span agent(String words, Span action) {
        Matcher agent = AGENT.matcher(words).region(action.begin(), action.end());
        return agent.lookingAt() ? new Span(agent.start("who"), agent.end("who")) : null;
    }
}
