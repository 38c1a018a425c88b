package org.quoth.train.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quoth.desk.Analysis;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.PersonalName;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.store.Filed;

/**
 * Adds transcripts to a fresh record that knows the people files, and compares whom each speaker's label is linked to with whom it
 * means: {@code speakers.tsv} says it of every label of the transcripts, by a person. A label counts once a document.
 *
 * <p>A link is right if the person it leads to bears the name that was noted; a namesake of another time would not.
 */
public final class Speakers {

    /** Forenames that begin otherwise and are the same. */
    private static final List<String> NICKNAMES = List.of("anthony tony", "robert bob", "william bill", "richard dick");

    private final Desk desk;
    private final boolean show;
    private final Map<String, String> meant;
    private final Map<String, int[]> counts = new TreeMap<>();

    private Speakers(Desk desk, boolean show) throws IOException {
        this.desk = desk;
        this.show = show;
        this.meant = meant();
    }

    /** Takes the data folder, and "show" to print what went wrong, or "list" to print every label for annotation. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path record = Files.createTempDirectory("quoth-speakers");
        String mode = arguments.length > 1 ? arguments[1] : "";
        try (Desk desk = Desk.create(Settings.of(record))) {
            desk.people().importing(List.of(data.resolve("people")), done -> {});
            List<String> inputs = Stream.of("au-trove/turns", "wh-briefings", "wh-obama", "wh-2020")
                    .map(set -> data.resolve("transcripts").resolve(set).toString())
                    .toList();
            desk.add(Analysis.rules()).run(inputs, InputStreams::none, intake -> {});
            Speakers speakers = new Speakers(desk, mode.equals("show"));
            desk.export().documents(filed -> speakers.count(filed, mode.equals("list")));
            speakers.print();
        } finally {
            try (Stream<Path> files = Files.walk(record)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** There is no standard input. */
    private static final class InputStreams {
        static java.io.InputStream none() {
            return java.io.InputStream.nullInputStream();
        }
    }

    private static Map<String, String> meant() throws IOException {
        Map<String, String> meant = new HashMap<>();
        try (java.io.@org.jspecify.annotations.Nullable InputStream table =
                Speakers.class.getResourceAsStream("speakers.tsv")) {
            if (table == null) {
                return meant;
            }
            new String(table.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(fields -> meant.put(fields[0] + "\t" + fields[1], fields[2]));
        }
        return meant;
    }

    private void count(Filed filed, boolean list) {
        Document document = filed.document();
        Map<String, Turn> labels = new TreeMap<>();
        document.turns().forEach(turn -> {
            if (turn.label() != null) {
                labels.putIfAbsent(turn.label(), turn);
            }
        });
        String file = document.source().replaceAll(".*/transcripts/", "");
        labels.forEach((label, turn) -> {
            Optional<Entity> entity = entity(document, turn);
            if (list) {
                System.out.println(String.join(
                        "\t",
                        file,
                        Integer.toString(turn.index()),
                        label,
                        entity.map(Entity::name).orElse("-"),
                        entity.map(Entity::person).orElse("-"),
                        entity.flatMap(each -> Optional.ofNullable(each.link()))
                                .map(link -> link.reason())
                                .orElse("-"),
                        String.valueOf(document.metadata().title())));
            }
            String right = meant.get(file + "\t" + turn.index());
            if (right != null) {
                count(file, label, right, entity);
            }
        });
    }

    private void count(String file, String label, String right, Optional<Entity> entity) {
        int[] set = counts.computeIfAbsent(file.substring(0, file.indexOf('/')), key -> new int[4]);
        String person = entity.map(Entity::person).orElse(null);
        boolean named = !right.equals("-");
        set[0] += named ? 1 : 0;
        if (person != null) {
            boolean fits = named && bears(person, right);
            set[1]++;
            set[2] += fits ? 1 : 0;
            if (!fits) {
                say("WRONG " + file + " " + label + " -> " + person + ", is " + right);
            }
        } else if (named) {
            say("OPEN  " + file + " " + label + ", is " + right
                    + entity.map(each -> " " + each.name() + " " + each.link()).orElse(""));
        }
    }

    private void say(String line) {
        if (show) {
            System.out.println(line);
        }
    }

    private boolean bears(String person, String right) {
        PersonalName name = PersonalName.parse(right);
        List<String> names = new ArrayList<>();
        desk.people().portrait(person).ifPresent(portrait -> {
            names.add(portrait.person().name());
            portrait.names().forEach(each -> names.add(each.name()));
        });
        return names.stream()
                .map(PersonalName::parse)
                .anyMatch(each -> each.isFull()
                        && each.surname()
                                .replaceFirst("^al ", "")
                                .equals(name.surname().replaceFirst("^al ", ""))
                        && (each.given().getFirst().charAt(0)
                                        == name.given().getFirst().charAt(0)
                                || NICKNAMES.contains(each.given().getFirst() + " "
                                        + name.given().getFirst())));
    }

    private static Optional<Entity> entity(Document document, Turn turn) {
        return switch (turn.speaker()) {
            case Speaker.Named named -> document.entity(named.entity());
            case Speaker.Described described -> document.entity(described.entity());
            case Speaker.Unnamed unnamed -> Optional.empty();
            case Speaker.Ambiguous ambiguous -> Optional.empty();
        };
    }

    private void print() {
        counts.forEach((set, count) -> System.out.printf(
                Locale.ROOT,
                "%s: %d labels of named persons, %d linked, precision %.3f, recall %.3f%n",
                set,
                count[0],
                count[1],
                count[2] / (double) Math.max(1, count[1]),
                count[2] / (double) Math.max(1, count[0])));
    }
}
