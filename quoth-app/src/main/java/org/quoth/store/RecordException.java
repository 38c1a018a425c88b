package org.quoth.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The record could not be used. The message is a sentence for people: what happened, where, and what to do. */
public abstract sealed class RecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** There is no record in that folder. */
    public static final class NotARecord extends RecordException {
        private static final long serialVersionUID = 1L;

        private NotARecord(String message) {
            super(message, null);
        }

        public static NotARecord absent(Path folder) {
            return new NotARecord(
                    "There is no record at " + folder + ". Make one with `quoth add`, or name another with --record.");
        }

        public static NotARecord otherFiles(Path folder) {
            return new NotARecord(
                    folder + " is not a Quoth record: it holds other files. Name another folder with --record.");
        }

        public static NotARecord aFile(Path file) {
            return new NotARecord(file + " is a file, not a folder with a record. Name a folder with --record.");
        }

        public static NotARecord noBackup(Path file) {
            return new NotARecord(file + " is no backup of a record. Name a file that `quoth backup` wrote.");
        }

        public static NotARecord otherDatabase(Path file) {
            return new NotARecord(file + " is not a Quoth record. Name another folder with --record.");
        }
    }

    /** Another program is writing to the record. */
    public static final class Locked extends RecordException {
        private static final long serialVersionUID = 1L;

        public Locked(Path folder, Throwable cause) {
            super(
                    "The record at " + folder
                            + " is being written by another program. Wait until it is done, then try again.",
                    cause);
        }
    }

    /** No space, or no permission to write. */
    public static final class NotWritable extends RecordException {
        private static final long serialVersionUID = 1L;

        private NotWritable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }

        public static NotWritable full(Path folder, Throwable cause) {
            return new NotWritable(
                    "The disk that holds the record at " + folder
                            + " is full. What was already on the record is unharmed; make room and try" + " again.",
                    cause);
        }

        /** The record was read, and the file that was to hold its copy could not be written. */
        public static NotWritable backup(Path file, Throwable cause) {
            return new NotWritable(
                    "The backup could not be written to " + file
                            + ": the disk there is full, or this user may not write there. The record is unharmed; name another place.",
                    cause);
        }

        /** The program that wrote last was stopped; its journal has to be read in, which is writing. */
        public static NotWritable unfinished(Path folder, Throwable cause) {
            return new NotWritable(
                    "The record at " + folder
                            + " was not closed in order, and this user may not mend it. Run `quoth check` as a user who may write there; then it can be read.",
                    cause);
        }

        public static NotWritable forbidden(Path folder, @Nullable Throwable cause) {
            return new NotWritable(
                    "The record at " + folder + " cannot be written. Check the permissions of the folder.", cause);
        }
    }

    /** Written by a later version of the program. */
    public static final class NewerSchema extends RecordException {
        private static final long serialVersionUID = 1L;

        public NewerSchema(Path folder, int found, int known) {
            super(
                    "The record at " + folder + " was written by a newer Quoth (its layout is " + found
                            + ", this program knows up to " + known + "). Use the newer program.",
                    null);
        }
    }

    /** Anything else that the database or the disk reports. */
    public static final class Damaged extends RecordException {
        private static final long serialVersionUID = 1L;

        public Damaged(Path folder, Throwable cause) {
            super(
                    "The record at " + folder + " could not be read or written: " + cause.getMessage()
                            + ". `quoth check` says more; `quoth restore`" + " brings back a backup.",
                    cause);
        }
    }
}
