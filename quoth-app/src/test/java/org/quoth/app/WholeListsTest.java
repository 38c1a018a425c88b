package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;

/** A table holds everything that was asked for, and a list that does not says so: on a record with more than any list shows at once. */
final class WholeListsTest {

    /** More than the thousand that are fetched at once. */
    private static final int ASKED = 1_030;

    private static String record = "";

    @BeforeAll
    static void briefing(@TempDir Path folder) throws IOException {
        StringBuilder text = new StringBuilder(
                "Briefing on the Harbour Talks\n\nAna Ruiz\nMinister for Ports\n" + "Customs House\nMarch 3, 2025\n\n");
        for (int i = 1; i <= ASKED; i++) {
            text.append("QUESTION: Will crane number ")
                    .append(i)
                    .append(" be painted?\n\nMINISTER RUIZ: We will paint crane number ")
                    .append(i)
                    .append(" by March ")
                    .append(4 + i % 20)
                    .append(".\n\n");
        }
        record = folder.resolve("record").toString();
        Path file = Samples.write(folder, "briefing.txt", text.toString());
        assertThat(Program.run("add", "--rules", "--record", record, file.toString())
                        .code())
                .isZero();
    }

    private static Program.Run run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--record";
        all[arguments.length + 1] = record;
        return Program.run(all);
    }

    @Test
    void aTableOfStatementsIsWholeUnlessALimitIsGiven() {
        Program.Run all = run("search", "crane", "--speaker", "Ruiz", "--format", "csv");
        assertThat(all.lines()).hasSize(1 + ASKED).doesNotHaveDuplicates();
        assertThat(all.err()).isEmpty();
        assertThat(run("timeline", "--speaker", "Ruiz", "--format", "jsonl").lines())
                .hasSize(ASKED);

        Program.Run some = run("search", "crane", "--speaker", "Ruiz", "--format", "csv", "--limit", "20");
        assertThat(some.lines()).hasSize(1 + 20);
        assertThat(some.err().strip())
                .startsWith("1030 statements found, 20 written; the next: --cursor ")
                .hasLineCount(1);
        String cursor = some.err().strip().replaceFirst(".* ", "");
        assertThat(run("search", "crane", "--speaker", "Ruiz", "--format", "csv", "--cursor", cursor)
                        .lines())
                .hasSize(1 + ASKED - 20);
    }

    @Test
    void aTableOfExchangesAndOneOfTheLedgerAreWhole() {
        assertThat(run("exchanges", "--format", "csv").lines()).hasSize(1 + ASKED);
        assertThat(run("ledger", "--format", "jsonl").lines()).hasSize(ASKED);
        assertThat(run("exchanges", "--format", "csv", "--limit", "7").lines()).hasSize(1 + 7);
        assertThat(run("exchanges", "--format", "csv", "--limit", "7").err().strip())
                .isEqualTo("1030 exchanges, 7 written; more with --limit");
    }

    @Test
    void aListSaysHowManyThereAre() {
        assertThat(run("exchanges").lines().getLast()).isEqualTo("1030 exchanges, 100 shown; more with --limit");
        assertThat(run("ledger", "--limit", "3").lines().getLast()).isEqualTo("1030 lines, 3 shown; more with --limit");
        assertThat(run("ledger", "--modality", "conditional").lines().getLast()).isEqualTo("0 of 1030 lines");
    }

    @Test
    void refusesALimitThatIsNone() {
        for (String verb : new String[] {"ledger", "exchanges", "people"}) {
            Program.Run none = run(verb, "--limit", "0");
            assertThat(none.code()).as(verb).isEqualTo(2);
            assertThat(none.err().strip()).isEqualTo("quoth: --limit is 0; 1 or more is possible.");
        }
    }

    @Test
    void aPageSaysOfHowManyAndOfWhichDays() throws IOException, InterruptedException {
        try (Desk desk = Desk.open(Settings.of(Path.of(record)));
                Server server = Server.start(desk, "127.0.0.1", 0, null)) {
            assertThat(Fetched.body(server, "/exchanges"))
                    .contains("1,030 exchanges")
                    .contains("3 March 2025");
            assertThat(Fetched.body(server, "/ledger?modality=conditional")).contains("0 of 1,030 lines");
            assertThat(Fetched.body(server, "/ledger?about=paint"))
                    .contains("/ledger.ics?about=paint", "/ledger.atom?about=paint");
            assertThat(Fetched.body(server, "/ledger.ics").split("BEGIN:VEVENT", -1))
                    .hasSize(1 + ASKED);
            assertThat(Fetched.body(server, "/ledger.ics?due-before=2025-03-05").split("BEGIN:VEVENT", -1))
                    .hasSize(1 + ASKED / 20);
            assertThat(Fetched.body(server, "/documents")).contains("1 document");
        }
    }
}
