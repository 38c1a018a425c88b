package org.quoth.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.Fixtures;
import org.quoth.model.Document;
import org.quoth.model.Polarity;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.text.Span;

final class LuceneIndexTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);

    @TempDir
    private Path folder;

    private LuceneIndex index;

    @BeforeEach
    void fill() {
        index = LuceneIndex.open(folder);
        try (Index.Batch batch = index.batch()) {
            put(
                    batch,
                    Fixtures.transcript(
                            "aaaa000000000001",
                            MARCH,
                            "Ana Ruiz",
                            "Minister for Ports",
                            "QUESTION: Will the north dock reopen?",
                            "MINISTER RUIZ: We\u00a0did not close the north\u00a0dock. We intend to reopen it by June 1st.",
                            "MINISTER RUIZ: North winds, an old dock: the café stays open."));
            put(
                    batch,
                    Fixtures.story(
                            "bbbb000000000002",
                            MARCH.plusDays(1),
                            "Harbour Post",
                            "Ana Ruiz",
                            "I didn’t close the north dock"));
            put(
                    batch,
                    Fixtures.story("cccc000000000003", null, "Valley Wire", "Tom Ferrer", "The U.S. docks are closed"));
            batch.commit(3);
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static void put(Index.Batch batch, Document document) {
        batch.put(document.id(), Statement.allOf(document, Reference.of(document, document.id())));
    }

    private List<String> ids(Question question) {
        return index.search(question).hits().stream()
                .map(hit -> hit.statement().id())
                .toList();
    }

    @Test
    void findsWordsAcrossNoBreakSpacesAndDiacritics() {
        assertThat(ids(Question.of("CAFE"))).containsExactly("aaaa000000000001.t3");
        assertThat(ids(Question.of("intend reopen"))).containsExactly("aaaa000000000001.t2");
    }

    @Test
    void findsAContractedNegationByItsFullForm() {
        assertThat(ids(Question.of("\"did not close\"")))
                .containsExactlyInAnyOrder("aaaa000000000001.t2", "bbbb000000000002.a1");
        assertThat(ids(Question.of("close -not"))).containsExactly("cccc000000000003.a1");
    }

    @Test
    void ranksNeighboursAboveLooseWords() {
        List<String> found = ids(Question.of("north dock").withSpeaker("ruiz").withKind("turn"));
        assertThat(found).containsExactly("aaaa000000000001.t2", "aaaa000000000001.t3");
    }

    @Test
    void aPhraseMustStandAsGiven() {
        assertThat(ids(Question.of("“north dock” reopen")))
                .containsExactlyInAnyOrder("aaaa000000000001.t1", "aaaa000000000001.t2");
    }

    @Test
    void findsAnAbbreviationWithAndWithoutStops() {
        assertThat(ids(Question.of("US docks"))).containsExactly("cccc000000000003.a1");
        assertThat(ids(Question.of("U.S. docks"))).containsExactly("cccc000000000003.a1");
    }

    @Test
    void aNameFindsWhatItsBearerSaid() {
        assertThat(ids(Question.of("Tom Ferrer"))).containsExactly("cccc000000000003.a1");
        assertThat(ids(Question.of("“Tom Ferrer”"))).containsExactly("cccc000000000003.a1");
        assertThat(ids(Question.of("Tom Quarry"))).isEmpty();
    }

    @Test
    void aDenialIsFoundAsOne() {
        Document story = Fixtures.story("dddd000000000004", MARCH, "Valley Wire", "Tom Ferrer", "the crane is lost");
        Document denied = story.withAttributions(story.attributions().stream()
                .map(one -> one.withPolarity(Polarity.DENIED).withHearsay(true))
                .toList());
        try (Index.Batch batch = index.batch()) {
            put(batch, denied);
            batch.commit(4);
        }
        Statement found =
                index.search(Question.of("crane is lost")).hits().getFirst().statement();
        assertThat(found.reservations()).containsExactly("denied", "hearsay");
        Statement open =
                index.search(Question.of("U.S. docks")).hits().getFirst().statement();
        assertThat(open.reservations()).isEmpty();
    }

    @Test
    void speakerMayBeGivenWithTitleOrRole() {
        assertThat(ids(Question.of("").withSpeaker("Minister Ruiz")))
                .containsExactly("aaaa000000000001.t2", "aaaa000000000001.t3");
        assertThat(ids(Question.of("").withSpeaker("Ms. Ana Ruiz"))).hasSize(3);
        assertThat(ids(Question.of("").withSpeaker("Minister"))).isEmpty();
    }

    @Test
    void filtersByRoleKindOutletVenueAndDay() {
        assertThat(ids(Question.of("").withRole("ports"))).hasSize(2);
        assertThat(ids(Question.of("").withKind("direct"))).hasSize(2);
        assertThat(ids(Question.of("").withKind("article").withOutlet("harbour")))
                .hasSize(1);
        assertThat(ids(Question.of("").withVenue("customs"))).hasSize(3);
        assertThat(ids(Question.of("dock").between(MARCH.plusDays(1), null))).containsExactly("bbbb000000000002.a1");
        assertThatThrownBy(() -> ids(Question.of("").withKind("rumour"))).hasMessageContaining("no kind \"rumour\"");
    }

    @Test
    void whatHoldsNoWordFindsNothing() {
        assertThat(ids(Question.of("???"))).isEmpty();
        assertThat(ids(Question.of("dock").withRole("*"))).isEmpty();
        assertThat(ids(Question.of("dock").withOutlet("--"))).isEmpty();
        assertThat(ids(Question.of("-zebra"))).isNotEmpty();
    }

    @Test
    void sortsByDayWithUndatedLast() {
        assertThat(ids(Question.of("close").sorted(Sort.NEWEST)))
                .containsExactly("bbbb000000000002.a1", "aaaa000000000001.t2", "cccc000000000003.a1");
        assertThat(ids(Question.of("close").sorted(Sort.OLDEST)))
                .containsExactly("aaaa000000000001.t2", "bbbb000000000002.a1", "cccc000000000003.a1");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        for (Sort sort : Sort.values()) {
            Question question = Question.of("dock").sorted(sort);
            List<String> all = ids(question);
            List<String> paged = new ArrayList<>();
            String cursor = null;
            do {
                Found page = index.search(question.withLimit(2).after(cursor));
                page.hits().forEach(hit -> paged.add(hit.statement().id()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(paged).isEqualTo(all).hasSize(5);
        }
    }

    @Test
    void refusesACursorItNeverGave() {
        assertThatThrownBy(() -> ids(Question.of("dock").after("nonsense!"))).isInstanceOf(QuestionException.class);
        assertThatThrownBy(() -> ids(Question.of("dock").after("AAAA"))).isInstanceOf(QuestionException.class);
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        for (Sort one : Sort.values()) {
            Question first = Question.of("dock").sorted(one).withLimit(1);
            String cursor = index.search(first).next();
            assertThat(cursor).isNotNull();
            assertThatThrownBy(() -> ids(first.sorted(one == Sort.RELEVANCE ? Sort.NEWEST : Sort.RELEVANCE)
                            .after(cursor)))
                    .as("%s", one)
                    .isInstanceOf(QuestionException.class);
        }
    }

    @Test
    void countsBeyondWhatASearchCounts() {
        List<String> turns = IntStream.range(0, 10_500)
                .mapToObj(i -> "QUESTION: Will the ferry sail on day " + i + "?")
                .toList();
        try (Index.Batch batch = index.batch()) {
            put(batch, Fixtures.transcript("dddd000000000004", MARCH, "Ana Ruiz", null, turns.toArray(String[]::new)));
            batch.commit(4);
        }
        assertThat(index.count(Question.of("\"the ferry\""))).isEqualTo(10_500);
        assertThat(index.count(Question.of(""))).isEqualTo(10_505);
        assertThat(index.count(Question.of("").withKind("answer"))).isEqualTo(2);
    }

    @Test
    void marksTheWordsInTheSnippet() {
        Hit hit = index.search(Question.of("reopen dock").withKind("answer"))
                .hits()
                .getFirst();
        assertThat(hit.snippet().whole()).isTrue();
        assertThat(hit.snippet().marks().stream()
                        .map((Span mark) -> mark.of(hit.snippet().text())))
                .containsExactly("dock", "reopen");
    }

    @Test
    void showsThePassageOfALongTurnThatHoldsTheWords() {
        String filler = "We went on about nothing in particular for quite some time. ".repeat(40);
        try (Index.Batch batch = index.batch()) {
            put(
                    batch,
                    Fixtures.transcript(
                            "dddd000000000004",
                            MARCH,
                            "Ana Ruiz",
                            null,
                            "MS RUIZ: " + filler + "The lighthouse keeper retires. " + filler));
            batch.commit(4);
        }
        Snippet snippet =
                index.search(Question.of("lighthouse keeper")).hits().getFirst().snippet();
        assertThat(snippet.text()).contains("The lighthouse keeper retires.").hasSizeLessThan(330);
        assertThat(snippet.part().begin()).isGreaterThan(2000);
        assertThat(snippet.marks()).hasSize(2);
    }

    @Test
    void whatIsNotCommittedIsNotKept() {
        try (Index.Batch batch = index.batch()) {
            batch.drop("aaaa000000000001");
        }
        assertThat(ids(Question.of("cafe"))).hasSize(1);
        assertThat(index.changes()).isEqualTo(3);
    }

    @Test
    void replacesADocumentPutAgain() {
        try (Index.Batch batch = index.batch()) {
            put(batch, Fixtures.story("bbbb000000000002", null, "Post", "Ana Ruiz", "Something else"));
            batch.drop("cccc000000000003");
            batch.commit(9);
        }
        assertThat(ids(Question.of("something"))).containsExactly("bbbb000000000002.a1");
        assertThat(ids(Question.of("docks").withOutlet("valley"))).isEmpty();
        assertThat(index.changes()).isEqualTo(9);
    }

    @Test
    void oneWritesAtATime() {
        try (Index.Batch batch = index.batch();
                LuceneIndex other = LuceneIndex.open(folder)) {
            assertThat(other.batchIfFree()).isEmpty();
            assertThat(other.search(Question.of("cafe")).hits()).hasSize(1);
            batch.commit(3);
        }
    }

    @Test
    void anIndexThatNeverWasAnswersNothing(@TempDir Path empty) {
        try (LuceneIndex fresh = LuceneIndex.open(empty)) {
            assertThat(fresh.search(Question.of("dock")).hits()).isEmpty();
            assertThat(fresh.changes()).isEqualTo(-1);
        }
    }

    @Test
    void takesAWholePageForAQuestion() {
        String words =
                IntStream.range(0, 1500).mapToObj(i -> "word" + i).collect(java.util.stream.Collectors.joining(" "));
        assertThat(ids(Question.of(words))).isEmpty();
        assertThat(ids(Question.of("north dock").withSpeaker(words))).isEmpty();
        assertThat(ids(Question.of("north dock").withAbout(words))).isEmpty();
        assertThat(ids(Question.of('"' + words + '"'))).isEmpty();
        assertThat(ids(Question.of("").withRole(words))).isEmpty();
    }

    @Test
    void refusesACursorOfTheOppositeOrder() {
        String next =
                index.search(Question.of("").sorted(Sort.NEWEST).withLimit(1)).next();
        assertThatThrownBy(() -> index.search(
                        Question.of("").sorted(Sort.OLDEST).withLimit(1).after(next)))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining("another order");
    }
}
