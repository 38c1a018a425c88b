package org.quoth.desk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.quoth.store.Linking;
import org.quoth.store.RecordException;
import org.quoth.store.SqliteStore;
import org.quoth.store.Store;

/** Copies a record into one file, and makes a record of such a file. The index is not copied: it is made anew. */
public final class Backup {

    private static final String DATABASE = "quoth.db";

    private Backup() {}

    /**
     * Writes a copy while others read and write; whatever state the index is in.
     *
     * @throws FileAlreadyExistsException rather than overwrite anything
     * @throws NoSuchFileException if there is no folder to write it to
     * @throws RecordException if there is no record in the folder, there is no room for its copy, or that may not be written there
     */
    public static void write(Path folder, Path file, Clock clock) throws IOException {
        try (Store store = SqliteStore.open(folder, clock, Linking.NONE)) {
            write(store, file);
        }
    }

    private static void write(Store store, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            store.backup(unfinished);
            Files.move(unfinished, file);
        } catch (RecordException.NotWritable e) {
            throw RecordException.NotWritable.backup(file, e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Makes a record in an absent or empty folder.
     *
     * @throws FileAlreadyExistsException rather than overwrite anything
     * @throws org.quoth.store.RecordException if the file is not a backup, or only a part of one
     */
    public static void restore(Path file, Path folder, Clock clock) throws IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Optional<Path> made = firstAbsent(folder.toAbsolutePath());
        try {
            Files.createDirectories(folder);
            restored(file, folder, clock);
        } catch (IOException | RuntimeException e) {
            takeAway(folder.toAbsolutePath(), made);
            throw e;
        }
    }

    private static Optional<Path> firstAbsent(Path folder) {
        Path absent = null;
        for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
            absent = each;
        }
        return Optional.ofNullable(absent);
    }

    /** A restoring that failed leaves nothing that was not there. */
    private static void takeAway(Path folder, Optional<Path> made) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
        if (made.isPresent()) {
            for (Path each = folder; each != null && each.startsWith(made.get()); each = each.getParent()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static void restored(Path file, Path folder, Clock clock) throws IOException {
        Path database = folder.resolve(DATABASE);
        Files.copy(file, database);
        try (Store restored = SqliteStore.open(folder, clock, Linking.NONE)) {
            if (!restored.check().isEmpty()) {
                throw RecordException.NotARecord.noBackup(file);
            }
        } catch (RecordException.NotARecord | RecordException.Damaged e) {
            throw RecordException.NotARecord.noBackup(file);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
