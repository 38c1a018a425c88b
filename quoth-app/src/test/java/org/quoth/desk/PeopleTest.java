package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quoth.Fixtures;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Decision;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Person;
import org.quoth.model.Role;
import org.quoth.model.Speaker;
import org.quoth.model.Tenure;
import org.quoth.store.Decider;
import org.quoth.store.DecisionException;
import org.quoth.store.Filed;
import org.quoth.store.Method;
import org.quoth.store.Portrait;
import org.quoth.text.Span;

/** Who is who across documents: linked by evidence, told by files, decided by people. */
final class PeopleTest extends PeopleOnRecord {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);
    private static final Decider EDITOR = new Decider("editor", "");

    private static final String CABINET = """
            id,name,role,organization,start_date,end_date,wikidata
            1,"Quill, John Forbes",Secretary of Harbours,Port Authority,2013-02-01,2017-01-20,Q900001
            2,Hanna Obi,Secretary of Harbours,Port Authority,2017-02-01,2021-01-20,Q900002
            """;

    private void cabinet() throws IOException {
        Path file = folder.resolve("cabinet.csv");
        Files.writeString(file, CABINET);
        people.importing(List.of(file), done -> {});
    }

    @Test
    void holdsPersonsOfOneNameAndRoleToBeOne() {
        briefed("aaaa000000000001", MARCH, "Ana Ruiz", "Minister for Ports");
        briefed("bbbb000000000002", MARCH.plusYears(1), "Ana Ruíz", "the Ports Minister");
        add(Fixtures.story("cccc000000000003", null, "Harbour Post", "Ana Ruiz", "It will reopen."));
        Person person = people.person("ana-ruiz").orElseThrow();
        assertThat(person.statements()).isEqualTo(3);
        assertThat(person.documents()).isEqualTo(3);
        assertThat(person.roles())
                .containsExactly(
                        new Role("Minister for Ports", MARCH, MARCH),
                        new Role("Ports Minister", MARCH.plusYears(1), MARCH.plusYears(1)));
    }

    @Test
    void showsNoRoleThatOneDocumentAloneTellsWhereSeveralAgree() {
        briefed("aaaa000000000001", MARCH, "Ana Ruiz", "Minister for Ports");
        briefed("bbbb000000000002", MARCH.plusYears(1), "Ana Ruiz", "MINISTER FOR PORTS");
        briefed("cccc000000000003", MARCH.plusYears(2), "Ana Ruiz", "Minister for Ports");
        briefed("dddd000000000004", MARCH.plusYears(1), "Ana Ruiz", "Ports Rescue Minister");
        assertThat(people.person("ana-ruiz").orElseThrow().roles())
                .containsExactly(new Role("Minister for Ports", MARCH, MARCH.plusYears(2)));
    }

    @Test
    void keepsNamesakesWithUnlikeRolesApart() {
        briefed("aaaa000000000001", MARCH, "Ana Ruiz", "Minister for Ports");
        briefed("bbbb000000000002", MARCH, "Ana Ruiz", "goalkeeper");
        Entity unclear = add(Fixtures.story("cccc000000000003", null, "Post", "Ana Ruiz", "It will reopen."))
                .document()
                .entities()
                .getFirst();
        assertThat(people.list("ruiz", 0, 10)).extracting(Person::id).containsExactly("ana-ruiz", "ana-ruiz-2");
        assertThat(unclear.person()).isNull();
        assertThat(Objects.requireNonNull(unclear.link()).candidates()).hasSize(2);
    }

    @Test
    void keepsTheBearersOfAFrequentNameApartByTheirWalkOfLife() {
        String league =
                "The season, the team, the coach, the league, every player, the goals, the cup, a match, the stadium, fans, "
                        + "the playoffs, hockey, rounds, the tournament and the championship.";
        String opera =
                "The opera, the orchestra, a singer, the audience, the stage, concert, music, songs, albums, the theatre, a film, "
                        + "novels, poetry, critics and ballet.";
        for (int i = 0; i < 2; i++) {
            add(Fixtures.transcript("aaaa00000000000" + i, MARCH, "John Smith", null, "SMITH: " + i + " " + league));
            add(Fixtures.transcript("bbbb00000000000" + i, MARCH, "John Smith", null, "SMITH: " + i + " " + opera));
        }
        assertThat(people.list("smith", 0, 10)).extracting(Person::documents).containsExactly(2, 2);
    }

    @Test
    void linksNobodyBySurnameAlone() {
        briefed("bbbb000000000002", MARCH, "Okoro", null);
        assertThat(people.list("", 0, 10)).isEmpty();
    }

    @Test
    void knowsAPersonUnderEveryWayTheNameIsWritten() throws IOException {
        cabinet();
        LocalDate day = LocalDate.of(2015, 11, 17);
        for (String name : List.of("John Quill", "John F. Quill", "Jack Quill", "Secretary Quill")) {
            Entity entity = briefed("%016d".formatted(name.hashCode() & 0xffff), day, name, null);
            assertThat(entity.person()).as(name).isEqualTo("john-quill");
            assertThat(Objects.requireNonNull(entity.link()).reason()).as(name).isNotEmpty();
        }
        assertThat(people.person("john-quill").orElseThrow().documents()).isEqualTo(4);
    }

    @Test
    void tellsTheHoldersOfAnOfficeApartByTheDay() throws IOException {
        cabinet();
        Entity before = briefed("aaaa000000000001", LocalDate.of(2014, 2, 5), "Quill", "Secretary of Harbours");
        Entity after = briefed("bbbb000000000002", LocalDate.of(2019, 2, 5), "Obi", "Secretary");
        Entity never = briefed("cccc000000000003", LocalDate.of(2019, 2, 5), "Quill", "Secretary of Lighthouses");
        assertThat(before.person()).isEqualTo("john-quill");
        assertThat(before.office()).isEqualTo("Secretary of Harbours");
        assertThat(before.identifiers()).containsEntry("wikidata", "Q900001");
        assertThat(after.person()).isEqualTo("hanna-obi");
        assertThat(after.office()).isEqualTo("Secretary; Secretary of Harbours");
        assertThat(never.person()).isNull();
    }

    @Test
    void countsThePeopleOfDocumentsAndNotThoseOfFilesAlone() throws IOException {
        cabinet();
        assertThat(store.counts().people()).isZero();
        briefed("aaaa000000000001", MARCH, "Tomas Lind", null);
        assertThat(store.counts().people()).isEqualTo(1);
    }

    @Test
    void importsOnceHoweverOften() throws IOException {
        cabinet();
        briefed("aaaa000000000001", LocalDate.of(2014, 2, 5), "John Quill", null);
        Path file = folder.resolve("cabinet.csv");
        People.Import again = people.importing(List.of(file), done -> {});
        assertThat(again.people().added()).isZero();
        assertThat(again.people().known()).isEqualTo(2);
        assertThat(again.relinked()).isZero();
        assertThat(people.list("quill", 0, 10)).hasSize(1);
        assertThat(people.person("john-quill").orElseThrow().tenures())
                .extracting(Tenure::title)
                .containsExactly("Secretary of Harbours");
    }

    @Test
    void recognisesAPersonMetBeforeTheFileCame() throws IOException {
        Entity met = briefed("aaaa000000000001", LocalDate.of(2014, 2, 5), "John Quill", "Secretary of Harbours");
        assertThat(met.person()).isEqualTo("john-quill");
        cabinet();
        assertThat(people.list("quill", 0, 10)).extracting(Person::id).containsExactly("john-quill");
    }

    @Test
    void mergesAndTakesBack() {
        briefed("aaaa000000000001", MARCH, "Ana Ruiz", "Minister for Ports");
        briefed("bbbb000000000002", MARCH, "Ana Ruiz", "goalkeeper");
        Decision decision = people.merge("ana-ruiz-2", "ana-ruiz", EDITOR);
        assertThat(people.person("ana-ruiz-2").orElseThrow().id()).isEqualTo("ana-ruiz");
        assertThat(people.person("ana-ruiz").orElseThrow().documents()).isEqualTo(2);
        assertThat(people.list("ruiz", 0, 10)).hasSize(1);
        briefed("cccc000000000003", MARCH, "Emil Dorn", null);
        people.merge("emil-dorn", "ana-ruiz", EDITOR);
        assertThat(people.person("ana-ruiz").orElseThrow().name()).isEqualTo("Ana Ruiz");
        assertThat(people.portrait("ana-ruiz").orElseThrow().names())
                .extracting(Portrait.Named::name)
                .contains("Emil Dorn");
        people.undo(people.history("emil-dorn").getFirst().number(), EDITOR);
        people.undo(decision.number(), EDITOR);
        assertThat(people.person("ana-ruiz").orElseThrow().documents()).isEqualTo(1);
        assertThat(people.person("ana-ruiz-2").orElseThrow().documents()).isEqualTo(1);
        assertThat(people.undo(decision.number(), EDITOR)).isEmpty();
        assertThat(people.history("ana-ruiz"))
                .extracting(Decision::kind)
                .containsExactly(Decision.Kind.UNDO, Decision.Kind.UNDO, Decision.Kind.MERGE, Decision.Kind.MERGE);
    }

    @Test
    void aMergeTakenBackGivesEachTheirPassagesAgain() throws IOException {
        for (int i = 0; i < 3; i++) {
            briefed("aaaa00000000000" + i, LocalDate.of(2018, 3, 3), "Hanna Obi", "goalkeeper");
        }
        cabinet();
        briefed("bbbb000000000001", LocalDate.of(2018, 5, 3), "Hanna Obi", "Secretary of Harbours");
        assertThat(people.list("obi", 0, 10)).extracting(Person::documents).containsExactly(3, 1);
        String keeper = people.list("obi", 0, 10).getFirst().id();
        String secretary = people.list("obi", 0, 10).getLast().id();
        Decision decision = people.merge(keeper, secretary, EDITOR);
        assertThat(people.person(secretary).orElseThrow().documents()).isEqualTo(4);
        people.undo(decision.number(), EDITOR);
        assertThat(people.person(keeper).orElseThrow().documents()).isEqualTo(3);
        assertThat(people.person(secretary).orElseThrow().documents()).isEqualTo(1);

        Decision again = people.merge(keeper, secretary, EDITOR);
        assertThat(people.person(keeper).orElseThrow().id()).isEqualTo(secretary);
        assertThat(people.person(secretary).orElseThrow().documents()).isEqualTo(4);
        people.undo(again.number(), EDITOR);
        assertThat(people.person(keeper).orElseThrow().documents()).isEqualTo(3);
    }

    @Test
    void aSplitTakenBackGivesThePassagesToWhoeverHadThem() {
        for (int i = 0; i < 4; i++) {
            briefed("aaaa00000000000" + i, MARCH, "Ana Ruiz", i % 2 == 0 ? null : "Minister for Ports");
        }
        Decision decision = people.split("ana-ruiz", List.of("aaaa000000000000", "aaaa000000000002"), null, EDITOR);
        assertThat(people.person("ana-ruiz-2").orElseThrow().documents()).isEqualTo(2);
        people.undo(decision.number(), EDITOR);
        assertThat(people.person("ana-ruiz").orElseThrow().documents()).isEqualTo(4);
        assertThat(people.person("ana-ruiz-2").orElseThrow().documents()).isZero();
    }

    @Test
    void splitsAndTakesBack() {
        briefed("aaaa000000000001", MARCH, "Ana Ruiz", null);
        briefed("bbbb000000000002", MARCH, "Ana Ruiz", null);
        assertThat(people.person("ana-ruiz").orElseThrow().documents()).isEqualTo(2);
        Decision decision = people.split("ana-ruiz", List.of("bbbb000000000002"), null, EDITOR);
        assertThat(decision.other()).isEqualTo("ana-ruiz-2");
        assertThat(people.person("ana-ruiz").orElseThrow().documents()).isEqualTo(1);
        assertThat(people.person("ana-ruiz-2").orElseThrow().documents()).isEqualTo(1);
        people.undo(decision.number(), EDITOR);
        assertThat(people.person("ana-ruiz").orElseThrow().documents()).isEqualTo(2);
    }

    @Test
    void keepsDecisionsThroughANewAnalysis() {
        Document one = Fixtures.transcript("aaaa000000000001", MARCH, "Ana Ruiz", null, "ANA RUIZ: Good evening.");
        Document two = Fixtures.transcript("bbbb000000000002", MARCH, "Ana Ruiz", null, "ANA RUIZ: Good morning.");
        add(one);
        add(two);
        people.split("ana-ruiz", List.of(two.id()), null, EDITOR);
        people.rename("ana-ruiz", "Ana María Ruiz", EDITOR);
        store.reanalyse(one, new Method("test-2", null));
        store.reanalyse(two, new Method("test-2", null));
        assertThat(people.person("ana-ruiz").orElseThrow().name()).isEqualTo("Ana María Ruiz");
        assertThat(people.person("ana-ruiz").orElseThrow().documents()).isEqualTo(1);
        assertThat(people.person("ana-ruiz-2").orElseThrow().documents()).isEqualTo(1);
    }

    @Test
    void refusesDecisionsAboutNobody() {
        briefed("aaaa000000000001", MARCH, "Ana Ruiz", null);
        assertThatThrownBy(() -> people.merge("nobody", "ana-ruiz", EDITOR)).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> people.merge("ana-ruiz", "ana-ruiz", EDITOR)).isInstanceOf(DecisionException.class);
        assertThatThrownBy(() -> people.split("ana-ruiz", List.of("dddd"), null, EDITOR))
                .isInstanceOf(DecisionException.class);
    }

    @Test
    void countsWhatSomebodySaysOfThemselvesAsNoQuotationByOthers() {
        Document briefing = Fixtures.transcript(
                "aaaa000000000001",
                MARCH,
                "Ana Ruiz",
                null,
                "ANA RUIZ: As I said, the pier is safe.",
                "QUESTION: Is it?");
        int said = briefing.text().indexOf("I said");
        Attribution own = Attribution.found(
                        "a1",
                        AttributionKind.INDIRECT,
                        List.of(new Span(said + 8, said + 24)),
                        List.of(new Span(said + 2, said + 6)),
                        List.of(new Span(said, said + 1)),
                        0.9)
                .withTurn(1)
                .withSpeaker(new Speaker.Named("e1"));
        add(briefing.withAttributions(List.of(own)));
        Filed filed = add(Fixtures.story("cccc000000000003", MARCH, "Harbour Post", "Ana Ruiz", "It will reopen."));
        try (Arrangement.Batch batch = arrangement.batch()) {
            batch.put(store.document("aaaa000000000001").orElseThrow());
            batch.put(filed);
            batch.commit(store.changes());
        }
        assertThat(people.quotedIn("ana-ruiz", 10, null).hits())
                .extracting(hit -> hit.statement().id())
                .containsExactly("cccc000000000003.a1");
        assertThat(people.statements("ana-ruiz", 10, null).hits()).hasSize(1);
    }

    @Test
    void tellsNoOfficeOfWhichTheFileKnowsThatItCameLater() throws IOException {
        cabinet();
        briefed("aaaa000000000001", LocalDate.of(2011, 2, 5), "John Quill", "Secretary of Harbours");
        briefed("bbbb000000000002", LocalDate.of(2014, 3, 5), "John Quill", "Secretary");
        briefed("cccc000000000003", LocalDate.of(2011, 3, 5), "John Quill", "Pilot");
        assertThat(people.person("john-quill").orElseThrow().roles())
                .extracting(Role::title)
                .containsExactly("Pilot", "Secretary");
    }

    @Test
    void tellsTheSameRoleOnceHoweverItIsShortened() {
        briefed("aaaa000000000001", MARCH, "Ana Ruiz", "PM");
        briefed("bbbb000000000002", MARCH.plusYears(1), "Ana Ruiz", "Prime Minister");
        assertThat(people.person("ana-ruiz").orElseThrow().roles())
                .containsExactly(new Role("Prime Minister", MARCH, MARCH.plusYears(1)));
    }

    @Test
    void showsTheNameThatMostDocumentsWrite() {
        briefed("aaaa000000000001", MARCH, "Dennis Okoro", "Minister for Ports");
        for (int i = 0; i < 3; i++) {
            briefed("bbbb00000000000" + i, MARCH, "Denis Okoro", "Minister for Ports");
        }
        assertThat(people.list("okoro", 0, 10)).extracting(Person::name).containsExactly("Denis Okoro");
    }

    @Test
    void givesNobodyThePresidencyOfANamesake() throws IOException {
        Path file = folder.resolve("presidents.csv");
        Files.writeString(file, """
                id,name,role,organization,start_date,end_date
                1,George Quill,President,Port Authority,2001-01-20,2009-01-20
                """);
        people.importing(List.of(file), done -> {});
        briefed("aaaa000000000001", MARCH, "Jeb Quill", "President");
        briefed("bbbb000000000002", LocalDate.of(2005, 2, 5), "George Quill", "President");
        assertThat(people.person("jeb-quill").orElseThrow().roles()).isEmpty();
        assertThat(people.person("george-quill").orElseThrow().roles()).hasSize(1);
    }

    @Test
    void recognisesACareerInTwoFilesAndNoForeigner() throws IOException {
        for (String[] file : new String[][] {
            {
                "visits.csv",
                "1,Tom Quill,Prime Minister,United Kingdom,1997-06-20,2007-05-17",
                "2,Ana Ruiz,President,Vardo,2015-09-29,2015-09-29"
            },
            {
                "members.csv",
                "1,Tom Quill,Member for Elland,House of Commons,1997-05-01,2007-06-27",
                "2,Ana Ruiz,Envoy,Harbour League,2014-01-01,2016-01-01"
            }
        }) {
            Path path = folder.resolve(file[0]);
            Files.writeString(
                    path, "id,name,role,organization,start_date,end_date\n" + file[1] + "\n" + file[2] + "\n");
            people.importing(List.of(path), done -> {});
        }
        assertThat(people.list("quill", 0, 10)).hasSize(1);
        assertThat(people.person("tom-quill").orElseThrow().tenures()).hasSize(2);
        assertThat(people.list("ruiz", 0, 10)).hasSize(2);
    }

    @Test
    void keepsFatherAndSonApart() {
        Document both = Fixtures.transcript("aaaa000000000001", MARCH, "Emil Dorn", null, "DORN: My son is here.");
        add(both.withEntities(
                List.of(
                        both.entities().getFirst(),
                        new Entity("e2", EntityType.PERSON, "Emil Dorn Jr.", null, null, Map.of(), List.of())),
                "e1"));
        Entity father = briefed("bbbb000000000002", MARCH, "Emil Dorn", null);
        Entity son = briefed("cccc000000000003", MARCH, "Emil Dorn Jr.", null);
        assertThat(people.list("dorn", 0, 10)).hasSize(2);
        assertThat(father.person()).isEqualTo("emil-dorn");
        assertThat(son.person()).isNotNull().isNotEqualTo("emil-dorn");
    }

    @Test
    void drawsAPortrait() throws IOException {
        cabinet();
        briefed("aaaa000000000001", LocalDate.of(2014, 2, 5), "John Quill", "Secretary of Harbours");
        briefed("bbbb000000000002", LocalDate.of(2014, 3, 5), "Secretary Quill", null);
        var portrait = people.portrait("john-quill").orElseThrow();
        assertThat(portrait.months()).hasSize(2);
        assertThat(portrait.names()).extracting(named -> named.name()).contains("John Quill", "John Forbes Quill");
        assertThat(portrait.identifiers()).containsEntry("wikidata", "Q900001");
        assertThat(portrait.tenures()).hasSize(1);
    }
}
