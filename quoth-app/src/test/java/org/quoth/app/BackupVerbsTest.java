package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record put into one file and taken out of it again, through the real command line. */
final class BackupVerbsTest {

    @TempDir
    private Path parent;

    private String record = "";

    @BeforeEach
    void add() throws IOException {
        record = parent.resolve("record").toString();
        Program.run("add", "--record", record, Samples.folder(parent).toString());
    }

    @Test
    void backsUpRestoresChecksAndRebuilds() {
        String backup = parent.resolve("copy.quoth").toString();
        assertThat(Program.run("backup", "--record", record, backup).code()).isZero();
        assertThat(Program.run("backup", "--record", record, backup).code()).isEqualTo(2);
        String again = parent.resolve("again").toString();
        assertThat(Program.run("restore", backup, "--record", again).out()).contains("Restored 2 documents");
        assertThat(Program.run("restore", backup, "--record", again).code()).isEqualTo(2);
        assertThat(Program.run("search", "--record", again, "wage talks").code())
                .isZero();
        assertThat(Program.run("rebuild", "--record", again).code()).isZero();
        assertThat(Program.run("check", "--record", again).out()).startsWith("No fault found: 2 documents");
        String before = Program.run("export", "--record", record).out();
        assertThat(Program.run("export", "--record", again).out()).isEqualTo(before);
    }

    /** Whoever has no room for the index, or a broken one, has most need of a copy. */
    @Test
    void backsUpARecordWhoseIndexCannotBeUsed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(record, "index"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "not an index");
            }
        }
        String backup = parent.resolve("copy.quoth").toString();
        assertThat(Program.run("documents", "--record", record).code()).isEqualTo(3);
        assertThat(Program.run("backup", "--record", record, backup).code()).isZero();
        String again = parent.resolve("again").toString();
        assertThat(Program.run("restore", backup, "--record", again).out()).contains("Restored 2 documents");
    }

    @Test
    void restoresNothingFromABackupThatWasCutShort() throws IOException {
        Path backup = parent.resolve("copy.quoth");
        assertThat(Program.run("backup", "--record", record, backup.toString()).code())
                .isZero();
        byte[] whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2 / 4096 * 4096));
        Path again = parent.resolve("again");
        Program.Run restored = Program.run("restore", backup.toString(), "--record", again.toString());
        assertThat(restored.code()).isEqualTo(3);
        assertThat(again).doesNotExist();
        assertThat(restored.err()).contains(backup + " is no backup");
        assertThat(again.resolve("quoth.db")).doesNotExist();
    }

    @Test
    void saysWhereABackupCannotBeRestoredTo() throws IOException {
        Path backup = parent.resolve("copy.quoth");
        Program.run("backup", "--record", record, backup.toString());
        Path inside = Files.writeString(parent.resolve("note.txt"), "no folder").resolve("again");
        Program.Run restored = Program.run("restore", backup.toString(), "--record", inside.toString());
        assertThat(restored.code()).isEqualTo(3);
        assertThat(restored.err())
                .startsWith("quoth: " + inside + " could not be read or written:")
                .doesNotContain("please report");
    }

    @Test
    void saysWhereABackupCannotBe() {
        Program.Run run = Program.run(
                "backup", "--record", record, parent.resolve("nowhere/b.quoth").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no folder").contains("nowhere");
    }

    @Test
    void saysThatItIsTheBackupThatCannotBeWritten() {
        Path backup = Path.of("/proc/b.quoth");
        assumeTrue(Files.isDirectory(Path.of("/proc")), "there is no folder here in which nobody may write");
        Program.Run run = Program.run("backup", "--record", record, backup.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("could not be written to " + backup).contains("The record is unharmed");
    }
}
