package org.quoth.attribution.commitment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Modality;
import org.quoth.text.CalendarWords;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Clauses about others: "A new government will invest …" binds an institution, "the violence will taper down" foretells. */
final class ThirdPerson {

    private static final Phrasings PHRASINGS = Phrasings.of(ThirdPerson.class, CalendarWords.SHARED);

    /** A sentence without any of them cannot match {@link #MODAL}. */
    private static final List<String> SIGNS = List.of(
            "will",
            "'ll",
            "shall",
            "won't",
            "going to",
            "intend",
            "plans to",
            "aims to",
            "pledge",
            "promise",
            "is due",
            "are due",
            "is set",
            "are set",
            "scheduled",
            "expected",
            "planning",
            "aiming",
            "hoping",
            "undertaken",
            "agreed",
            "decided",
            "vows to",
            "commit",
            "undertakes",
            "proposes to",
            "determined",
            "resolved");

    private static final Pattern MODAL = PHRASINGS.kind("modal");
    private static final Pattern BACKSHIFTED = PHRASINGS.kind("backshifted");
    /** "The road shuts on Monday", "we are meeting them tomorrow". */
    private static final Pattern ARRANGED = PHRASINGS.kind("arranged");

    private static final Pattern HABIT = PHRASINGS.kind("habit");
    /** "The aim" is to open it: not who opens it. */
    private static final Pattern SHELL = PHRASINGS.kind("shell");

    private static final Pattern PLURAL = Pattern.compile("(?i)I|we|they|.*[^s]s|.* and .*");
    private static final Pattern BOUNDARY = PHRASINGS.kind("boundary");
    private static final Pattern NOBODY = PHRASINGS.kind("nobody");
    private static final Pattern INSTITUTION = PHRASINGS.kind("institution");
    /** "They will be sanctioned": by those for whom the speaker speaks; "he will be confirmed" by others. */
    private static final Pattern THEM = Pattern.compile("(?i)they|it");

    private static final Pattern FIRST = Pattern.compile("(?i)I|we");
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+");
    private static final Pattern THING = Pattern.compile("(?i)it|this|that|there|these|those");
    private static final Pattern LAST_PRONOUN = Pattern.compile("\\s(I|we|he|she|they|it|there)$");
    private static final Pattern LEADING_IN = PHRASINGS.kind("leading in");
    private static final Pattern TRAILING = PHRASINGS.kind("trailing");
    private static final Pattern PLACE = Pattern.compile("(?:the )?\\p{Lu}");
    private static final Pattern GOES_TO = Pattern.compile("going to\\s+$");
    private static final Pattern PASSIVE = Pattern.compile("^be(?: \\p{L}+ly)? \\p{L}+(?:ed|en)\\b");
    private static final Pattern DONE = Pattern.compile(
            "^have(?: \\p{L}+ly)? (?:been|had|known|gone|done|made|seen|felt|got|lost|won|left|heard|told|kept|meant|\\p{L}+(?:ed|en))\\b");
    /** Words that are no part of a plain subject: the boundary of the clause was missed. */
    private static final Pattern CLAUSAL = PHRASINGS.kind("clausal");

    /** Words with which no subject begins. */
    private static final Pattern NO_SUBJECT = PHRASINGS.kind("no subject");

    private static final Pattern OFFICE = PHRASINGS.kind("office");
    private static final Pattern BOUND = PHRASINGS.kind("bound");
    private static final int LONGEST = 80;
    /** What begins further back than this is no subject. */
    private static final int FAR = 400;

    private ThirdPerson() {}

    static void read(String words, Voice voice, FoundClauses clauses) {
        if (Form.holdsAny(words, SIGNS)) {
            find(words, MODAL, voice, clauses);
        }
        if (voice.indirect()) {
            find(words, BACKSHIFTED, voice, clauses);
        }
        boolean house = words.contains(" is to ") || words.contains(" are to ");
        if ((house || Manner.isDated(words)) && !HABIT.matcher(words).find()) {
            arranged(words, voice, clauses);
        }
    }

    /** One that can be bound though no person: "the council". */
    static boolean isInstitution(String who) {
        return INSTITUTION.matcher(who).matches();
    }

    private static void find(String words, Pattern modal, Voice voice, FoundClauses clauses) {
        Matcher matcher = modal.matcher(words);
        while (matcher.find()) {
            Span subject = subject(words, matcher.start());
            if (subject != null && clauses.isFree(subject)) {
                clauses.add(clause(words, subject, matcher, voice));
            }
        }
    }

    /** What is told in the present of a day to come: "the road shuts on Monday", "we are meeting them tomorrow". */
    private static void arranged(String words, Voice voice, FoundClauses clauses) {
        Matcher matcher = ARRANGED.matcher(words);
        while (matcher.find()) {
            Span first = pronoun(words, ClauseReader.trim(words, 0, matcher.start()));
            boolean own = FIRST.matcher(first.of(words)).matches();
            Span subject = own ? first : subject(words, matcher.start());
            if (subject != null && clauses.isFree(subject) && agrees(words, subject, matcher)) {
                clauses.add(arranged(words, subject, matcher.end(), voice));
            }
        }
    }

    /** "The trains run", "the train runs"; what is no verb seldom does: "the report on Monday". */
    private static boolean agrees(String words, Span subject, Matcher matcher) {
        boolean bare = matcher.group().isBlank();
        Matcher verb = FIRST_WORD.matcher(words).region(matcher.end(), words.length());
        boolean singular = verb.lookingAt() && verb.group().endsWith("s");
        return !bare || singular != PLURAL.matcher(subject.of(words)).matches();
    }

    private static @Nullable Clause arranged(String words, Span subject, int from, Voice voice) {
        Clause clause = ClauseReader.complete(words, subject, from, false);
        if (clause == null) {
            return null;
        }
        String who = subject.of(words);
        boolean self = FIRST.matcher(who).matches() || voice.meansItself(who, subject.begin());
        Modality told = self ? Modality.INTENTION : Modality.PREDICTION;
        Modality modality = clause.condition() == null ? told : Modality.CONDITIONAL;
        boolean to = words.startsWith("to ", from - 3);
        boolean house = to && isInstitution(who);
        if ((to && SHELL.matcher(who).find())
                || !(house || Manner.isDated(clause.span().of(words)) || Manner.isDated(words.substring(0, from)))) {
            return null;
        }
        return new Clause(clause.span(), subject, subject, clause.action(), clause.condition(), modality, self, !house);
    }

    private static @Nullable Span subject(String words, int modal) {
        Span shared = Subjects.shared(words, modal);
        if (shared != null) {
            return shared;
        }
        int end = Subjects.beforeAside(words, modal);
        int begin = 0;
        Matcher boundary = BOUNDARY.matcher(words).region(Math.max(0, end - FAR), end);
        while (boundary.find()) {
            begin = boundary.end();
        }
        Span subject = Subjects.whole(words, plain(words, pronoun(words, ClauseReader.trim(words, begin, end))));
        boolean somebody = !subject.isEmpty()
                && !NO_SUBJECT.matcher(subject.of(words)).find()
                && !CLAUSAL.matcher(subject.of(words)).find()
                && subject.length() <= LONGEST
                && !NOBODY.matcher(subject.of(words)).matches();
        return somebody ? subject : null;
    }

    /** "or obviously his staff": without what only leads in. */
    private static Span plain(String words, Span subject) {
        Matcher lead = LEADING_IN.matcher(words).region(subject.begin(), subject.end());
        Span rest = lead.lookingAt() ? new Span(lead.end(), subject.end()) : subject;
        Matcher trail = TRAILING.matcher(words).region(rest.begin(), rest.end());
        return trail.find() ? new Span(rest.begin(), trail.start()) : rest;
    }

    /** "the following week he": the pronoun alone. */
    private static Span pronoun(String words, Span subject) {
        Matcher last = LAST_PRONOUN.matcher(words).region(subject.begin(), subject.end());
        return last.find() ? new Span(last.start(1), last.end(1)) : subject;
    }

    private static @Nullable Clause clause(String words, Span subject, Matcher matcher, Voice voice) {
        Clause clause = ClauseReader.complete(words, subject, begin(words, matcher), false);
        String who = subject.of(words);
        if (clause == null
                || Manner.isProcedural(clause.action().of(words))
                || Manner.isNeed(clause.action().of(words), matcher.group())
                || (!voice.indirect()
                        && !THING.matcher(who).matches()
                        && Manner.isHandingOver(clause.action().of(words)))) {
            return null;
        }
        boolean sourceItself = voice.meansItself(who, subject.begin());
        Span agent = Doers.agent(words, clause.action());
        boolean bySpeaker = agent == null
                && PASSIVE.matcher(clause.action().of(words)).find()
                && THEM.matcher(who).matches()
                && !voice.indirect();
        boolean first = FIRST.matcher(who).matches();
        String lead = who + matcher.group();
        String action = clause.action().of(words);
        if ((first && Manner.isIdle(action, lead)) || (sourceItself && Manner.declines(action, lead))) {
            return null;
        }
        boolean bound = clause.condition() != null;
        boolean binds = first || sourceItself || isInstitution(who);
        if (!bound && !binds && isNothingToCome(clause.action().of(words), matcher.group())) {
            return null;
        }
        Modality modality =
                bound ? Modality.CONDITIONAL : unbound(clause.action().of(words), matcher.group(), who, binds);
        return new Clause(
                clause.span(),
                subject,
                agent == null ? Doers.behindVerb(words, subject, clause.action()) : agent,
                clause.action(),
                clause.condition(),
                modality,
                sourceItself || bySpeaker || first);
    }

    /** "People will always complain", "it will have been hard": how things are, or must have been. */
    private static boolean isNothingToCome(String action, String modal) {
        return !Manner.isDated(action)
                && (modal.contains(" always") || DONE.matcher(action).find());
    }

    /** "going to Washington" tells where, "going to reopen" what: the action begins before or behind it. */
    private static int begin(String words, Matcher matcher) {
        Matcher goes = GOES_TO.matcher(matcher.group());
        boolean place = goes.find()
                && PLACE.matcher(words).region(matcher.end(), words.length()).lookingAt();
        return place ? matcher.start() + goes.start() : matcher.end();
    }

    private static Modality unbound(String action, String modal, String who, boolean binds) {
        if (Manner.isState(action, "")) {
            return Modality.PREDICTION;
        }
        if (binds || BOUND.matcher(modal).find()) {
            return kept(modal);
        }
        return OFFICE.matcher(who).matches() ? Modality.INTENTION : Modality.PREDICTION;
    }

    private static Modality kept(String modal) {
        boolean plans = modal.contains("going to")
                || modal.contains("plan")
                || modal.contains("intend")
                || modal.contains("aim")
                || modal.contains("hoped");
        return plans || Manner.isHedged(modal) ? Modality.INTENTION : Modality.COMMITMENT;
    }
}
