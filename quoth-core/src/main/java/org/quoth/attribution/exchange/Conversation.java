package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/** Follows the turns of a transcript in order and puts together what belongs to one question. Not safe to share between threads. */
final class Conversation {

    private static final int LONG_QUESTION = 8;
    /** In words: a question that breaks off later has been understood. */
    private static final int LONG_LEAD = 20;

    private static final int SHORT_ANSWER = 6;
    private static final int LONGEST_REPAIR = 8;
    private static final int OPENING = 3;
    /** In words, of who gives the floor to somebody. */
    private static final int LONGEST_CALL = 60;

    private final Cast cast;
    private final QuestionReader reader;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<TurnKind> kinds = new ArrayList<>();

    Conversation(Cast cast, QuestionReader reader) {
        this.cast = cast;
        this.reader = reader;
    }

    /** @param played from a tape: it neither asks nor answers anybody here */
    void follow(Speech speech, boolean played) {
        kinds.add(played ? TurnKind.STATEMENT : Cast.isCrowd(speech.turn()) ? TurnKind.ASIDE : kind(speech));
    }

    private TurnKind kind(Speech speech) {
        return switch (cast.part(speech.turn())) {
            case MODERATES -> moderate(speech);
            case ASKS -> ask(speech);
            case ANSWERS -> answer(speech);
        };
    }

    /** In order; remarks that nobody answered are left out. */
    List<Draft> drafts() {
        return drafts.stream()
                .filter(draft -> draft.words != Draft.Words.REMARK || !draft.isOpen())
                .toList();
    }

    /** The kind of each turn followed, in order. */
    List<TurnKind> kinds() {
        return kinds;
    }

    /** Who also runs the event may answer at length what was just asked. */
    private TurnKind moderate(Speech speech) {
        Draft open = open();
        if (open == null && cast.isDebate() && follows(speech)) {
            begin(Draft.Words.PUT, speech, reader.questions(speech));
            return TurnKind.QUESTION;
        }
        if (open == null
                && Courtesies.readsOut(speech)
                && !reader.questions(speech).isEmpty()) {
            begin(Draft.Words.PUT, speech, reader.questions(speech));
            return TurnKind.QUESTION;
        }
        boolean answers = open != null
                && open.words == Draft.Words.PUT
                && speech.words().size() > LONGEST_CALL
                && !QuestionReader.endsInQuestionMark(
                        speech.text(), speech.sentences().getLast());
        return answers ? answer(speech) : TurnKind.MODERATOR;
    }

    /** Who leads through a debate asks at times: a question of some length, which does not only give the floor. */
    private boolean follows(Speech speech) {
        if (speech.isEmpty()) {
            return false;
        }
        Span last = speech.sentences().getLast();
        return QuestionReader.endsInQuestionMark(speech.text(), last)
                && Speech.words(speech.text(), last).size() >= LONG_QUESTION
                && !reader.questions(speech).isEmpty()
                && !Courtesies.chairs(speech);
    }

    private TurnKind ask(Speech speech) {
        List<Span> asked = reader.questions(speech);
        Draft open = open();
        if (asked.isEmpty() && (Courtesies.chairs(speech) || Courtesies.closes(speech))) {
            return TurnKind.MODERATOR;
        }
        if (open == null && goesOnBehindAnswer(speech)) {
            drafts.getLast().ask(speech, asked.isEmpty() ? speech.sentences() : asked);
            return TurnKind.QUESTION;
        }
        if (open != null && asked.isEmpty() && isCalledUpon(open, speech)) {
            return answer(speech);
        }
        if (open != null && open.leadsUp()) {
            return goOn(open, speech, asked);
        }
        if (open != null && (open.repairing || resumes(open, speech, asked))) {
            boolean all = asked.isEmpty() || open.repairing; // "Shared patrols. Is it?": what was asked again first
            open.ask(speech, all ? Courtesies.withoutEmpty(speech, speech.sentences()) : asked);
            boolean understood = open.questions.size() > 1 && isPutAgain(speech);
            open.mend(!asked.isEmpty() || understood, speech.brokenOff());
        } else if (speech.isEmpty()) {
            return inaudible(speech);
        } else if (!asked.isEmpty()) {
            begin(Draft.Words.PUT, speech, asked);
            drafts.getLast().announced = announced(speech, asked);
        } else if (speech.brokenOff() && speech.words().size() > 1 && !reader.onlyCalls(speech)) {
            begin(
                    isLong(speech) ? Draft.Words.PUT : Draft.Words.BROKEN_OFF,
                    speech,
                    Courtesies.withoutEmpty(speech, speech.sentences()));
        } else {
            return open == null || isPassed(open) ? remark(speech) : TurnKind.ASIDE;
        }
        return TurnKind.QUESTION;
    }

    /** "Are you telling them to leave --", "Yes.", "-- or only asking them?" */
    private boolean goesOnBehindAnswer(Speech speech) {
        return !drafts.isEmpty()
                && speech.carriesOn()
                && drafts.getLast().questions.getLast().brokenOff();
    }

    /** It was broken off, and whoever is asked has gone on since. */
    private boolean isPassed(Draft open) {
        return open.words == Draft.Words.BROKEN_OFF && kinds.getLast() == TurnKind.ANSWER;
    }

    /** So much was said before it broke off that whoever cut in knew what was meant. */
    private static boolean isLong(Speech speech) {
        return speech.words().size() >= LONG_LEAD;
    }

    /** Begun a second time and cut short again, but later: whoever answers has understood it. */
    private static boolean isPutAgain(Speech speech) {
        return isLong(speech) || (speech.brokenOff() && speech.words().size() >= LONG_QUESTION);
    }

    /** "Would you support a toll? Councilwoman Okoro first.": whoever else asks now and then, here she is asked. */
    private static boolean isCalledUpon(Draft open, Speech speech) {
        Speech question = open.questions.getLast();
        String label = speech.turn().label() == null ? "" : speech.turn().label();
        String name = label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return open.words == Draft.Words.PUT
                && name.length() > 2
                && !label.equals(question.turn().label())
                && question.words().contains(name);
    }

    /** After "Can I ask you about the dam?" or a remark comes what is asked of it, unless somebody else speaks. */
    private TurnKind goOn(Draft open, Speech speech, List<Span> asked) {
        boolean other = !Objects.equals(
                open.questions.getLast().turn().label(), speech.turn().label());
        if (asked.isEmpty()) {
            return speech.isEmpty() ? inaudible(speech) : TurnKind.ASIDE;
        }
        if (other && !open.announced) {
            drafts.remove(open);
            begin(Draft.Words.PUT, speech, asked);
            drafts.getLast().announced = announced(speech, asked);
        } else {
            open.comeToThePoint(speech, asked, announced(speech, asked));
        }
        return TurnKind.QUESTION;
    }

    private static boolean announced(Speech speech, List<Span> asked) {
        return asked.stream().allMatch(question -> Courtesies.announces(question.of(speech.text())));
    }

    /** An aside, unless it is answered. */
    private TurnKind remark(Speech speech) {
        List<Span> told = Courtesies.remark(speech);
        if (!told.isEmpty()) {
            begin(Draft.Words.REMARK, speech, told);
        }
        return TurnKind.ASIDE;
    }

    private TurnKind inaudible(Speech speech) {
        if (!speech.wasUnheard()) {
            return TurnKind.ASIDE;
        }
        begin(Draft.Words.INAUDIBLE, speech, List.of());
        return TurnKind.QUESTION;
    }

    private void begin(Draft.Words words, Speech speech, List<Span> asked) {
        Draft draft = new Draft(words);
        draft.ask(speech, asked);
        drafts.add(draft);
    }

    /** The last question, as long as nobody has answered it. */
    private @Nullable Draft open() {
        return drafts.isEmpty() || !drafts.getLast().isOpen() ? null : drafts.getLast();
    }

    /** A question that was cut short and is put again with the same opening, or carried on behind a dash. */
    private static boolean resumes(Draft open, Speech speech, List<Span> asked) {
        Speech before = open.questions.getLast();
        if (!before.brokenOff()) {
            return false;
        }
        return speech.carriesOn() || sameOpening(open, speech, asked);
    }

    private static boolean sameOpening(Draft open, Speech speech, List<Span> asked) {
        List<Span> again = asked.isEmpty() ? speech.sentences() : asked;
        boolean told = asked.isEmpty() && !isPutAgain(speech);
        if (open.spans.isEmpty() || again.isEmpty() || told) {
            return false;
        }
        List<String> second = opening(speech.text(), again.getFirst());
        return Stream.of(open.spans.getFirst(), open.spans.getLast())
                .map(span -> opening(speech.text(), span))
                .anyMatch(first -> first.size() > 1
                        && first.equals(second.stream().limit(first.size()).toList()));
    }

    private static List<String> opening(String text, Span question) {
        return LeadIns.without(Speech.words(text, question)).stream()
                .limit(OPENING)
                .toList();
    }

    private TurnKind answer(Speech speech) {
        Draft open = open();
        if (Cast.orders(speech)) {
            return TurnKind.MODERATOR;
        }
        if (open == null && Cast.calls(speech)) {
            return TurnKind.MODERATOR;
        }
        if (open != null && open.words == Draft.Words.BROKEN_OFF && isRepair(speech)) {
            open.repairing = true;
            return TurnKind.ASIDE;
        }
        if (open == null || open.words == Draft.Words.BROKEN_OFF) {
            return afterAside() && Courtesies.nods(speech) ? TurnKind.ASIDE : carryOn(speech);
        }
        if (open.leadsUp() && Courtesies.nods(speech)) {
            return TurnKind.ASIDE;
        }
        if (isRepair(speech)) {
            open.repairing = true;
            return TurnKind.ASIDE;
        }
        if (open.words == Draft.Words.REMARK) {
            open.questions.forEach(told -> kinds.set(told.turn().index() - 1, TurnKind.QUESTION));
        }
        shareWithEarlier(open, speech);
        open.answer(speech);
        return TurnKind.ANSWER;
    }

    /** "May I follow up?" – "Sure, go ahead.": nothing was asked and nothing is answered. */
    private boolean afterAside() {
        return !kinds.isEmpty() && kinds.getLast() == TurnKind.ASIDE;
    }

    /** With no question open, the speaker goes on answering the last one that was put. */
    private TurnKind carryOn(Speech speech) {
        for (Draft draft : drafts.reversed()) {
            if (!draft.isOpen()) {
                draft.answer(speech);
                return TurnKind.ANSWER;
            }
        }
        return TurnKind.STATEMENT;
    }

    /** An answer that carries on what was broken off, or fills out a reply of a few words, also answers the question before. */
    private void shareWithEarlier(Draft open, Speech speech) {
        if (drafts.size() < 2) {
            return;
        }
        Draft earlier = drafts.get(drafts.size() - 2);
        if (earlier.isOpen()) {
            return;
        }
        Speech last = earlier.answers.getLast();
        boolean carriedOn = last.brokenOff() && speech.carriesOn();
        boolean filledOut = open.words == Draft.Words.INAUDIBLE && last.words().size() <= SHORT_ANSWER;
        if (carriedOn || filledOut) {
            earlier.answer(speech);
        }
    }

    /** "Increased what?", "Sorry?": the person asked asks back before answering. */
    private static boolean isRepair(Speech speech) {
        if (Courtesies.asksAgain(speech)) {
            return true;
        }
        return speech.sentences().size() == 1
                && speech.words().size() <= LONGEST_REPAIR
                && QuestionReader.endsInQuestionMark(
                        speech.text(), speech.sentences().getFirst());
    }
}
