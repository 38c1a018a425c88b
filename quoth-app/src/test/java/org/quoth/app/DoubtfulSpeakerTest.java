package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;
import org.quoth.model.Reference;

/** A speaker who may be one of two persons is said to be so, wherever somebody looks. */
final class DoubtfulSpeakerTest {

    private static final String PEOPLE = """
            name,role,organization,start,end
            Ulf Varga,Minister,Ports,2024-01-01,2026-01-01
            Hanne Varga,Minister,Trade,2024-01-01,2026-01-01
            """;

    private static final String MEETING = """
            Evening at the Lighthouse, 3 March 2025

            MODERATOR: Good evening. Minister Varga, will the lamp be lit?

            MINISTER VARGA: We will light it on the first of June.

            MR. PELL: I doubt that very much.
            """;

    @Test
    void thePageAndTheCommandLineTellWhoMayBeMeant(@TempDir Path folder) throws IOException, InterruptedException {
        String record = folder.resolve("record").toString();
        Path people = Samples.write(folder, "ministers.csv", PEOPLE);
        Path meeting = Samples.write(folder, "meeting.txt", MEETING);
        assertThat(Program.run("people", "import", people.toString(), "--record", record)
                        .code())
                .isZero();
        assertThat(Program.run("add", "--rules", meeting.toString(), "--record", record)
                        .code())
                .isZero();
        try (Desk desk = Desk.open(Settings.of(Path.of(record)));
                Server server = Server.start(desk, "127.0.0.1", 0)) {
            Reference meant = desk.documents().list(null, 0, 1).getFirst();
            assertThat(Fetched.body(server, "/d/" + meant.slug()))
                    .contains(
                            "perhaps <a href=\"/p/hanne-varga\">Hanne Varga</a> or <a href=\"/p/ulf-varga\">Ulf Varga</a>");
            assertThat(Program.run("show", meant.document() + ".e2", "--record", record)
                            .out())
                    .contains("perhaps Hanne Varga (hanne-varga): the same surname")
                    .contains("perhaps Ulf Varga (ulf-varga)");
        }
    }
}
