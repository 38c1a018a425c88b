package org.quoth.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoth.linking.KnownPeople;
import org.quoth.linking.PersonLinking;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Profile;
import org.quoth.store.Linking;
import org.quoth.store.Register;

/** Lets the linking ask the register of a record. */
final class RecordLinking implements Linking {

    @Override
    public Document link(Document document, Register register) {
        return new PersonLinking(new Registered(register, document.id())).link(document);
    }

    @Override
    public String context(Document document) {
        return PersonLinking.context(document);
    }

    private record Registered(Register register, String document) implements KnownPeople {

        @Override
        public List<Profile> bearing(Collection<String> keys, String rough) {
            return register.bearing(keys, rough);
        }

        @Override
        public Optional<Profile> profile(String person) {
            return register.profile(person);
        }

        @Override
        public Optional<Profile> identified(Map<String, String> identifiers) {
            return register.identified(identifiers);
        }

        @Override
        public List<Profile> holding(String title, LocalDate day) {
            return register.holding(title, day);
        }

        @Override
        public List<String> contexts(String person, int limit) {
            return register.contexts(person, limit);
        }

        @Override
        public Optional<String> decided(Entity entity) {
            return register.decided(document, entity);
        }

        @Override
        public String make(String name) {
            return register.make(name);
        }
    }
}
