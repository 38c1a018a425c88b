package org.quoth.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.quoth.text.FormulaGuard;

/** CSV with a header line: a row an office held, or a row a person. The columns are known by their names. */
final class PeopleTable {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "id", List.of("id", "person_id", "identifier"),
            "name", List.of("name", "full_name", "full name", "person"),
            "role", List.of("role", "title", "office", "position", "post"),
            "organization", List.of("organization", "organisation", "chamber", "body", "department", "company"),
            "from", List.of("start_date", "start", "from", "begin", "begins", "since"),
            "to", List.of("end_date", "end", "to", "until", "ends"),
            "born", List.of("birth_date", "born", "birth", "birthday", "year_of_birth"),
            "died", List.of("death_date", "died", "death"));
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    private static final Set<String> IDENTIFIERS =
            Set.of("wikidata", "bioguide", "viaf", "isni", "orcid", "gnd", "lccn", "imdb", "parlparse", "datadotparl");

    private final Map<String, Integer> header = new HashMap<>();
    private final String authority;

    private PeopleTable(List<String> first, String authority) {
        this.authority = authority;
        for (int i = 0; i < first.size(); i++) {
            header.putIfAbsent(first.get(i).strip().toLowerCase(Locale.ROOT).replace("\uFEFF", ""), i);
        }
    }

    static void read(String csv, String authority, AuthorityFiles.Gathering gathering) throws AuthorityFiles.NotPeople {
        List<List<String>> rows = rows(csv);
        if (rows.isEmpty()) {
            throw new AuthorityFiles.NotPeople("It is empty.");
        }
        PeopleTable table = new PeopleTable(rows.getFirst(), authority);
        if (table.column("name") < 0) {
            throw new AuthorityFiles.NotPeople("Its first line names no column \"name\".");
        }
        rows.subList(1, rows.size()).forEach(row -> table.row(row, gathering));
    }

    private void row(List<String> row, AuthorityFiles.Gathering gathering) {
        String name = cell(row, "name");
        if (name == null) {
            return;
        }
        String id = cell(row, "id");
        Draft draft = id != null && header.containsKey("chamber")
                ? gathering.draft("popolo", id)
                : gathering.own(authority, id == null ? name + "/" + cell(row, "born") : id);
        draft.named(inOrder(name), authority).lived(Draft.year(cell(row, "born")), Draft.year(cell(row, "died")));
        for (String scheme : IDENTIFIERS) {
            draft.identified(scheme, value(row, header.getOrDefault(scheme, -1)));
        }
        String role = cell(row, "role");
        String body = cell(row, "organization");
        if (role == null && header.containsKey("chamber") && body != null) {
            role = "Member of the " + body;
        }
        if (role != null) {
            String from = cell(row, "from");
            String to = cell(row, "to");
            if (from != null || to != null || !header.containsKey("term")) {
                draft.held(role, body, Draft.day(from, false), Draft.day(to, true), authority);
            }
        }
    }

    /** "Ruiz, Ana" is Ana Ruiz. */
    private static String inOrder(String name) {
        int comma = name.indexOf(',');
        String after = comma < 0 ? "" : name.substring(comma + 1).strip();
        boolean inverted = comma > 0 && !after.isEmpty() && !after.matches("(?i)(jr|sr)\\.?");
        return inverted ? after + " " + name.substring(0, comma) : name;
    }

    private int column(String what) {
        for (String name : COLUMNS.getOrDefault(what, List.of())) {
            Integer column = header.get(name);
            if (column != null) {
                return column;
            }
        }
        return -1;
    }

    private @Nullable String cell(List<String> row, String what) {
        return value(row, column(what));
    }

    private static @Nullable String value(List<String> row, int column) {
        return column < 0 || column >= row.size() || row.get(column).isBlank()
                ? null
                : FormulaGuard.meant(row.get(column).strip());
    }

    /** Forgiving of what spreadsheets get wrong: empty lines, a mark that is not closed, words behind a closing mark. */
    private static List<List<String>> rows(String csv) throws AuthorityFiles.NotPeople {
        try (CSVParser parser = CSVParser.parse(csv, FORMAT)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new AuthorityFiles.NotPeople("It is no table of comma-separated values: " + e.getMessage());
        }
    }
}
