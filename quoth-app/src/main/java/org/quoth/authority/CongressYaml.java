package org.quoth.authority;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The YAML of the project congress-legislators: legislators and executives with their terms. */
final class CongressYaml {

    private static final Map<String, String> STATES = states();

    private CongressYaml() {}

    static void read(String yaml, String authority, AuthorityFiles.Gathering gathering)
            throws AuthorityFiles.NotPeople {
        int read = 0;
        if (load(yaml) instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> person
                        && person.get("name") instanceof Map<?, ?> name
                        && person.get("id") instanceof Map<?, ?> ids) {
                    person(person, name, ids, authority, gathering);
                    read++;
                }
            }
        }
        if (read == 0) {
            throw new AuthorityFiles.NotPeople(
                    "No entry in it has \"id\" and \"name\", so it is no list of legislators.");
        }
    }

    /** The name of a state by its two letters; empty if there is none. */
    static String state(String letters) {
        return STATES.getOrDefault(letters, "");
    }

    /** Plain values only: no tag in a file can make an object. */
    private static @Nullable Object load(String yaml) throws AuthorityFiles.NotPeople {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(200 * 1024 * 1024);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new AuthorityFiles.NotPeople("It is not YAML: line " + line + " could not be read.");
        } catch (YAMLException e) {
            throw new AuthorityFiles.NotPeople("It is not YAML: " + e.getMessage());
        }
    }

    private static void person(
            Map<?, ?> person, Map<?, ?> name, Map<?, ?> ids, String authority, AuthorityFiles.Gathering gathering) {
        Map.Entry<String, String> own = own(ids);
        Draft draft = gathering.draft(own.getKey(), own.getValue());
        draft.named(text(name, "official_full"), authority);
        draft.named(joined(name, "first", "last", "suffix"), authority);
        draft.named(joined(name, "first", "middle", "last", "suffix"), authority);
        draft.named(joined(name, "nickname", "last"), authority);
        for (Map.Entry<?, ?> id : ids.entrySet()) {
            if (id.getValue() instanceof String || id.getValue() instanceof Number) {
                draft.identified(id.getKey().toString(), id.getValue().toString());
            }
        }
        if (person.get("bio") instanceof Map<?, ?> bio) {
            draft.lived(Draft.year(text(bio, "birthday")), Draft.year(text(bio, "deathday")));
        }
        terms(person.get("terms"), draft, authority);
        leadership(person.get("leadership_roles"), draft, authority);
    }

    private static Map.Entry<String, String> own(Map<?, ?> ids) {
        for (String scheme : List.of("bioguide", "govtrack", "icpsr_prez", "wikidata", "name")) {
            String id = text(ids, scheme);
            if (id != null) {
                return Map.entry(scheme, id);
            }
        }
        return Map.entry("id", ids.toString());
    }

    private static void terms(@Nullable Object terms, Draft draft, String authority) {
        if (terms instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> term) {
                    String state = state(Objects.requireNonNullElse(text(term, "state"), ""));
                    LocalDate from = Draft.day(text(term, "start"), false);
                    LocalDate to = Draft.day(text(term, "end"), true);
                    switch (Objects.requireNonNullElse(text(term, "type"), "")) {
                        case "sen" -> draft.held("Senator for " + state, "United States Senate", from, to, authority);
                        case "rep" ->
                            draft.held(
                                    "Representative for " + state,
                                    "United States House of Representatives",
                                    from,
                                    to,
                                    authority);
                        case "prez" ->
                            draft.held("President of the United States", "United States", from, to, authority);
                        case "viceprez" ->
                            draft.held("Vice President of the United States", "United States", from, to, authority);
                        default -> {}
                    }
                }
            }
        }
    }

    private static void leadership(@Nullable Object roles, Draft draft, String authority) {
        if (roles instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> role && text(role, "title") != null) {
                    boolean senate = "senate".equals(text(role, "chamber"));
                    draft.held(
                            Objects.requireNonNull(text(role, "title")),
                            senate ? "United States Senate" : "United States House of Representatives",
                            Draft.day(text(role, "start"), false),
                            Draft.day(text(role, "end"), true),
                            authority);
                }
            }
        }
    }

    private static String joined(Map<?, ?> name, String... parts) {
        return Arrays.stream(parts)
                .map(part -> Objects.requireNonNullElse(text(name, part), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value instanceof java.util.Date date) {
            return date.toInstant().toString().substring(0, 10);
        }
        return value == null ? null : value.toString();
    }

    private static Map<String, String> states() {
        String all =
                "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,"
                        + "GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,"
                        + "MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,"
                        + "NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,"
                        + "OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,"
                        + "UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,DC District of Columbia,"
                        + "PR Puerto Rico,GU Guam,VI Virgin Islands,AS American Samoa,MP Northern Mariana Islands";
        return Arrays.stream(all.split(","))
                .collect(Collectors.toMap(each -> each.substring(0, 2), each -> each.substring(3)));
    }
}
