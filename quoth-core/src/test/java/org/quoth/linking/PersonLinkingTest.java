package org.quoth.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Metadata;
import org.quoth.model.Profile;

class PersonLinkingTest {

    /** One person of the record bears every name. */
    private record One(Profile profile) implements KnownPeople {

        @Override
        public List<Profile> bearing(Collection<String> keys, String rough) {
            return List.of(profile);
        }

        @Override
        public Optional<Profile> profile(String person) {
            return Optional.of(profile);
        }

        @Override
        public Optional<Profile> identified(Map<String, String> identifiers) {
            return Optional.empty();
        }

        @Override
        public List<Profile> holding(String title, LocalDate day) {
            return List.of();
        }

        @Override
        public List<String> contexts(String person, int limit) {
            return List.of();
        }

        @Override
        public Optional<String> decided(Entity entity) {
            return Optional.empty();
        }

        @Override
        public String make(String name) {
            return "somebody-new";
        }
    }

    /** "Quist Jr." has no forename that could be his father's. */
    @Test
    void aSurnameWithJuniorBesideAFullNameIsRead() {
        Document document = Document.read(
                        "a",
                        "a.txt",
                        "",
                        DocumentKind.OTHER,
                        Metadata.NONE,
                        "Emil Quist and Quist Jr.",
                        List.of(),
                        List.of(),
                        List.of())
                .withEntities(List.of(person("e1", "Emil Quist"), person("e2", "Quist Jr.")), null);
        One known = new One(new Profile(
                "emil-quist", List.of("Emil Quist"), Map.of(), List.of(), List.of(), null, null, 3, null, null));
        assertThat(new PersonLinking(known).link(document).entities()).hasSize(2);
    }

    private static Entity person(String id, String name) {
        return new Entity(id, EntityType.PERSON, name, null, null, Map.of(), List.of());
    }
}
