package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quoth.model.Addressed;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Event;
import org.quoth.model.EventKind;
import org.quoth.model.Exchange;
import org.quoth.model.Occasion;
import org.quoth.model.Speaker;
import org.quoth.model.SpeechAct;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/** What is told by whom in the two {@link Seeds}. Numbers in the names are those of ../shared/hard-cases.md, offsets are code points. */
final class HardCasesTest {

    private static Document page = PlainArticles.of("");
    private static Document transcript = page;

    @BeforeAll
    static void readBoth() {
        Seeds.needed();
        page = Seeds.page();
        transcript = Seeds.transcript();
    }

    private static Span span(Document document, int begin, int end) {
        return Seeds.span(document, begin, end);
    }

    private static Attribution saying(Document document, int begin, int end) {
        return Seeds.saying(document, begin, end);
    }

    private static Occasion said(Attribution attribution) {
        return Objects.requireNonNull(attribution.telling().said());
    }

    private static String name(Document document, Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> entity(document, named.entity()).name();
            case Speaker.Described described ->
                entity(document, described.entity()).name();
            case Speaker.Unnamed unnamed -> "";
            case Speaker.Ambiguous ambiguous -> "";
        };
    }

    private static Entity entity(Document document, String id) {
        return document.entity(id).orElseThrow();
    }

    private static Entity mentioned(Document document, int begin, int end) {
        Span mention = span(document, begin, end);
        return document.entities().stream()
                .filter(one -> one.mentions().contains(mention))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is mentioned at " + mention));
    }

    @Test
    void cases30And32And33HeadlineAndHeadingsRepeatTheBody() {
        assertThat(saying(page, 308, 374).sameAs())
                .isEqualTo(saying(page, 657, 705).id());
        assertThat(saying(page, 2412, 2441).sameAs())
                .isEqualTo(saying(page, 3265, 3338).id());
        assertThat(saying(page, 3791, 3822).sameAs())
                .isEqualTo(saying(page, 4798, 4904).id());
    }

    @Test
    void case5RecordingBeginsInside() {
        assertThat(transcript.turn(1).beginsInside()).isTrue();
        assertThat(transcript.turns()).filteredOn(Turn::beginsInside).hasSize(1);
        assertThat(transcript.times())
                .noneMatch(time -> span(transcript, 127, 160).contains(time.span()));
        assertThat(transcript.commitments()).noneMatch(one -> one.turn() == null || one.turn() == 1);
    }

    @Test
    void case2TheRoleNamesNoCountry() {
        Entity kerry = entity(transcript, Objects.requireNonNull(transcript.principal()));
        assertThat(kerry.role()).isEqualTo("Secretary of State");
        assertThat(mentioned(page, 395, 424).role()).isEqualTo("Secretary of State");
    }

    @Test
    void case4RoundtableWithoutOpeningStatement() {
        Event event = Objects.requireNonNull(transcript.event());
        assertThat(event.kind()).isEqualTo(EventKind.ROUNDTABLE);
        assertThat(event.words()).isEqualTo(span(transcript, 0, 10));
        assertThat(event.opening()).isEmpty();
        assertThat(page.event()).isNull();
    }

    @Test
    void case29TheApostropheClosesNoQuotation() {
        Predicate<Attribution> marked =
                one -> one.kind() == AttributionKind.DIRECT || one.kind() == AttributionKind.MIXED;
        assertThat(transcript.attributions().stream().filter(marked).flatMap(one -> one.content().stream()))
                .isNotEmpty()
                .allSatisfy(words ->
                        assertThat(transcript.text().charAt(words.begin() - 1)).isEqualTo('“'));
        assertThat(saying(transcript, 6226, 6247).content()).hasSize(1);
    }

    @Test
    void case39InventedLinesAreNobodysWords() {
        Attribution marked = saying(transcript, 6226, 6247);
        assertThat(marked.kind()).isEqualTo(AttributionKind.DIRECT);
        assertThat(marked.telling().verbatim()).isFalse();
        assertThat(name(transcript, marked.speaker())).isEqualTo("the first meeting");
        Attribution unmarked = saying(transcript, 6305, 6336);
        assertThat(unmarked.telling().verbatim()).isFalse();
        assertThat(name(transcript, unmarked.speaker())).isEqualTo("Everybody");
        assertThat(transcript.attributions().stream()
                        .filter(one -> !one.telling().verbatim()))
                .hasSize(2);
    }

    @Test
    void case40WordsTakenBack() {
        assertThat(transcript.turn(17).withdrawn()).containsExactly(span(transcript, 8124, 8139));
    }

    @Test
    void cases41And42GarbledWordsAreKeptAndFlagged() {
        assertThat(page.warnings().stream().filter(warning -> warning.code().equals("garbled")))
                .hasSize(2);
        assertThat(saying(page, 892, 936).telling().verbatim()).isTrue();
    }

    @Test
    void cases48And49AdmissionAndHeadlineRenderTheQuotation() {
        Attribution quotation = saying(page, 506, 578);
        Attribution lede = saying(page, 452, 502);
        assertThat(page.words(lede.cue())).isEqualTo("made a rare admission");
        assertThat(lede.kind()).isEqualTo(AttributionKind.INDIRECT);
        assertThat(lede.paraphrases()).isEqualTo(quotation.id());
        assertThat(saying(page, 308, 374).paraphrases()).isEqualTo(quotation.id());
        assertThat(page.attributions())
                .filteredOn(one -> one.paraphrases() != null)
                .hasSize(2);
    }

    @Test
    void cases51And52HearsayToSomebodyBesideTheQuotation() {
        Attribution told = saying(page, 1761, 1826);
        assertThat(told.hearsay()).isTrue();
        assertThat(page.words(told.telling().addressee())).isEqualTo("some members of Congress");
        assertThat(told.paraphrases()).isNull();
        assertThat(saying(page, 1592, 1663).kind()).isEqualTo(AttributionKind.DIRECT);
        assertThat(page.words(saying(page, 3061, 3086).telling().addressee())).isEqualTo("the World Economic Forum");
    }

    @Test
    void cases53And66NeitherIranNorTheDealsPartiesSpeak() {
        assertThat(page.attributions())
                .noneMatch(one -> page.words(one.source()).equals("Iran"));
        assertThat(name(page, saying(page, 2792, 2967).speaker()))
                .isEqualTo("the key negotiator on Iran's nuclear program");
    }

    @Test
    void cases55To57FourSourcesInOneSentence() {
        Attribution report = saying(page, 1872, 1940);
        assertThat(report.telling().medium()).isEqualTo(report.source());
        assertThat(entity(page, ((Speaker.Described) report.speaker()).entity()).type())
                .isEqualTo(EntityType.UNNAMED);
        Attribution concerns = saying(page, 1960, 2007);
        assertThat(concerns.source()).isEmpty();
        assertThat(concerns.hearsay()).isTrue();
        assertThat(saying(page, 2013, 2035).hearsay()).isTrue();
        assertThat(name(page, saying(page, 2125, 2301).speaker())).isEqualTo("the top U.S. intelligence official");
    }

    @Test
    void cases59And60WereSaidYesterdayAndToday() {
        Attribution president = transcript.attributions().stream()
                .filter(one -> one.source().contains(span(transcript, 3919, 3932)))
                .findFirst()
                .orElseThrow();
        assertThat(said(president).earliest()).isEqualTo(LocalDate.of(2015, 11, 16));
        assertThat(name(transcript, president.speaker())).isEqualTo("the President");
        assertThat(said(saying(transcript, 6433, 6455)).latest()).isEqualTo(LocalDate.of(2015, 11, 17));
    }

    @Test
    void case63TheJournalistReportsHollandeAndPutin() {
        List<Attribution> told = transcript.attributions().stream()
                .filter(one -> Objects.equals(one.turn(), 4))
                .toList();
        assertThat(told)
                .extracting(one -> name(transcript, one.speaker()))
                .isNotEmpty()
                .allMatch(name -> name.contains("Hollande") || name.contains("Putin"))
                .anyMatch(name -> name.contains("Hollande"))
                .anyMatch(name -> name.contains("Putin"));
        assertThat(transcript.turn(4).speaker()).isEqualTo(Speaker.UNNAMED);
    }

    @Test
    void case67VideoIsTheMedium() {
        Attribution threat = saying(transcript, 3638, 3655);
        assertThat(transcript.words(threat.telling().medium())).isEqualTo("a video");
        assertThat(said(threat).earliest()).isEqualTo(LocalDate.of(2015, 11, 16));
    }

    @Test
    void cases68And81WeIsAGroup() {
        Attribution we = saying(transcript, 2221, 2380);
        assertThat(entity(transcript, ((Speaker.Named) we.speaker()).entity()).type())
                .isEqualTo(EntityType.GROUP);
    }

    @Test
    void cases69And72SpeechWithoutContent() {
        SpeechAct attacks = act(3994, 4026);
        assertThat(name(page, attacks.speaker())).isEqualTo("Israeli officials");
        SpeechAct notice = act(3520, 3538);
        assertThat(notice.in()).isEqualTo(saying(page, 3456, 3539).id());
        SpeechAct comments = act(4058, 4100);
        assertThat(name(page, comments.speaker())).isEqualTo("John Kerry");
        assertThat(comments.pointsTo()).isEqualTo(saying(page, 4104, 4275).id());
        for (int[] place : new int[][] {{3994, 4026}, {4042, 4100}}) {
            assertThat(page.attributions())
                    .noneMatch(one -> one.content().stream().anyMatch(span(page, place[0], place[1])::overlaps));
        }
    }

    private static SpeechAct act(int begin, int end) {
        return page.speechActs().stream()
                .filter(act -> act.cue().contains(span(page, begin, end)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no speech act at " + begin + " among " + page.speechActs()));
    }

    @Test
    void cases70And71NarrationIsNobodys() {
        assertThat(page.attributions())
                .noneMatch(one -> one.content().stream().anyMatch(span(page, 3088, 3182)::overlaps));
        assertThat(page.attributions())
                .noneMatch(one -> one.content().stream().anyMatch(span(page, 708, 870)::overlaps));
    }

    private static Exchange asked(int turn) {
        return transcript.exchanges().stream()
                .filter(one -> one.questions().contains(turn))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void case75KirbyIsAPersonWithoutAnOffice() {
        Entity kirby = mentioned(transcript, 127, 135);
        assertThat(kirby.name()).isEqualTo("Kirby");
        assertThat(kirby.role()).isNull();
        for (int turn : List.of(1, 15, 21, 23)) {
            assertThat(transcript.turn(turn).speaker()).isEqualTo(new Speaker.Named(kirby.id()));
        }
    }

    @Test
    void case77TheNameSpokenToIsAnEarlierAskers() {
        Exchange.Asker asker = Objects.requireNonNull(asked(6).asker());
        assertThat(asker.name().of(transcript.text())).isEqualTo("Karen");
        assertThat(span(transcript, 9539, 9582).contains(asker.name())).isTrue();
        assertThat(entity(transcript, asker.entity()).name()).isEqualTo("Karen");
        assertThat(asker.alternatives()).containsExactly(asked(4).id());
        assertThat(transcript.exchanges())
                .filteredOn(one -> one.asker() != null)
                .containsExactly(asked(6));
        assertThat(asked(8)).isEqualTo(asked(6));
        assertThat(transcript.turn(6).speaker()).isEqualTo(Speaker.UNNAMED);
        assertThat(transcript.turn(8).speaker()).isEqualTo(Speaker.UNNAMED);
    }

    @Test
    void case78SirIsNobody() {
        Turn moderator = transcript.turn(15);
        Addressed addressed = Objects.requireNonNull(moderator.addressed());
        assertThat(addressed.words()).isEqualTo(span(transcript, 7170, 7173));
        assertThat(addressed.entities()).containsExactly(transcript.principal());
        assertThat(addressed.turns()).containsExactly(14);
        assertThat(moderator.kind()).isEqualTo(TurnKind.MODERATOR);
        assertThat(name(transcript, moderator.speaker())).contains("Kirby");
        assertThat(transcript.turn(14).interrupted()).isTrue();
        assertThat(asked(14).questions()).containsExactly(14, 16);
        assertThat(asked(14).asker()).isNull();
        Span words = span(transcript, 7170, 7216);
        assertThat(transcript.entities())
                .noneMatch(one -> one.mentions().stream().anyMatch(words::contains));
    }

    @Test
    void cases79And80EachHeIsWhoeverTheSentenceTells() {
        Entity assad = mentioned(transcript, 7510, 7515);
        assertThat(assad.name()).isEqualTo("Assad");
        for (int he : List.of(7751, 7770, 7805, 7893, 7914, 7957)) {
            assertThat(mentioned(transcript, he, he + 2)).isEqualTo(assad);
        }
        assertThat(mentioned(transcript, 8829, 8831).name()).isEqualTo("the president of the Syrian opposition");
        assertThat(mentioned(transcript, 9190, 9192).name()).isEqualTo("Staffan de Mistura");
    }

    @Test
    void case82OneGroupUnderAllItsNames() {
        Entity group = mentioned(transcript, 3594, 3598);
        assertThat(group.aliases()).contains("ISIS", "ISIL", "Daesh");
        assertThat(group.name()).isEqualTo("Islamic State");
        assertThat(mentioned(transcript, 648, 652)).isEqualTo(group);
        assertThat(mentioned(transcript, 1305, 1310)).isEqualTo(group);
        assertThat(mentioned(transcript, 7717, 7727)).isEqualTo(group);
    }

    @Test
    void case83OneManInAllSpellings() {
        Entity assad = mentioned(page, 452, 484);
        assertThat(mentioned(page, 316, 321)).isEqualTo(assad);
        assertThat(mentioned(page, 1551, 1559)).isEqualTo(assad);
        assertThat(mentioned(page, 1960, 1962)).isEqualTo(assad);
    }

    @Test
    void case84ThePresidentOfTheOppositionIsNobodyNamed() {
        Entity president = mentioned(transcript, 8785, 8823);
        assertThat(president.type()).isEqualTo(EntityType.UNNAMED);
    }

    @Test
    void case110SpeechIsNotPublication() {
        Occasion munich = said(saying(page, 4104, 4275));
        assertThat(munich.earliest()).isEqualTo(LocalDate.of(2014, 2, 1));
        assertThat(munich.latest()).isEqualTo(LocalDate.of(2014, 2, 2));
        assertThat(munich.precision()).isEqualTo("weekend");
        Occasion interview = said(saying(page, 506, 578));
        assertThat(interview.earliest()).isNull();
        assertThat(interview.latest()).isEqualTo(LocalDate.of(2014, 2, 5));
        assertThat(Objects.requireNonNull(interview.event()).of(page.text()))
                .isEqualTo("an exclusive interview with CNN");
        assertThat(said(saying(page, 2305, 2395)).event()).isNull();
    }
}
