package org.quoth.authority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Popolo JSON (popoloproject.com): persons, their memberships of organisations, the posts and periods of these. */
final class Popolo {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode json;
    private final String authority;
    private final AuthorityFiles.Gathering gathering;
    private final Map<String, JsonNode> organizations;
    private final Map<String, JsonNode> posts;
    private final Map<String, JsonNode> events;
    private final Map<String, JsonNode> areas;

    private Popolo(JsonNode json, String authority, AuthorityFiles.Gathering gathering) {
        this.json = json;
        this.authority = authority;
        this.gathering = gathering;
        this.organizations = byId("organizations");
        this.posts = byId("posts");
        this.events = byId("events");
        this.areas = byId("areas");
    }

    static void read(byte[] bytes, String authority, AuthorityFiles.Gathering gathering)
            throws IOException, AuthorityFiles.NotPeople {
        JsonNode json = MAPPER.readTree(bytes);
        if (json == null || !(json.has("persons") || json.has("memberships") || json.isArray())) {
            throw new AuthorityFiles.NotPeople(
                    "It has neither \"persons\" nor \"memberships\", so it is not Popolo JSON.");
        }
        new Popolo(json, authority, gathering).read();
    }

    private void read() throws AuthorityFiles.NotPeople {
        JsonNode persons = json.isArray() ? json : json.path("persons");
        int read = 0;
        for (JsonNode person : persons) {
            if (person.hasNonNull("id") && person.hasNonNull("name")) {
                person(person);
                read++;
            }
        }
        for (JsonNode membership : json.path("memberships")) {
            membership(membership, text(membership, "person_id"));
        }
        if (read == 0 && json.path("memberships").isEmpty()) {
            throw new AuthorityFiles.NotPeople("No person in it has an \"id\" and a \"name\".");
        }
    }

    private Map<String, JsonNode> byId(String list) {
        Map<String, JsonNode> byId = new HashMap<>();
        json.path(list).forEach(each -> byId.put(each.path("id").asText(), each));
        return byId;
    }

    private void person(JsonNode person) {
        Draft draft = gathering
                .draft("popolo", person.get("id").asText())
                .named(text(person, "name"), authority)
                .lived(Draft.year(text(person, "birth_date")), Draft.year(text(person, "death_date")));
        for (JsonNode other : person.path("other_names")) {
            String language = text(other, "lang");
            boolean foreign = language != null && !language.startsWith("en");
            if (!foreign) {
                draft.named(text(other, "name"), authority);
            }
        }
        for (JsonNode identifier : person.path("identifiers")) {
            draft.identified(identifier.path("scheme").asText("id"), text(identifier, "identifier"));
        }
        person.path("memberships")
                .forEach(membership -> membership(membership, person.get("id").asText()));
    }

    private void membership(JsonNode membership, @Nullable String person) {
        if (person == null) {
            return;
        }
        JsonNode post = posts.getOrDefault(text(membership, "post_id"), membership.path("post"));
        JsonNode organization =
                organizations.getOrDefault(text(membership, "organization_id"), membership.path("organization"));
        JsonNode period = events.getOrDefault(text(membership, "legislative_period_id"), membership.path("none"));
        String body = text(organization, "name");
        String title = title(membership, post, body);
        if (title.isEmpty()) {
            return;
        }
        gathering
                .draft("popolo", person)
                .held(
                        title,
                        body,
                        Draft.day(first(membership, period, "start_date"), false),
                        Draft.day(first(membership, period, "end_date"), true),
                        authority);
    }

    private String title(JsonNode membership, JsonNode post, @Nullable String body) {
        String role = text(post, "label");
        role = role == null ? text(post, "role") : role;
        role = role == null ? text(membership, "role") : role;
        role = role == null ? text(membership, "label") : role;
        if (role == null || role.isBlank()) {
            return "";
        }
        String capital = Character.toUpperCase(role.charAt(0)) + role.substring(1);
        if (!role.equalsIgnoreCase("member") || body == null) {
            return capital;
        }
        String area = text(areas.getOrDefault(text(membership, "area_id"), membership.path("none")), "name");
        return capital + " of the " + body + (area == null ? "" : " for " + area);
    }

    private static @Nullable String first(JsonNode one, JsonNode other, String field) {
        String value = text(one, field);
        return value == null ? text(other, field) : value;
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }
}
