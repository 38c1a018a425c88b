package org.quoth.attribution.times;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.TimeExpression;
import org.quoth.text.Span;

/** Says of a time whether the words beside it deny it, leave it uncertain, or reckon it from an event. */
final class Manners {

    /** As far from the expression as its words can stand. */
    private static final int FAR = 60;

    private static final String DOUBTS =
            "hopefully|conceivably|probably|perhaps|possibly|maybe|potentially|presumably|likely|ideally";
    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?:\\bnot|n['’]t|\\brather than|\\binstead of)\\s+(?:(?:be\\s+)?(?:talking|speaking|thinking)\\s+about\\s+|"
                    + "(?:a\\s+)?(?:matter|question)\\s+of\\s+|in\\s+|on\\s+|for\\s+|of\\s+)?(?:the\\s+|a\\s+|just\\s+)?$");
    private static final Pattern DOUBTED_BEFORE = Pattern.compile(
            "(?i)(?<!\\b(?:talk|talking|talked|speak|speaking|spoke|think|thinking|know|worried|concerned)\\s)\\b(about|around|roughly|approximately|nearly|almost|circa|some|"
                    + DOUBTS + ")(?:,?\\s+(?:in|by|on|within|until|for|the|a|an|early|late)){0,3}\\s*$");
    private static final Pattern DOUBTED_BEHIND = Pattern.compile(
            "(?i)^(?:\\s+(?:away|off|ago|later|from now))?,?\\s+(or so|give or take|if all goes well|all being well|with (?:any )?luck|god willing|fingers crossed|(?:I|we) hope|"
                    + DOUBTS + ")\\b");
    private static final Pattern REPORTED =
            Pattern.compile("^,?(?:\\s+\\p{Lu}[\\p{L}.’'-]*){1,4}\\s+(reportedly|allegedly|apparently|purportedly)\\b");
    private static final Pattern FIGURE = Pattern.compile("(?i)\\b(freshman|rookie|sophomore|maiden|debut)\\b");
    private static final Pattern AFTER_EVENT =
            Pattern.compile("(?i)^(?:after|before|since|during|following|until|upon|at|on|in|from)\\s+");
    private static final Pattern TERM = Pattern.compile(
            "(?i)^\\s+(?:on|in|at|as|of|since)\\s+((?:(?:the|his|her|their|its|an?)\\s+)?(?:job|office|helm|power|post|role|presidency|term|"
                    + "government|parliament|congress|the\\s+senate))\\b");

    private Manners() {}

    static TimeExpression of(String text, Span stretch, TimeExpression time) {
        Span span = time.span();
        String before = text.substring(Math.max(stretch.begin(), span.begin() - FAR), span.begin());
        int far = Math.min(stretch.end(), span.end() + FAR);
        String behind = text.substring(span.end(), far);
        return time.as(
                DENIED.matcher(before).find(), hedge(text, span, before, behind), event(text, span, time, behind));
    }

    private static @Nullable Span hedge(String text, Span span, String before, String behind) {
        Matcher figure = FIGURE.matcher(span.of(text));
        if (figure.find()) {
            return at(span.begin(), figure);
        }
        Matcher doubted = DOUBTED_BEFORE.matcher(before);
        if (doubted.find()) {
            return at(span.begin() - before.length(), doubted);
        }
        for (Pattern pattern : new Pattern[] {DOUBTED_BEHIND, REPORTED}) {
            Matcher matcher = pattern.matcher(behind);
            if (matcher.find()) {
                return at(span.end(), matcher);
            }
        }
        return null;
    }

    private static Span at(int offset, Matcher matcher) {
        return new Span(offset + matcher.start(1), offset + matcher.end(1));
    }

    /** "the first meeting", "his freshman year on the job": what the time is reckoned from. */
    private static @Nullable Span event(String text, Span span, TimeExpression time, String behind) {
        if (time.value() != null) {
            return null;
        }
        if (time.precision() == null) {
            Matcher preposition = AFTER_EVENT.matcher(span.of(text));
            return preposition.find() ? new Span(span.begin() + preposition.end(), span.end()) : span;
        }
        Matcher term = TERM.matcher(behind);
        return term.find() ? at(span.end(), term) : null;
    }
}
