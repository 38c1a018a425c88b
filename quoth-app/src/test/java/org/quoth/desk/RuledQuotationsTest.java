package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Printing;
import org.quoth.model.Ruling;
import org.quoth.model.Standing;
import org.quoth.model.Statement;
import org.quoth.search.Question;
import org.quoth.store.LedgerQuestion;
import org.quoth.store.Scope;
import org.quoth.text.Span;

/** What people decide about single quotations, and that it holds whatever an analysis finds next. */
final class RuledQuotationsTest {

    private static final String BRIEFING = """
            Briefing on the Ferry Line

            Lena Okafor
            Minister for Ports
            Customs House
            Port Ellis
            March 3, 2025

            QUESTION: Will the ferry sail on Sundays?

            MINISTER OKAFOR: The ferry will sail on every Sunday of the summer.

            QUESTION: And in winter?

            MINISTER OKAFOR: We will look at the winter in October.
            """;

    private static final String STORY = """
            Ferry to sail on Sundays

            Harbour Post
            March 4, 2025

            Ports Minister Lena Okafor met the mayor of Port Ellis, Jonas Brandt, on Monday.

            "The ferry will sail on every Sunday of the summer," Brandt said.

            "We are going to paint the old pier green," he said.

            A passenger held a sign that said "Sundays belong to us" in blue letters.
            """;

    @TempDir
    private Path folder;

    private Desk desk;
    private String story = "";

    @BeforeEach
    void add() throws IOException {
        desk = Desk.create(Settings.of(folder.resolve("record")));
        Path briefing = Files.writeString(folder.resolve("briefing.txt"), BRIEFING);
        Path page = Files.writeString(folder.resolve("story.txt"), STORY);
        desk.add(Analysis.rules())
                .run(List.of(briefing.toString(), page.toString()), InputStream::nullInputStream, intake -> {
                    if (intake instanceof Intake.Added added && added.source().endsWith("story.txt")) {
                        story = added.reference().document();
                    }
                });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Document story() {
        return desk.show().document(story).orElseThrow().document();
    }

    private Attribution saying(String words) {
        Document document = story();
        return document.attributions().stream()
                .filter(each -> document.words(each.content()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private String id(String words) {
        return story + "." + saying(words).id();
    }

    private List<Statement> saidBy(String speaker) {
        return desk.search().search(Question.of("").withSpeaker(speaker).withLimit(50)).hits().stream()
                .map(hit -> hit.statement())
                .filter(statement -> statement.reference().document().equals(story))
                .toList();
    }

    private Ruled give(String words, String speaker) {
        return desk.rule().speaker(id(words), speaker, "The minister said it, see the briefing.", "A. Reader");
    }

    @Test
    void givesAQuotationToSomebodyElseEverywhere() {
        assertThat(saidBy("Brandt"))
                .extracting(Statement::text)
                .contains("The ferry will sail on every Sunday of the summer,");
        assertThat(give("every Sunday", "Okafor")).isInstanceOf(Ruled.Done.class);

        assertThat(saidBy("Brandt")).extracting(Statement::text).noneMatch(text -> text.contains("every Sunday"));
        Statement found = saidBy("Okafor").getFirst();
        assertThat(found.text()).contains("every Sunday");
        assertThat(found.ruled()).isTrue();
        assertThat(found.person()).isEqualTo("lena-okafor");
        assertThat(desk.people().quotedIn("lena-okafor", 10, null).hits())
                .extracting(hit -> hit.statement().ruled())
                .containsExactly(true);
        Printing printing = printed();
        assertThat(printing.speaker()).isEqualTo("Lena Okafor");
        assertThat(printing.verdict().name()).isIn("VERBATIM", "EXCERPTED");
    }

    private Printing printed() {
        String briefing = desk.documents().list(null, 0, 10).stream()
                .map(reference -> reference.document())
                .filter(each -> !each.equals(story))
                .findFirst()
                .orElseThrow();
        return desk.press().quoting(briefing).getFirst();
    }

    @Test
    void wantsAReasonAndSomebodyWhoCanBeTold() {
        assertThat(desk.rule().speaker(id("every Sunday"), "Okafor", " ", "A. Reader"))
                .isInstanceOf(Ruled.Refused.class);
        assertThat(desk.rule().speaker(story + ".a99", "Okafor", "So.", "A. Reader"))
                .isInstanceOf(Ruled.Refused.class);
        assertThat(give("every Sunday", " ")).isInstanceOf(Ruled.Refused.class);
        assertThat(saying("every Sunday").ruled()).isFalse();
    }

    @Test
    void takesSomebodyNobodyOnTheRecordIsCalled() {
        give("every Sunday", "Maud Ferrier");
        assertThat(saidBy("Ferrier"))
                .hasSize(1)
                .first()
                .satisfies(found -> assertThat(found.person()).isNull());
        give("every Sunday", "unknown");
        assertThat(saidBy("Ferrier")).isEmpty();
        assertThat(saying("every Sunday").ruled()).isTrue();
        desk.rule().undo(id("every Sunday"), "A. Reader");
        assertThat(saidBy("Ferrier")).hasSize(1);
        desk.rule().undo(id("every Sunday"), "A. Reader");
        assertThat(saying("every Sunday").ruled()).isFalse();
        assertThat(saidBy("Brandt")).extracting(Statement::text).anyMatch(text -> text.contains("every Sunday"));
        assertThat(desk.rule().history(id("every Sunday"))).hasSize(4);
    }

    @Test
    void strikesWhatIsNoQuotationAndGivesItBack() {
        String id = id("paint the old pier");
        int before = desk.ledger().list(everything()).size();
        assertThat(desk.rule().noQuotation(id, "The painter's offer.", "A. Reader"))
                .isInstanceOf(Ruled.Done.class);

        assertThat(desk.show().show(id)).isEmpty();
        assertThat(desk.search().search(Question.of("pier")).hits()).isEmpty();
        assertThat(desk.ledger().list(everything()).size()).isLessThan(before);
        assertThat(desk.rule().struck(story())).hasSize(1);
        assertThat(desk.rule().knows(id)).isTrue();
        desk.rebuild(Analysis.rules()).run(done -> {});
        assertThat(desk.show().show(id)).isEmpty();

        assertThat(desk.rule().undo(id, "A. Reader")).isInstanceOf(Ruled.Done.class);
        assertThat(desk.search().search(Question.of("pier")).hits()).hasSize(1);
        assertThat(desk.ledger().list(everything())).hasSize(before);
    }

    private static LedgerQuestion everything() {
        return new LedgerQuestion(null, null, null, null, Scope.ALL, 0, 100);
    }

    @Test
    void holdsThroughAnAnalysisThatNumbersOtherwise() {
        give("every Sunday", "Okafor");
        String before = saying("every Sunday").id();
        desk.rebuild(finding(
                        "Ports Minister Lena Okafor met",
                        "The ferry will sail on every Sunday of the",
                        "paint the old"))
                .run(done -> {});

        Attribution now = saying("every Sunday");
        assertThat(now.id()).isNotEqualTo(before);
        assertThat(now.ruled()).isTrue();
        assertThat(saying("Minister").ruled()).isFalse();
        assertThat(saidBy("Okafor")).extracting(Statement::text).anyMatch(text -> text.contains("every Sunday"));
        assertThat(desk.rule().history(id("every Sunday"))).hasSize(1);
    }

    /** Where the next analysis finds only the outer one, what was decided about the inner is not said of the outer. */
    @Test
    void whatWasDecidedAboutAQuotationWithinAnotherStaysThere() {
        String outer = "A passenger held a sign that said \"Sundays belong to us\" in blue letters.";
        String inner = "passenger held a sign that said \"Sundays belong to us\" in blue";
        desk.rebuild(finding(outer, inner)).run(done -> {});
        desk.rule().speaker(story + ".a2", "Okafor", "She read it out.", "A. Reader");
        desk.rebuild(finding(outer)).run(done -> {});
        assertThat(saying("A passenger").ruled()).isFalse();
        assertThat(story().attributions()).filteredOn(Attribution::ruled).hasSize(1);
        desk.rebuild(finding(inner, outer)).run(done -> {});
        assertThat(saying("A passenger").ruled()).isFalse();
        assertThat(story().attributions())
                .filteredOn(Attribution::ruled)
                .extracting(each -> story().words(each.content()))
                .containsExactly(inner);
    }

    @Test
    void keepsAQuotationThatTheNextAnalysisDoesNotFind() {
        give("every Sunday", "Okafor");
        desk.rebuild(finding()).run(done -> {});
        assertThat(story().attributions()).hasSize(1);
        assertThat(saying("every Sunday").ruled()).isTrue();
        assertThat(saying("every Sunday").cue()).isNotEmpty();
        desk.rebuild(Analysis.rules()).run(done -> {});
        assertThat(story().attributions().size()).isGreaterThan(1);
        assertThat(saying("every Sunday").ruled()).isTrue();
        assertThat(saidBy("Okafor")).hasSize(1);
    }

    @Test
    void followsThePersonWhoIsRenamedOrMerged() {
        give("every Sunday", "lena-okafor");
        desk.people().merge("lena-okafor", "jonas-brandt", new org.quoth.store.Decider("A. Reader", ""));
        assertThat(saidBy("Brandt")).extracting(Statement::person).containsOnly("jonas-brandt");
        assertThat(saying("every Sunday").ruled()).isTrue();
    }

    @Test
    void rulingsOnPromisesFindTheirPromiseAgain() {
        String promise = desk.ledger().list(everything()).stream()
                .filter(line -> line.words().contains("paint the old pier"))
                .findFirst()
                .orElseThrow()
                .id();
        desk.rule().standing(promise, Standing.KEPT, id("paint the old pier"), "", "A. Reader");
        desk.rebuild(finding(
                        "The ferry will sail on every Sunday of the summer,",
                        "We are going to paint the old pier green,"))
                .run(done -> {});
        desk.rebuild(finding("We are going to paint the old pier green,")).run(done -> {});
        assertThat(desk.ledger().list(everything()))
                .filteredOn(line -> line.ruled())
                .singleElement()
                .satisfies(line -> assertThat(line.words()).contains("paint the old pier"));
        desk.rebuild(finding()).run(done -> {});
        assertThat(desk.check().run()).singleElement().asString().contains("A. Reader");
        desk.rebuild(Analysis.rules()).run(done -> {});
        assertThat(desk.check().run()).isEmpty();
        Ruling ruling = desk.rule()
                .history(desk.ledger().list(everything()).stream()
                        .filter(line -> line.ruled())
                        .findFirst()
                        .orElseThrow()
                        .id())
                .getFirst();
        assertThat(ruling.citation()).startsWith(story);
    }

    @Test
    void aDecisionThatWasTakenBackWhileItsLineWasLostStaysTakenBack() {
        String promise = desk.ledger().list(everything()).stream()
                .filter(line -> line.words().contains("paint the old pier"))
                .findFirst()
                .orElseThrow()
                .id();
        desk.rule().standing(promise, Standing.KEPT, story, "", "A. Reader");
        desk.rebuild(finding()).run(done -> {});
        String lost = desk.check().run().getFirst().replaceFirst(".* decided about (\\S+) waits.*", "$1");
        assertThat(desk.rule().undo(lost, "A. Reader")).isInstanceOf(Ruled.Done.class);
        assertThat(desk.check().run()).isEmpty();
        desk.rebuild(Analysis.rules()).run(done -> {});
        assertThat(desk.ledger().list(everything())).noneMatch(line -> line.ruled());
    }

    @Test
    void whatGoesWithAnotherQuotationIsTakenBackWithIt() throws IOException {
        Path page = Files.writeString(
                folder.resolve("pier.txt"),
                STORY.replace("on Monday.", "on Friday.")
                        .replace(
                                "\"We are going to paint the old pier green,\" he said.",
                                "Brandt said: \"We are going to paint the old pier green.\n\n\"The paint is paid for.\""));
        desk.add(Analysis.rules()).run(List.of(page.toString()), InputStream::nullInputStream, intake -> {
            if (intake instanceof Intake.Added added) {
                story = added.reference().document();
            }
        });
        String first = id("paint the old pier");
        String second = id("paint is paid");
        assertThat(saying("paint is paid").continues())
                .isEqualTo(saying("paint the old pier").id());
        desk.rule().noQuotation(first, "The painter's offer.", "A. Reader");
        assertThat(desk.rule().speaker(second, "Okafor", "So.", "A. Reader"))
                .isInstanceOfSatisfying(
                        Ruled.Refused.class,
                        refused -> assertThat(refused.reason()).contains("take that back first"));
        assertThat(desk.rule().decidedWith(second)).contains(first);
        assertThat(desk.rule().undo(second, "A. Reader")).isInstanceOf(Ruled.Done.class);
        assertThat(desk.show().show(first)).isPresent();
        assertThat(desk.show().show(second)).isPresent();
        assertThat(desk.rule().decidedWith(second)).isEmpty();

        desk.rule().speaker(second, "Okafor", "She said both.", "A. Reader");
        assertThat(saying("paint the old pier").ruled()).isTrue();
        assertThat(desk.rule().undo(first, "A. Reader")).isInstanceOf(Ruled.Done.class);
        assertThat(saying("paint is paid").ruled()).isFalse();
        assertThat(desk.rule().undo(first, "A. Reader")).isInstanceOf(Ruled.Refused.class);
    }

    /** An analysis that finds just these words of the story. */
    private static Analysis finding(String... words) {
        return Analysis.with(
                document -> {
                    List<Attribution> found = new ArrayList<>();
                    for (String each : words) {
                        int begin = document.text().indexOf(each);
                        if (begin >= 0) {
                            found.add(Attribution.found(
                                    "a" + (found.size() + 1),
                                    AttributionKind.DIRECT,
                                    List.of(Span.of(begin, begin + each.length())),
                                    List.of(),
                                    List.of(),
                                    0.9));
                        }
                    }
                    return found;
                },
                "finding-" + words.length);
    }
}
