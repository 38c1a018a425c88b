package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.text.Span;

/** Whose words a sentence gives, which they are, and whether they were said at all. */
final class WhoseWordsTest {

    private static final String STORY = "The Dam and Its Commissioner\nBy Orla Vane\nNovember 19, 2019\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to Tide Watch, an association made up of former pilots that opposes the board, prizes were offered to crews who photographed the most boats.|Tide Watch, an association made up of former pilots that opposes the board|prizes were offered to crews who photographed the most boats",
                "According to Anna Lund, a pilot who left the guild in May, the pumps failed twice.|Anna Lund, a pilot who left the guild in May|the pumps failed twice",
                "According to the Tide Institute, an office of the guild will open next year.|the Tide Institute|an office of the guild will open next year",
                "According to Anna Lund, a man walked into the lock, opened it and fled.|Anna Lund|a man walked into the lock, opened it and fled",
            })
    void anExplainedSourceIsNoPartOfWhatItTells(String sentence, String source, String content) {
        Document document = read(STORY + sentence + "\n");
        assertThat(document.attributions()).singleElement().satisfies(one -> {
            assertThat(source).startsWith(document.words(one.source()));
            assertThat(document.words(one.content())).isEqualTo(content);
        });
    }

    @Test
    void aPaperMayBeNamedForTheDay() {
        Document document = read(STORY + "Anna Lund told Ellis Today that the gate was open.\n");
        assertThat(document.words(document.attributions().getFirst().telling().addressee()))
                .isEqualTo("Ellis Today");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nobody on the council claims the study was independent.|DENIED",
                "No one at the yard said the crane was safe.|DENIED",
                "None of the pilots told the board that the gate was open.|DENIED",
                "No pilot told the board that the gate was open.|DENIED",
                "Neither Lund nor Prior would say who gave the order.|DENIED",
                "The mayor refused to say whether the pump would be sold.|DENIED",
                "Nobody denied that the gate was open.|ASSERTED",
                "The mayor denied all of it and defended the price of the pumps.|DENIED ASSERTED",
                "Had the mayor said that the pumps were old, the benches behind her would have cheered.|HYPOTHETICAL",
                "They'd both told the board that the gate was open.|ASSERTED",
                "The mayor said that the gate was open.|ASSERTED",
            })
    void aReportOfNobodyIsDenied(String sentence, String polarity) {
        assertThat(read(STORY + sentence + "\n").attributions().stream()
                        .map(one -> one.polarity().name())
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nobody on the council claims the study was independent.",
                "No one at the yard said the crane was safe.",
                "None of the pilots told the board that the gate was open.",
            })
    void nobodyIsNobody(String sentence) {
        assertThat(read(STORY + sentence + "\n").entities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lund said: \"I would like to stress that the crew has told us of the lock.~~\"Their words were clear and full; my view is that there is no reason to go on.\"|I would like to stress that the crew has told us of the lock.|Their words were clear and full; my view is that there is no reason to go on.",
            })
    void aMarkLeftOpenForTheNextParagraphIsNoPartOfTheWords(String paragraphs, String first, String second) {
        String text = paragraphs.replace("~", "\n");
        int stop = text.indexOf('.');
        Document document = plain(STORY + text);
        int begin = STORY.length() + text.indexOf('"');
        Attribution found = Attribution.found(
                "a1",
                AttributionKind.INDIRECT,
                List.of(new Span(begin, STORY.length() + stop)),
                List.of(new Span(STORY.length() + 5, STORY.length() + 9)),
                List.of(new Span(STORY.length(), STORY.length() + 4)),
                0.9);
        Document kinds = new QuotationKinds().annotate(document.withAttributions(List.of(found)));
        assertThat(kinds.words(kinds.attributions().getFirst().content())).isEqualTo(first);
        assertThat(told(read(STORY + text))).anySatisfy(each -> assertThat(each).endsWith(second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bank's co-founder Jon Mack said in a memo that the \"price gap has become smaller\" as the bank lowered its fees, the Courier reported.|The bank's co-founder Jon Mack|the \"price gap has become smaller\" as the bank lowered its fees",
            })
    void quotedWordsInsideAReportAreThoseOfWhoSaidThem(String sentence, String source, String content) {
        Document document = plain(STORY + sentence);
        int begin = STORY.length();
        int comma = begin + sentence.lastIndexOf(',');
        Attribution outer = Attribution.found(
                "a1",
                AttributionKind.INDIRECT,
                List.of(new Span(begin, comma)),
                List.of(new Span(comma + 14, comma + 22)),
                List.of(new Span(comma + 2, comma + 13)),
                0.9);
        Document inner = new Nesting()
                .annotate(new QuotationKinds()
                        .annotate(new InnerReports().annotate(document.withAttributions(List.of(outer)))));
        assertThat(told(inner)).contains(source + ": " + content);
        assertThat(inner.attributions().getLast().in()).isEqualTo("a1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lund asked the mayor whether she had \"ever stood on the quay in the rain.\"|Lund|whether she had \"ever stood on the quay in the rain.\"",
                "The fund, which founder Joss Berg said last year had passed 100 million members, is growing.|founder Joss Berg|which … had passed 100 million members",
            })
    void whatIsToldBeginsBehindWhomItWasToldAndGoesOnBehindItsVerb(String sentence, String source, String content) {
        String text = STORY + sentence;
        int verb = text.indexOf(" asked ") < 0 ? text.indexOf(" said ") + 1 : text.indexOf(" asked ") + 1;
        int verbEnd = text.indexOf(' ', verb);
        boolean relative = sentence.contains("which");
        int from = relative ? text.indexOf("which") : verbEnd + 1;
        int to = relative ? from + 5 : text.length();
        int begin = text.indexOf(source, STORY.length());
        Attribution found = Attribution.found(
                "a1",
                AttributionKind.INDIRECT,
                List.of(new Span(from, to)),
                List.of(new Span(verb, verbEnd)),
                List.of(new Span(begin, begin + source.length())),
                0.9);
        Document mended =
                new Relatives().annotate(new WhomAsked().annotate(plain(text).withAttributions(List.of(found))));
        assertThat(told(mended)).containsExactly(source + ": " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What the guild has said all along is that it supports a truce.|the guild|it supports a truce",
                "The sheriff told the Herald last Tuesday, and I quote, \"We may have to look at the boats.\"|The sheriff|We may have to look at the boats.",
                "I was told that the yard had, and I quote, \"never shown the cracks.\"||never shown the cracks.",
                "She spoke to the guild - including telling its pilots, as he had told the yard, that the boats would sail in May.|he|the boats would sail in May",
            })
    void aSpeakerPassesOnTheWordsOfOthers(String sentence, String source, String content) {
        Document document = read("Harbour briefing\nMarch 4, 2025\n\nQUESTION: What now?\n\nMR. HOLM: " + sentence
                + "\n\nQUESTION: And then?\n\nMR. HOLM: We wait.\n");
        assertThat(told(document)).contains((source == null ? "" : source) + ": " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Per Holm, a pilot from Tarn, said the nets were torn.|Holm, a pilot from Tarn: the nets were torn",
                "Per Holm said the nets were torn.|Holm: the nets were torn",
                "Per the minutes, the board sold the nets.|the minutes: the board sold the nets",
                "Per NTSB figures, the board sold the nets.|NTSB figures: the board sold the nets",
                "Lund rang this morning to say the nets were torn.|Lund: the nets were torn",
                "According to new data released by the guild on Monday, ferries are late.|new data released by the guild: ferries are late",
                "According to figures published today by the guild, 40 boats sank.|figures published today by the guild: 40 boats sank",
                "The rule stays, according to both yards.|both yards: The rule stays",
                "The rule stays, according to both of them.|both: The rule stays",
            })
    void aSourceIsToldBeforeOrBehindTheNews(String sentence, String expected) {
        assertThat(told(rules(STORY + sentence + "\n"))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Per Holm has fished off the coast for thirty years.",
                "Police relied on him to say where the boat was.",
                "It was incumbent on the harbour guild to say what was wrong.",
                "They know the tide well enough to predict what comes next.",
            })
    void nobodyIsSaidToHaveSaidIt(String sentence) {
        assertThat(told(rules(STORY + sentence + "\n"))).isEmpty();
    }

    @Test
    void aCrowdThatIsToldBehindOfIsNotCutThere() {
        Document document = rules(STORY
                + "A coalition of nearly 40 yards - including the Tarn Yard and the Ellis Yard - sent a letter this week urging the guild to act.\n\n"
                + "\"The guild has failed the yards for years and will again,\" it read.\n");
        assertThat(document.entities()).noneMatch(entity -> entity.name().endsWith(" of"));
    }

    private static Document rules(String text) {
        Reading reading = Quoth.read(Input.of("text.txt", text.getBytes(StandardCharsets.UTF_8)));
        return Annotator.rules().annotate(((Reading.Read) reading).document());
    }

    private static List<String> told(Document document) {
        return document.attributions().stream()
                .map(one -> document.words(one.source()) + ": " + document.words(one.content()))
                .toList();
    }

    private static Document plain(String text) {
        return PlainArticles.of(text);
    }

    private static Document read(String text) {
        Reading reading = Quoth.read(Input.of("text.txt", text.getBytes(StandardCharsets.UTF_8)));
        return Quoth.annotate(((Reading.Read) reading).document());
    }
}
