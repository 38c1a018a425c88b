package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.finding.Passage;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.attribution.grammar.Range;
import org.quoth.attribution.grammar.Verbs;
import org.quoth.attribution.grammar.Words;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Polarity;
import org.quoth.model.Turn;
import org.quoth.text.Placed;
import org.quoth.text.Quotation;
import org.quoth.text.Span;

/**
 * Finds lines that a speaker makes up for others, to show a position: "more than a polite “let's see,” which came out of the
 * spring talks"; "they all agreed, fine, here is the key". They stand in direct style, and are nobody's exact words.
 */
final class InventedLines implements ParagraphStep {

    private static final double CONFIDENCE = 0.3;
    private static final Set<String> OPENERS = Grammar.set("""
            let's okay ok oh hey well yes yeah no look wait why sure fine please don't i'm i'll i we we'll we're you you're it's hold""");
    private static final Set<String> PARTICLES = Grammar.set("""
            okay ok oh hey well yes yeah no look sure fine alright all""");
    private static final Set<String> SAYING = Grammar.set("""
            agreed agree agrees said say says saying thought decided went""");
    private static final Set<String> ANYBODY = Grammar.set("""
            people folks everybody everyone somebody someone some others they you one nobody anybody anyone""");
    private static final Set<String> CROWD =
            Grammar.set("people folks everybody everyone somebody someone anybody anyone");
    /** "The first meeting said": those who sat there. */
    private static final Pattern OCCASION = Pattern.compile(
            "the (?:\\p{L}+ ){0,2}(?:meeting|session|round|summit|conference|talks|gathering|room|table|crowd)");
    /** "Okay, here is how", without marks. */
    private static final Pattern TALK =
            Pattern.compile("(?i)(?:okay|ok|oh|hey|well|fine|alright|all right|look|listen),\\s");

    private static final Set<String> SPEAKER = Grammar.set("i you we i'm we're you're");

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        Placed<Turn> turns = Placed.of(document.turns(), Turn::span);
        Placed<Attribution> said = Placed.ofMany(document.attributions(), Attribution::content);
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attributions.add(
                    isInvented(document, turns, attribution)
                            ? attribution.told(attribution.telling().invented())
                            : attribution);
        }
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.turn() > 0) {
                attributions.addAll(lines(document.text(), said, paragraph));
            }
        }
        return document.withAttributions(attributions);
    }

    /** Marks around what somebody would say, what anybody says, or what an interpreter said. */
    private static boolean isInvented(Document document, Placed<Turn> turns, Attribution attribution) {
        Turn turn = turnAt(turns, attribution.content().getFirst().begin());
        if (attribution.kind() == AttributionKind.INDIRECT) {
            return turn != null
                    && TALK.matcher(document.words(attribution.content())).lookingAt();
        }
        if (attribution.polarity() == Polarity.HYPOTHETICAL || (turn != null && turn.interpreted())) {
            return true;
        }
        return turn != null
                && !attribution.source().isEmpty()
                && isAnybody(document.words(attribution.source()).toLowerCase(Locale.ROOT));
    }

    /** "Everybody there", "the first round": nobody whose exact words those would be. */
    private static boolean isAnybody(String source) {
        String first = source.split("\\s+", 2)[0];
        return ANYBODY.contains(source)
                || (CROWD.contains(first) && !source.contains(","))
                || OCCASION.matcher(source).matches();
    }

    private static @Nullable Turn turnAt(Placed<Turn> turns, int place) {
        return turns.around(Span.of(place, place + 1)).stream().findFirst().orElse(null);
    }

    private static List<Attribution> lines(String text, Placed<Attribution> said, Paragraph paragraph) {
        Passage passage = Passage.of(text, paragraph.span());
        List<Attribution> lines = new ArrayList<>();
        marked(said, passage, lines);
        unmarked(said, passage, lines);
        return lines;
    }

    /** Words in marks that begin as talk does and stand where a noun or an adjective would. */
    private static void marked(Placed<Attribution> said, Passage passage, List<Attribution> lines) {
        Words words = passage.words();
        for (Quotation quotation : words.quotations()) {
            int open = words.at(quotation.outer().begin());
            int first = words.at(quotation.inner().begin());
            int end = words.at(quotation.outer().end());
            boolean talk = OPENERS.contains(words.lower(first)) && end - first > 3;
            if (talk && attributive(words, open) && isFree(said, quotation.inner())) {
                Origin origin = origin(passage, end);
                lines.add(line(
                        withoutComma(words, quotation.inner()), origin.cue(), origin.source(), AttributionKind.DIRECT));
            }
        }
    }

    /** "a speculative “…”", "this “…” attitude", "kind of like, “…”" */
    private static boolean attributive(Words words, int open) {
        int before = words.isMark(open - 1, ",") ? open - 2 : open - 1;
        return words.is(before, Grammar.DETERMINER)
                || words.lower(before).equals("like")
                || words.lower(before).equals("of")
                || (words.isWord(before) && words.is(before - 1, Grammar.DETERMINER) && before == open - 1);
    }

    private static boolean isFree(Placed<Attribution> said, Span quotation) {
        return said.overlapping(quotation).isEmpty();
    }

    private static Span withoutComma(Words words, Span inner) {
        int end = inner.end();
        while (end > inner.begin() && ",.; ".indexOf(words.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(inner.begin(), end);
    }

    private record Origin(@Nullable Span cue, @Nullable Span source) {}

    /** "…, which came out of the spring talks": where the line is said to come from. */
    private static Origin origin(Passage passage, int end) {
        Words words = passage.words();
        int at = words.isMark(end, ",") ? end + 1 : end;
        boolean came = words.is(at, Grammar.RELATIVE)
                && (words.lower(at + 1).equals("came") || words.lower(at + 1).equals("comes"));
        if (!came) {
            return new Origin(null, null);
        }
        int from = words.lower(at + 2).equals("out") ? at + 4 : at + 3;
        Range source = from < words.size() ? passage.nouns().behind(from, words.sentenceEnd(at)) : null;
        return source == null ? new Origin(null, null) : new Origin(words.span(at + 1, from), source.in(words));
    }

    /** "They all agreed, fine, here is the key": talk without marks behind a verb of saying. */
    private static void unmarked(Placed<Attribution> said, Passage passage, List<Attribution> lines) {
        Words words = passage.words();
        for (int i = 1; i + 3 < words.size(); i++) {
            boolean talk = SAYING.contains(words.lower(i))
                    && words.isMark(i + 1, ",")
                    && words.quotation(i) < 0
                    && particle(words, i + 2);
            Verbs.Verb verb = talk ? passage.verbs().at(i) : null;
            Range source = verb == null || !verb.finite()
                    ? null
                    : passage.nouns().before(verb.group().from(), words.sentenceBegin(i));
            if (verb == null || source == null || SPEAKER.contains(words.lower(source.from()))) {
                continue;
            }
            List<Span> content = passage.clauses().pieces(i + 2, words.sentenceEnd(i));
            if (!content.isEmpty() && isFree(said, content.getFirst())) {
                lines.add(line(content.getFirst(), verb.group().in(words), source.in(words), AttributionKind.INDIRECT));
            }
        }
    }

    private static boolean particle(Words words, int at) {
        boolean allRight = words.lower(at).equals("all") && words.lower(at + 1).equals("right");
        boolean one = PARTICLES.contains(words.lower(at)) && !words.lower(at).equals("all");
        return (allRight && words.isMark(at + 2, ",")) || (one && words.isMark(at + 1, ","));
    }

    private static Attribution line(Span content, @Nullable Span cue, @Nullable Span source, AttributionKind kind) {
        Attribution found = Attribution.found(
                "i" + content.begin(),
                kind,
                List.of(content),
                cue == null ? List.of() : List.of(cue),
                source == null ? List.of() : List.of(source),
                CONFIDENCE);
        return found.told(found.telling().invented());
    }
}
