package org.quoth.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Csv;
import org.quoth.model.Held;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.search.Found;
import org.quoth.search.Hit;
import org.quoth.search.Snippet;
import org.quoth.wire.RecordWriter;

/** Shows statements that were found. */
final class Hits {

    private final Console console;

    Hits(Console console) {
        this.console = console;
    }

    /** A part of what was found. */
    @FunctionalInterface
    interface Pages {

        /** @param cursor where the page before ended; null for the first */
        Found page(int limit, @Nullable String cursor);
    }

    /**
     * Shows a page of what was found, or writes all of it where a table is asked for and no part of it.
     *
     * @param usual how many unless it was typed
     * @return whether there is anything
     */
    boolean show(StatementsOption asked, int usual, OutputFormat format, Pages pages) {
        boolean whole = asked.whole(format);
        Found found = pages.page(whole ? StatementsOption.MOST : asked.limit(usual), asked.cursor());
        boolean any = !found.hits().isEmpty();
        if (format == OutputFormat.csv) {
            console.line(STATEMENT_HEAD);
        }
        show(found, format);
        while (whole && found.next() != null && !console.gone()) {
            found = pages.page(StatementsOption.MOST, found.next());
            show(found, format);
        }
        if (format == OutputFormat.csv || format == OutputFormat.jsonl) {
            more(found);
        }
        return any;
    }

    void show(Found found, OutputFormat format) {
        switch (format) {
            case text -> text(found);
            case json -> console.line(Json.pretty(json(found)));
            case jsonl -> found.hits().forEach(hit -> console.line(Json.line(json(hit))));
            case csv -> found.hits().forEach(hit -> console.line(row(hit.statement(), hit.held())));
        }
    }

    /** A table says beside itself that it is not the whole. */
    private void more(Found found) {
        if (found.next() != null) {
            console.say(total(found) + ", " + found.hits().size() + " written; the next: --cursor " + found.next());
        }
    }

    private static String total(Found found) {
        return (found.exact() ? "" : "at least ") + Lines.count(found.total(), "statement") + " found";
    }

    private void text(Found found) {
        Ink ink = console.ink();
        for (Hit hit : found.hits()) {
            Statement statement = hit.statement();
            console.line(Lines.heading(ink, statement));
            console.line("  " + Lines.cited(statement.reference()) + Lines.told(statement.told()));
            console.line(Lines.wrapped(shown(ink, hit.snippet(), statement.text()), "    "));
            console.line(ink.dim("  " + statement.id() + likeness(hit)) + Lines.held(ink, hit.held()));
            console.line("");
        }
        if (found.next() != null) {
            console.line(total(found) + ", " + found.hits().size() + " shown; the next: --cursor " + found.next());
        } else {
            console.line(total(found));
        }
    }

    private static String likeness(Hit hit) {
        return hit.likeness() == null ? "" : String.format(Locale.ROOT, "  likeness %.2f", hit.likeness());
    }

    private static String shown(Ink ink, Snippet snippet, String text) {
        String before = snippet.part().begin() > 0 ? "… " : "";
        String after = snippet.part().end() < text.length() ? " …" : "";
        return before + ink.marked(snippet.text(), snippet.marks()) + after;
    }

    private static ObjectNode json(Hit hit) {
        Snippet snippet = hit.snippet();
        Double likeness = hit.likeness();
        ObjectNode json = likeness == null
                ? RecordWriter.write(
                        hit.statement(), snippet.text(), snippet.part().begin(), snippet.marks())
                : RecordWriter.write(
                        hit.statement(), snippet.text(), snippet.part().begin(), likeness);
        return RecordWriter.tell(json, hit.held());
    }

    private static ObjectNode json(Found found) {
        ObjectNode json = Json.object();
        json.put("total", found.total());
        json.put("exact", found.exact());
        json.put("next", found.next());
        ArrayNode hits = json.putArray("hits");
        found.hits().forEach(hit -> hits.add(json(hit)));
        return json;
    }

    static final String STATEMENT_HEAD = Csv.row(
            "id", "kind", "speaker", "role", "person", "day", "title", "outlet", "venue", "place", "turn", "text",
            "source", "said", "verdict", "primary", "ruled");

    static String row(Statement statement, @Nullable Held held) {
        Reference reference = statement.reference();
        return Csv.row(
                statement.id(),
                statement.kind().word(),
                statement.speaker(),
                statement.role(),
                statement.person(),
                reference.day(),
                reference.title(),
                reference.outlet(),
                reference.venue(),
                reference.place(),
                statement.turn(),
                statement.marked(),
                reference.source(),
                statement.told() == null ? null : statement.told().span(),
                held == null ? null : Lines.word(held.verdict()),
                held == null ? null : held.primary(),
                statement.ruled());
    }
}
