package org.quoth.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PersonTest {

    private static Tenure held(String title, int from, int to) {
        return new Tenure(title, null, LocalDate.of(from, 1, 4), LocalDate.of(to, 1, 3), "list");
    }

    private static String called(Tenure... tenures) {
        return new Person("ana-ruiz", "Ana Ruiz", List.of(), List.of(tenures), 1, 1).calling();
    }

    @Test
    void tellsAnOfficeThatIsStillHeldApartFromAnEarlierOne() {
        assertThat(called(held("Senator", 2007, 2031), held("Committee Chair", 2023, 2029)))
                .isEqualTo("Committee Chair and Senator");
        assertThat(called(held("Mayor", 2001, 2007), held("Senator", 2007, 2031)))
                .isEqualTo("Senator; earlier Mayor");
    }

    @Test
    void tellsWhatDocumentsCallSomebodyAfterTheLastOfficeOfTheFile() {
        LocalDate day = LocalDate.of(2021, 5, 5);
        List<Role> roles = List.of(
                new Role("Secretary", day.minusYears(9), day.minusYears(8)),
                new Role("former Port Secretary", day.minusYears(2), day.minusYears(1)),
                new Role("Harbour Advisor", day, day));
        Person person = new Person("ana-ruiz", "Ana Ruiz", roles, List.of(held("Port Secretary", 2011, 2013)), 1, 1);
        assertThat(person.calling()).isEqualTo("Harbour Advisor; earlier Port Secretary");
    }

    @Test
    void leavesOutTheVaguerOfTwoTitles() {
        LocalDate day = LocalDate.of(2021, 5, 5);
        List<Role> roles = List.of(new Role("Governor", day, day), new Role("Vardo Governor", null, null));
        assertThat(new Person("ana-ruiz", "Ana Ruiz", roles, List.of(), 1, 1).calling())
                .isEqualTo("Vardo Governor");
    }

    @Test
    void takesAViceForNobodyButAVice() {
        assertThat(called(
                        held("Vice President of the United States", 2009, 2017),
                        held("President of the United States", 2021, 2025)))
                .isEqualTo("President of the United States; earlier Vice President of the United States");
        assertThat(called(held("Deputy Secretary of State", 2015, 2017), held("Secretary of State", 2021, 2025)))
                .isEqualTo("Secretary of State; earlier Deputy Secretary of State");
        LocalDate day = LocalDate.of(2024, 5, 5);
        Person person = new Person(
                "ana-ruiz",
                "Ana Ruiz",
                List.of(new Role("US President", day, day), new Role("candidate", null, null)),
                List.of(held("President of the United States", 2021, 2025)),
                1,
                1);
        assertThat(person.calling()).isEqualTo("President of the United States");
    }

    @Test
    void keepsTheTitleOfTheFileBesideACloserOneOfDocuments() {
        Person person = new Person(
                "ana-ruiz",
                "Ana Ruiz",
                List.of(new Role("independent Vardo senator", null, null)),
                List.of(held("Senator for Vardo", 2007, 2031)),
                1,
                1);
        assertThat(person.calling()).isEqualTo("Senator for Vardo");
    }

    @Test
    void holdsAnOfficeAsLongAsDocumentsSay() {
        List<Role> roles = List.of(
                new Role("Prime Minister", LocalDate.of(2008, 1, 1), LocalDate.of(2013, 8, 3)),
                new Role("Minister for Ports", LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 1)));
        Person person = new Person("ana-ruiz", "Ana Ruiz", roles, List.of(held("Prime Minister", 2008, 2009)), 1, 1);
        assertThat(person.calling()).isEqualTo("Prime Minister; earlier Minister for Ports");
    }

    @Test
    void knowsShortAndKindredTitles() {
        assertThat(TitleWords.full("gov.")).isEqualTo("governor");
        assertThat(TitleWords.common("congresswoman")).isEqualTo(TitleWords.common("rep"));
        assertThat(TitleWords.common("front-runner")).isEqualTo("candidate");
        assertThat(TitleWords.common("clerk")).isEqualTo("clerk");
    }
}
