package org.quoth.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Person;
import org.quoth.store.Counts;

/**
 * The front page and the answers to a question.
 *
 * @param asked whether anything was asked
 * @param problem why the question could not be answered; null if it could
 * @param total how many answers there are, in words
 * @param next the page after this; null on the last
 * @param keptByMeaning whether the record can be asked by meaning
 */
record SearchPage(
        Layout layout,
        Asked question,
        boolean asked,
        @Nullable String problem,
        String total,
        List<Entry> entries,
        @Nullable String next,
        Counts counts,
        List<Listed> latest,
        List<Person> people,
        boolean keptByMeaning) {

    /** What stands in the fields of the form. */
    record Asked(
            String words,
            String speaker,
            String role,
            String about,
            String kind,
            String outlet,
            String venue,
            String from,
            String to,
            String sort,
            boolean meaning) {

        boolean filters() {
            return !(speaker + role + about + kind + outlet + venue + from + to).isEmpty()
                    || !(sort.isEmpty() || sort.equals("relevance"));
        }

        /** "speaker Earnest, from 2015-01-01"; empty for nothing. */
        String narrowing() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("speaker", speaker);
            fields.put("role", role);
            fields.put("about", about);
            fields.put("kind", kind);
            fields.put("outlet", outlet);
            fields.put("venue", venue);
            fields.put("from", from);
            fields.put("to", to);
            fields.put("order:", sort.equals("relevance") ? "" : sort);
            return Wording.narrowing(fields);
        }

        boolean blank() {
            return words.isBlank() && (speaker + role + about + kind + outlet + venue + from + to).isBlank();
        }

        /** For a menu: "selected" or nothing. */
        boolean is(String field, String value) {
            return (field.equals("kind") ? kind : sort).equals(value);
        }
    }
}
