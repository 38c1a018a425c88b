package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for somebody by an id that was merged finds who they are, in every list. */
final class MergedSpeakerTest {

    @TempDir
    private Path parent;

    private String record = "";

    @BeforeEach
    void merged() throws IOException {
        record = parent.resolve("record").toString();
        Path documents = parent.resolve("documents");
        Samples.write(documents, "one.txt", Samples.BRIEFING);
        Samples.write(
                documents,
                "other.txt",
                Samples.BRIEFING.replace("Ana Ruiz", "Anna Ruis").replace("RUIZ", "RUIS"));
        Program.run("add", "--rules", "--record", record, documents.toString());
        assertThat(Program.run("people", "merge", "anna-ruis", "ana-ruiz", "--by", "A. Reader", "--record", record)
                        .code())
                .isZero();
    }

    private String all(String verb, String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {verb, "--record", record, "--format", "jsonl"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Program.run(arguments).out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge ana-ruiz tom-quarrie tom-lind",
                "show ana-ruiz tom-quarrie",
                "undo 1 2",
                "history ana-ruiz tom-quarrie"
            })
    void refusesMoreNamesThanItTakes(String words) {
        String[] arguments = ("people " + words + " --record " + record).split(" ");
        Program.Run run = Program.run(arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("`quoth people " + words.split(" ")[0] + " ");
    }

    @Test
    void inEveryList() {
        for (String verb : new String[] {"search", "timeline", "ledger", "exchanges"}) {
            String now = all(verb, "--speaker", "ana-ruiz");
            assertThat(now).as(verb).isNotEmpty();
            assertThat(all(verb, "--speaker", "anna-ruis")).as(verb).isEqualTo(now);
        }
    }

    @Test
    void namesAreLeftAsTheyAre() {
        assertThat(all("search", "--speaker", "Ruis")).isNotEqualTo(all("search", "--speaker", "Ruiz"));
    }
}
