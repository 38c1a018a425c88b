package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Printing;
import org.quoth.model.Promise;
import org.quoth.model.Ruling;
import org.quoth.model.Ruling.Matter;
import org.quoth.model.Statement;
import org.quoth.model.Turn;
import org.quoth.model.VerdictKind;
import org.quoth.search.Question;
import org.quoth.store.Decider;
import org.quoth.store.LedgerQuestion;
import org.quoth.store.Scope;
import org.quoth.store.SqliteStore;
import org.quoth.store.Store;
import org.quoth.text.Span;

/** What people decide about who speaks in a turn of a transcript, and what follows from it. */
final class RuledTurnsTest {

    private static final String BRIEFING = """
            Briefing on the Ferry Line

            Lena Okafor
            Minister for Ports

            Jonas Brandt
            Mayor of Port Ellis

            Customs House
            Port Ellis
            March 3, 2025

            QUESTION: Will the ferry sail on Sundays?

            MINISTER OKAFOR: The ferry will sail on every Sunday of the summer.

            QUESTION: And in winter?

            MINISTER OKAFOR: We will open the winter quay in October. I announced in May that the winter quay is half built.
            We announced in June that the cranes are bought and paid for.

            MAYOR BRANDT: The town is paying for the lamps on the winter quay.

            MINISTER OKAFOR: Thank you all for coming to the Customs House.
            """;

    private static final String STORY = """
            Ferry to sail on Sundays

            Harbour Post
            March 4, 2025

            Ports Minister Lena Okafor met the mayor of Port Ellis, Jonas Brandt, on Monday.

            "The ferry will sail on every Sunday of the summer," Brandt said.

            "The town is paying for the lamps on the winter quay," Brandt said.
            """;

    @TempDir
    private Path folder;

    private Desk desk;
    private String briefing = "";

    @BeforeEach
    void add() throws IOException {
        desk = Desk.create(settings());
        Path transcript = Files.writeString(folder.resolve("briefing.txt"), BRIEFING);
        Path page = Files.writeString(folder.resolve("story.txt"), STORY);
        desk.add(Analysis.rules())
                .run(List.of(transcript.toString(), page.toString()), InputStream::nullInputStream, intake -> {
                    if (intake instanceof Intake.Added added && added.source().endsWith("briefing.txt")) {
                        briefing = added.reference().document();
                    }
                });
    }

    private Settings settings() {
        return Settings.of(folder.resolve("record"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Document briefing() {
        return desk.show().document(briefing).orElseThrow().document();
    }

    private Turn saying(String words) {
        Document document = briefing();
        return document.turns().stream()
                .filter(turn -> turn.speech().of(document.text()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private String id(String words) {
        return briefing + ".t" + saying(words).index();
    }

    private String speaker(String words) {
        return briefing()
                .entity(saying(words).speaker())
                .map(each -> each.fullName())
                .orElse("nobody");
    }

    private Ruled give(String words, String speaker) {
        return desk.rule().speaker(id(words), speaker, "The recording has it.", "A. Reader");
    }

    private Ruled giveAll(String words, String speaker) {
        return desk.rule().label(id(words), speaker, "The recording has it.", "A. Reader");
    }

    private List<Statement> saidBy(String person) {
        return desk.people().statements(person, 20, null).hits().stream()
                .map(hit -> hit.statement())
                .toList();
    }

    private VerdictKind verdict(String words) {
        return desk.press().quoting(briefing).stream()
                .filter(printing -> printing.words().contains(words))
                .map(Printing::verdict)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesATurnToSomebodyElseEverywhere() {
        assertThat(verdict("every Sunday")).isEqualTo(VerdictKind.OTHER_SPEAKER);
        assertThat(give("every Sunday", "Brandt")).isInstanceOf(Ruled.Done.class);

        assertThat(speaker("every Sunday")).isEqualTo("Jonas Brandt");
        assertThat(speaker("winter quay in October")).isEqualTo("Lena Okafor");
        assertThat(saying("every Sunday").ruled()).isTrue();
        assertThat(saidBy("jonas-brandt"))
                .filteredOn(Statement::ruled)
                .extracting(Statement::text)
                .containsExactly("The ferry will sail on every Sunday of the summer.");
        assertThat(saidBy("lena-okafor"))
                .noneMatch(statement -> statement.text().contains("every Sunday"));
        assertThat(verdict("every Sunday")).isEqualTo(VerdictKind.VERBATIM);
        assertThat(desk.exchanges().exchange(briefing + ".x1").orElseThrow().answerer())
                .isEqualTo("Jonas Brandt");
    }

    @Test
    void takesAwayWhatAQuotationWasVerbatimBy() {
        assertThat(verdict("lamps")).isEqualTo(VerdictKind.VERBATIM);
        give("lamps", "Okafor");
        assertThat(verdict("lamps")).isEqualTo(VerdictKind.OTHER_SPEAKER);
        desk.rule().undo(id("lamps"), "A. Reader");
        assertThat(verdict("lamps")).isEqualTo(VerdictKind.VERBATIM);
        assertThat(saying("lamps").ruled()).isFalse();
    }

    @Test
    void givesAllTurnsOfALabel() {
        assertThat(giveAll("every Sunday", "Maud Ferrier")).isInstanceOfSatisfying(Ruled.Done.class, done -> {
            assertThat(done.ruling().matter()).isEqualTo(Matter.LABEL);
            assertThat(done.remark()).contains("Nobody on this record is called \"Maud Ferrier\"");
        });
        for (String words : List.of("every Sunday", "winter quay in October", "Thank you all")) {
            assertThat(speaker(words)).isEqualTo("Maud Ferrier");
        }
        assertThat(speaker("lamps")).isEqualTo("Jonas Brandt");

        assertThat(desk.rule().decidedWith(id("Thank you all"))).contains(id("every Sunday"));
        assertThat(desk.rule().decidedWith(id("every Sunday"))).isEmpty();
        give("Thank you all", "Brandt");
        assertThat(speaker("Thank you all")).isEqualTo("Jonas Brandt");
        desk.rule().undo(id("Thank you all"), "A. Reader");
        assertThat(speaker("Thank you all")).isEqualTo("Maud Ferrier");
        assertThat(desk.rule().undo(id("Thank you all"), "A. Reader")).isInstanceOf(Ruled.Done.class);
        assertThat(speaker("every Sunday")).isEqualTo("Lena Okafor");
        assertThat(briefing().turns()).noneMatch(Turn::ruled);
        assertThat(briefing().entities()).noneMatch(entity -> entity.name().equals("Maud Ferrier"));
        assertThat(desk.rule().undo(id("every Sunday"), "A. Reader")).isInstanceOf(Ruled.Refused.class);
    }

    @Test
    void whatIsDecidedLaterStandsOverWhatWasDecidedBefore() {
        give("Thank you all", "Brandt");
        giveAll("every Sunday", "Maud Ferrier");
        assertThat(speaker("Thank you all")).isEqualTo("Maud Ferrier");
        give("every Sunday", "Brandt");
        desk.rule().undo(id("Thank you all"), "A. Reader");
        assertThat(speaker("Thank you all")).isEqualTo("Jonas Brandt");
        assertThat(speaker("every Sunday")).isEqualTo("Jonas Brandt");
        assertThat(speaker("winter quay in October")).isEqualTo("Lena Okafor");
    }

    @Test
    void whatASpeakerTellsOfThemselvesGoesWithTheTurn() {
        desk.rebuild(Analysis.with(
                        document -> Stream.of("I", "We")
                                .map(who -> document.text().indexOf(who + " announced in"))
                                .filter(begin -> begin >= 0)
                                .map(begin -> announced(document.text(), begin))
                                .toList(),
                        "announcing"))
                .run(done -> {});
        give("winter quay in October", "Brandt");
        assertThat(told("half built")).isEqualTo("Jonas Brandt");
        assertThat(told("cranes")).isEqualTo("we (Jonas Brandt)");
        assertThat(promise("winter quay").speaker()).isEqualTo("Jonas Brandt");
        assertThat(promise("winter quay").actor()).doesNotContain("Okafor");
    }

    private static Attribution announced(String text, int begin) {
        int cue = text.indexOf(" announced", begin);
        int content = text.indexOf("that ", begin);
        return Attribution.found(
                "a" + cue,
                AttributionKind.INDIRECT,
                List.of(Span.of(content, text.indexOf('.', content))),
                List.of(Span.of(cue + 1, cue + " announced".length())),
                List.of(Span.of(begin, cue)),
                0.9);
    }

    private String told(String words) {
        Document document = briefing();
        Attribution told = document.attributions().stream()
                .filter(each -> document.words(each.content()).contains(words))
                .findFirst()
                .orElseThrow();
        assertThat(told.ruled()).isTrue();
        assertThat(desk.rule().decidedWith(briefing + "." + told.id())).contains(id("October"));
        return document.entity(told.speaker()).orElseThrow().name();
    }

    private Promise promise(String words) {
        return desk.ledger().list(new LedgerQuestion(null, null, null, null, Scope.ALL, 0, 100)).stream()
                .filter(line -> line.words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdsThroughARebuildAndFollowsThePerson() {
        giveAll("lamps", "Okafor");
        desk.rebuild(Analysis.rules()).run(done -> {});
        assertThat(speaker("lamps")).isEqualTo("Lena Okafor");
        assertThat(verdict("lamps")).isEqualTo(VerdictKind.OTHER_SPEAKER);
        desk.people().rename("lena-okafor", "Lena Okafor-Brandt", new Decider("A. Reader", ""));
        assertThat(saidBy("lena-okafor")).anyMatch(statement -> statement.text().contains("lamps"));
        assertThat(desk.rule().history(id("lamps"))).hasSize(1);
    }

    @Test
    void nobodyIsKnownToHaveSaidIt() {
        give("lamps", Ruling.UNKNOWN);
        assertThat(speaker("lamps")).isEqualTo("nobody");
        assertThat(desk.search().search(Question.of("lamps")).hits())
                .extracting(hit -> hit.statement().speaker())
                .contains((String) null);
    }

    @Test
    void refusesWhatCannotBeDecided() {
        assertThat(desk.rule().speaker(id("lamps"), "Okafor", " ", "A. Reader")).isInstanceOf(Ruled.Refused.class);
        assertThat(desk.rule().speaker(briefing + ".t99", "Okafor", "So.", "A. Reader"))
                .isInstanceOf(Ruled.Refused.class);
        assertThat(desk.rule().noQuotation(id("lamps"), "So.", "A. Reader"))
                .isInstanceOfSatisfying(
                        Ruled.Refused.class,
                        refused -> assertThat(refused.reason()).contains("is a turn"));
        assertThat(desk.rule().label(briefing + ".x1", "Okafor", "So.", "A. Reader"))
                .isInstanceOf(Ruled.Refused.class);
    }

    @Test
    void aNoteThatReadsLikeAnUndoingTakesNothingBack() {
        give("lamps", "Okafor");
        desk.rule().speaker(id("lamps"), "Maud Ferrier", "undoes “lena-okafor” of A. Reader", "B. Reader");
        assertThat(speaker("lamps")).isEqualTo("Maud Ferrier");
        desk.rule().undo(id("lamps"), "A. Reader");
        assertThat(speaker("lamps")).isEqualTo("Lena Okafor");
        assertThat(desk.rule().history(id("lamps")).getLast().undoes())
                .isEqualTo(desk.rule().history(id("lamps")).get(1).number());
    }

    /** As if the program had been killed as soon as the decision was on the record. */
    @Test
    void aCrashLeavesNoVerdictBehind() {
        String lamps = id("lamps");
        desk.close();
        try (Store store = SqliteStore.open(settings().record(), Clock.systemUTC(), new RecordLinking())) {
            store.rule(new Ruling(
                    0,
                    lamps,
                    Matter.SPEAKER,
                    "lena-okafor",
                    null,
                    "The recording has it.",
                    "A. Reader",
                    Clock.systemUTC().instant(),
                    null));
        }
        desk = Desk.open(settings());
        assertThat(verdict("lamps")).isEqualTo(VerdictKind.OTHER_SPEAKER);
    }
}
