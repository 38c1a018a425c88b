package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.matching.Quotation;
import org.quoth.model.PositionReport;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;
import org.quoth.search.Found;
import org.quoth.search.Hit;
import org.quoth.search.IndexException;
import org.quoth.search.MeaningIndex;
import org.quoth.search.Question;
import org.quoth.search.QuestionException;
import org.quoth.store.Decider;

/** What was said in other words is found once the record is read for meaning, and only then. */
final class ByMeaningTest {

    private static final String BRIEFING = """
            Briefing on the Ellis Bridge

            Ines Calder
            Minister for Transport
            Customs House
            Port Ellis
            March 3, 2031

            QUESTION: Minister, will drivers have to pay?

            MINISTER CALDER: No. There will be no new tolls on the Ellis bridge. We have looked at the accounts for a long time.

            QUESTION: And the boats?

            MINISTER CALDER: The old ferry will not sail again in the summer. Its engine is worn out, and nobody makes the parts any more.
            """;

    private static final String LATER = """
            Press conference at the Harbour School

            Ines Calder
            Minister for Transport
            Harbour School
            Port Ellis
            May 6, 2031

            QUESTION: Minister, what about the crossing?

            MINISTER CALDER: Pupils will get to school by bus from September on, as the mayors have wished for years. Boat trips for passengers end this year, and they will not come back.
            """;

    private static final Question CALDER = Question.of("").withSpeaker("Calder");

    @TempDir
    private Path folder;

    private void add(Desk desk, String name, String text) throws IOException {
        adding(desk, name, text);
    }

    private Tally adding(Desk desk, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return desk.add(Analysis.rules()).run(List.of(file.toString()), InputStream::nullInputStream, intake -> {});
    }

    private Desk desk() {
        return Desk.create(Settings.of(folder.resolve("record")));
    }

    private static long keep(Desk desk) {
        return desk.byMeaning().keep(done -> {}, () -> false);
    }

    private static Hit first(Desk desk, Question question) {
        Found found = desk.search().search(question);
        assertThat(found.hits()).isNotEmpty();
        return found.hits().getFirst();
    }

    @Test
    void findsTheSentenceThatMeansIt() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", BRIEFING);
            assertThat(keep(desk)).isEqualTo(1);
            Hit hit = first(desk, CALDER.withLike("Motorists can use the crossing free of charge."));
            assertThat(hit.snippet().text()).contains("no new tolls");
            assertThat(hit.likeness()).isBetween(0.3, 1.0);
            assertThat(first(desk, CALDER.withLike("The motor cannot be repaired."))
                            .snippet()
                            .text())
                    .contains("engine is worn out");
        }
    }

    @Test
    void filtersBySpeakerKindAndDay() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", BRIEFING);
            add(desk, "later.txt", LATER);
            keep(desk);
            Question ship = Question.of("").withLike("The ship will no longer sail.");
            assertThat(desk.search().search(ship.withSpeaker("Ruiz")).hits()).isEmpty();
            assertThat(desk.search().search(ship.withKind("question")).hits())
                    .allMatch(hit -> hit.statement().kind().word().equals("question"));
            assertThat(desk.search()
                            .search(ship.between(LocalDate.of(2031, 5, 1), null))
                            .hits())
                    .isNotEmpty()
                    .allMatch(hit ->
                            "2031-05-06".equals(hit.statement().reference().day()));
        }
    }

    @Test
    void keepsUpWithWhatIsAdded() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", BRIEFING);
            keep(desk);
            add(desk, "later.txt", LATER);
            assertThat(first(desk, CALDER.withLike("Children travel to their lessons by coach."))
                            .snippet()
                            .text())
                    .contains("Pupils");
            assertThat(keep(desk)).isZero();
        }
    }

    @Test
    void followsAPersonWhoIsRenamedAndARebuild() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", BRIEFING);
            keep(desk);
            desk.rebuild().run(done -> {});
            assertThat(first(desk, CALDER.withLike("The motor cannot be repaired."))
                            .snippet()
                            .text())
                    .contains("engine");
            String person = desk.people().list("Calder", 0, 1).getFirst().id();
            assertThat(desk.search()
                            .search(Question.of("").withPerson(person).withLike("engine repairs"))
                            .hits())
                    .isNotEmpty();
        }
    }

    @Test
    void saysThatItWasNotReadForMeaning() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", BRIEFING);
            assertThatThrownBy(() -> desk.search().search(CALDER.withLike("ferries")))
                    .isInstanceOf(QuestionException.class)
                    .hasMessageContaining("quoth index --meaning");
            keep(desk);
            desk.byMeaning().forget();
            assertThat(desk.byMeaning().kept()).isFalse();
            assertThatThrownBy(() -> desk.search().search(CALDER.withLike("ferries")))
                    .isInstanceOf(QuestionException.class);
        }
    }

    @Test
    void showsWhatAReportMayMeanAndConfirmsNothing() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", BRIEFING);
            Quotation report = Quotation.of("the ferry's engine is broken for good and spares cannot be had")
                    .by("Ines Calder")
                    .asReported();
            assertThat(desk.verify().verify(report).kind()).isEqualTo(VerdictKind.NOT_FOUND);
            keep(desk);
            Verdict verdict = desk.verify().verify(report);
            assertThat(verdict.kind()).isEqualTo(VerdictKind.PARAPHRASED);
            assertThat(verdict.tier()).isEqualTo("meaning");
            assertThat(verdict.matches().getFirst().text()).contains("engine is worn out");
            assertThat(desk.verify().verify(report.by("Tom Ruiz")).kind()).isNotEqualTo(VerdictKind.PARAPHRASED);
            assertThat(desk.verify()
                            .verify(report.printedOn(LocalDate.of(2031, 3, 1)))
                            .matches())
                    .isEmpty();
            Quotation quoted = Quotation.of("The ferry's engine is broken for good and spares cannot be had")
                    .by("Ines Calder");
            assertThat(desk.verify().verify(quoted).kind()).isEqualTo(VerdictKind.NOT_FOUND);
        }
    }

    @Test
    void holdsPositionsSideBySideThatUseOtherWords() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", BRIEFING);
            add(desk, "later.txt", LATER);
            PositionReport words = desk.positions().of("Calder", "ferry", null, null, false);
            assertThat(words.utterances()).hasSize(1);
            keep(desk);
            PositionReport meaning = desk.positions().of("Calder", "ferry", null, null, true);
            assertThat(meaning.utterances()).hasSize(2);
            assertThat(meaning.utterances().getLast().line()).contains("Boat").doesNotContain("Pupils");
            Question aboutTheFerry =
                    Question.of("").withSpeaker("Calder").withAbout("ferry").withLimit(10);
            assertThat(desk.timeline().statements(aboutTheFerry, true).hits())
                    .hasSizeGreaterThan(desk.timeline()
                            .statements(aboutTheFerry, false)
                            .hits()
                            .size());
        }
    }

    @Test
    void aDamagedFolderStandsInNobodysWay() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", BRIEFING);
            keep(desk);
        }
        damage();
        try (Desk desk = desk()) {
            add(desk, "later.txt", LATER);
            assertThat(desk.search().search(Question.of("pupils")).hits()).isNotEmpty();
            desk.rebuild().run(done -> {});
            assertThatThrownBy(() -> desk.search().search(CALDER.withLike("ferries")))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("is damaged")
                    .hasMessageContaining("`quoth index --meaning`");
            assertThat(keep(desk)).isEqualTo(2);
            assertThat(first(desk, CALDER.withLike("Children travel to their lessons by coach."))
                            .snippet()
                            .text())
                    .contains("Pupils");
        }
        damage();
        try (Desk desk = desk()) {
            desk.byMeaning().forget();
            assertThat(folder.resolve("record/meanings")).doesNotExist();
        }
    }

    @Test
    void saysWhatWasAddedButNotReadForMeaning() throws IOException {
        try (Desk desk = desk()) {
            assertThat(adding(desk, "briefing.txt", BRIEFING).unread()).isNull();
            keep(desk);
            assertThat(adding(desk, "later.txt", LATER).unread()).isNull();
        }
        try (MeaningIndex another = MeaningIndex.open(folder.resolve("record/meanings"));
                MeaningIndex.Batch batch = another.batch()) {
            batch.commit("an encoder of long ago", 0);
        }
        try (Desk desk = desk()) {
            assertThat(adding(desk, "copy.txt", LATER.replace("2031", "2032")).unread())
                    .contains("another version", "`quoth index --meaning`");
        }
        damage();
        try (Desk desk = desk()) {
            assertThat(adding(desk, "third.txt", LATER.replace("2031", "2033")).unread())
                    .contains("is damaged", "`quoth index --meaning`")
                    .doesNotContain("resource", "no-meaning");
            keep(desk);
            assertThat(adding(desk, "fourth.txt", LATER.replace("2031", "2034")).unread())
                    .isNull();
            desk.byMeaning().forget();
            assertThat(adding(desk, "fifth.txt", LATER.replace("2031", "2035")).unread())
                    .isNull();
        }
    }

    private void damage() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("record/meanings"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "no such thing");
            }
        }
    }

    @Test
    void whatCouldNotBeFollowedIsMadeUpFor() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", BRIEFING);
            add(desk, "later.txt", LATER.replace("Calder", "Holm").replace("CALDER", "HOLM"));
            keep(desk);
            String calder = desk.people().list("Calder", 0, 1).getFirst().id();
            String holm = desk.people().list("Holm", 0, 1).getFirst().id();
            Question buses = Question.of("").withPerson(calder).withLike("Children travel to their lessons by coach.");
            try (MeaningIndex other = MeaningIndex.open(folder.resolve("record/meanings"));
                    MeaningIndex.Batch busy = other.batch()) {
                busy.drop("nothing of this name");
                desk.people().merge(holm, calder, new Decider("a reader", "she married"));
            }
            assertThat(documents(desk, buses)).hasSize(1);
            keep(desk);
            assertThat(documents(desk, buses)).hasSize(2);
        }
    }

    private static Set<String> documents(Desk desk, Question question) {
        return desk.search().search(question.withLimit(50)).hits().stream()
                .map(hit -> hit.statement().reference().document())
                .collect(Collectors.toSet());
    }

    @Test
    void aProgramThatHasItOpenSeesThatItIsForgottenAndReadAnew() throws IOException {
        try (Desk serving = desk();
                Desk other = desk()) {
            add(other, "briefing.txt", BRIEFING);
            keep(other);
            first(serving, CALDER.withLike("engine repairs"));
            other.byMeaning().forget();
            assertThatThrownBy(() -> serving.search().search(CALDER.withLike("engine repairs")))
                    .isInstanceOf(QuestionException.class);
            keep(other);
            first(serving, CALDER.withLike("engine repairs"));
        }
    }
}
