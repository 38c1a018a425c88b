package org.quoth.attribution.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Names;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Speaker;
import org.quoth.text.Span;

/**
 * Compares the speakers found with those that a person read in the text.
 *
 * <p>A line of the gold file holds document, begin and end of the source, begin and end of the best mention of whoever is meant
 * (hyphens if nobody can be told), and the class of the source, tabs between.
 */
final class SpeakerAccuracy {

    /** Right and all, for the entity and, of persons found, for the full name. */
    record Score(int right, int all, int named, int nameable) {

        Score plus(boolean entity, boolean person, boolean name) {
            return new Score(
                    right + (entity ? 1 : 0),
                    all + 1,
                    named + (entity && person && name ? 1 : 0),
                    nameable + (entity && person ? 1 : 0));
        }

        Score plus(Score other) {
            return new Score(right + other.right, all + other.all, named + other.named, nameable + other.nameable);
        }

        double entities() {
            return all == 0 ? 1 : (double) right / all;
        }

        double names() {
            return nameable == 0 ? 1 : (double) named / nameable;
        }
    }

    private final Map<String, Score> scores = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** Scores by class of source: "phrase", "pronoun". */
    Map<String, Score> scores() {
        return scores;
    }

    List<String> misses() {
        return misses;
    }

    Score of(String kind) {
        Score sum = new Score(0, 0, 0, 0);
        for (Map.Entry<String, Score> entry : scores.entrySet()) {
            sum = entry.getKey().startsWith(kind) ? sum.plus(entry.getValue()) : sum;
        }
        return sum;
    }

    /** Reads a story by its name. */
    interface Stories {
        Document read(String name) throws IOException;
    }

    static SpeakerAccuracy measure(List<String> gold, Path part) throws IOException {
        return measure(gold, name -> PolnearStory.read(part, name));
    }

    static SpeakerAccuracy measure(List<String> gold, Stories stories) throws IOException {
        SpeakerAccuracy accuracy = new SpeakerAccuracy();
        Map<String, Document> read = new HashMap<>();
        for (String line : gold) {
            String[] fields = line.split("\t", -1);
            Document document = read.get(fields[0]);
            if (document == null) {
                document = new PeopleStep().annotate(stories.read(fields[0]));
                read.put(fields[0], document);
            }
            accuracy.compare(fields, document);
        }
        return accuracy;
    }

    private void compare(String[] fields, Document document) {
        Attribution attribution = document.attributions().stream()
                .filter(one -> !one.source().isEmpty())
                .filter(one -> one.source().getFirst().begin() == Integer.parseInt(fields[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no attribution at " + String.join(" ", fields)));
        Speaker speaker = attribution.speaker();
        boolean person = fields[5].endsWith("-person");
        boolean right = speaker instanceof Speaker.Unnamed;
        boolean name = true;
        if (!fields[3].equals("-")) {
            Span best = Span.of(Integer.parseInt(fields[3]), Integer.parseInt(fields[4]));
            Entity entity = entity(speaker, document);
            name = entity != null
                    && Names.fold(entity.name())
                            .equals(Names.fold(best.of(document.text()).replace(",", "")));
            right = entity != null
                    && (name || speaksOf(entity, withoutArticle(best, document.text()), person, document.text()));
        }
        scores.merge(fields[5], new Score(0, 0, 0, 0).plus(right, person, name), Score::plus);
        if (!right || (person && !name)) {
            misses.add(String.join(" ", fields) + " [" + document.words(attribution.source()) + "] " + speaker + " "
                    + told(speaker, document));
        }
    }

    private static String told(Speaker speaker, Document document) {
        Entity entity = entity(speaker, document);
        return entity == null ? "" : entity.name();
    }

    private static @Nullable Entity entity(Speaker speaker, Document document) {
        return switch (speaker) {
            case Speaker.Named named -> document.entity(named.entity()).orElse(null);
            case Speaker.Described described ->
                document.entity(described.entity()).orElse(null);
            case Speaker.Unnamed unnamed -> null;
            case Speaker.Ambiguous ambiguous -> null;
        };
    }

    /** A person is found if a mention touches the name; others only if a mention covers half of theirs or more. */
    private static boolean speaksOf(Entity entity, Span best, boolean person, String text) {
        if (person) {
            return entity.type() == EntityType.PERSON
                    && entity.mentions().stream().anyMatch(best::overlaps);
        }
        return entity.mentions().stream()
                .map(mention -> withoutArticle(mention, text))
                .anyMatch(mention -> mention.overlaps(best)
                        && shared(mention, best) * 2 >= mention.cover(best).length());
    }

    /** "The board" and "board" are one mention. */
    private static Span withoutArticle(Span mention, String text) {
        boolean article = mention.length() > 4 && mention.of(text).regionMatches(true, 0, "the ", 0, 4);
        return article ? Span.of(mention.begin() + 4, mention.end()) : mention;
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    }
}
