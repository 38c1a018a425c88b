package org.quoth.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quoth.model.KnownPerson;

/**
 * Reads files of persons: Popolo JSON, the YAML of congress-legislators, the XML of the Office of the Historian's principal officers, the
 * MODS of the Congressional Record, CSV with a header line. Several files may tell of one person; they are joined by the identifiers they give.
 *
 * <pre>{@code
 * AuthorityFiles.Read read = AuthorityFiles.read(List.of(Path.of("people/")));
 * read.people().get("legislators-current");
 * }</pre>
 */
public final class AuthorityFiles {

    private static final long LARGEST = 200L * 1024 * 1024;

    private AuthorityFiles() {}

    /**
     * What was found.
     *
     * @param people by the name of the authority, as it is to be shown
     * @param refused files that hold no persons, with the reason, in the order given
     */
    public record Read(Map<String, List<KnownPerson>> people, List<Refused> refused, int files) {}

    /** A file that could not be used; the reason is a sentence. */
    public record Refused(Path file, String reason) {}

    /** Reads files, and every file in folders. */
    public static Read read(List<Path> paths) {
        Gathering gathering = new Gathering();
        List<Refused> refused = new ArrayList<>();
        int files = 0;
        for (Path file : files(paths, refused)) {
            try {
                gathering.next();
                read(file, gathering);
                files++;
            } catch (NotPeople e) {
                refused.add(new Refused(file, String.valueOf(e.getMessage())));
            } catch (IOException e) {
                refused.add(new Refused(file, "It could not be read: " + e.getMessage() + "."));
            }
        }
        return new Read(gathering.people(), refused, files);
    }

    private static List<Path> files(List<Path> paths, List<Refused> refused) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                files.add(path);
            } else if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().startsWith("."))
                            .sorted()
                            .forEach(files::add);
                } catch (IOException e) {
                    refused.add(new Refused(path, "The folder could not be read: " + e.getMessage() + "."));
                }
            } else {
                refused.add(new Refused(path, "There is no such file."));
            }
        }
        return files;
    }

    private static void read(Path file, Gathering gathering) throws IOException, NotPeople {
        if (Files.size(file) > LARGEST) {
            throw new NotPeople("It is larger than 200 MB.");
        }
        String name = file.getFileName().toString();
        String stem = name.replaceAll("\\.[A-Za-z]+$", "");
        String kind = name.substring(Math.min(name.length(), stem.length())).toLowerCase(Locale.ROOT);
        switch (kind) {
            case ".json" -> Popolo.read(Files.readAllBytes(file), stem, gathering);
            case ".yaml", ".yml" -> CongressYaml.read(Files.readString(file), stem, gathering);
            case ".xml" -> xml(Files.readString(file), gathering);
            case ".csv" -> PeopleTable.read(Files.readString(file), stem, gathering);
            default -> throw new NotPeople("Only .json, .yaml, .xml and .csv files of persons can be imported.");
        }
    }

    private static void xml(String xml, Gathering gathering) throws NotPeople {
        if (CongressMods.isOne(xml)) {
            CongressMods.read(xml, gathering);
        } else {
            PrincipalOfficers.read(xml, gathering);
        }
    }

    /** A file is not one of persons. */
    static final class NotPeople extends Exception {

        private static final long serialVersionUID = 1L;

        NotPeople(String message) {
            super(message);
        }
    }

    /** What several files tell, person by person. Not safe to share between threads. */
    static final class Gathering {

        private final Map<String, Draft> drafts = new TreeMap<>();
        private int file;

        /** Another file begins. */
        void next() {
            file++;
        }

        /** The draft of a person, by an identifier that other files may give too. */
        Draft draft(String scheme, String id) {
            return drafts.computeIfAbsent(scheme + ":" + id, key -> new Draft().identified(scheme, id));
        }

        /** The draft of a person, by an identifier of this file alone: a number of its rows. */
        Draft own(String scheme, String id) {
            return drafts.computeIfAbsent(scheme + ":" + id + " " + file, key -> new Draft().identified(scheme, id));
        }

        Map<String, List<KnownPerson>> people() {
            Map<String, List<KnownPerson>> people = new TreeMap<>();
            for (Draft draft : drafts.values()) {
                draft.person()
                        .ifPresent(person -> people.computeIfAbsent(draft.authority(), authority -> new ArrayList<>())
                                .add(person));
            }
            return people;
        }
    }
}
