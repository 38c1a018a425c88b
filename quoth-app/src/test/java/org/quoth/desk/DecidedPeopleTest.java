package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Fixtures;
import org.quoth.model.Decision;
import org.quoth.model.Person;
import org.quoth.model.Tenure;
import org.quoth.search.IndexException;
import org.quoth.store.Decider;
import org.quoth.store.DecisionException;

/** What people decide about persons, one decision upon another. */
final class DecidedPeopleTest extends PeopleOnRecord {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);
    private static final Decider EDITOR = new Decider("editor", "");

    private int documents(String person) {
        return people.person(person).orElseThrow().documents();
    }

    private void imported(String rows) throws IOException {
        Path file = folder.resolve("cabinet.csv");
        Files.writeString(file, "id,name,role,organization,start_date,end_date\n" + rows);
        people.importing(List.of(file), done -> {});
    }

    @Test
    void takesBackAnOlderMergeUnderneathAnother() {
        briefed("aaaa000000000001", MARCH, "Emil Dorn", null);
        briefed("bbbb000000000002", MARCH, "Hanna Obi", null);
        briefed("cccc000000000003", MARCH, "Tomas Lind", null);
        Decision first = people.merge("emil-dorn", "hanna-obi", EDITOR);
        people.merge("hanna-obi", "tomas-lind", EDITOR);
        assertThat(documents("tomas-lind")).isEqualTo(3);
        people.undo(first.number(), EDITOR);
        assertThat(documents("emil-dorn")).isEqualTo(1);
        assertThat(documents("tomas-lind")).isEqualTo(2);
    }

    @Test
    void keepsASplitMadeAfterAMergeThatIsTakenBack() {
        briefed("aaaa000000000001", MARCH, "Emil Dorn", null);
        briefed("bbbb000000000002", MARCH, "Hanna Obi", null);
        briefed("cccc000000000003", MARCH, "Hanna Obi", null);
        Decision merge = people.merge("emil-dorn", "hanna-obi", EDITOR);
        people.split("hanna-obi", List.of("cccc000000000003"), null, EDITOR);
        people.undo(merge.number(), EDITOR);
        assertThat(documents("hanna-obi-2")).isEqualTo(1);
        assertThat(documents("hanna-obi")).isEqualTo(1);
        assertThat(documents("emil-dorn")).isEqualTo(1);
    }

    @Test
    void givesTheWordsUnderTheIdOfBeforeToo() {
        briefed("aaaa000000000001", MARCH, "Peggy Dorn", null);
        briefed("bbbb000000000002", MARCH, "Margaret Obi", null);
        people.merge("peggy-dorn", "margaret-obi", EDITOR);
        assertThat(people.documents("peggy-dorn", 10)).hasSize(2);
        assertThat(people.statements("peggy-dorn", 10, null).total()).isEqualTo(2);
    }

    @Test
    void findsWhoWasMergedUnderBothNames() {
        briefed("aaaa000000000001", MARCH, "Peggy Dorn", null);
        briefed("bbbb000000000002", MARCH, "Margaret Obi", null);
        people.merge("peggy-dorn", "margaret-obi", EDITOR);
        assertThat(people.list("peggy", 0, 10)).extracting(Person::id).containsExactly("margaret-obi");
        assertThat(people.list("obi", 0, 10)).extracting(Person::id).containsExactly("margaret-obi");
    }

    @Test
    void findsAPersonUnderTheNameThatIsShown() throws IOException {
        imported("1,\"Quill, John Forbes\",Secretary of Harbours,Port Authority,2013-02-01,2017-01-20\n");
        briefed("aaaa000000000001", LocalDate.of(2014, 2, 5), "Jack Quill", "Secretary of Harbours");
        briefed("bbbb000000000002", LocalDate.of(2014, 2, 6), "Jack Quill", "Secretary of Harbours");
        assertThat(documents("john-quill")).isEqualTo(2);
        String shown = people.person("john-quill").orElseThrow().name();
        assertThat(people.list(shown, 0, 10)).extracting(Person::id).containsExactly("john-quill");
    }

    @Test
    void findsAPersonUnderANameWithAccentsHoweverItIsTyped() {
        briefed("aaaa000000000001", MARCH, "Jose Quill", null);
        briefed("bbbb000000000002", MARCH, "José Quill", null);
        briefed("cccc000000000003", MARCH, "José Quill", null);
        assertThat(people.list("josé quill", 0, 10)).hasSize(1);
        assertThat(people.list("jose quill", 0, 10)).hasSize(1);
    }

    @Test
    void givesWhoIsMergedTheOfficesOfBoth() throws IOException {
        imported("1,Johanna Obi,Secretary of Harbours,Port Authority,2013-02-01,2017-01-20\n");
        briefed("aaaa000000000001", MARCH, "Anna Berg", null);
        people.merge("johanna-obi", "anna-berg", EDITOR);
        assertThat(people.person("anna-berg").orElseThrow().tenures())
                .extracting(Tenure::title)
                .containsExactly("Secretary of Harbours");
    }

    @Test
    void takesWhoWasMergedForWhomTheyAre() {
        briefed("aaaa000000000001", MARCH, "Peggy Dorn", null);
        briefed("bbbb000000000002", MARCH, "Margaret Obi", null);
        people.merge("peggy-dorn", "margaret-obi", EDITOR);
        people.rename("peggy-dorn", "Margaret Dorn Obi", EDITOR);
        assertThat(people.person("margaret-obi").orElseThrow().name()).isEqualTo("Margaret Dorn Obi");
        people.split("peggy-dorn", List.of("bbbb000000000002"), null, EDITOR);
        assertThat(documents("margaret-obi")).isEqualTo(1);
        assertThatThrownBy(() -> people.split("margaret-obi", List.of("aaaa000000000001"), "peggy-dorn", EDITOR))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("one person");
    }

    @Test
    void movesNobodyElsesPassageInASplit() {
        briefed("aaaa000000000001", MARCH, "Emil Dorn", null);
        briefed("bbbb000000000002", MARCH, "Hanna Obi", null);
        assertThatThrownBy(() -> people.split("emil-dorn", List.of("bbbb000000000002.e1"), null, EDITOR))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("does not speak of");
        assertThat(documents("hanna-obi")).isEqualTo(1);
    }

    /** Another program holds the index while it adds, for hours perhaps. */
    @Test
    void decidesNothingThatCannotBeFollowed() {
        add(Fixtures.transcript("aaaa000000000001", MARCH, "Emil Dorn", null, "DORN: Good evening."));
        briefed("bbbb000000000002", MARCH, "Hanna Obi", null);
        try (Arrangement other = Arrangement.open(folder.resolve("record"));
                Arrangement.Batch writing = other.batch()) {
            Thread.currentThread().interrupt(); // or it would wait for ten seconds
            assertThatThrownBy(() -> people.merge("emil-dorn", "hanna-obi", EDITOR))
                    .isInstanceOf(IndexException.class);
            assertThat(Thread.interrupted()).isTrue();
            writing.commit(0);
        }
        assertThat(people.history(null)).isEmpty();
        people.merge("emil-dorn", "hanna-obi", EDITOR);
        assertThat(documents("hanna-obi")).isEqualTo(2);
    }

    @Test
    void takesBackASplitOfMostDocuments() {
        for (int i = 1; i < 5; i++) {
            briefed("aaaa00000000000" + i, MARCH, "Ana Ruiz", null);
        }
        Decision split = people.split(
                "ana-ruiz", List.of("aaaa000000000002", "aaaa000000000003", "aaaa000000000004"), null, EDITOR);
        assertThat(documents("ana-ruiz-2")).isEqualTo(3);
        people.undo(split.number(), EDITOR);
        assertThat(documents("ana-ruiz")).isEqualTo(4);
    }

    @Test
    void takesBackTheLaterMergeAndThenTheEarlier() {
        briefed("aaaa000000000001", MARCH, "Emil Dorn", null);
        briefed("bbbb000000000002", MARCH, "Hanna Obi", null);
        briefed("cccc000000000003", MARCH, "Tomas Lind", null);
        Decision first = people.merge("emil-dorn", "hanna-obi", EDITOR);
        Decision second = people.merge("hanna-obi", "tomas-lind", EDITOR);
        people.undo(first.number(), EDITOR);
        people.undo(second.number(), EDITOR);
        for (String each : List.of("emil-dorn", "hanna-obi", "tomas-lind")) {
            assertThat(documents(each)).as(each).isEqualTo(1);
        }
        people.merge("emil-dorn", "hanna-obi", EDITOR);
        assertThat(documents("hanna-obi")).isEqualTo(2);
    }

    @Test
    void keepsNoNameThatARenamingGaveAndSomebodyTookBack() {
        briefed("aaaa000000000001", MARCH, "Emil Dorn", null);
        Decision rename = people.rename("emil-dorn", "Hanna Obi", EDITOR);
        people.undo(rename.number(), EDITOR);
        assertThat(briefed("bbbb000000000002", MARCH, "Hanna Obi", null).person())
                .isEqualTo("hanna-obi");
    }
}
