package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Exchange;
import org.quoth.model.Outcome;
import org.quoth.text.Span;

/**
 * Proposes what became of a question, after the CLARITY scheme: refused or not known is a non-reply; hedged, passed over in part or
 * turned to something else is ambivalent; all else is clear. The first sentences of the reply decide.
 */
final class Judge {

    private static final int OPENING_SENTENCES = 2;
    private static final int OPENING_WORDS = 60;
    private static final double HALF = 0.5;
    private static final int FIRST_WORDS = 25;
    private static final int LONG_REPLY = 100;
    private static final int PLAIN = 12;
    /** In words. */
    private static final int SHORT_DENIAL = 25;

    /** A broken-off question of fewer words has asked nothing. */
    private static final int SHORTEST = 3;

    private static final String UNTAKEN = "no sentence of the reply takes it up";

    private final String text;
    private final Utterances sentences;

    Judge(String text) {
        this.text = text;
        this.sentences = new Utterances(text);
    }

    private List<String> spoken(Span stretch) {
        return sentences.of(stretch).words();
    }

    private Set<String> stems(Span stretch) {
        return sentences.of(stretch).stems();
    }

    /** @param parts what became of each of several questions, see {@link #parts} */
    Judgement judge(Draft draft, List<Exchange.Part> parts) {
        if (draft.words == Draft.Words.BROKEN_OFF && draft.answers.isEmpty()) {
            return Judgement.nonReply("broken off before a question was put");
        }
        if (draft.answers.isEmpty() || draft.words == Draft.Words.REMARK) {
            return Judgement.NONE;
        }
        List<Span> reply = reply(draft);
        if (reply.isEmpty()) {
            return Judgement.NONE;
        }
        if (draft.words == Draft.Words.INAUDIBLE) {
            return inaudible(reply);
        }
        List<Span> questions = whole(draft.spans);
        List<Span> asked = questions.isEmpty() ? draft.spans : questions;
        return parts.isEmpty() ? judge(asked, reply) : together(parts, asked, reply);
    }

    /** What all of several questions met with; where they differ, the reply takes up a part. */
    private Judgement together(List<Exchange.Part> parts, List<Span> questions, List<Span> reply) {
        if (parts.stream().allMatch(part -> UNTAKEN.equals(part.reason()))) {
            return judge(questions, reply); // no refusal: it speaks of something else, or in other words
        }
        Outcome first = parts.getFirst().outcome();
        Exchange.Part least = parts.stream()
                .filter(part -> part.outcome() != Outcome.CLEAR)
                .max(Comparator.comparing(part -> part.outcome() == Outcome.NON_REPLY))
                .orElse(parts.getFirst());
        if (parts.stream().allMatch(part -> part.outcome() == first)) {
            return new Judgement(first, least.reason());
        }
        String question = "“" + shortened(least.question().of(text)) + "”";
        return Judgement.ambivalent(least.reason() == null ? question : question + ": " + least.reason());
    }

    /** Each of several questions by itself; none where the whole was not judged. */
    List<Exchange.Part> parts(Draft draft) {
        List<Span> reply = reply(draft);
        List<Span> questions = whole(draft.spans);
        if (questions.size() < 2 || reply.isEmpty() || draft.words != Draft.Words.PUT) {
            return List.of();
        }
        List<Exchange.Part> parts = new ArrayList<>();
        for (Span question : questions) {
            Judgement judgement = part(question, reply, question.equals(questions.getLast()));
            parts.add(new Exchange.Part(question, judgement.outcome(), judgement.reason()));
        }
        return parts;
    }

    /** Without what an asking back brought out: "lower the …", "The second one."; and without beginnings that were broken off: "Did you", and "But how concerned" where "How concerned are you that …" follows. */
    private List<Span> whole(List<Span> questions) {
        List<Span> whole = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            List<String> words = LeadIns.without(spoken(questions.get(i)));
            boolean again =
                    i + 1 < questions.size() && startsWith(LeadIns.without(spoken(questions.get(i + 1))), words);
            again |= i + 1 < questions.size()
                    && questions.get(i).of(text).indexOf('?') < 0
                    && startsWith(words, LeadIns.without(spoken(questions.get(i + 1))));
            boolean stub = words.size() < SHORTEST && questions.get(i).of(text).indexOf('?') < 0;
            boolean repair = i > 0
                    && questions.get(i).of(text).indexOf('?') < 0
                    && questions.get(i - 1).of(text).indexOf('?') < 0;
            if (!again && !stub && !repair) {
                whole.add(questions.get(i));
            }
        }
        return whole;
    }

    private static boolean startsWith(List<String> words, List<String> beginning) {
        return words.size() > beginning.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }

    /** A question that the reply takes up nowhere, or by one word late, is not answered by what answers the others. */
    private Judgement part(Span question, List<Span> reply, boolean last) {
        Set<String> asked = new HashSet<>(stems(question));
        boolean polar = Signs.isPolar(question.of(text));
        boolean atOnce = last && polar && Signs.saysYesOrNo(reply.getFirst().of(text));
        if (atOnce || (asked.size() < 2 && !polar)) {
            return judge(List.of(question), reply);
        }
        Set<String> said = new HashSet<>();
        reply.forEach(sentence -> said.addAll(stems(sentence)));
        int words = asked.size();
        asked.retainAll(said);
        boolean byChance =
                polar && words > 1 && asked.size() == 1 && echo(question, ContentWords.stems(opening(reply))) == 0;
        return (asked.isEmpty() || byChance) && !isPlain(question, reply)
                ? Judgement.nonReply(UNTAKEN)
                : judge(List.of(question), from(question, reply));
    }

    /** "Did you tell the mayor?" – "Yes.": nothing of the question needs to be taken up. */
    private boolean isPlain(Span question, List<Span> reply) {
        return words(reply) <= PLAIN
                && Signs.saysOnlyYesOrNo(reply.getFirst().of(text))
                && Signs.takesYesOrNo(question.of(text));
    }

    /** "When did you know?" – "On the 4th of May.": the time or number that was asked for, and little else. */
    private boolean isNamedShortly(Span question, List<Span> reply) {
        return words(reply) <= PLAIN
                && ReplySigns.names(question.of(text), reply.getFirst().of(text));
    }

    /** The reply from the sentence on that takes up most of the question. */
    private List<Span> from(Span question, List<Span> reply) {
        int best = 0;
        double most = 0;
        for (int i = 0; i < reply.size(); i++) {
            double echo = echo(question, stems(reply.get(i)));
            if (echo > most) {
                most = echo;
                best = i;
            }
        }
        return reply.subList(best, reply.size());
    }

    private List<Span> reply(Draft draft) {
        List<Span> reply = new ArrayList<>();
        draft.answers.forEach(answer -> reply.addAll(answer.sentences()));
        return reply;
    }

    private Judgement inaudible(List<Span> reply) {
        String first = reply.getFirst().of(text);
        return Signs.saysYesOrNo(first)
                ? new Judgement(Outcome.CLEAR, "the question is inaudible; the reply begins “" + shortened(first) + "”")
                : Judgement.NONE;
    }

    /** Judges the questions of one exchange against the sentences of the reply: the rules propose, the model of outcomes decides. */
    Judgement judge(List<Span> questions, List<Span> reply) {
        Judgement ruled = ruled(questions, reply);
        Span question = questions.getLast();
        Judgement sure = sure(question, reply);
        if (sure != null) {
            return sure;
        }
        Set<String> first = stems(reply.getFirst());
        boolean named = ruled.outcome() == Outcome.CLEAR
                && ReplySigns.fits(question.of(text), reply.getFirst().of(text))
                && echo(question, first) > 0;
        if (ruled.outcome() == Outcome.CLEAR && (isPlain(question, reply) || isNamedShortly(question, reply))) {
            return ruled;
        }
        Outcome outcome = OutcomeModel.shipped()
                .propose(OutcomeModel.features(sentences.of(question), sentences.of(reply), ruled));
        if (named && outcome == Outcome.AMBIVALENT) {
            return ruled;
        }
        return outcome == ruled.outcome() ? ruled : new Judgement(outcome, reason(outcome, questions, reply));
    }

    /** Where no weighing is needed: a part is refused and the rest answered, or a short reply denies what the question is about. */
    private @Nullable Judgement sure(Span question, List<Span> reply) {
        String first = reply.getFirst().of(text);
        if (Signs.denies(first) && words(reply) <= SHORT_DENIAL) {
            return Signs.takesYesOrNo(question.of(text))
                    ? Judgement.CLEAR
                    : Judgement.ambivalent("“" + shortened(first) + "”");
        }
        String refusal = refusal(reply.subList(0, 1));
        return refusal != null && goesOnToAnswer(question, reply.subList(1, reply.size()))
                ? Judgement.ambivalent("“" + refusal + "”")
                : null;
    }

    /** One sentence takes up half of what was asked and withholds nothing. */
    private boolean goesOnToAnswer(Span question, List<Span> rest) {
        return stems(question).size() >= SHORTEST
                && rest.stream()
                        .limit(OPENING_SENTENCES)
                        .anyMatch(sentence ->
                                !sentences.of(sentence).withholds() && echo(question, stems(sentence)) >= HALF);
    }

    /** What led the model to it, where no rule did. */
    private @Nullable String reason(Outcome outcome, List<Span> questions, List<Span> reply) {
        return switch (outcome) {
            case CLEAR -> null;
            case AMBIVALENT -> {
                Span question = questions.getLast();
                yield echo(question, ContentWords.stems(opening(reply))) == 0
                        ? "the reply does not take up “" + shortened(question.of(text)) + "” at once"
                        : "the reply begins “" + shortened(reply.getFirst().of(text)) + "”";
            }
            case NON_REPLY -> "“" + shortened(withholding(reply).of(text)) + "”";
        };
    }

    /** The first sentence by which a reply says that it gives none; otherwise its first. */
    private Span withholding(List<Span> reply) {
        return reply.stream()
                .filter(sentence -> sentences.of(sentence).withholds())
                .findFirst()
                .orElse(reply.getFirst());
    }

    /** By rules alone. */
    Judgement ruled(List<Span> questions, List<Span> reply) {
        String refusal = refusal(reply);
        if (refusal != null) {
            return Judgement.nonReply("“" + refusal + "”");
        }
        String first = reply.getFirst().of(text);
        return Signs.saysYesOrNo(first) ? Judgement.CLEAR : indirect(questions, reply, first);
    }

    /** Of a reply that says neither yes nor no. */
    private Judgement indirect(List<Span> questions, List<Span> reply, String first) {
        Set<String> taken = ContentWords.stems(opening(reply));
        String passedOver = passedOver(questions, taken);
        if (passedOver != null) {
            return Judgement.ambivalent("nothing in the reply takes up “" + passedOver + "”");
        }
        String hedge = Signs.hedge(first);
        if (hedge != null) {
            return Judgement.ambivalent("“" + hedge + "”");
        }
        String away = Signs.turnsAway(first);
        if (away != null && echo(questions.getLast(), taken) < HALF) {
            return Judgement.ambivalent("“" + away + "”");
        }
        return words(reply) > LONG_REPLY && !takenUpAtOnce(questions, reply)
                ? Judgement.ambivalent("a long reply that does not take up at once what was asked")
                : Judgement.CLEAR;
    }

    private @Nullable String refusal(List<Span> reply) {
        for (Span sentence : reply.subList(0, Math.min(OPENING_SENTENCES, reply.size()))) {
            if (sentences.of(sentence).shows(Sign.REFUSES)) {
                return shortened(sentence.of(text));
            }
        }
        String first = reply.getFirst().of(text);
        boolean asksBack = reply.size() <= OPENING_SENTENCES && Signs.asksBack(first);
        return asksBack || sentences.of(reply.getFirst()).shows(Sign.KNOWS_NOT) ? shortened(first) : null;
    }

    /** A yes-or-no question of which the reply takes up nothing. */
    private @Nullable String passedOver(List<Span> questions, Set<String> taken) {
        for (Span question : questions) {
            if (Signs.isPolar(question.of(text)) && echo(question, taken) == 0) {
                return shortened(question.of(text));
            }
        }
        return null;
    }

    private int words(List<Span> reply) {
        return reply.stream().mapToInt(sentence -> spoken(sentence).size()).sum();
    }

    /** The first words of the reply hold one of the question's. */
    private boolean takenUpAtOnce(List<Span> questions, List<Span> reply) {
        List<String> opening = opening(reply);
        Set<String> first = ContentWords.stems(opening.subList(0, Math.min(FIRST_WORDS, opening.size())));
        return questions.stream().anyMatch(question -> echo(question, first) > 0);
    }

    private double echo(Span question, Set<String> taken) {
        Set<String> asked = stems(question);
        if (asked.isEmpty()) {
            return 1;
        }
        return (double) asked.stream().filter(taken::contains).count() / asked.size();
    }

    private List<String> opening(List<Span> reply) {
        List<String> words = new ArrayList<>();
        for (Span sentence : reply) {
            words.addAll(spoken(sentence));
            if (words.size() >= OPENING_WORDS) {
                break;
            }
        }
        return words.subList(0, Math.min(OPENING_WORDS, words.size()));
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= 120
                ? line
                : line.substring(0, line.lastIndexOf(' ', 117) + 1).strip() + " …";
    }
}
