package org.quoth.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.attribution.grammar.Words;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.text.Span;

/** Mends what is told where the source is explained first: "according to Tide Watch, a group of pilots that opposes the board, prizes were offered". */
final class Appositions implements ParagraphStep {

    private static final Pattern ACCORDING = Pattern.compile("(?i)according\\s+to");
    private static final Pattern APPOSED = Pattern.compile(
            ",\\s+(?<who>an?\\s[^,;:“”\"()\\n]{3,160}),\\s+(?!(?:and|but|or|which|who|whose|where|when|while|as|with|including|such|not|then)\\b)(?=\\p{L})");
    private static final Pattern RELATIVE = Pattern.compile("(?i)that|which|who|whose|where|when");

    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "over", "away", "together");

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        if (document.attributions().stream().noneMatch(one -> isNamed(document.text(), one))) {
            return document;
        }
        Map<Span, Words> read = new HashMap<>();
        List<Attribution> mended = new ArrayList<>();
        List<Span> done = new ArrayList<>();
        for (Attribution one : document.attributions()) {
            Attribution whole = isNamed(document.text(), one) ? whole(document.text(), one, paragraphs, read) : null;
            if (whole != null) {
                mended.add(whole);
                done.addAll(whole.cue());
            } else if (one.cue().isEmpty() || !done.contains(one.cue().getFirst())) {
                mended.add(one);
            }
        }
        return document.withAttributions(mended);
    }

    /** "according to" and right behind it a name, of which what is told begins with "a" or "an". */
    private static boolean isNamed(String text, Attribution one) {
        return one.cue().size() == 1
                && one.source().size() == 1
                && ACCORDING.matcher(one.cue().getFirst().of(text)).matches()
                && Character.isUpperCase(text.charAt(one.source().getFirst().begin()))
                && text.regionMatches(one.source().getFirst().end(), ", ", 0, 2)
                && one.content().getFirst().begin() == one.source().getFirst().end() + 2;
    }

    /** The source with its explanation, and all that follows; null if what follows the name is told. */
    private static @Nullable Attribution whole(
            String text, Attribution one, List<Paragraph> paragraphs, Map<Span, Words> read) {
        Span name = one.source().getFirst();
        Span paragraph = Paragraphs.holding(paragraphs, name);
        if (paragraph == null) {
            return null;
        }
        Words words = read.computeIfAbsent(paragraph, span -> Words.in(text, span));
        int last = words.sentenceEnd(words.at(name.begin())) - 1;
        Matcher apposed = APPOSED.matcher(text).region(name.end(), words.end(last));
        if (!apposed.lookingAt()
                || isClause(words, words.at(apposed.start("who")), words.at(apposed.end("who")))
                || isPredicate(words, words.at(apposed.end()))) {
            return null;
        }
        int end = words.isWord(last) || words.quotation(last) >= 0 ? words.end(last) : words.end(last - 1);
        return end <= apposed.end()
                ? null
                : one.withSource(List.of(new Span(name.begin(), apposed.end("who"))))
                        .withContent(List.of(new Span(apposed.end(), end)));
    }

    /** A verb stands before any relative word: "a boat sank off the pier". */
    private static boolean isClause(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (RELATIVE.matcher(words.lower(i)).matches()) {
                return false;
            }
            boolean participle = words.is(i + 1, Grammar.PREPOSITION | Grammar.ADVERB)
                    || PARTICLES.contains(words.lower(i + 1))
                    || i + 1 == to;
            boolean verb = words.is(i, Grammar.AUXILIARY)
                    || (!participle
                            && (words.is(i, Grammar.VERB) || words.lower(i).endsWith("ed")));
            if (verb) {
                return true;
            }
        }
        return false;
    }

    /** What follows has no subject of its own: "a man walked in, pulled a gun". */
    private static boolean isPredicate(Words words, int i) {
        return words.is(i, Grammar.AUXILIARY | Grammar.VERB | Grammar.PREPOSITION | Grammar.CONJUNCTION)
                || (words.lower(i).endsWith("ed") && !words.isCapital(i))
                || (words.lower(i).endsWith("ing") && !words.isCapital(i));
    }
}
