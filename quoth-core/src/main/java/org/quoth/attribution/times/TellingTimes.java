package org.quoth.attribution.times;

import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.TimeExpression;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/**
 * Whether words of time beside a cue tell when something was said, or belong to what is told or to who told it: "searches from 2014", "the
 * initiative launched in 2011", "In 2008, Reyes said, the dam broke".
 */
final class TellingTimes {

    private static final Phrasings PHRASINGS = Phrasings.of(TellingTimes.class);

    private static final Pattern RANGE =
            Pattern.compile("(?i)\\b(?:to|since|until|till|through|by|before|between|from|for|than)\\s+$");
    private static final Pattern INSIDE_SOURCE =
            Pattern.compile("(?i)\\b(?:in|on|since|of|this|last)\\s+(?:the\\s+)?$");
    private static final Pattern OTHER_CLAUSE = PHRASINGS.kind("other clause");
    private static final Pattern NOT_PAST = PHRASINGS.kind("not past");
    private static final Pattern CONCESSION =
            Pattern.compile("(?i)^\\W*(?:although|though|while|since|despite|because|if)\\b[^,]*$");
    private static final Pattern RELATIVE = Pattern.compile("(?i),\\s*(?:who|which|whose|where)\\b[^,]*$");
    private static final Set<String> WIDE =
            Set.of("week", "month", "quarter", "season", "half-year", "year", "decade", "century");
    private static final Pattern AFTERMATH =
            Pattern.compile("(?i)\\b(?:after|since|following|until|before|once)\\b[^,;]*$");
    private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");
    private static final Pattern WHO = Pattern.compile(
            "(?i)\\b(?:who|which|that)(?:\\s+(?:\\p{L}+ly|has|have|had|also|once|then|later)){0,20}\\s*$");
    /** "Having fled in March, …"; "Speaking on Monday, …" does tell. */
    private static final Pattern PARTICIPLE = PHRASINGS.kind("participle");
    /** A clause of its own follows: "…, and the mayor said". */
    private static final Pattern OWN_SUBJECT =
            Pattern.compile("(?i)\\b(?:and|but|or|so|yet)\\s+$|\\p{L}\\W+(?:as|while|when)\\s+$|[?!;]");

    /** "When she ran in 2010, the mayor said …", "on Monday, when he said …": the time is that of both. */
    private static final Pattern WHEN = Pattern.compile("^\\W*(?:[Bb]ut |[Aa]nd )?(?:[Ww]hen|[Ww]hile)\\b");

    private static final Pattern OTHER_SENTENCE = Pattern.compile("(?s)^.*(?:[:;]|\\s[–—])\\s");
    private static final Pattern IN_WHICH = Pattern.compile("(?i),?\\s+(?:when|(?:in|on|at|during)\\s+which)\\s+");
    private static final Pattern GOES_ON =
            Pattern.compile("(?i)(?:\\b(?:and|then|by)|,)(?:\\s+(?:\\p{L}+ly|also|then|again|later|even)){0,20}\\s+$");
    private static final Pattern SAYING = Pattern.compile("(?i)^having\\b|ing$");
    private static final Pattern ENDS = Pattern.compile("[?!;]|(?i)\\b(?:despite|without|by)\\s+\\p{L}+ing\\b");
    private static final Pattern BEYOND = Pattern.compile("(?i)\\b(?:after|since|before|until)\\s+$");
    private static final Pattern OF = Pattern.compile("(?i)\\bof\\s+$");
    private static final Pattern YEAR = Pattern.compile("(?i)(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?\\d{4}s?");
    private static final Pattern DETERMINER =
            Pattern.compile("(?i)(?<!\\b(?:in|at|on|during) )\\b(?:the|an?|his|her|its|their|that|this)\\s+$");
    private static final Pattern THING = PHRASINGS.kind("thing");
    private static final Pattern UTTERED = PHRASINGS.kind("uttered");
    /** "a poll in February"; "a report on the floods of 2014" is not of that year. */
    private static final Pattern UTTERED_IN = PHRASINGS.kind("uttered in");

    /** "according to the survey, double the number in 2017": what stands behind the comma is told, not when. */
    private static final Pattern BY_NAME = Pattern.compile("(?i)according\\s+to");

    private static final Pattern SAYS = Pattern.compile("(?i)^says?$");
    private static final Pattern PARENTHESIS = Pattern.compile("^\\s*,\\s*$");
    /** From a cue in the present tense the day stands no further than this. */
    private static final int BESIDE = 12;

    private TellingTimes() {}

    /** @param sentence of the cue */
    static boolean belongs(Document document, Attribution attribution, Span sentence, TimeExpression expression) {
        String text = document.text();
        Span time = expression.span();
        if (time.of(text).endsWith(" Week")) {
            return false; // a programme of that name
        }
        Span cue = attribution.cue().getFirst();
        String before = text.substring(Math.max(sentence.begin(), time.begin() - 12), time.begin());
        if (cue.overlaps(time)) {
            return !BEYOND.matcher(before).find();
        }
        boolean follows = time.begin() >= cue.end();
        if (RANGE.matcher(before).find() && (follows || !ofTheSource(attribution, before, time))) {
            return false;
        }
        if (!follows
                && (insideAside(text, sentence, cue, time)
                        || inAftermath(text, sentence, expression)
                        || inAnotherClause(text, attribution, sentence, cue, time))) {
            return false;
        }
        if (insideSource(attribution, time)) {
            if (INSIDE_SOURCE.matcher(before).find() && !isUtterance(text, attribution, time)) {
                return false;
            }
        } else if (ofAnotherThing(text, sentence, time)) {
            return false;
        }
        if (isPresent(text, cue) && gap(cue, time) > BESIDE) {
            return false;
        }
        return follows
                ? adjoins(text, attribution, cue, time)
                : !opensWhatIsTold(text, attribution, sentence, cue, time);
    }

    /** "wants", "will tell": not told before. */
    static boolean isPresent(String text, Span cue) {
        String verb = cue.of(text).strip();
        return NOT_PAST.matcher(verb).matches() && !SAYS.matcher(verb).matches();
    }

    /** Words in a relative clause or a concession before the cue, or behind the end of another sentence. */
    static boolean isAside(String text, Attribution attribution, Span sentence, Span words) {
        Span cue = attribution.cue().getFirst();
        return words.end() <= cue.begin()
                ? insideAside(text, sentence, cue, words)
                : ENDS.matcher(text.substring(Math.min(cue.end(), words.begin()), words.begin()))
                        .find();
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

    /** "After a win last week, …", "after the scandal broke in March, …": later; "after the vote on Monday" and "after this week's debate" are not. */
    private static boolean inAftermath(String text, Span sentence, TimeExpression time) {
        return time.precision() != null
                && WIDE.contains(time.precision())
                && !GENITIVE.matcher(text)
                        .region(time.span().end(), text.length())
                        .lookingAt()
                && AFTERMATH
                        .matcher(text.substring(sentence.begin(), time.span().begin()))
                        .find();
    }

    /**
     * "In 2008, the man who said …", "In 1977 she bought a mill, a place Prior said …", "Having fled in March, they feared …": the time is that of the
     * clause around, unless the same subject goes on to tell: "she met the pilots on Monday and said".
     */
    private static boolean inAnotherClause(String text, Attribution attribution, Span sentence, Span cue, Span time) {
        if (insideSource(attribution, time)) {
            return false;
        }
        String between = text.substring(time.end(), cue.begin());
        Span source = attribution.source().stream()
                .filter(one -> one.begin() >= time.end() && one.end() <= cue.begin())
                .findFirst()
                .orElse(null);
        if (WHO.matcher(between).find()) {
            return true;
        }
        if (source != null) {
            String lead = OTHER_SENTENCE
                    .matcher(text.substring(sentence.begin(), time.begin()))
                    .replaceFirst("");
            String ahead = text.substring(time.end(), source.begin());
            boolean told = WHEN.matcher(lead).find() || IN_WHICH.matcher(ahead).matches();
            return PARTICIPLE.matcher(lead).find()
                    || (!told && Predicates.areIn(lead))
                    || Predicates.areIn(ahead)
                    || OWN_SUBJECT.matcher(ahead).find();
        }
        int begin = attribution.source().stream()
                .mapToInt(Span::end)
                .filter(end -> end <= time.begin())
                .max()
                .orElse(sentence.begin());
        boolean goesOn =
                GOES_ON.matcher(between).find() || SAYING.matcher(cue.of(text)).find();
        return !goesOn && (Predicates.areIn(text.substring(begin, time.begin())) || Predicates.areIn(between));
    }

    /** "beside the 1968 lock": the year of the lock; "the 2012 debate", "during the 2012 campaign" do tell. */
    private static boolean ofAnotherThing(String text, Span sentence, Span time) {
        String behind = text.substring(time.end(), sentence.end());
        return YEAR.matcher(time.of(text)).matches()
                && (OF.matcher(text.substring(sentence.begin(), time.begin())).find()
                        || isFirstOfThing(text, sentence, time, behind));
    }

    private static boolean isFirstOfThing(String text, Span sentence, Span time, String behind) {
        return DETERMINER
                        .matcher(text.substring(sentence.begin(), time.begin()))
                        .find()
                && THING.matcher(behind).lookingAt();
    }

    /** "a speech Reyes gave in July": the source is what was said then. */
    private static boolean isUtterance(String text, Attribution attribution, Span time) {
        return attribution.source().stream()
                .filter(source -> source.contains(time))
                .map(source -> text.substring(source.begin(), time.begin()))
                .anyMatch(before -> UTTERED.matcher(before).find()
                        || UTTERED_IN.matcher(before).find());
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
        String between = text.substring(end, time.begin());
        boolean nextRemark = BY_NAME.matcher(cue.of(text)).matches() && between.indexOf(',') >= 0;
        return !nextRemark
                && !OTHER_CLAUSE.matcher(between).find()
                && !ENDS.matcher(between).find()
                && (UTTERED.matcher(between).find() || !Predicates.areIn(between));
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
