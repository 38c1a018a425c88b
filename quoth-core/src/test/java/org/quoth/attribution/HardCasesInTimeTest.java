package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quoth.model.Actor;
import org.quoth.model.Checkable;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Exchange;
import org.quoth.model.Modality;
import org.quoth.model.Outcome;
import org.quoth.model.TimeExpression;
import org.quoth.model.TimeType;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/**
 * Exchanges, times and promises in the two {@link Seeds}. Numbers in the names are those of ../shared/hard-cases.md, offsets are code points.
 */
final class HardCasesInTimeTest {

    private static Document page = PlainArticles.of("");
    private static Document transcript = page;

    @BeforeAll
    static void readBoth() {
        Seeds.needed();
        page = Seeds.page();
        transcript = Seeds.transcript();
    }

    private static Exchange asked(int turn) {
        return transcript.exchanges().stream()
                .filter(one -> one.questions().contains(turn))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question in turn " + turn));
    }

    private static TimeExpression time(Document document, int begin, int end) {
        Span span = Seeds.span(document, begin, end);
        return document.times().stream()
                .filter(one -> one.span().equals(span))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no time at " + span));
    }

    private static List<TimeExpression> within(Document document, int begin, int end) {
        Span span = Seeds.span(document, begin, end);
        return document.times().stream()
                .filter(one -> span.overlaps(one.span()))
                .toList();
    }

    private static Commitment promised(Document document, int begin, int end) {
        Span span = Seeds.span(document, begin, end);
        return document.commitments().stream()
                .filter(one -> span.contains(one.span()) || one.span().contains(span))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no commitment at " + span));
    }

    private static String hedge(Document document, TimeExpression time) {
        return Objects.requireNonNull(time.hedge()).of(document.text());
    }

    @Test
    void cases85To88QuestionsAcrossInterruptions() {
        assertThat(transcript.turns())
                .filteredOn(turn -> turn.interrupted())
                .extracting(turn -> turn.index())
                .containsExactly(6, 10, 14, 16, 18, 20);
        assertThat(asked(6).questions()).containsExactly(6, 8);
        assertThat(asked(6).answers()).containsExactly(9);
        assertThat(asked(14).questions()).containsExactly(14, 16);
        assertThat(asked(14).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(asked(14).parts()).isEmpty();
        assertThat(transcript.turn(15).kind()).isEqualTo(TurnKind.MODERATOR);
    }

    @Test
    void cases89And90OnePartIgnoredAndOneQuestionRefused() {
        assertThat(asked(10).outcome()).isEqualTo(Outcome.AMBIVALENT);
        assertThat(asked(10).parts())
                .extracting(Exchange.Part::outcome)
                .containsExactly(Outcome.NON_REPLY, Outcome.AMBIVALENT);
        assertThat(asked(12).outcome()).isEqualTo(Outcome.NON_REPLY);
    }

    @Test
    void cases91To96WhatAsksNothingAndWhatIsNotHeard() {
        assertThat(transcript.turn(3).kind()).isEqualTo(TurnKind.ASIDE);
        assertThat(transcript.exchanges()).noneMatch(one -> one.questions().contains(3));
        assertThat(asked(20).answers()).isEmpty();
        assertThat(asked(18).answers()).containsExactly(19, 22, 24);
        assertThat(asked(25).answers()).containsExactly(26, 28);
        assertThat(asked(27).spans()).isEmpty();
        assertThat(asked(27).answers()).containsExactly(28);
        assertThat(transcript.exchanges()).hasSize(9);
    }

    @Test
    void cases99To104RelativeDates() {
        assertThat(time(transcript, 530, 539).value()).isEqualTo("2015-11-23/2015-11-29");
        assertThat(time(transcript, 550, 568).value()).isEqualTo("2015-11-30/2015-12-06");
        for (int yesterday : List.of(3621, 3938, 8772)) {
            assertThat(time(transcript, yesterday, yesterday + 9).value()).isEqualTo("2015-11-16");
        }
        assertThat(time(transcript, 9273, 9284).value()).isEqualTo("2016-01-01");
        assertThat(time(page, 2471, 2479).value()).isEqualTo("2013-11");
        assertThat(time(page, 2112, 2119).value()).isEqualTo("2014-02-04");
        assertThat(time(page, 4322, 4334).value()).isEqualTo("2014-02-01/2014-02-02");
        TimeExpression telling = time(page, 1678, 1687);
        assertThat(telling.value()).isEqualTo("2014-02-03/2014-02-09");
        assertThat(hedge(page, telling)).isEqualTo("reportedly");
    }

    @Test
    void cases105To107DurationsAndIdioms() {
        assertThat(time(transcript, 3684, 3688).value()).isEqualTo("PXY");
        assertThat(time(transcript, 8446, 8460).value()).isEqualTo("PXW");
        assertThat(within(transcript, 4177, 4223)).isEmpty();
        assertThat(within(page, 3575, 3589)).isEmpty();
        assertThat(within(transcript, 749, 773)).isEmpty();
        assertThat(within(transcript, 2893, 2922)).isEmpty();
        assertThat(within(page, 2516, 2520)).isEmpty();
        assertThat(time(transcript, 4055, 4059).value()).isEqualTo("2001-09-11");
        assertThat(time(page, 2959, 2967).value()).isEqualTo("PT24H");
        assertThat(within(page, 0, 268)).isEmpty();
    }

    @Test
    void case108EventsStandForDates() {
        TimeExpression meeting = time(transcript, 1525, 1553);
        assertThat(meeting.value()).isNull();
        assertThat(Objects.requireNonNull(meeting.event()).of(transcript.text()))
                .isEqualTo("our meeting at the G20");
        assertThat(time(transcript, 6268, 6285).event()).isEqualTo(Seeds.span(transcript, 6268, 6285));
    }

    @Test
    void case109DeniedMonthsAndHopedWeeks() {
        TimeExpression months = time(transcript, 9827, 9833);
        assertThat(months.type()).isEqualTo(TimeType.DURATION);
        assertThat(months.value()).isEqualTo("PXM");
        assertThat(months.negated()).isTrue();
        TimeExpression weeks = time(transcript, 9855, 9860);
        assertThat(weeks.negated()).isFalse();
        assertThat(hedge(transcript, weeks)).isEqualTo("hopefully");
        assertThat(transcript.commitments()).noneMatch(one -> Objects.equals(one.turn(), 24));
        assertThat(transcript.times()).filteredOn(TimeExpression::negated).hasSize(1);
    }

    @Test
    void case111FirstYearInOffice() {
        TimeExpression year = time(page, 3859, 3876);
        assertThat(year.value()).isNull();
        assertThat(hedge(page, year)).isEqualTo("freshman");
        assertThat(Objects.requireNonNull(year.event()).of(page.text())).isEqualTo("the job");
    }

    @Test
    void cases112To114ConditionsTargetsAndHedges() {
        Commitment conditional = promised(transcript, 2221, 2380);
        assertThat(conditional.modality()).isEqualTo(Modality.CONDITIONAL);
        assertThat(conditional.condition()).isEqualTo(Seeds.span(transcript, 2221, 2311));
        assertThat(conditional.action().of(transcript.text())).isEqualTo("get into a discussion of coordination");
        Commitment target = promised(transcript, 9249, 9284);
        assertThat(target.modality()).isEqualTo(Modality.TARGET);
        assertThat(Objects.requireNonNull(target.due()).latest()).hasToString("2016-01-01");
        Commitment convene = promised(transcript, 9190, 9240);
        assertThat(Objects.requireNonNull(convene.due()).earliest()).hasToString("2015-12-01");
        assertThat(Objects.requireNonNull(convene.due()).latest()).isNull();
        Commitment call = promised(transcript, 10176, 10239);
        assertThat(call.modality()).isEqualTo(Modality.INTENTION);
        assertThat(Objects.requireNonNull(call.due()).latest()).hasToString("2015-12-17");
    }

    @Test
    void cases115To117SanctionsAndEver() {
        Commitment sanctioned = promised(page, 3456, 3490);
        assertThat(sanctioned.modality()).isEqualTo(Modality.CONDITIONAL);
        assertThat(sanctioned.actor()).isEqualTo(new Actor.Words("the United States"));
        assertThat(sanctioned.implied())
                .extracting(each ->
                        each.words().of(page.text()) + " = " + each.meaning().of(page.text()))
                .containsExactly("They = businesspeople", "they = businesspeople", "do = contravene the sanctions");
        Commitment staying = promised(page, 3706, 3774);
        assertThat(Objects.requireNonNull(staying.condition()).of(page.text()))
                .isEqualTo("until or unless there is a deal");
        Commitment always = promised(page, 4610, 4652);
        assertThat(always.modality()).isEqualTo(Modality.COMMITMENT);
        assertThat(always.due()).isNull();
    }

    /** With the model that has the last word on lines, too. */
    @Test
    void questions3And31TalksGoOnAndWaitForADefinition() {
        assertThat(transcript.commitments())
                .extracting(one -> one.action().of(transcript.text()).replaceFirst("(\\S+ \\S+).*", "$1"))
                .contains("be continually,", "upgrade our", "keep the", "call together", "set a");
        assertThat(transcript.commitments())
                .filteredOn(one -> one.condition() != null)
                .extracting(one -> Objects.requireNonNull(one.condition()).of(transcript.text()))
                .anyMatch(condition -> condition.startsWith("until we have"));
    }

    @Test
    void case121AFactThatCanBeLookedUp() {
        Span since = Seeds.span(transcript, 7845, 7891);
        Checkable headquarters = transcript.checkable().stream()
                .filter(one -> one.span().equals(since))
                .findFirst()
                .orElseThrow();
        assertThat(headquarters.measure().of(transcript.text())).isEqualTo("for four years");
        assertThat(headquarters.speaker()).isEqualTo(transcript.turn(17).speaker());
        assertThat(headquarters.turn()).isEqualTo(17);
    }

    @Test
    void cases118To120NeedsDemandsAndThreats() {
        for (int[] none : new int[][] {{4139, 4176}, {3638, 3655}}) {
            Span span = Seeds.span(transcript, none[0], none[1]);
            assertThat(transcript.commitments()).noneMatch(one -> one.span().overlaps(span));
        }
        Span demand = Seeds.span(page, 4658, 4679);
        assertThat(page.commitments()).noneMatch(one -> one.span().overlaps(demand));
        assertThat(promised(transcript, 6916, 6991).modality()).isEqualTo(Modality.CONDITIONAL);
        Span promo = Seeds.span(page, 4919, 5112);
        assertThat(page.attributions()).noneMatch(one -> one.content().stream().anyMatch(promo::overlaps));
    }
}
