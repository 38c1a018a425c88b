package org.quoth.attribution.people;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Speaker;
import org.quoth.model.Warning;

class PeopleStepTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "labels.txt",
                "departments.txt",
                "pronouns.txt",
                "titles.txt",
                "unnamed.txt",
                "shared-surname.txt",
                "variants.txt",
                "organisations.txt",
                "things.txt",
                "epithets.txt",
                "firms.txt",
                "houses.txt",
                "houses-apart.txt",
                "words-like-any.txt",
                "again.txt",
                "called.txt",
                "governor.txt",
                "joint.txt",
                "press-secretary.txt",
                "label-cut.txt",
                "label-party.txt",
                "label-puts.txt",
                "sitting.txt",
                "sitting-she.txt",
                "sitting-one.txt",
                "sitting-untold.txt",
                "houses-neither.txt",
                "third.txt",
                "title-slip.txt",
                "apposed.txt",
                "pages12.txt",
                "pages13.txt",
                "family.txt",
                "family-initial.txt",
                "pages14.txt"
            })
    void findsWhoSpeaks(String name) throws IOException {
        Fixture fixture = Fixture.of(name);
        Document document = new PeopleStep().annotate(fixture.document());
        fixture.expected()
                .forEach((section, lines) -> assertEquals(
                        String.join("\n", lines), String.join("\n", found(section, document)), name + ", " + section));
    }

    private static List<String> found(String section, Document document) {
        List<String> found = new ArrayList<>();
        switch (section) {
            case "speakers" ->
                document.attributions().forEach(attribution -> found.add(told(attribution.speaker(), document)));
            case "turns" -> document.turns().forEach(turn -> found.add(told(turn.speaker(), document)));
            case "entities" -> {
                for (Entity entity : document.entities()) {
                    found.add(entity.type() + " | " + entity.name() + " | " + entity.role());
                }
            }
            case "mentions" -> {
                for (Entity entity : document.entities()) {
                    found.add(entity.name() + " | "
                            + entity.mentions().stream()
                                    .map(mention -> mention.of(document.text()))
                                    .collect(joining(" | ")));
                }
            }
            case "warnings" -> document.warnings().stream().map(Warning::code).forEach(found::add);
            default -> throw new IllegalArgumentException("no such section: " + section);
        }
        return found;
    }

    private static String told(Speaker speaker, Document document) {
        return switch (speaker) {
            case Speaker.Named named -> name(named.entity(), document);
            case Speaker.Described described -> "~" + name(described.entity(), document);
            case Speaker.Unnamed unnamed -> "-";
            case Speaker.Ambiguous ambiguous ->
                "? "
                        + String.join(
                                " / ",
                                ambiguous.entities().stream()
                                        .map(entity -> name(entity, document))
                                        .sorted()
                                        .toList());
        };
    }

    private static String name(String entity, Document document) {
        return document.entity(entity).map(Entity::name).orElseThrow();
    }
}
