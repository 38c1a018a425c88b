package org.quoth.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.finding.Passage;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.attribution.grammar.Range;
import org.quoth.attribution.grammar.Words;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.text.Span;

/** Names what something was told in: "releases a video saying", "said in a letter", "a recent report says". */
final class Media implements ParagraphStep {

    private static final Set<String> NOUNS = Grammar.set("""
            report reports statement statements letter letters email e-mail emails memo memos memoir post posts video videos ad ads
            advertisement message messages note notes tweet tweets release releases poll polls survey surveys study studies article
            articles editorial editorials op-ed filing filings lawsuit complaint affidavit document documents book books column blog
            sign signs banner flyer notice notices brochure pamphlet mailer leaflet newsletter website web-site page text texts recording tape
            transcript podcast broadcast documentary film twitter facebook instagram youtube snapchat reddit speech-text petition
            declaration communique communiqué cable cables brief ruling opinion order resolution manifesto platform questionnaire
            analysis audit testimony-text postcard voicemail""");
    /** "Page" and "the Post" are names; these are where things are posted. */
    private static final Set<String> PLATFORMS = Grammar.set("twitter facebook instagram youtube snapchat reddit");

    private static final Set<String> POSTING = Grammar.set("""
            tweeted tweets tweet tweeting retweeted emailed e-mailed texted blogged instagrammed posted""");
    private static final Set<String> WRITING = Grammar.set("wrote writes writing");
    private static final Set<String> WRITING_OPENS = Grammar.set("writing posting");
    private static final Set<String> TONGUES =
            Grammar.set("english french german spanish italian russian arabic chinese latin greek hebrew dutch");
    private static final int FAR = 40;
    /** In words. */
    private static final int OPENING = 6;

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        return document.withAttributions(document.attributions().stream()
                .map(one -> told(document, one, paragraphs))
                .toList());
    }

    private static Attribution told(Document document, Attribution attribution, List<Paragraph> paragraphs) {
        String text = document.text();
        Span near = Paragraphs.aroundCue(paragraphs, attribution);
        if (near == null) {
            return attribution;
        }
        Span cue = attribution.cue().getFirst();
        Span medium = medium(Passage.of(text, near), attribution, cue);
        return medium == null || isToldOf(medium, attribution, document)
                ? attribution
                : attribution.told(attribution.telling().in(List.of(medium)));
    }

    /** "confirmed that it had the letter but would not say when": the letter is what another verb tells of. */
    private static boolean isToldOf(Span medium, Attribution attribution, Document document) {
        return document.attributions().stream()
                .filter(other -> !other.id().equals(attribution.id()) && other.in() == null)
                .flatMap(other -> other.content().stream())
                .anyMatch(content -> content.contains(medium)
                        && !content.contains(attribution.cue().getFirst()));
    }

    private static @Nullable Span medium(Passage passage, Attribution attribution, Span cue) {
        Words words = passage.words();
        Span source =
                attribution.source().isEmpty() ? null : attribution.source().getFirst();
        if (source != null && isMedium(words, source)) {
            return source;
        }
        if (source != null && source.end() <= cue.begin() && cue.begin() - source.end() < 2 * FAR) {
            Span between = between(passage, words.at(source.end()), words.at(cue.end()));
            if (between != null) {
                return between;
            }
        }
        Span behind = behind(passage, attribution, cue, source);
        if (behind != null) {
            return behind;
        }
        Span fronted = source == null ? null : fronted(passage, source);
        return fronted != null ? fronted : posting(words, cue);
    }

    /** The noun that carries the phrase is a piece of writing or a recording. */
    private static boolean isMedium(Words words, Span phrase) {
        int from = words.at(phrase.begin());
        int to = words.at(phrase.end());
        int head = from;
        while (head < to && words.isWord(head) && !words.is(head, Grammar.PREPOSITION | Grammar.RELATIVE)) {
            head++;
        }
        return head > from
                && NOUNS.contains(words.lower(head - 1))
                && (!words.isCapital(head - 1) || PLATFORMS.contains(words.lower(head - 1)));
    }

    /** "Ruiz posted a video saying": the phrase before the cue. */
    private static @Nullable Span between(Passage passage, int from, int to) {
        Words words = passage.words();
        for (int i = from; i < to; i++) {
            if (NOUNS.contains(words.lower(i)) && i > from) {
                Range phrase = passage.nouns().plain(i + 1, from);
                return phrase == null ? null : phrase.in(words);
            }
        }
        return null;
    }

    /** "said in a letter to the board", ", Ruiz wrote on Twitter". */
    private static @Nullable Span behind(Passage passage, Attribution attribution, Span cue, @Nullable Span source) {
        Words words = passage.words();
        int from = words.at(cue.end());
        if (source != null && source.begin() >= cue.end() && source.begin() - cue.end() < 3) {
            from = words.at(source.end());
        }
        int high = from < words.size() ? words.sentenceEnd(from) : from;
        for (int i = from; i + 1 < high && words.begin(i) - cue.end() < 2 * FAR; i++) {
            int at = i;
            if (attribution.content().stream().anyMatch(span -> span.contains(words.begin(at)))
                    || words.isMark(i, ",;:")) {
                return null;
            }
            String word = words.lower(i);
            if (word.equals("in")
                    || word.equals("on")
                    || word.equals("via")
                    || word.equals("through")
                    || word.equals("by")) {
                Range phrase = passage.nouns().behind(i + 1, high);
                if (phrase != null && isMedium(words, phrase.in(words))) {
                    return headed(words, phrase);
                }
                if (phrase != null && isPaper(words, i, phrase)) {
                    return phrase.in(words);
                }
            }
        }
        return null;
    }

    /** "wrote in the Courier", "writing in El Faro"; not "wrote in French". */
    private static boolean isPaper(Words words, int in, Range phrase) {
        int first = words.is(phrase.from(), Grammar.DETERMINER) ? phrase.from() + 1 : phrase.from();
        return words.lower(in).equals("in")
                && WRITING.contains(words.lower(in - 1))
                && words.isCapital(first)
                && !words.is(first, Grammar.TIME | Grammar.PRONOUN)
                && !TONGUES.contains(words.lower(first));
    }

    /** "In a letter to members, Ruiz wrote", "Writing in the Review, Ruiz argued": the phrase that opens the sentence. */
    private static @Nullable Span fronted(Passage passage, Span source) {
        Words words = passage.words();
        int from = words.at(source.begin());
        int begin = words.sentenceBegin(from);
        String first = words.lower(begin);
        if (WRITING_OPENS.contains(first) && from > begin + 3) {
            Range place = passage.nouns().behind(begin + 2, from);
            return place == null || !words.isMark(place.to(), ",") ? null : place.in(words);
        }
        boolean opens = from > begin + 1 && (first.equals("in") || first.equals("on"));
        for (int i = begin + 1; opens && i < Math.min(from, begin + OPENING); i++) {
            if (NOUNS.contains(words.lower(i)) && !words.isCapital(i)) {
                return words.span(begin + 1, i + 1);
            }
            if (!words.isWord(i) || words.is(i, Grammar.PREPOSITION | Grammar.AUXILIARY | Grammar.PRONOUN)) {
                return null;
            }
        }
        return null;
    }

    /** The phrase up to its noun: "a letter", of "a letter to the board". */
    private static Span headed(Words words, Range phrase) {
        int end = phrase.from();
        while (end < phrase.to() && !NOUNS.contains(words.lower(end))) {
            end++;
        }
        while (end + 1 < phrase.to() && NOUNS.contains(words.lower(end + 1))) {
            end++;
        }
        return words.span(phrase.from(), Math.min(end + 1, phrase.to()));
    }

    private static @Nullable Span posting(Words words, Span cue) {
        for (int i = words.at(cue.begin()); i < words.size() && words.begin(i) < cue.end(); i++) {
            if (POSTING.contains(words.lower(i))) {
                return words.span(i, i + 1);
            }
        }
        return null;
    }
}
