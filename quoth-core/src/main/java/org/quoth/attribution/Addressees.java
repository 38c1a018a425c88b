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
import org.quoth.text.CalendarWords;
import org.quoth.text.Span;

/** Names whom something was told: "told the council that", "said to her colleagues", "wrote in a letter to the board". */
final class Addressees implements ParagraphStep {

    /** Verbs that are followed by whom they address. */
    private static final Set<String> TELLING = Grammar.set("""
            told tell tells telling asked ask asks asking urged urge urges urging warned warn warns warning assured assure assures
            assuring informed inform informs informing reminded remind reminds reminding advised advise advises advising instructed
            notified notify convinced persuaded persuade begged beg implored promised cautioned challenged ordered lectured""");
    /** Of these, those that as often have what is said for an object: only a person by name or pronoun is addressed. */
    private static final Set<String> EITHER = Grammar.set(
            "asked ask asks asking urged urge urges urging promised advised advise advises challenged ordered warning");

    private static final Set<String> PASSIVE =
            Grammar.set("told asked warned assured informed reminded advised notified cautioned instructed");
    private static final Set<String> HEARING = Grammar.set("heard hears");

    private static final Set<String> BEING = Grammar.set("was were been being is are be got");

    private static final Set<String> SPEAKING = Grammar.set("""
            said say says saying wrote write writes writing announced explained explain complained confided admitted apologized
            apologised apologize replied reply responded spoke remarked declared suggested proposed insisted confessed whispered
            shouted yelled boasted swore vowed pledged signaled signalled testified hinted repeated conveyed""");
    private static final Set<String> LETTERS = Grammar.set(
            "letter letters email e-mail emails memo message messages note statement tweet remarks speech testimony");
    /** "Said to be", "said to the contrary": not to anybody. */
    private static final Set<String> NOBODY = Grammar.set("""
            applause laughter date contrary effect point end extent degree cheers camera record time question questions""");

    /** "members dated 22 April", "the board seen by the Courier": what is told of the letter. */
    private static final Set<String> OF_LETTERS = Grammar.set("dated sent seen obtained signed published");

    /** In words. */
    private static final int SHORT = 4;

    private static final Set<String> TIMES = Grammar.set("""
            yesterday today tonight earlier recently later afterwards again""");
    private static final Set<String> SELECTING = Grammar.set("last this next earlier late");
    private static final Set<String> UNITS =
            Grammar.set("night week weekend month year morning afternoon evening spring summer autumn fall winter");

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        return document.withAttributions(document.attributions().stream()
                .map(one -> addressed(document.text(), one, paragraphs))
                .toList());
    }

    private static Attribution addressed(String text, Attribution attribution, List<Paragraph> paragraphs) {
        Span near = Paragraphs.aroundCue(paragraphs, attribution);
        if (near == null) {
            return attribution;
        }
        Span cue = attribution.cue().getFirst();
        Search search = new Search(Passage.of(text, near), attribution);
        if (search.toldToItsSource(cue)) {
            return attribution
                    .told(attribution.telling().to(attribution.source()))
                    .withSource(List.of());
        }
        Span addressee = search.addressee(cue);
        return addressee == null
                ? attribution
                : attribution.told(attribution.telling().to(List.of(addressee)));
    }

    private record Search(Passage passage, Attribution attribution) {

        /** "He was told that", "the court heard that": who is named is the one addressed, and nobody says who told him. */
        boolean toldToItsSource(Span cue) {
            Words words = passage.words();
            int verb = verb(words.at(cue.begin()), words.at(cue.end()));
            if (HEARING.contains(words.lower(words.at(cue.end()) - 1))) {
                return attribution.source().size() == 1;
            }
            return verb >= 0
                    && PASSIVE.contains(words.lower(verb))
                    && (passive(verb) || endsHeadline(cue))
                    && attribution.source().size() == 1
                    && attribution.source().getFirst().end() <= cue.begin()
                    && !words.lower(verb + 1).equals("by");
        }

        /** "House 'days from closing', chorus told": the chorus was. */
        private boolean endsHeadline(Span cue) {
            Words words = passage.words();
            return words.at(cue.end()) >= words.size()
                    && attribution.source().size() == 1
                    && attribution.source().getFirst().end() <= cue.begin()
                    && attribution.content().getLast().end()
                            <= attribution.source().getFirst().begin();
        }

        @Nullable
        Span addressee(Span cue) {
            Words words = passage.words();
            int from = words.at(cue.begin());
            int end = words.at(cue.end());
            int verb = verb(from, end);
            if (verb < 0 || words.is(verb - 1, Grammar.POSSESSIVE | Grammar.DETERMINER)) {
                return null;
            }
            if (TELLING.contains(words.lower(verb))) {
                return passive(verb) ? null : free(object(verb));
            }
            int behind = Math.max(end, verb + 1);
            Span source =
                    attribution.source().isEmpty() ? null : attribution.source().getFirst();
            if (source != null && words.at(source.begin()) == behind) {
                behind = words.at(source.end());
            }
            Range phrase = behindTo(behind);
            if (phrase == null) {
                phrase = behindTo(shortContentEnd(behind));
            }
            return free(phrase != null ? phrase : frontedTo(source));
        }

        /** Behind "the same thing" of "said the same thing to Ruiz"; the given word where what is said is longer. */
        private int shortContentEnd(int behind) {
            Words words = passage.words();
            Span first = attribution.content().getFirst();
            boolean next = words.at(first.begin()) == behind;
            int end = words.at(first.end());
            return next && end - behind <= SHORT ? end : behind;
        }

        /** "In a letter to members, Ruiz wrote" */
        private @Nullable Range frontedTo(@Nullable Span source) {
            Words words = passage.words();
            int from = source == null ? 0 : words.at(source.begin());
            int begin = source == null ? 0 : words.sentenceBegin(from);
            if (from <= begin + 2 || !words.lower(begin).equals("in")) {
                return null;
            }
            for (int i = begin + 1; i < Math.min(from, begin + 8); i++) {
                if (LETTERS.contains(words.lower(i)) && words.lower(i + 1).equals("to")) {
                    return person(i + 2, from);
                }
            }
            return null;
        }

        /** The last word of the cue that tells. */
        private int verb(int from, int end) {
            Words words = passage.words();
            for (int i = end - 1; i >= from; i--) {
                if (TELLING.contains(words.lower(i)) || SPEAKING.contains(words.lower(i))) {
                    return i;
                }
            }
            return -1;
        }

        /** "was told", "had never been warned" */
        private boolean passive(int verb) {
            Words words = passage.words();
            int i = verb - 1;
            while (words.is(i, Grammar.ADVERB)) {
                i--;
            }
            return BEING.contains(words.lower(i));
        }

        private @Nullable Range object(int verb) {
            Words words = passage.words();
            int high = words.sentenceEnd(verb);
            Range phrase = person(verb + 1, high);
            if (phrase == null || !EITHER.contains(words.lower(verb))) {
                return phrase;
            }
            boolean somebody = words.is(phrase.from(), Grammar.OBJECT_PRONOUN)
                    || (words.isCapital(phrase.from()) && words.isWord(phrase.from()));
            boolean goesOn = words.lower(phrase.to()).equals("to")
                    || words.is(phrase.to(), Grammar.QUESTION_WORD)
                    || words.lower(phrase.to()).equals("that");
            return somebody || goesOn ? phrase : null;
        }

        private @Nullable Range person(int from, int high) {
            Words words = passage.words();
            if (from >= high || words.quotation(from) != words.quotation(from - 1)) {
                return null;
            }
            boolean pronoun =
                    words.is(from, Grammar.OBJECT_PRONOUN) && !words.lower(from).equals("it");
            boolean owns = words.is(from, Grammar.POSSESSIVE)
                    && words.isWord(from + 1)
                    && ((Grammar.of(words.lower(from + 1)) == 0 && words.entry(from + 1) == null)
                            || words.lower(from + 1).equals("own"));
            return pronoun && !owns
                    ? new Range(from, from + 1)
                    : passage.nouns().behind(from, high);
        }

        /** "said to Ruiz", "said in a letter to the board": whoever stands behind "to", with nothing but a letter before. */
        private @Nullable Range behindTo(int from) {
            Words words = passage.words();
            if (from >= words.size()) {
                return null;
            }
            int high = words.sentenceEnd(from);
            int to = from;
            for (int i = from; i < Math.min(high, from + 8); i++) {
                if (LETTERS.contains(words.lower(i)) && words.lower(i + 1).equals("to")) {
                    to = i + 1;
                    break;
                }
            }
            if (!words.lower(to).equals("to") || words.quotation(to) >= 0) {
                return null;
            }
            Range phrase = person(to + 1, high);
            return phrase == null || NOBODY.contains(words.lower(phrase.to() - 1)) ? null : phrase;
        }

        /** The phrase without what follows a comma, unless it is part of what is said. */
        private @Nullable Span free(@Nullable Range phrase) {
            if (phrase == null) {
                return null;
            }
            Words words = passage.words();
            int end = phrase.from();
            while (end < phrase.to()
                    && (words.isWord(end) || isGenitiveMark(end))
                    && !(end > phrase.from() && (isTime(end) || OF_LETTERS.contains(words.lower(end))))) {
                end++;
            }
            end = words.isGenitive(end - 1) ? titleEnd(end) : end;
            if (end == phrase.from()) {
                return null;
            }
            Span addressee = words.span(phrase.from(), end);
            boolean taken = attribution.content().stream().anyMatch(addressee::overlaps)
                    || attribution.source().stream().anyMatch(addressee::overlaps);
            return taken ? null : addressee;
        }

        /** Of "the musicians' union". */
        private boolean isGenitiveMark(int i) {
            Words words = passage.words();
            return words.isMark(i, "'’")
                    && words.lower(i - 1).endsWith("s")
                    && words.begin(i) == words.end(i - 1)
                    && words.isWord(i + 1);
        }

        /** "last weekend" behind whom it was told to; "Ellis Today" is a paper. */
        private boolean isTime(int i) {
            Words words = passage.words();
            return (TIMES.contains(words.lower(i)) && !words.isCapital(i))
                    || CalendarWords.WEEKDAYS.contains(words.lower(i))
                    || (SELECTING.contains(words.lower(i)) && isSelected(words.lower(i + 1)));
        }

        private static boolean isSelected(String word) {
            return UNITS.contains(word) || CalendarWords.WEEKDAYS.contains(word) || CalendarWords.MONTHS.contains(word);
        }

        /** "Harbour Radio's “Morning Hour”": the title behind the genitive, capitals and small words between marks. */
        private int titleEnd(int open) {
            Words words = passage.words();
            int end = open;
            if (words.isMark(open, "\"“‘'")) {
                int i = open + 1;
                while (i < words.size()
                        && (words.isCapital(i) || words.is(i, Grammar.PREPOSITION | Grammar.DETERMINER))) {
                    i++;
                }
                end = words.isMark(i, "\"”’'") ? i + 1 : i;
            }
            return end > open + 1 ? end : open;
        }
    }
}
