package org.quoth.attribution.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.CalendarWords;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Finds the rest of a subject that was cut at "and" or "that": "the mayor and the council will …", "that dock will …". */
final class Subjects {

    private static final Phrasings PHRASINGS = Phrasings.of(Subjects.class, CalendarWords.SHARED);

    private static final Pattern AND = Pattern.compile(",?\\s+(?:and|or)\\s+$");
    private static final Pattern AND_OR_COMMA = Pattern.compile("(?:,|,?\\s+(?:and|or))\\s+$");
    private static final Pattern THAT =
            Pattern.compile("(?:^|[,;:–—]\\s*|\\b(?:and|but|so|that)\\s+)(?<that>[Tt]hat)\\s+$");

    /** A thing without an article: "that [dock]". */
    private static final Pattern BARE = Pattern.compile(
            "(?!this\\b|that\\b|there\\b|they\\b|it\\b|he\\b|she\\b|we\\b)\\p{Ll}+(?: \\p{Ll}+)?(?<!s)");

    /** One member of a list of names or things, at the end of what was said so far. */
    private static final Pattern MEMBER = PHRASINGS.kind("member");

    /** "those who built the pier and [the dock] will …": nobody can tell by words alone where the subject begins. */
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:who|whose)\\b");

    /** Words that no plain list of names holds. */
    private static final Pattern VERBAL = PHRASINGS.kind("verbal");

    private static final Pattern NAMES = PHRASINGS.kind("names");
    private static final Pattern PRONOUN = Pattern.compile("(?i)I|we|you|he|she|it|they|there|this|that|these|those");
    /** "The mayor, as you know, will …": what stands between a subject and its verb and says nothing of either. */
    private static final Pattern ASIDE = PHRASINGS.kind("aside");

    /** "The mayor has backed it and will …": one subject for two verbs. */
    private static final Pattern SHARED = PHRASINGS.kind("shared");

    private static final int MEMBERS = 4;
    private static final int LONGEST = 120;

    private Subjects() {}

    /** The subject of an earlier verb that the one at {@code modal} shares; null if none does. */
    static @Nullable Span shared(String words, int modal) {
        String before = words.substring(0, modal).stripTrailing();
        if (!before.endsWith("and")
                && !before.endsWith("but")
                && !before.endsWith("ly")
                && !before.endsWith("course")) {
            return null;
        }
        Matcher shared = SHARED.matcher(before);
        return shared.find() && !shared.group("subject").matches(".*\\b(?:that|which|who)")
                ? whole(words, new Span(shared.start("subject"), shared.end("subject")))
                : null;
    }

    /** Where a subject ends whose verb stands at {@code modal}: before what is put in between. */
    static int beforeAside(String words, int modal) {
        int near = ClauseReader.near(words, modal, LONGEST);
        Matcher aside = ASIDE.matcher(words.substring(near, modal).stripTrailing());
        return aside.find() ? near + aside.start() : modal;
    }

    /** The subject with what belongs to it before it; the same where nothing does. */
    static Span whole(String words, Span subject) {
        if (subject.isEmpty() || PRONOUN.matcher(subject.of(words)).matches()) {
            return subject;
        }
        Span listed = listed(words, subject);
        Matcher that = THAT.matcher(words.substring(0, listed.begin()));
        boolean bare = BARE.matcher(listed.of(words)).matches();
        return bare && that.find() ? new Span(that.start("that"), listed.end()) : listed;
    }

    private static Span listed(String words, Span subject) {
        int begin = subject.begin();
        boolean comma = false;
        int members = 1;
        for (boolean more = true; more && members < MEMBERS; ) {
            Matcher joint = (members == 1 ? AND : AND_OR_COMMA).matcher(words.substring(0, begin));
            Matcher member = joint.find() ? MEMBER.matcher(words.substring(0, joint.start())) : null;
            boolean joined = member != null && member.find();
            if (joined
                    && member != null
                    && RELATIVE.matcher(member.group("member")).find()) {
                return new Span(subject.begin(), subject.begin());
            }
            more = joined && member != null && isPlain(member.group("member"));
            if (more && member != null) {
                comma = comma || (members == 1 && joint.group().startsWith(","));
                begin = member.start("member");
                members++;
            }
        }
        if (comma && members < 3) {
            return subject;
        }
        boolean names = NAMES.matcher(words.substring(begin)).matches();
        boolean plain = begin == subject.begin() || names || words.charAt(Math.max(0, begin - 2)) == ',' || begin == 0;
        return plain && subject.end() - begin <= LONGEST ? new Span(begin, subject.end()) : subject;
    }

    private static boolean isPlain(String member) {
        return !VERBAL.matcher(member).find();
    }
}
