package org.quoth.attribution.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.commitment.Form.Kind;
import org.quoth.model.Modality;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/**
 * Reads the clauses of one sentence that speak of what is to come. Offsets are those of the sentence. Stateless.
 */
final class ClauseReader {

    private static final Phrasings PHRASINGS = Phrasings.of(ClauseReader.class);

    /** What ends a clause: a new subject, a dash, a mark that closes. */
    private static final Pattern END = PHRASINGS.kind("end");

    private static final Pattern DASH = Pattern.compile("\\s*[–—]\\s*|\\s+--?\\s+|\\s*--\\s*$");

    /** Words behind a dash that do not put right the verb before it. */
    private static final Pattern NO_REPAIR = PHRASINGS.kind("no repair");

    private static final Pattern BOUND_FIRST = Pattern.compile(
            "((?:if|once|when)\\b.*?),?\\s+(?:that\\s+)?(?=(?:I|we|he|she|it|they|there|the(?: \\p{L}+){1,3}?)\\s+(?:could|can|may|might|will|would)\\b)");

    /** The name of something between marks: “Open Harbour” in "unveil his “Open Harbour” initiative". */
    private static final Pattern TITLE = Pattern.compile("[“\"]\\p{Lu}[^“”\"]{0,60}[”\"](?=\\s+\\p{L})");

    private static final Pattern TO = Pattern.compile("to\\s+(?=\\p{L})");
    private static final Pattern MODAL = Pattern.compile("(will|would|shall|going to)\\s+(?=\\p{L})");
    private static final Pattern TWO_WORDS = Pattern.compile("\\S+\\s+\\S+");
    /** "… is going to laugh and say, “…": the action is only what somebody would say. */
    private static final Pattern SPEAKS_ON = Pattern.compile("\\b(?:say|saying|calling),?\\s*[“\"]");

    /** Words that an action does not end with: it was broken off. */
    private static final Pattern DANGLING = PHRASINGS.kind("dangling");

    private static final Pattern SUPPOSED = Pattern.compile(
            "(?i)(?:only )?\\p{L}+ (?!(?:I|you|we|there)\\b)[^–—]*\\b(?:were|was|had|did|could|came|got|gave|paid|went|\\p{L}{2,}ed)\\b[^–—]*$");

    private static final Pattern FIRST = Pattern.compile("(?i)I|we|(?:our|my) .*");

    /** A sentence of more characters, such as a table saved as text, is read in parts, for each clause looks at all of it. */
    private static final int LONGEST = 2_000;

    private static final int WILL = "will ".length();

    private ClauseReader() {}

    /** The clauses of a sentence in order, which do not overlap. */
    static List<Clause> read(String sentence, Voice voice) {
        String words = sentence.replace('’', '\'').replace('\u00a0', ' ').replace('\n', ' ');
        List<Clause> clauses = new ArrayList<>();
        for (int begin = 0; begin < words.length(); ) {
            int end = partEnd(words, begin);
            for (Clause clause : readPart(words.substring(begin, end), begin == 0 ? voice : voice.later())) {
                clauses.add(clause.shift(begin));
            }
            begin = end;
        }
        return clauses;
    }

    /** Where a part ends that begins here: at the sentence's end, or behind the last gap between words that is near enough. */
    private static int partEnd(String words, int begin) {
        if (words.length() - begin <= LONGEST) {
            return words.length();
        }
        int gap = words.substring(begin, begin + LONGEST).lastIndexOf(' ');
        return begin + (gap > 0 ? gap + 1 : LONGEST);
    }

    private static List<Clause> readPart(String words, Voice voice) {
        FoundClauses clauses = new FoundClauses(words);
        for (Form form : Form.ALL) {
            Matcher matcher = form.pattern().matcher(words);
            boolean possible = form.isPossibleIn(words);
            while (possible && matcher.find()) {
                Span subject = new Span(matcher.start("subject"), matcher.end("subject"));
                if (clauses.isFree(subject)) {
                    clauses.add(clause(words, form.kind(), subject, matcher));
                }
            }
        }
        ThirdPerson.read(words, voice, clauses);
        return clauses.inOrder();
    }

    private static @Nullable Clause clause(String words, Kind kind, Span subject, Matcher matcher) {
        Clause clause = kind == Kind.POSSIBLE
                ? possible(words, subject, matcher.end())
                : complete(words, subject, matcher.end(), kind == Kind.CORRELATIVE);
        if (clause == null) {
            return null;
        }
        String lead = matcher.group();
        Span doer = kind == Kind.POSSIBLE || kind == Kind.CORRELATIVE
                ? Doers.inClause(words, subject, clause.action())
                : subject;
        boolean first = kind == Kind.PROVIDED || FIRST.matcher(doer.of(words)).matches();
        boolean binds = kind != Kind.READY && kind != Kind.TARGET;
        if (first && binds && Manner.isIdle(clause.action().of(words), lead)) {
            return null;
        }
        Modality modality = modality(kind, lead, clause, words);
        return modality == null
                ? null
                : new Clause(
                        clause.span(),
                        subject,
                        doer,
                        clause.action(),
                        clause.condition(),
                        modality,
                        first,
                        isThing(kind, clause));
    }

    /** "We expect the report in spring": only the day tells that it is to come. */
    private static boolean isThing(Kind kind, Clause clause) {
        return kind == Kind.EXPECTED
                && clause.subject().begin() == clause.action().begin();
    }

    /** "It is possible that once they have met, we could …": the condition may stand before the action. */
    private static @Nullable Clause possible(String words, Span subject, int from) {
        Matcher bound = BOUND_FIRST.matcher(words).region(from, words.length());
        if (!bound.lookingAt()) {
            return complete(words, subject, from, false);
        }
        Clause clause = complete(words, subject, bound.end(), false);
        return clause == null
                ? null
                : new Clause(
                        clause.span(),
                        subject,
                        subject,
                        clause.action(),
                        trim(words, from, bound.end(1)),
                        clause.modality(),
                        false);
    }

    private static @Nullable Modality modality(Kind kind, String lead, Clause clause, String words) {
        boolean bound = clause.condition() != null;
        return switch (kind) {
            case WILL ->
                bound
                        ? Modality.CONDITIONAL
                        : Manner.isState(clause.action().of(words), lead)
                                ? Modality.PREDICTION
                                : Manner.isHedged(lead) ? Modality.INTENTION : Modality.COMMITMENT;
            case PLEDGE -> bound ? Modality.CONDITIONAL : Modality.COMMITMENT;
            case GOING ->
                bound
                        ? Modality.CONDITIONAL
                        : Manner.isState(clause.action().of(words), lead) ? Modality.PREDICTION : Modality.INTENTION;
            case READY ->
                bound ? Modality.CONDITIONAL : Manner.isDated(clause.action().of(words)) ? Modality.INTENTION : null;
            case TARGET -> Manner.isDated(clause.action().of(words)) ? Modality.TARGET : null;
            case HOPED -> Manner.isDated(clause.action().of(words)) ? Modality.INTENTION : null;
            case EXPECTED -> Manner.isDated(clause.action().of(words)) ? Modality.PREDICTION : null;
            case PROVIDED -> Manner.isDated(clause.action().of(words)) ? Modality.COMMITMENT : null;
            case POSSIBLE -> bound ? Modality.CONDITIONAL : Modality.PREDICTION;
            case STAYING, CANNOT, BARGAIN -> bound ? Modality.CONDITIONAL : null;
            case OFFER ->
                clause.condition() != null && isSupposed(clause.condition().of(words)) ? Modality.CONDITIONAL : null;
            case AWAY -> bound ? Modality.CONDITIONAL : Modality.PREDICTION;
            case CORRELATIVE -> Modality.CONDITIONAL;
        };
    }

    /** "if the price were right": of others, so that the offer is in earnest. */
    private static boolean isSupposed(String condition) {
        return SUPPOSED.matcher(condition).lookingAt();
    }

    /** Finds the end of the clause whose action begins at {@code from}, and its condition. */
    static @Nullable Clause complete(String words, Span subject, int from, boolean correlative) {
        if (words.startsWith("to ", from) && words.startsWith("will ", from - WILL)) {
            return null; // "women of good will to encourage others"
        }
        Span repaired = repaired(words, from);
        int begin = repaired.begin();
        int end = repaired.end();
        int condition = Conditions.behind(words.substring(0, end), begin);
        Span bound = condition < 0 ? null : trim(words, condition, end);
        Span action = trim(words, begin, condition < 0 ? end : condition);
        if (isBrokenOff(words, action) || isSaidAnew(words, subject, action)) {
            return null;
        }
        if (bound == null) {
            int near = near(words, subject.begin(), FoundClauses.BACK);
            Span ahead = Conditions.ahead(words.substring(near, begunBefore(words, near, subject.begin())));
            bound = ahead == null ? null : ahead.shift(near);
        }
        if (correlative) {
            bound = subject;
        }
        if (action.length() < 2) {
            return null;
        }
        Span span =
                bound == null ? subject.cover(action) : subject.cover(action).cover(bound);
        return new Clause(span, subject, subject, action, bound, Modality.PREDICTION, false);
    }

    /** "If it rains, we will close it – we will close half of it": where the clause began that is begun again here. */
    private static int begunBefore(String words, int from, int subject) {
        Matcher dash = DASH.matcher(words).region(from, subject);
        Matcher again = TWO_WORDS.matcher(words).region(subject, words.length());
        int last = -1;
        while (dash.find()) {
            last = dash.end() == subject ? dash.start() : last;
        }
        int first = last < 0 || !again.lookingAt() ? -1 : words.lastIndexOf(again.group(), last);
        return first < from ? subject : first;
    }

    /** From where to where an action goes that begins here, without what was put right behind a dash. */
    private static Span repaired(String words, int from) {
        int begin = from;
        int end = end(words, from);
        Matcher dash = DASH.matcher(words);
        int at = from > 0 && Character.isWhitespace(words.charAt(from - 1)) ? from - 1 : from;
        while (dash.find(at) && dash.end() <= end) {
            String before = words.substring(begin, Math.max(begin, dash.start()));
            String behind = words.substring(dash.end(), end);
            int anew = isDangling(before) ? begunAnew(words, from, behind) : 0;
            if (anew > 0) {
                begin = dash.end() + anew;
            } else if (behind.isBlank() || NO_REPAIR.matcher(behind).matches()) {
                end = Math.max(begin, dash.start());
            } else if (isOneWord(before)) {
                begin = dash.end();
            }
            at = dash.end();
        }
        return new Span(begin, end);
    }

    /** How long the word is by which an action begins a second time: "prepared to look at – to open the banks"; 0 if it does not. */
    private static int begunAnew(String words, int from, String behind) {
        Matcher anew = TO.matcher(behind);
        return anew.lookingAt() && words.substring(0, from).endsWith("to ")
                ? anew.end()
                : modalAgain(words, from, behind);
    }

    /** How long the word before the action is where it stands again at the beginning; 0 where it does not. */
    private static int modalAgain(String words, int from, String behind) {
        Matcher modal = MODAL.matcher(behind);
        return modal.lookingAt() && words.substring(0, from).stripTrailing().endsWith(modal.group(1)) ? modal.end() : 0;
    }

    private static boolean isDangling(String words) {
        return DANGLING.matcher(words.strip()).matches();
    }

    /** A verb alone, put right behind the dash: "consider – get into a discussion". */
    private static boolean isOneWord(String words) {
        return !words.strip().contains(" ");
    }

    /** "they will not be boats – they will not be boats of the line": begun again in the same words. */
    private static boolean isSaidAnew(String words, Span subject, Span action) {
        Matcher dash = DASH.matcher(words).region(action.end(), words.length());
        if (!dash.lookingAt()) {
            return false;
        }
        Matcher first = TWO_WORDS.matcher(words).region(subject.begin(), words.length());
        return first.lookingAt()
                && words.regionMatches(true, dash.end(), words, first.start(), first.end() - first.start());
    }

    private static int end(String words, int from) {
        Matcher matcher = END.matcher(words);
        Matcher title = TITLE.matcher(words);
        int at = from;
        while (matcher.find(at)) {
            boolean named = title.region(matcher.start(), words.length()).lookingAt();
            if (!named) {
                return matcher.start();
            }
            at = title.end();
        }
        return words.length();
    }

    /** What stands before a dash, or before the end of what was said, and cannot end there. */
    private static boolean isBrokenOff(String words, Span action) {
        int next = action.end();
        String said = next < words.length() && words.charAt(next) == '-' && action.length() > 0
                ? words.substring(action.begin(), next + 1)
                : action.of(words);
        if (SPEAKS_ON
                .matcher(words.substring(action.begin(), Math.min(words.length(), next + 4)))
                .find()) {
            return true;
        }
        boolean atDash =
                DASH.matcher(words).region(next, words.length()).lookingAt() || said.length() > action.length();
        return atDash && DANGLING.matcher(said).matches();
    }

    /** Where the words begin that stand no more than {@code far} characters, or a word more, before a place. */
    static int near(String words, int place, int far) {
        return place <= far ? 0 : words.lastIndexOf(' ', place - far) + 1;
    }

    /** Without white space and marks at either end. */
    static Span trim(String words, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && !isInner(words.charAt(from))) {
            from++;
        }
        while (to > from && !isInner(words.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c) || "%$£€()".indexOf(c) >= 0;
    }
}
