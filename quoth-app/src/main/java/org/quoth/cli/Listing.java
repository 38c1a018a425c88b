package org.quoth.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * How things of one sort are written in each form that can be asked for.
 *
 * @param text for people
 * @param head of the table
 * @param row of the table
 */
record Listing<T>(Function<T, String> text, Function<T, ObjectNode> json, String head, Function<T, String> row) {

    void show(Console console, OutputFormat format, List<T> items) {
        switch (format) {
            case text -> items.forEach(item -> console.line(text.apply(item)));
            case json ->
                console.line(
                        Json.pretty(Json.array().addAll(items.stream().map(json).toList())));
            case jsonl -> items.forEach(item -> console.line(Json.line(json.apply(item))));
            case csv -> {
                console.line(head);
                items.forEach(item -> console.line(row.apply(item)));
            }
        }
    }
}
