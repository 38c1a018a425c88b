package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;

/**
 * Links the persons of a document to those of the record.
 *
 * <p>Two are held to be one only when their full names agree, letter case and diacritics aside, and no role speaks against it. A
 * surname alone links nobody, and where several persons bear the name and nothing tells them apart, no link is made.
 */
final class PersonLinks {

    private final Connection connection;

    PersonLinks(Connection connection) {
        this.connection = connection;
    }

    Document link(Document document) throws SQLException, IOException {
        List<Entity> linked = new ArrayList<>();
        for (Entity entity : document.entities()) {
            linked.add(entity.withPerson(personOf(entity)));
        }
        return document.withEntities(linked, document.principal());
    }

    private @Nullable String personOf(Entity entity) throws SQLException, IOException {
        String folded = Names.fold(entity.name());
        if (entity.type() != EntityType.PERSON || folded.indexOf(' ') < 0) {
            return null;
        }
        List<String> namesakes = Query.list(
                connection, row -> row.getString(1), "select id from person where folded = ? order by id", folded);
        if (namesakes.isEmpty()) {
            return make(entity.name(), folded);
        }
        String role = entity.role();
        if (role == null) {
            return namesakes.size() == 1 ? namesakes.getFirst() : null;
        }
        return withRole(entity.name(), folded, role, namesakes);
    }

    private String withRole(String name, String folded, String role, List<String> namesakes)
            throws SQLException, IOException {
        String roleless = null;
        for (String person : namesakes) {
            List<String> roles = Query.list(
                    connection,
                    row -> row.getString(1),
                    "select distinct role from appearance where person = ? and role is not null",
                    person);
            if (roles.stream().anyMatch(known -> Names.alike(known, role))) {
                return person;
            }
            if (roles.isEmpty() && roleless == null) {
                roleless = person;
            }
        }
        return roleless == null ? make(name, folded) : roleless;
    }

    private String make(String name, String folded) throws SQLException {
        String slug = Names.slug(name);
        String id = slug;
        for (int n = 2; Query.number(connection, "select count(*) from person where id = ?", id) > 0; n++) {
            id = slug + "-" + n;
        }
        Query.run(connection, "insert into person (id, name, folded) values (?, ?, ?)", id, name, folded);
        return id;
    }
}
