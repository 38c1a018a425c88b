package org.quoth.web;

import java.util.List;
import java.util.Map;

/**
 * A form as somebody sent it, to be shown again with what is wrong.
 *
 * @param problem a sentence; empty where nothing is wrong
 * @param field beside which it stands
 * @param values of the fields
 */
record Typed(String problem, String field, Map<String, List<String>> values) {

    static final Typed NOTHING = new Typed("", "", Map.of());

    Typed {
        values = Map.copyOf(values);
    }

    boolean refused() {
        return !problem.isEmpty();
    }

    /** Whether the problem is with this field. */
    boolean wrong(String name) {
        return refused() && field.equals(name);
    }

    /** What was typed; empty for nothing. */
    String value(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    String value(String name, String otherwise) {
        return values.containsKey(name) ? value(name) : otherwise;
    }

    boolean chosen(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** What was typed, if it was into the form for this action; else nothing. */
    Typed into(String action) {
        return value("action").equals(action) ? this : NOTHING;
    }
}
