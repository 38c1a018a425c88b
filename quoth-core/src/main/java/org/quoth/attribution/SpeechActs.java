package org.quoth.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.finding.Passage;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.NounPhrases;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.attribution.grammar.Range;
import org.quoth.attribution.grammar.Words;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Speaker;
import org.quoth.model.SpeechAct;
import org.quoth.text.Placed;
import org.quoth.text.Span;

/**
 * Finds where somebody is said to have spoken, but not what was said: "hurled insults at the mayor", "put them on notice", "her remarks at a
 * conference". An attribution that takes such words for content is left out.
 */
final class SpeechActs implements ParagraphStep {

    private static final Set<String> DELIVERING = Grammar.set("""
            lobbed lob lobs lobbing hurled hurl hurls hurling leveled levelled level levels leveling levelling unleashed unleash
            unleashes unleashing traded trade trades trading exchanged exchanging flung fling flings flinging slung sling slings slinging
            threw throw throws throwing tossed tossing launched launch launches launching fired firing heaped heap heaps heaping poured pour pours pouring directed
            directing aimed aiming""");
    private static final Set<String> MAKING = Grammar.set("""
            made make makes making issued issue issues issuing delivered deliver delivers delivering gave give gives giving given
            released releases releasing offered offers offering voiced voices voicing repeated drew draws""");
    private static final Set<String> HOSTILE = Grammar.set("""
            attacks insults barbs criticism criticisms jabs broadsides accusations salvos salvo broadside insult epithets slurs
            threats recriminations invective abuse praise scorn ridicule charges""");
    private static final Set<String> ATTACKS = Grammar.set("attack attacks charges salvo salvos");
    private static final Set<String> VERBAL = Grammar.set("""
            personal verbal scathing blistering withering bitter vicious rhetorical partisan political ad-hominem negative nasty angry
            furious public misleading sexist racist""");
    private static final Set<String> SPEECHES = Grammar.set("""
            speech speeches address apology apologies statement statements remarks comments comment eulogy sermon lecture tirade rant
            threats warning warnings ultimatum rebuke retort presentation testimony interview interviews""");
    private static final Set<String> POINTED = Grammar.set("""
            remarks comments speech statement statements comment testimony outburst apology tirade rant speeches remark""");
    private static final Set<String> SWIPES = Grammar.set("swipe swipes shot shots jab jabs dig digs potshot potshots");
    private static final Set<String> OTHERS = Grammar.set("my your our its");

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        List<SpeechAct> acts = new ArrayList<>();
        BitSet used = new BitSet();
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.isHead()) {
                Passage passage = Passage.of(document.text(), paragraph.span());
                new Search(passage, paragraph.turn(), acts, used).find();
            }
        }
        Placed<SpeechAct> byCue = Placed.ofMany(acts, SpeechAct::cue);
        List<Attribution> kept = document.attributions().stream()
                .filter(one -> byCue.around(first(one)).stream().noneMatch(act -> isTakenFor(act, one)))
                .toList();
        Placed<Attribution> telling = Placed.ofMany(
                kept,
                one -> Stream.concat(one.cue().stream(), one.source().stream()).toList());
        acts.removeIf(act -> !telling.overlapping(act.cue().getFirst()).isEmpty());
        acts.sort(Comparator.comparing(act -> act.cue().getFirst()));
        List<SpeechAct> numbered = new ArrayList<>();
        for (SpeechAct act : acts) {
            numbered.add(new SpeechAct(
                    "s" + (numbered.size() + 1), act.cue(), act.source(), act.speaker(), act.turn(), null, null));
        }
        return document.withAttributions(kept).withSpeechActs(numbered);
    }

    /** What an attribution holds for content is only the act and whom it is aimed at. */
    private static boolean isTakenFor(SpeechAct act, Attribution one) {
        Span cue = act.cue().getFirst();
        return one.kind() != AttributionKind.DIRECT
                && cue.contains(first(one))
                && one.cue().stream().anyMatch(span -> span.begin() <= cue.begin() + 1 || cue.contains(span));
    }

    /** The first unit of what it reports. */
    private static Span first(Attribution one) {
        int begin = one.content().getFirst().begin();
        return Span.of(begin, begin + 1);
    }

    private static final class Search {

        private final Words words;
        private final NounPhrases nouns;
        private final int turn;
        private final List<SpeechAct> acts;
        /** The characters of all cues. */
        private final BitSet used;

        Search(Passage passage, int turn, List<SpeechAct> acts, BitSet used) {
            words = passage.words();
            nouns = passage.nouns();
            this.turn = turn;
            this.acts = acts;
            this.used = used;
        }

        void find() {
            for (int i = 0; i < words.size(); i++) {
                if (words.isWord(i)) {
                    delivered(i);
                    idiom(i);
                    pointed(i);
                }
            }
        }

        /** "lobbed personal attacks at her", "made a speech in Port Ellis" */
        private void delivered(int i) {
            boolean hostile = DELIVERING.contains(words.lower(i));
            if (!hostile && !MAKING.contains(words.lower(i))) {
                return;
            }
            int head = nounIn(i + 1, hostile ? HOSTILE : SPEECHES);
            if (head < 0 || introduces(head) || (ATTACKS.contains(words.lower(head)) && !isVerbal(i, head))) {
                return;
            }
            add(i, withTarget(head), subject(i));
        }

        private boolean isVerbal(int verb, int head) {
            for (int i = verb + 1; i < head; i++) {
                if (VERBAL.contains(words.lower(i))) {
                    return true;
                }
            }
            return false;
        }

        /** The first of these nouns within a short phrase; -1 if there is none. */
        private int nounIn(int from, Set<String> heads) {
            for (int i = from; i < Math.min(from + 5, words.size()) && words.isWord(i); i++) {
                if (heads.contains(words.lower(i)) && !words.isGenitive(i)) {
                    boolean more = heads.contains(words.lower(i + 1));
                    return more ? i + 1 : i;
                }
                boolean inside = words.is(i, Grammar.DETERMINER | Grammar.POSSESSIVE)
                        || !words.is(
                                i, Grammar.PREPOSITION | Grammar.AUXILIARY | Grammar.PRONOUN | Grammar.CONJUNCTION);
                if (!inside) {
                    return -1;
                }
            }
            return -1;
        }

        /** "put them on notice", "took her to task", "took a swipe at" */
        private void idiom(int i) {
            switch (words.lower(i)) {
                case "put", "puts", "putting" -> closed(i, "on", "notice");
                case "took", "take", "takes", "taking", "taken" -> {
                    closed(i, "to", "task");
                    int swipe = nounIn(i + 1, SWIPES);
                    if (swipe > 0 && words.lower(swipe + 1).equals("at")) {
                        add(i, withTarget(swipe), subject(i));
                    }
                }
                default -> {}
            }
        }

        private void closed(int verb, String preposition, String noun) {
            for (int i = verb + 2; i < Math.min(verb + 6, words.size() - 1); i++) {
                boolean ends =
                        words.lower(i).equals(preposition) && words.lower(i + 1).equals(noun);
                if (ends && !introduces(i + 1)) {
                    add(verb, i + 2, subject(verb));
                    return;
                }
            }
        }

        /** "the Secretary's recent comments at a conference", "remarks by Ruiz" */
        private void pointed(int i) {
            if (!POINTED.contains(words.lower(i)) || words.isGenitive(i) || introduces(i)) {
                return;
            }
            int from = i;
            while (from > 0
                    && i - from < 4
                    && words.isWord(from - 1)
                    && !words.is(
                            from - 1,
                            Grammar.DETERMINER
                                    | Grammar.POSSESSIVE
                                    | Grammar.PREPOSITION
                                    | Grammar.AUXILIARY
                                    | Grammar.CONJUNCTION
                                    | Grammar.PRONOUN
                                    | Grammar.VERB)
                    && !words.isGenitive(from - 1)
                    && words.sentence(from - 1) == words.sentence(i)) {
                from--;
            }
            Span owner = owner(from);
            if (owner != null) {
                addFrom(words.span(from, withTarget(i)), owner);
            }
        }

        private @Nullable Span owner(int from) {
            if (from > 0 && words.is(from - 1, Grammar.POSSESSIVE)) {
                return OTHERS.contains(words.lower(from - 1)) ? null : words.span(from - 1, from);
            }
            if (from > 0 && words.isGenitive(from - 1)) {
                return words.withoutGenitive(new Range(genitiveBegin(from - 1), from));
            }
            return null;
        }

        /** Where the phrase that ends in "Ruiz's" begins. */
        private int genitiveBegin(int last) {
            int begin = last;
            while (begin > 0
                    && words.isWord(begin - 1)
                    && words.sentence(begin - 1) == words.sentence(last)
                    && !words.is(begin, Grammar.DETERMINER | Grammar.POSSESSIVE)
                    && !words.is(
                            begin - 1,
                            Grammar.PREPOSITION
                                    | Grammar.AUXILIARY
                                    | Grammar.CONJUNCTION
                                    | Grammar.SUBORDINATOR
                                    | Grammar.ADVERB
                                    | Grammar.VERB)
                    && (words.isCapital(begin - 1)
                            || !words.isCapital(begin)
                            || words.is(begin - 1, Grammar.DETERMINER | Grammar.POSSESSIVE))) {
                begin--;
            }
            return begin;
        }

        /** Something is told after all: "a statement that …", "remarks: “…”", "a statement saying". */
        private boolean introduces(int head) {
            int next = head + 1;
            String word = words.lower(next);
            boolean quoted = words.quotation(head) < 0 && words.quotation(next) >= 0;
            return quoted
                    || words.isMark(next, ":")
                    || word.equals("that")
                    || word.equals("saying")
                    || word.equals("calling")
                    || word.equals("accusing")
                    || word.equals("about")
                    || word.equals("whether");
        }

        /** Behind the phrase and those that follow it: "at Ruiz", "at a conference in Port Ellis". */
        private int withTarget(int head) {
            int end = head + 1;
            while (end + 1 < words.size()
                    && end - head < 12
                    && (words.lower(end).equals("at")
                            || words.lower(end).equals("against")
                            || words.lower(end).equals("in")
                            || words.lower(end).equals("to")
                            || words.lower(end).equals("on"))
                    && words.sentence(end) == words.sentence(head)) {
                Range target = nouns.behind(end + 1, words.sentenceEnd(head));
                if (target == null) {
                    return end;
                }
                end = withoutApposition(target);
            }
            return end;
        }

        private int withoutApposition(Range phrase) {
            for (int i = phrase.from(); i < phrase.to(); i++) {
                if (!words.isWord(i)) {
                    return i;
                }
            }
            return phrase.to();
        }

        private @Nullable Span subject(int verb) {
            int from = verb;
            while (words.is(from - 1, Grammar.AUXILIARY | Grammar.ADVERB) && !words.is(from - 1, Grammar.CONJUNCTION)) {
                from--;
            }
            Range subject = nouns.before(from, words.sentenceBegin(verb));
            return subject == null ? null : withoutVerb(subject.in(words));
        }

        /** "we" of "we've put them on notice". */
        private Span withoutVerb(Span subject) {
            int at = words.at(subject.begin());
            int mark = words.is(at, Grammar.PRONOUN) ? words.lower(at).indexOf('\'') : -1;
            return mark < 0 ? subject : new Span(subject.begin(), subject.begin() + mark);
        }

        private void add(int from, int to, @Nullable Span source) {
            if (source != null) {
                addFrom(words.span(from, to), source);
            }
        }

        private void addFrom(Span cue, Span source) {
            int next = used.nextSetBit(cue.begin());
            boolean known = next >= 0 && next < cue.end();
            if (!known) {
                used.set(cue.begin(), cue.end());
                acts.add(new SpeechAct(
                        "s", List.of(cue), List.of(source), Speaker.UNNAMED, turn > 0 ? turn : null, null, null));
            }
        }
    }
}
