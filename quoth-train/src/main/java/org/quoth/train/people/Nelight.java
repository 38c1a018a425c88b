package org.quoth.train.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quoth.linking.PersonLinking;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.text.Span;

/**
 * Clusters the names of {@code linking/nelight} across articles, without the identifiers, and compares with them. A name's only
 * candidate counts as right where nobody annotated it; names that fit no candidate are left out, for nobody knows whose they are.
 *
 * <p>Real namesakes are rare there, so they are also made: pairs of persons with several articles each are given one name, in turn, and
 * counted apart.
 */
public final class Nelight {

    private final List<Document> articles = new ArrayList<>();

    /** Item ("article name") to the right person. */
    private final Map<String, String> right = new HashMap<>();

    private final Set<String> shared = new HashSet<>();

    private Nelight(Path folder) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode gold = mapper.readTree(folder.resolve("gt_annotation.json").toFile());
        for (JsonNode article : mapper.readTree(folder.resolve("data.json").toFile())) {
            read(article, gold.path(article.get("articleID").asText()));
        }
    }

    private void read(JsonNode article, JsonNode gold) {
        String id = article.get("articleID").asText();
        String text = article.get("content").asText();
        List<Entity> entities = new ArrayList<>();
        for (JsonNode name : article.get("names")) {
            String words = name.get("name").asText();
            String entity = "e" + (entities.size() + 1);
            entities.add(new Entity(
                    entity,
                    EntityType.PERSON,
                    words,
                    null,
                    null,
                    Map.of(),
                    List.of(new Span(0, Math.min(1, text.length())))));
            JsonNode ids = name.get("ids");
            int which = gold.has(words) ? gold.get(words).asInt(-1) : ids.size() == 1 ? 0 : -1;
            if (gold.has(words) && gold.get(words).isNull()) {
                which = -1;
            }
            if (which >= 0) {
                right.put(id + " " + entity, ids.get(which).asText());
                if (ids.size() > 1) {
                    shared.add(id + " " + entity);
                }
            }
        }
        Metadata metadata = new Metadata.Builder()
                .title(article.get("title").asText())
                .published(Published.on(
                        LocalDate.parse(article.get("date").asText().substring(0, 10))))
                .build();
        articles.add(Document.read(id, id, id, DocumentKind.ARTICLE, metadata, text, List.of(), List.of(), List.of())
                .withEntities(entities, null));
    }

    /** Prints the figures; takes the folder {@code nelight}, and "show" to print what went wrong. */
    public static void main(String[] arguments) throws IOException {
        Nelight nelight = new Nelight(Path.of(arguments[0]));
        Map<String, String> found = cluster(nelight.articles);
        found.keySet().retainAll(nelight.right.keySet());
        nelight.right.keySet().stream()
                .filter(item -> !found.containsKey(item))
                .toList()
                .forEach(item -> found.put(item, "open " + item));
        print("all names", BCubed.of(found, nelight.right, nelight.right.keySet()));
        print("names that several persons bear", BCubed.of(found, nelight.right, nelight.shared));
        if (arguments.length > 1) {
            nelight.showFaults(found);
        }
        nelight.madeNamesakes();
    }

    private static void print(String what, BCubed score) {
        System.out.printf(
                Locale.ROOT,
                "%s: B-cubed precision %.4f, recall %.4f, F1 %.4f (%d)%n",
                what,
                score.precision(),
                score.recall(),
                score.f1(),
                score.items());
    }

    private static Map<String, String> cluster(List<Document> articles) {
        Acquaintances acquaintances = new Acquaintances();
        PersonLinking linking = new PersonLinking(acquaintances);
        Map<String, String> found = new HashMap<>();
        for (Document article : articles) {
            Document linked = linking.link(article);
            acquaintances.met(linked);
            for (Entity entity : linked.entities()) {
                String item = article.id() + " " + entity.id();
                found.put(item, entity.person() == null ? "open " + item : entity.person());
            }
        }
        return found;
    }

    private void showFaults(Map<String, String> found) {
        Map<String, Set<String>> byPerson = new HashMap<>();
        right.forEach((item, person) ->
                byPerson.computeIfAbsent(person, key -> new HashSet<>()).add(found.get(item)));
        byPerson.forEach((person, clusters) -> {
            if (clusters.size() > 1) {
                System.out.println("torn apart: " + person + " " + names(person));
            }
        });
    }

    private Set<String> names(String person) {
        Set<String> names = new HashSet<>();
        for (Document article : articles) {
            for (Entity entity : article.entities()) {
                if (person.equals(right.get(article.id() + " " + entity.id()))) {
                    names.add(entity.name());
                }
            }
        }
        return names;
    }

    /** Gives two persons of two or more articles each one name, pair by pair, and sees whether they are told apart again. */
    private void madeNamesakes() {
        Map<String, List<String>> items = new HashMap<>();
        right.forEach((item, person) ->
                items.computeIfAbsent(person, key -> new ArrayList<>()).add(item));
        List<String> often = items.keySet().stream()
                .filter(person ->
                        articlesOf(items.getOrDefault(person, List.of())).size() > 1)
                .sorted()
                .toList();
        Map<String, String> found = new HashMap<>();
        Map<String, String> expected = new HashMap<>();
        for (int i = 0; i < often.size(); i++) {
            for (int j = i + 1; j < often.size(); j++) {
                List<String> one = items.getOrDefault(often.get(i), List.of());
                List<String> other = items.getOrDefault(often.get(j), List.of());
                if (disjoint(one, other)) {
                    together(i + "-" + j, one, other, found, expected);
                }
            }
        }
        print("made namesakes", BCubed.of(found, expected, sample(expected.keySet())));
    }

    private static Collection<String> sample(Set<String> items) {
        return items.stream().sorted().toList();
    }

    private static Set<String> articlesOf(List<String> items) {
        Set<String> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.substring(0, item.indexOf(' '))));
        return ids;
    }

    private static boolean disjoint(List<String> one, List<String> other) {
        Set<String> both = articlesOf(one);
        both.retainAll(articlesOf(other));
        return both.isEmpty();
    }

    private void together(
            String pair,
            List<String> one,
            List<String> other,
            Map<String, String> found,
            Map<String, String> expected) {
        Set<String> items = new HashSet<>(one);
        items.addAll(other);
        List<Document> renamed = new ArrayList<>();
        for (Document article : articles) {
            List<Entity> entities = new ArrayList<>();
            boolean concerned = false;
            for (Entity entity : article.entities()) {
                boolean meant = items.contains(article.id() + " " + entity.id());
                concerned |= meant;
                entities.add(meant ? named(entity, "john baker") : entity);
            }
            if (concerned) {
                renamed.add(article.withEntities(entities, null));
            }
        }
        Map<String, String> clusters = cluster(renamed);
        for (String item : items) {
            found.put(pair + " " + item, pair + " " + clusters.get(item));
            expected.put(pair + " " + item, pair + " " + right.get(item));
        }
    }

    private static Entity named(Entity entity, String name) {
        return new Entity(entity.id(), entity.type(), name, null, null, Map.of(), entity.mentions());
    }
}
