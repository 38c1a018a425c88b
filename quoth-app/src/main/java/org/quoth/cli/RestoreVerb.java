package org.quoth.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quoth.desk.Backup;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Makes a record of a backup.",
        footer = {"", "Example:", "  quoth restore harbour-2025-03-03.quoth --record /data/harbour-again"})
final class RestoreVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "FILE", description = "What `quoth backup` wrote.")
    private Path file = Path.of("");

    RestoreVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = record.settings(console);
        try {
            Backup.restore(file, settings.record(), settings.clock());
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    settings.record() + " is not empty; name an empty or absent folder with --record.");
        } catch (NoSuchFileException e) {
            throw new UsageException("There is no file " + file + ".");
        }
        try (Desk desk = Desk.open(settings)) {
            console.line("Restored " + Lines.count(desk.documents().counts().documents(), "document") + " to "
                    + settings.record() + ".");
        }
        return Exit.DONE;
    }
}
