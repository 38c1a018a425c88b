package org.quoth.attribution.times;

import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.TimeExpression;
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
    private static final Set<String> WIDE = Set.of("week", "month", "quarter", "season", "half-year", "year", "decade", "century");
    private static final Pattern AFTERMATH = Pattern.compile("(?i)\\b(?:after|since|following|until|before|once)\\b[^,;]*$");
    private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");
    private static final Pattern WHO = Pattern.compile(
            "(?i)\\b(?:who|which|that)(?:\\s+(?:\\p{L}+ly|has|have|had|also|once|then|later))*\\s*$");
    private static final Pattern APPOSED =
            Pattern.compile("\\p{L}\\s+\\p{L}[^,]*,\\s+(?:an?|the)\\s+(?:\\p{Ll}[\\p{Ll}-]*\\s+){1,3}$");
    private static final Pattern OF_WHOM = Pattern.compile("(?i)\\b(?:he|she|it|they|we|I|you)(?:['’]\\p{L}+)?\\s");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DETERMINER =
            Pattern.compile("(?i)(?<!\\b(?:in|at|on|during) )\\b(?:the|an?|his|her|its|their|that|this)\\s+$");
    private static final Pattern THING = Pattern.compile(
            "(?i)\\s+(?!(?:[\\p{L}-]+\\s+){0,4}?(?:interviews?|speech|address|conference|briefing|hearing|rally|debates?|summit|forum|meeting|town|roundtable|lecture"
                    + "|testimony|appearance|event|convention|dinner|panel|call|podcast|report|study|poll|survey|letter|statement|ruling|decision|op-ed|article|book|paper"
                    + "|memoir|essay|column|review|tweet|post|email|e-mail|memo|lawsuit|filing|complaint|documentary|film|song|video|campaign|race|election)\\b)\\p{Ll}");
    private static final Pattern UTTERED = Pattern.compile(
            "(?i)\\b(?:speech|address|remarks|statement|report|study|analysis|poll|survey|letter|interview|memo|email|e-mail|article|essay|column|paper|book|post|lecture|testimony)\\b"
                    + ".*\\b(?:gave|given|delivered|made|published|released|issued|posted|sent|written|dated|conducted|taken|commissioned|aired|broadcast)\\b[^,;]*$");
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
        if (cue.overlaps(time)) {
            return true;
        }
        String before = text.substring(Math.max(sentence.begin(), time.begin() - 12), time.begin());
        boolean follows = time.begin() >= cue.end();
        if (RANGE.matcher(before).find() && (follows || !ofTheSource(attribution, before, time))) {
            return false;
        }
        if (!follows
                && (insideAside(text, sentence, cue, time)
                        || inAftermath(text, sentence, expression)
                        || inAnotherClause(text, attribution, cue, time))) {
            return false;
        }
        if (insideSource(attribution, time)) {
            if (INSIDE_SOURCE.matcher(before).find() && !isUtterance(text, attribution, time)) {
                return false;
            }
        } else if (ofAnotherThing(text, sentence, time)) {
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

    /** "After a win last week, …", "after the scandal broke in March, …": later; "after the vote on Monday" and "after this week's debate" are not. */
    private static boolean inAftermath(String text, Span sentence, TimeExpression time) {
        return time.precision() != null
                && WIDE.contains(time.precision())
                && !GENITIVE.matcher(text).region(time.span().end(), text.length()).lookingAt()
                && AFTERMATH.matcher(text.substring(sentence.begin(), time.span().begin()))
                        .find();
    }

    /** "In 2008, the man who said …", "In 1977 she bought a mill, a place Prior said …": the time is that of the clause around. */
    private static boolean inAnotherClause(String text, Attribution attribution, Span cue, Span time) {
        if (insideSource(attribution, time)) {
            return false;
        }
        Span source = attribution.source().stream()
                .filter(one -> one.begin() >= time.end() && one.end() <= cue.begin())
                .findFirst()
                .orElse(cue);
        boolean left = attribution.source().stream()
                .anyMatch(one -> one.end() <= time.begin()
                        && OF_WHOM.matcher(text.substring(one.end(), time.begin())).find());
        return left
                || WHO.matcher(text.substring(time.end(), cue.begin())).find()
                || APPOSED.matcher(text.substring(time.end(), source.begin())).find();
    }

    /** "beside the 1968 lock": the year of the lock; "the 2012 debate", "during the 2012 campaign" do tell. */
    private static boolean ofAnotherThing(String text, Span sentence, Span time) {
        String behind = text.substring(time.end(), sentence.end());
        return YEAR.matcher(time.of(text)).matches()
                && DETERMINER.matcher(text.substring(sentence.begin(), time.begin())).find()
                && THING.matcher(behind).lookingAt();
    }

    /** "a speech Reyes gave in July": the source is what was said then. */
    private static boolean isUtterance(String text, Attribution attribution, Span time) {
        return attribution.source().stream()
                .filter(source -> source.contains(time))
                .anyMatch(source -> UTTERED.matcher(text.substring(source.begin(), time.begin()))
                        .find());
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
