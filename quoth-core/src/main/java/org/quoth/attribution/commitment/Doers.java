package org.quoth.attribution.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/** Who is to act where it is not the subject that a clause begins with. Offsets are those of the sentence. */
final class Doers {

    /** "the sooner the lock opens": whom the second half speaks of; "we could open it": whom the clause behind "possible that" does. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:the (?:faster|sooner|quicker|more|better|earlier)\\s+)?(?<who>(?:I|we|he|she|it|they|there|this|that)\\b|[^,;]{2,60}?)\\s+"
                    + "(?:could|can|may|might|will|would|gets?|goes|go|comes?|is|are|\\p{L}{3,}(?<!s)s(?!\\s+(?:could|can|may|might|will|would|gets?|goe?s?|comes?|is|are)\\b))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Out of this storm will come …", "Behind the captain will stand …". */
    private static final Pattern PLACE = Pattern.compile(
            "(?:out of|from|in|on|at|with|among|behind|beyond|after|before|under|above|below|beside|through)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern STANDS = Pattern.compile(
            "(?:come|go|stand|lie|follow|emerge|be|sit|hang|grow|rise|arise|arrive)\\s+(?<who>(?:(?!\\b(?:of|in|on|at|to|for|from|with|that|who|which|as|by|into)\\b)[^,;]){2,60})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AGENT = Pattern.compile(
            "be(?: \\p{L}+ly)? \\p{L}+(?:ed|en|wn|ade|eld|aught|uilt|ent|ung|ld|id)(?: [^,;:.]{0,80}?)? by "
                    + "(?<who>(?:(?:the|our|his|her|its|their) )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)\\b)"
                    + "\\p{Lu}[\\p{L}.'-]*(?: (?:of the|of|for|and) \\p{Lu}[\\p{L}.'-]*| \\p{Lu}[\\p{L}.'-]*){0,6})");

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
