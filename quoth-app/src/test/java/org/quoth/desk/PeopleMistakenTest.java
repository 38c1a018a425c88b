package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quoth.Fixtures;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.store.Filed;
import org.quoth.text.Span;

/** Whom names and offices lead to wrongly, and what a page of a person leads with. */
final class PeopleMistakenTest extends PeopleOnRecord {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);

    private void presidents() throws IOException {
        Path file = folder.resolve("presidents.csv");
        Files.writeString(file, """
                id,name,role,organization,start_date,end_date
                1,George W. Quill,President,Port Authority,2001-01-20,2009-01-20
                2,Emil Ivo Quill,President,Port Authority,2017-01-20,2021-01-20
                3,Mohamed Nur Ali,President,Vardo,2020-08-02,2025-08-02
                """);
        people.importing(List.of(file), done -> {});
    }

    @Test
    void takesAFormerPresidentForWhoWasOneHoweverMuchIsHeardOfACousin() throws IOException {
        presidents();
        for (int i = 0; i < 8; i++) {
            briefed("bbbb00000000000" + i, LocalDate.of(2010, 2, 5), "Jeb Quill", null);
        }
        Entity quill = briefed("aaaa000000000001", LocalDate.of(2010, 2, 6), "Quill", "President");
        assertThat(quill.person()).isEqualTo("george-quill");
    }

    @Test
    void takesNobodyWhoGoesByTheFirstNameForOneOfTheMiddleName() throws IOException {
        presidents();
        briefed("aaaa000000000001", LocalDate.of(2018, 2, 5), "Emil Quill", "President");
        briefed("bbbb000000000002", LocalDate.of(2018, 2, 6), "Emil Quill", "President");
        assertThat(briefed("cccc000000000003", LocalDate.of(2018, 2, 7), "Ivo Quill", null)
                        .person())
                .isEqualTo("ivo-quill");
        assertThat(briefed("dddd000000000004", LocalDate.of(2018, 2, 7), "Emil I. Quill", null)
                        .person())
                .isEqualTo("emil-quill");
    }

    @Test
    void takesNobodyForTheBearerOfAFrequentNameWrittenOtherwise() throws IOException {
        presidents();
        assertThat(briefed("aaaa000000000001", LocalDate.of(2016, 2, 5), "Muhammad Ali", null)
                        .person())
                .isEqualTo("muhammad-ali");
    }

    @Test
    void letsWhatSomebodyWasBeforeSpeakAgainstNothing() {
        briefed("aaaa000000000001", MARCH, "Carla Obi", "former Corvo CEO");
        briefed("bbbb000000000002", MARCH, "Carla Obi", "presidential candidate");
        briefed("cccc000000000003", MARCH, "Bibi Marr", null);
        briefed("dddd000000000004", MARCH, "Benjamin Marr", null);
        assertThat(people.list("obi", 0, 10)).hasSize(1);
        assertThat(people.list("marr", 0, 10)).hasSize(1);
    }

    @Test
    void listsWhatTellsMostFirstAndNoOfficeAmongTheNames() throws IOException {
        presidents();
        Document talk = Fixtures.transcript(
                "aaaa000000000001",
                LocalDate.of(2018, 2, 5),
                "Emil Quill",
                "President",
                "EMIL QUILL: (Laughs.) Yes.",
                "EMIL QUILL: Go ahead, Ana.",
                "EMIL QUILL: The harbour wall at Port Ellis will be mended before winter.",
                "EMIL QUILL: Thank you.");
        Filed filed = add(talk);
        try (Arrangement.Batch batch = arrangement.batch()) {
            batch.put(filed);
            batch.commit(store.changes());
        }
        assertThat(people.statements("emil-quill", 10, null).hits())
                .extracting(hit -> hit.statement().turn())
                .containsExactly(3, 1, 2, 4);
        briefed("bbbb000000000002", LocalDate.of(2018, 2, 6), "PM", "President");
        assertThat(people.portrait("emil-quill").orElseThrow().names())
                .extracting(named -> named.name())
                .containsExactly("Emil Quill", "Emil Ivo Quill");
    }

    @Test
    void importsHundredsOfOneSurnameInNoTimeAndOnceOnly() throws IOException {
        StringBuilder many = new StringBuilder("id,name,role,organization,start_date,end_date\n");
        for (int i = 0; i < 1500; i++) {
            String given = "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676) + "lo";
            many.append(i).append(',').append(given).append(" Quill,Pilot,Port Authority,2001-01-20,2009-01-20\n");
        }
        many.append("2000,William Dorn,Pilot,Port Authority,2001-01-20,2009-01-20\n");
        Path file = folder.resolve("pilots.csv");
        Files.writeString(file, many.toString());
        Path again = folder.resolve("again.csv");
        Files.writeString(
                again,
                "name,role,organization,start_date,end_date\nBill Dorn,Pilot,Port Authority,2001-01-20,2009-01-20\n");
        long begin = System.nanoTime();
        assertThat(people.importing(List.of(file), done -> {}).people().added()).isEqualTo(1501);
        assertThat(people.importing(List.of(file), done -> {}).people().added()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(people.importing(List.of(again), done -> {}).people().added())
                .isZero();
    }

    @Test
    void makesNobodyOfAVisitOrAMagazine() {
        for (String thing : List.of("Working Visit", "Harbour Magazine", "Elland Pipeline", "Quill Democrats")) {
            assertThat(briefed("aaaa0000000000" + thing.length(), MARCH, thing, null)
                            .person())
                    .as(thing)
                    .isNull();
        }
    }

    @Test
    void takesAPresidentForWhoHoldsTheOfficeThoughOnlyASonIsNamedInFull() throws IOException {
        Path file = folder.resolve("sitting.csv");
        Files.writeString(file, """
                id,name,role,organization,start_date,end_date
                1,Emil Quill,President of the United States,United States,2021-01-20,2025-01-20
                """);
        people.importing(List.of(file), done -> {});
        Document talk = Fixtures.transcript(
                "aaaa000000000001",
                LocalDate.of(2022, 2, 5),
                "Ana Ruiz",
                "Press Secretary",
                "ANA RUIZ: President Quill is here. President Quill told the White House of Beau Quill. The United States and all Americans know.");
        List<Span> mentions = new ArrayList<>();
        for (String each : List.of("President Quill is", "President Quill told", "Beau Quill")) {
            int begin = talk.text().indexOf(each);
            mentions.add(new Span(
                    begin, begin + each.replaceFirst(" (?:is|told)$", "").length()));
        }
        Entity son = new Entity("e2", EntityType.PERSON, "Beau Quill", "President", null, Map.of(), mentions);
        Filed filed = add(talk.withEntities(List.of(talk.entities().getFirst(), son), "e1"));
        assertThat(filed.document().entities().get(1).person()).isEqualTo("emil-quill");
    }

    @Test
    void letsNobodyWhoseNameIsALetterOffBeARival() throws IOException {
        Path file = folder.resolve("crew.csv");
        Files.writeString(file, """
                id,name,role,organization,start_date,end_date
                1,Tony Quillin,Pilot,Port Authority,2021-01-20,2025-01-20
                2,Tony Quilin,Cook,Harbour League,1991-01-20,1992-01-20
                """);
        people.importing(List.of(file), done -> {});
        assertThat(briefed("cccc000000000003", MARCH, "Tony Quillin", null).person())
                .isEqualTo("tony-quillin");
    }
}
