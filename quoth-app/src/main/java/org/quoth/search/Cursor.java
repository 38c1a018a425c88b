package org.quoth.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** Where a page of hits ended, as a word that can stand in a link. */
final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    static String write(FieldDoc last, SortField[] order) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            Object value = last.fields[i];
            values.add(
                    mark(order[i]) + (value instanceof BytesRef bytes ? bytes.utf8ToString() : String.valueOf(value)));
        }
        byte[] bytes = String.join(BETWEEN, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws QuestionException if it is anything else, or was made for another order
     */
    static FieldDoc parse(String cursor, SortField[] order) {
        try {
            String[] values =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BETWEEN, -1);
            boolean same = values.length == order.length;
            Object[] parsed = new Object[order.length];
            for (int i = 0; same && i < order.length; i++) {
                same = values[i].startsWith(mark(order[i]));
                parsed[i] = same ? value(order[i], values[i].substring(1)) : "";
            }
            if (!same) {
                throw new QuestionException(
                        "The cursor \"" + cursor + "\" belongs to another order of results; leave it out.");
            }
            return new FieldDoc(Integer.MAX_VALUE - 1, Float.NaN, parsed);
        } catch (IllegalArgumentException e) {
            throw new QuestionException("The cursor \"" + cursor + "\" is not one that Quoth gave; leave it out.");
        }
    }

    /** What a field is sorted by, a capital letter where the last comes first. */
    private static String mark(SortField field) {
        String type = switch (field.getType()) {
            case SCORE -> "f";
            case LONG -> "l";
            case STRING -> "s";
            default -> throw new IllegalStateException("cannot sort by " + field);
        };
        return field.getReverse() ? type.toUpperCase(Locale.ROOT) : type;
    }

    private static Object value(SortField field, String written) {
        return switch (field.getType()) {
            case SCORE -> Float.parseFloat(written);
            case LONG -> Long.parseLong(written);
            case STRING -> new BytesRef(written);
            default -> throw new IllegalStateException("cannot sort by " + field);
        };
    }
}
