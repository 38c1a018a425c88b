package org.quoth.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quoth.desk.Backup;
import org.quoth.desk.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = "Copies the record into one file; others may read and write meanwhile.",
        footer = {"", "Example:", "  quoth backup harbour-2025-03-03.quoth"})
final class BackupVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file = Path.of("");

    BackupVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = record.settings(console);
        try {
            Backup.write(settings.record(), file, settings.clock());
            console.line("Wrote " + file + ".");
            return Exit.DONE;
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(file + " is there already; name another file.");
        } catch (NoSuchFileException e) {
            throw new UsageException("There is no folder " + e.getMessage() + " to write it to.");
        }
    }
}
