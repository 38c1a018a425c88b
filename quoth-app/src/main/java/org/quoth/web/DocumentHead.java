package org.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Entity;
import org.quoth.model.Metadata;
import org.quoth.model.Reference;

/**
 * What a document says of itself.
 *
 * @param kicker its kind and where it appeared
 * @param notes what is missing from it or was not done with it
 * @param facts place, time, byline: what is known of them, in reading order
 */
record DocumentHead(
        String kicker,
        String title,
        @Nullable String principal,
        @Nullable String principalHref,
        @Nullable String role,
        List<String> facts,
        List<String> notes,
        Reference reference,
        String sha256,
        @Nullable String url) {

    static DocumentHead of(Document document, Reference reference) {
        Metadata metadata = document.metadata();
        Optional<Entity> principal = document.entity(document.principal());
        String person = principal.map(Entity::person).orElse(null);
        return new DocumentHead(
                kicker(document.kind(), metadata),
                Wording.title(reference),
                principal.map(Entity::name).orElse(null),
                person == null ? null : Links.person(person),
                principal.map(Entity::role).orElse(null),
                facts(metadata),
                document.notes(),
                reference,
                document.sha256(),
                Links.web(metadata.url()));
    }

    String path() {
        return Links.document(reference);
    }

    /** The day and place, the name, for a citation. */
    String cited() {
        List<String> parts = new ArrayList<>();
        parts.add(title);
        add(parts, reference.outlet());
        add(parts, reference.venue());
        add(parts, reference.place());
        parts.add(Wording.shortDay(reference.published()));
        return String.join(", ", parts);
    }

    private static String kicker(DocumentKind kind, Metadata metadata) {
        List<String> parts = new ArrayList<>();
        parts.add(Wording.kind(kind));
        add(parts, metadata.outlet());
        add(parts, metadata.programme());
        add(parts, metadata.section());
        return String.join(" · ", parts);
    }

    private static List<String> facts(Metadata metadata) {
        List<String> facts = new ArrayList<>();
        if (!metadata.byline().isEmpty()) {
            facts.add("By " + String.join(", ", metadata.byline()));
        }
        add(facts, metadata.venue());
        add(facts, metadata.place());
        facts.add(Wording.when(metadata.published()));
        return facts;
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
