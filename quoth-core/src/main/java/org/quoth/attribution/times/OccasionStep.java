package org.quoth.attribution.times;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.Step;
import org.quoth.model.Attribution;
import org.quoth.model.Block;
import org.quoth.model.Document;
import org.quoth.model.Occasion;
import org.quoth.model.Published;
import org.quoth.model.SpeechAct;
import org.quoth.model.TimeExpression;
import org.quoth.model.TimeType;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * Says when each report's words were said, as far as the words around its cue tell: "said at the Harbour Conference last weekend". Where they
 * tell nothing, only that it was on the document's day or before. Needs the document's times. Safe to share between threads.
 */
public final class OccasionStep implements Step {

    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:at|in|during|after|following|on)\\s+((?:an?|the|his|her|their|its|this|that|\\p{Lu}\\p{L}*['’]s|(?:last|this)\\s+\\p{L}+['’]s|yesterday['’]s)\\s+"
                    + "(?:[\\p{L}\\d'’.&-]+\\s+){0,6}?"
                    + "(?i:interviews?|speech|address|(?:news|press)\\s+conference|conference|briefing|hearing|rally|debate|summit|forum|meeting|"
                    + "town\\s+hall|round-?table|lecture|testimony|appearance|event|convention|fund-?raiser|dinner|luncheon|panel|"
                    + "conference\\s+call|phone\\s+call|podcast|G20|G7|G8)\\b"
                    + "(?:\\s+(?:with|in|on|at|of|to)\\s+(?:(?:an?|the|his|her)\\s+)?(?:\\p{Lu}[\\p{L}'’.&-]*|of|the|and|\\s)+)?)");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b");
    /** Days that only the document's own would settle. */
    private static final Pattern UNRESOLVED = Pattern.compile(
            "(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:night|week|month|year|spring|summer|fall|autumn|winter)|this (?:week|month|morning|afternoon)"
                    + "|january|february|march|april|june|july|august|september|october|november|december)\\b");
    /** From the cue to the words that tell the time or the event no further than this. */
    private static final int FAR = 160;

    @Override
    public Document annotate(Document document) {
        List<Attribution> attributions = new ArrayList<>();
        Sentenced sentences = new Sentenced(document);
        for (Attribution attribution : document.attributions()) {
            Span sentence = sentences.of(attribution);
            attributions.add(attribution.told(
                    attribution.telling().said(new Frame(document, attribution, sentence).occasion())));
        }
        List<Attribution> carried = carriedOn(document, sentences, attributions);
        Document told = document.withAttributions(
                carried.stream().map(one -> asTheOneItRepeats(one, carried)).toList());
        return told.withSpeechActs(
                told.speechActs().stream().map(act -> pointed(told, act)).toList());
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
        boolean near = document.blockAt(cue.begin())
                .equals(document.blockAt(before.cue().getFirst().begin()));
        return (same
                        && before.cue().getFirst().begin() < cue.begin()
                        && cue.of(document.text()).endsWith("ing"))
                || (near && ADDS.matcher(cue.of(document.text())).find());
    }

    private static final Pattern ADDS = Pattern.compile("(?i)\\b(?:added|adding|continued|went on|concluded)\\b");

    /** What carries on or repeats another was said when that was. */
    private static Attribution asTheOneItRepeats(Attribution one, List<Attribution> all) {
        String tie = one.continues() != null ? one.continues() : one.sameAs();
        Occasion own = one.telling().said();
        if (tie == null || (own != null && (own.text() != null || own.event() != null))) {
            return one;
        }
        return all.stream()
                .filter(other -> other.id().equals(tie))
                .findFirst()
                .map(other -> one.told(one.telling().said(other.telling().said())))
                .orElse(one);
    }

    /** "her remarks at a conference" points to what she said at the Harbour Conference. */
    private static SpeechAct pointed(Document document, SpeechAct act) {
        Span cue = act.cue().getFirst();
        for (Attribution one : document.attributions()) {
            Occasion said = one.telling().said();
            Span event = said == null ? null : said.event();
            if (event != null && one.speaker().equals(act.speaker()) && shareNoun(document.text(), cue, event)) {
                return new SpeechAct(act.id(), act.cue(), act.source(), act.speaker(), act.turn(), act.in(), one.id());
            }
        }
        return act;
    }

    private static final Pattern OCCASIONS = Pattern.compile(
            "(?i)\\b(conference|convention|rally|debate|summit|forum|hearing|interview|briefing|speech|dinner|town hall)\\b");

    private static boolean shareNoun(String text, Span one, Span other) {
        Matcher nouns = OCCASIONS.matcher(one.of(text));
        while (nouns.find()) {
            if (other.of(text).toLowerCase(Locale.ROOT).contains(nouns.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Finds the sentence of a report's cue; a block is split once. */
    private static final class Sentenced {

        private final Document document;
        private final Map<Block, List<Span>> split = new HashMap<>();

        Sentenced(Document document) {
            this.document = document;
        }

        @Nullable
        Span of(Attribution attribution) {
            if (attribution.cue().isEmpty()) {
                return null;
            }
            int place = attribution.cue().getFirst().begin();
            Block block = document.blockAt(place).orElse(null);
            if (block == null) {
                return null;
            }
            for (Span sentence : split.computeIfAbsent(block, one -> Sentences.in(document.text(), one.span()))) {
                if (sentence.contains(place)) {
                    return sentence;
                }
            }
            return null;
        }
    }

    /** The sentence around a report's cue, without what is reported. */
    private static final class Frame {

        private final Document document;
        private final Attribution attribution;
        private final @Nullable Span sentence;

        Frame(Document document, Attribution attribution, @Nullable Span sentence) {
            this.document = document;
            this.attribution = attribution;
            this.sentence = sentence;
        }

        @Nullable
        Occasion occasion() {
            LocalDate day = day();
            Span event = event();
            TimeExpression time = time();
            if (time == null && event != null && day != null) {
                Occasion named = monthOf(event, day);
                if (named != null) {
                    return named;
                }
            }
            if (time == null) {
                return day == null && event == null ? null : new Occasion(null, day, null, null, event);
            }
            Days told = time.value() == null ? null : Days.of(time.value());
            if (told == null && day == null) {
                return new Occasion(null, null, time.precision(), time.span(), event);
            }
            if (told == null || (day != null && told.first().isAfter(day))) {
                return new Occasion(null, day, null, null, event);
            }
            boolean later = day != null && told.last().isAfter(day);
            return new Occasion(told.first(), later ? day : told.last(), time.precision(), time.span(), event);
        }

        /** "a September hearing": the last September. */
        private @Nullable Occasion monthOf(Span event, LocalDate day) {
            Matcher named = MONTH.matcher(document.text()).region(event.begin(), event.end());
            if (!named.find()) {
                return null;
            }
            Month month = Month.valueOf(named.group().toUpperCase(Locale.ROOT));
            int year = month.getValue() > day.getMonthValue() ? day.getYear() - 1 : day.getYear();
            LocalDate last = YearMonth.of(year, month).atEndOfMonth();
            return new Occasion(
                    last.withDayOfMonth(1),
                    last.isAfter(day) ? day : last,
                    "month",
                    new Span(named.start(), named.end()),
                    event);
        }

        private @Nullable LocalDate day() {
            Published published = document.metadata().published();
            return published == null ? null : published.day();
        }

        private @Nullable TimeExpression time() {
            TimeExpression nearest = null;
            if (sentence == null) {
                return null;
            }
            for (TimeExpression time : document.times()) {
                if (dated(time)
                        && mine(time.span())
                        && TellingTimes.belongs(document, attribution, sentence, time.span())
                        && (nearest == null || distance(time.span()) < distance(nearest.span()))) {
                    nearest = time;
                }
            }
            return nearest;
        }

        /** In a document without a day a weekday is still told. */
        private boolean dated(TimeExpression time) {
            boolean date = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
            boolean open = day() == null
                    && UNRESOLVED.matcher(time.span().of(document.text())).find();
            return date && (time.value() != null || open);
        }

        private @Nullable Span event() {
            if (sentence == null) {
                return null;
            }
            Matcher events = EVENT.matcher(document.text()).region(sentence.begin(), sentence.end());
            Span nearest = null;
            while (events.find()) {
                Span event = withoutStop(new Span(events.start(1), events.end(1)).trim(document.text()));
                if (mine(event) && (nearest == null || distance(event) < distance(nearest))) {
                    nearest = event;
                }
            }
            return nearest;
        }

        /** Nor a genitive: of "an interview with the Post's “Morning Hour”" the Post is named. */
        private Span withoutStop(Span words) {
            String said = words.of(document.text());
            int left =
                    said.endsWith("'s") || said.endsWith("’s") ? 2 : said.endsWith(".") || said.endsWith(",") ? 1 : 0;
            return new Span(words.begin(), words.end() - left);
        }

        /** It stands in the frame, near the cue, outside all that is reported and nearer to no other cue of the sentence. */
        private boolean mine(Span words) {
            if (sentence == null || !sentence.contains(words) || distance(words) > FAR) {
                return false;
            }
            for (Attribution other : document.attributions()) {
                boolean reported = other.content().stream().anyMatch(words::overlaps)
                        && !other.id().equals(attribution.in());
                boolean nearer = !other.id().equals(attribution.id())
                        && other.cue().stream()
                                .anyMatch(cue -> sentence.contains(cue) && gap(cue, words) < distance(words));
                if (reported || nearer) {
                    return false;
                }
            }
            return attribution.source().stream()
                    .noneMatch(source -> source.overlaps(words) && source.length() < words.length() + 4);
        }

        private int distance(Span words) {
            return attribution.cue().stream()
                    .mapToInt(cue -> gap(cue, words))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        private static int gap(Span a, Span b) {
            return Math.max(0, Math.max(a.begin(), b.begin()) - Math.min(a.end(), b.end()));
        }
    }
}
