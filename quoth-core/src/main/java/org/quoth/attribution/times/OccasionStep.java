package org.quoth.attribution.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.Step;
import org.quoth.model.Attribution;
import org.quoth.model.Block;
import org.quoth.model.Document;
import org.quoth.model.Occasion;
import org.quoth.model.Speaker;
import org.quoth.model.SpeechAct;
import org.quoth.text.Placed;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * Says when each report's words were said, as far as the words around its cue tell: "said at the Harbour Conference last weekend". Where they
 * tell nothing, only that it was on the document's day or before. Needs the document's times. Safe to share between threads.
 */
public final class OccasionStep implements Step {

    @Override
    public Document annotate(Document document) {
        List<Attribution> attributions = new ArrayList<>();
        Sentenced sentences = new Sentenced(document);
        Surroundings around = new Surroundings(document);
        for (Attribution attribution : document.attributions()) {
            Span sentence = sentences.of(attribution);
            attributions.add(
                    attribution.told(attribution.telling().said(new Frame(around, attribution, sentence).occasion())));
        }
        List<Attribution> carried = carriedOn(document, sentences, attributions);
        Map<String, Attribution> byId = new HashMap<>();
        carried.forEach(one -> byId.putIfAbsent(one.id(), one));
        Document told = document.withAttributions(
                carried.stream().map(one -> asTheOneItRepeats(one, byId)).toList());
        Map<Speaker, List<Attribution>> atEvents = new HashMap<>();
        for (Attribution one : told.attributions()) {
            if (one.telling().said() != null && one.telling().said().event() != null) {
                atEvents.computeIfAbsent(one.speaker(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        return told.withSpeechActs(told.speechActs().stream()
                .map(act -> pointed(told.text(), atEvents.getOrDefault(act.speaker(), List.of()), act))
                .toList());
    }

    /** "On Tuesday she said …, adding that …", "he added": told in one breath with what the same speaker said just before. */
    private static List<Attribution> carriedOn(Document document, Sentenced sentences, List<Attribution> all) {
        List<Attribution> carried = new ArrayList<>(all.size());
        for (Attribution one : all) {
            Attribution before = carried.isEmpty() ? null : carried.getLast();
            Occasion told = before == null ? null : before.telling().said();
            boolean goesOn = before != null
                    && told != null
                    && told.text() != null
                    && before.speaker().equals(one.speaker())
                    && isOpen(one.telling().said())
                    && goesOn(document, sentences, before, one);
            carried.add(goesOn ? one.told(one.telling().said(told)) : one);
        }
        return carried;
    }

    private static boolean isOpen(@Nullable Occasion said) {
        return said == null || (said.text() == null && said.event() == null);
    }

    private static boolean goesOn(Document document, Sentenced sentences, Attribution before, Attribution one) {
        if (one.cue().isEmpty() || before.cue().isEmpty()) {
            return false;
        }
        Span cue = one.cue().getFirst();
        Span sentence = sentences.of(one);
        boolean same = sentence != null && sentence.equals(sentences.of(before));
        boolean near = Objects.equals(
                sentences.blockAt(cue.begin()),
                sentences.blockAt(before.cue().getFirst().begin()));
        return (same
                        && before.cue().getFirst().begin() < cue.begin()
                        && cue.of(document.text()).endsWith("ing"))
                || (near && ADDS.matcher(cue.of(document.text())).find());
    }

    private static final Pattern ADDS = Pattern.compile("(?i)\\b(?:added|adding|continued|went on|concluded)\\b");

    /** What carries on or repeats another was said when that was. */
    private static Attribution asTheOneItRepeats(Attribution one, Map<String, Attribution> byId) {
        String tie = one.continues() != null ? one.continues() : one.sameAs();
        Attribution other = tie == null ? null : byId.get(tie);
        return other == null || !isOpen(one.telling().said())
                ? one
                : one.told(one.telling().said(other.telling().said()));
    }

    /** "her remarks at a conference" points to what she said at the Harbour Conference. */
    private static SpeechAct pointed(String text, List<Attribution> sameSpeaker, SpeechAct act) {
        Span cue = act.cue().getFirst();
        for (Attribution one : sameSpeaker) {
            Occasion said = one.telling().said();
            Span event = said == null ? null : said.event();
            if (event != null && shareNoun(text, cue, event)) {
                return new SpeechAct(act.id(), act.cue(), act.source(), act.speaker(), act.turn(), act.in(), one.id());
            }
        }
        return act;
    }

    private static final Pattern OCCASIONS = Pattern.compile(
            "(?i)\\b(conference|convention|rally|debate|summit|forum|hearing|interview|briefing|speech|dinner|town hall|seminar|symposium|congress|assembly|meeting|panel|lecture|session|workshop|gathering)\\b");

    private static final Pattern LONG_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int LONG = 6;

    private static boolean shareNoun(String text, Span one, Span other) {
        if (shareWords(one.of(text), other.of(text))) {
            return true;
        }
        Matcher nouns = OCCASIONS.matcher(one.of(text));
        while (nouns.find()) {
            if (other.of(text).toLowerCase(Locale.ROOT).contains(nouns.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "her speech to the chamber of commerce" and "the Port Ellis Chamber of Commerce dinner": two long words are enough. */
    private static boolean shareWords(String one, String other) {
        Set<String> words = new HashSet<>(List.of(LONG_WORDS.split(one.toLowerCase(Locale.ROOT))));
        words.retainAll(List.of(LONG_WORDS.split(other.toLowerCase(Locale.ROOT))));
        words.removeIf(word -> word.length() < LONG);
        return words.size() > 1;
    }

    /** Finds the sentence of a report's cue; a block is split once. */
    private static final class Sentenced {

        /** Of a sentence of more characters, such as a table saved as text, the part around a cue is looked at. */
        private static final int LONGEST = 2_000;
        /** In characters on either side of the cue's beginning. */
        private static final int AROUND = 1_000;

        private final Document document;
        private final Placed<Block> blocks;
        private final Map<Block, Placed<Span>> split = new HashMap<>();

        Sentenced(Document document) {
            this.document = document;
            this.blocks = Placed.of(document.blocks(), Block::span);
        }

        @Nullable
        Block blockAt(int place) {
            return first(blocks.around(new Span(place, place + 1)));
        }

        private static <T> @Nullable T first(List<T> some) {
            return some.isEmpty() ? null : some.getFirst();
        }

        @Nullable
        Span of(Attribution attribution) {
            if (attribution.cue().isEmpty()) {
                return null;
            }
            int place = attribution.cue().getFirst().begin();
            Block block = blockAt(place);
            Span sentence = block == null
                    ? null
                    : first(split.computeIfAbsent(block, this::sentences).around(new Span(place, place + 1)));
            return sentence == null || sentence.length() <= LONGEST
                    ? sentence
                    : new Span(Math.max(sentence.begin(), place - AROUND), Math.min(sentence.end(), place + AROUND));
        }

        private Placed<Span> sentences(Block block) {
            return Placed.of(Sentences.in(document.text(), block.span()), sentence -> sentence);
        }
    }
}
