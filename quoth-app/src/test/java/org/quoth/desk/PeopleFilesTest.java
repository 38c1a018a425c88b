package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.model.Person;
import org.quoth.model.Tenure;

/** Files of persons that number their rows, or tell of one term twice. */
final class PeopleFilesTest extends PeopleOnRecord {

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private int added(Path... files) {
        return people.importing(List.of(files), done -> {}).people().added();
    }

    @Test
    void takesNobodyForWhoeverHasTheirNumberInAnotherFileOfTheName() throws IOException {
        Path one = file("senate/members.csv", "id,name\n1,Emil Dorn\n2,Hanna Obi\n");
        Path other = file("house/members.csv", "id,name\n1,Tomas Lind\n2,Hanna Obi\n");
        assertThat(added(one, other)).isEqualTo(3);
        assertThat(people.list("dorn", 0, 10)).extracting(Person::id).containsExactly("emil-dorn");
        assertThat(people.list("lind", 0, 10)).extracting(Person::id).containsExactly("tomas-lind");
        assertThat(added(one, other)).isZero();
    }

    @Test
    void takesNobodyForWhoeverHadTheirNumberLastMonth() throws IOException {
        assertThat(added(file("members.csv", "id,name\n1,Emil Dorn\n2,Hanna Obi\n")))
                .isEqualTo(2);
        Path now = file("members.csv", "id,name\n1,Tomas Lind\n2,Hanna Obi Marr\n");
        assertThat(added(now)).isEqualTo(1);
        assertThat(people.list("lind", 0, 10)).extracting(Person::id).containsExactly("tomas-lind");
        assertThat(people.list("marr", 0, 10)).extracting(Person::id).containsExactly("hanna-obi");
        assertThat(added(now)).isZero();
    }

    @Test
    void knowsWhomADocumentNamesInATableWithoutDays() throws IOException {
        briefed("p1", LocalDate.of(2015, 3, 3), "Emil Dorn", "Secretary of Harbours");
        briefed("p2", LocalDate.of(2015, 3, 4), "Hanna Obi", "Minister of Fish");
        assertThat(added(file("staff.csv", "name,role\nEmil Dorn,Secretary of Harbours\nHanna Obi,Head of Press\n")))
                .isZero();
        assertThat(people.list("dorn", 0, 10)).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo("emil-dorn");
            assertThat(person.documents()).isEqualTo(1);
            assertThat(person.tenures()).extracting(Tenure::title).containsExactly("Secretary of Harbours");
        });
        assertThat(people.list("obi", 0, 10)).extracting(Person::id).containsExactly("hanna-obi");
    }

    @Test
    void takesACorrectedBeginningForTheSameTerm() throws IOException {
        String head = "name,role,organization,start_date,end_date\n";
        String first = "Emil Dorn,Senator,Harbour Senate,2005-02-01,2009-01-20\n";
        added(file("cabinet.csv", head + first + "Emil Dorn,Senator,Harbour Senate,2013-02-01,2017-01-20\n"));
        added(file("cabinet.csv", head + first + "Emil Dorn,Senator,Harbour Senate,2013-03-01,2017-01-20\n"));
        assertThat(people.person("emil-dorn").orElseThrow().tenures())
                .extracting(Tenure::from)
                .containsExactlyInAnyOrder(LocalDate.of(2005, 2, 1), LocalDate.of(2013, 3, 1));
    }

    @Test
    void keepsAnEndThatAnotherFileDoesNotTell() throws IOException {
        String head = "name,role,organization,start_date,end_date,wikidata\n";
        added(file(
                "cabinet.csv",
                head + "Emil Dorn,Secretary of Harbours,Port Authority,2013-02-01,2017-01-20,Q900001\n"));
        added(file("wiki.csv", head + "Emil Dorn,Secretary of Harbours,Port Authority,2013-02-01,,Q900001\n"));
        assertThat(people.person("emil-dorn").orElseThrow().tenures())
                .extracting(Tenure::to)
                .containsExactly(LocalDate.of(2017, 1, 20));
        added(file(
                "cabinet.csv",
                head + "Emil Dorn,Secretary of Harbours,Port Authority,2013-02-01,2017-01-21,Q900001\n"));
        assertThat(people.person("emil-dorn").orElseThrow().tenures())
                .extracting(Tenure::to)
                .containsExactly(LocalDate.of(2017, 1, 21));
    }
}
