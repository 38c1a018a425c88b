package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "MR HOLLIN" leads the questions: who he is, and what he was that day, a file of persons tells. */
final class PressOfficerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PEOPLE = """
            name,id,role,organization,start_date,end_date
            Tomas Hollin,hollin,Spokesperson,Ministry for Ports,2025-01-15,2026-06-30
            Tomas Hollin,hollin,Press Secretary,Coast Guard,2022-03-01,2024-12-31
            Tomas Hollin,hollin,Harbour Pilot,Velmark,2010-03-01,2021-12-31
            Brigitta Hollin,bhollin,Harbour Master,Velmark,2019-01-01,
            """;

    @TempDir
    private Path parent;

    private String record = "";

    @BeforeEach
    void record() {
        record = parent.resolve("record").toString();
    }

    private JsonNode led(String day) throws IOException {
        Path briefing = Samples.write(parent, "briefing.txt", """
                Roundtable With Print Journalists

                Ana Ruiz
                Minister for Ports
                Customs House
                Port Ellis
                %s

                MR HOLLIN: Thanks, everybody. Let us take them all before the tide turns.

                QUESTION: Minister, will the north dock reopen in the spring, and what of the cranes that stand there?

                MINISTER RUIZ: We intend to reopen it if the inspection is passed. The cranes are old, and the council has to say what becomes of them; I have told it so. The boats come in to the south dock for now, and that is dear for the fishermen, whom we pay a part of what it costs them.

                MR HOLLIN: We have to go. Thanks, everybody.
                """.formatted(day));
        Program.run("add", "--rules", "--record", record, briefing.toString());
        return JSON.readTree(Program.run("search", "--record", record, "--format", "json", "before the tide turns")
                        .out())
                .path("hits")
                .path(0);
    }

    private void imported() throws IOException {
        Path people = Samples.write(parent, "people.csv", PEOPLE);
        assertThat(Program.run("people", "import", "--record", record, people.toString())
                        .code())
                .isZero();
    }

    @Test
    void heIsASurnameWithoutAFile() throws IOException {
        JsonNode said = led("March 3, 2025");
        assertThat(said.path("kind").asText()).isEqualTo("moderator");
        assertThat(said.path("speaker").asText()).isEqualTo("Hollin");
        assertThat(said.path("role").isNull()).isTrue();
        assertThat(said.path("person").isNull()).isTrue();
    }

    @Test
    void heIsWhoHeldThePostOfTheDay() throws IOException {
        imported();
        JsonNode said = led("March 3, 2025");
        assertThat(said.path("speaker").asText()).isEqualTo("Tomas Hollin");
        assertThat(said.path("role").asText()).isEqualTo("Spokesperson");
        assertThat(said.path("person").asText()).isEqualTo("tomas-hollin");
    }

    @Test
    void anotherYearHeWasSomethingElse() throws IOException {
        imported();
        assertThat(led("May 7, 2024").path("role").asText()).isEqualTo("Press Secretary");
    }

    @Test
    void whoHeldNoSuchPostThatDayIsNotHe() throws IOException {
        imported();
        assertThat(led("May 7, 2015").path("person").isNull()).isTrue();
    }
}
