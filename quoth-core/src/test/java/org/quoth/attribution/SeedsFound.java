package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.finding.AttributionFinder;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Polarity;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/**
 * The two documents of ../shared/seeds, whoever finds the attributions: numbers in the names are those of ../shared/hard-cases.md, offsets are code
 * points.
 */
abstract class SeedsFound {

    private final Document page;
    private final Document transcript;

    SeedsFound(Document page, Document transcript) {
        this.page = page;
        this.transcript = transcript;
    }

    static Document found(String name, Supplier<AttributionFinder> finder) {
        Seeds.needed();
        return new FindStep(finder.get()).annotate(Seeds.read(name));
    }

    private static Attribution saying(Document document, int begin, int end) {
        Span span = CodePoints.of(document.text()).toIndexes(new Span(begin, end));
        List<Attribution> found = document.attributions().stream()
                .filter(one -> one.content().contains(span))
                .toList();
        assertThat(found).as("with the content %s", span).hasSize(1);
        return found.getFirst();
    }

    private static List<Attribution> touching(Document document, int begin, int end) {
        Span span = CodePoints.of(document.text()).toIndexes(new Span(begin, end));
        return document.attributions().stream()
                .filter(one -> one.content().stream().anyMatch(span::overlaps)
                        || one.source().stream().anyMatch(span::overlaps))
                .toList();
    }

    private static String source(Document document, Attribution attribution) {
        return document.words(attribution.source());
    }

    private static String cue(Document document, Attribution attribution) {
        return document.words(attribution.cue()).replace('\u00a0', ' ');
    }

    @Test
    void case20UnclosedTitleSwallowsNothingAndIsNoQuotation() {
        assertThat(touching(page, 629, 654)).isEmpty();
        assertThat(page.warnings()).anyMatch(warning -> warning.code().equals("unbalanced-quotation-marks"));
    }

    @Test
    void cases22And24SplitQuotationWithMixedMarksIsOne() {
        Attribution first = saying(page, 506, 578);
        assertThat(first).isEqualTo(saying(page, 657, 705));
        assertThat(first.kind()).isEqualTo(AttributionKind.DIRECT);
        assertThat(first.content()).hasSize(2);
        assertThat(source(page, first)).isEqualTo("Kerry");
        assertThat(cue(page, first)).isEqualTo("said");
    }

    @Test
    void cases23And25To27CarriedOnInTheNextParagraph() {
        Attribution earlier = saying(page, 940, 1037);
        assertThat(earlier).isEqualTo(saying(page, 1052, 1222));
        Attribution later = saying(page, 1226, 1478);
        assertThat(later.continues()).isEqualTo(earlier.id());
        assertThat(source(page, later)).isEqualTo("he");
    }

    @Test
    void cases28And30And31HeadlineRepeatsTheBodyInOtherCase() {
        Attribution headline = saying(page, 308, 374);
        assertThat(headline.kind()).isEqualTo(AttributionKind.MIXED);
        assertThat(source(page, headline)).isEqualTo("Kerry");
        assertThat(headline.sameAs()).isEqualTo(saying(page, 657, 705).id());
    }

    @Test
    void cases32And33QuotedHeadingsTakeTheirSourceFromTheBody() {
        Attribution first = saying(page, 2412, 2441);
        assertThat(first.sameAs()).isEqualTo(saying(page, 3265, 3338).id());
        assertThat(first.source()).isEmpty();
        assertThat(saying(page, 3791, 3822).sameAs())
                .isEqualTo(saying(page, 4798, 4904).id());
    }

    @Test
    void cases34And35PartialQuotations() {
        assertThat(saying(page, 3203, 3262).kind()).isEqualTo(AttributionKind.MIXED);
        assertThat(saying(page, 4391, 4424).kind()).isEqualTo(AttributionKind.MIXED);
    }

    @Test
    void cases44To46SourceInAllThreeOrders() {
        assertThat(source(page, saying(page, 1052, 1222))).isEqualTo("Kerry");
        Attribution last = saying(page, 3352, 3432);
        assertThat(source(page, last)).isEqualTo("the Secretary");
        assertThat(last.kind()).isEqualTo(AttributionKind.INDIRECT);
        assertThat(last.continues()).isNull();
    }

    @Test
    void case47Denial() {
        assertThat(saying(page, 892, 936).polarity()).isEqualTo(Polarity.DENIED);
    }

    @Test
    void case48FactiveNoun() {
        Attribution admission = saying(page, 452, 502);
        assertThat(cue(page, admission)).isEqualTo("made a rare admission");
        assertThat(admission.kind()).isEqualTo(AttributionKind.INDIRECT);
    }

    @Test
    void case50OneSubjectTwoVerbs() {
        Attribution first = saying(page, 4348, 4374);
        assertThat(first.source()).isEqualTo(saying(page, 4391, 4424).source());
    }

    @Test
    void case51Hearsay() {
        Attribution told = saying(page, 1761, 1826);
        assertThat(told.hearsay()).isTrue();
        assertThat(told.polarity()).isEqualTo(Polarity.ASSERTED);
    }

    @Test
    void cases53To57EachSourceKeepsItsOwnContent() {
        assertThat(source(page, saying(page, 2792, 2967))).isEqualTo("The key negotiator on Iran's nuclear program");
        assertThat(source(page, saying(page, 1872, 1940))).isEqualTo("a recent U.N. report");
        assertThat(saying(page, 1960, 2007).source()).isEmpty();
        assertThat(saying(page, 2013, 2035).hearsay()).isTrue();
        assertThat(source(page, saying(page, 2125, 2301))).isEqualTo("the top U.S. intelligence official");
        assertThat(touching(page, 1829, 2303)).hasSize(4);
    }

    @Test
    void case58NestedWithoutMarks() {
        Attribution inner = saying(page, 1615, 1629);
        assertThat(source(page, inner)).isEqualTo("The President");
        assertThat(inner.in()).isEqualTo(saying(page, 1592, 1663).id());
    }

    @Test
    void case66BeliefIsNoStatement() {
        assertThat(touching(page, 3300, 3337)).singleElement().isEqualTo(saying(page, 3265, 3338));
    }

    @Test
    void cases70To72NarrationIsNobodys() {
        assertThat(touching(page, 708, 870)).isEmpty();
        assertThat(touching(page, 3088, 3180)).isEmpty();
        assertThat(touching(page, 4042, 4100)).isEmpty();
    }

    @Test
    void cases37And40ScareQuotesAndMentionsAreNoQuotations() {
        assertThat(touching(transcript, 4421, 4429)).isEmpty();
        assertThat(touching(transcript, 8175, 8190)).isEmpty();
    }

    @Test
    void case38SpokenMarksHaveNoSource() {
        Attribution quote = saying(transcript, 9643, 9672);
        assertThat(quote.source()).isEmpty();
        assertThat(quote.turn()).isEqualTo(22);
    }

    @Test
    void cases59And60ReportsThatPointBack() {
        List<Attribution> president = touching(transcript, 3919, 3932);
        assertThat(president).singleElement().satisfies(one -> {
            assertThat(source(transcript, one)).isEqualTo("the President");
            assertThat(document(one)).endsWith("two brothers, and a crockpot");
            assertThat(one.turn()).isEqualTo(11);
        });
        assertThat(source(transcript, saying(transcript, 6433, 6455))).isEqualTo("Hollande");
    }

    private String document(Attribution one) {
        return transcript.words(one.content());
    }

    @Test
    void case61AbandonedClauseHasNoContent() {
        assertThat(source(transcript, saying(transcript, 749, 773))).isEqualTo("Putin");
        assertThat(source(transcript, saying(transcript, 709, 742))).isEqualTo("Putin");
        assertThat(touching(transcript, 678, 684)).isEmpty();
    }

    @Test
    void case62ReportInsideAQuestion() {
        List<Attribution> asked = touching(transcript, 2704, 2712);
        assertThat(asked).singleElement().satisfies(one -> {
            assertThat(one.polarity()).isEqualTo(Polarity.ASKED);
            assertThat(one.turn()).isEqualTo(10);
        });
    }

    @Test
    void cases64To68SpeechActsPositionsAndSelfReports() {
        assertThat(source(transcript, saying(transcript, 6170, 6181))).isEqualTo("every party there");
        assertThat(touching(transcript, 6738, 6775)).isEmpty();
        assertThat(touching(transcript, 1490, 1540)).isEmpty();
        assertThat(source(transcript, saying(transcript, 3638, 3655))).isEqualTo("ISIL");
        assertThat(source(transcript, saying(transcript, 2221, 2380))).isEqualTo("We");
    }
}
