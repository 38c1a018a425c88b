package org.quoth.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** Where a page of hits ended, as a word that can stand in a link. */
final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    static String write(FieldDoc last) {
        List<String> values = new ArrayList<>();
        for (Object value : last.fields) {
            values.add(
                    switch (value) {
                        case Float number -> "f" + number;
                        case Long number -> "l" + number;
                        case BytesRef bytes -> "s" + bytes.utf8ToString();
                        default -> throw new IllegalStateException("cannot sort by " + value);
                    });
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
                parsed[i] = value(values[i]);
                same = sort(order[i]).isInstance(parsed[i]);
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

    /** What a field is sorted by. */
    private static Class<?> sort(SortField field) {
        return switch (field.getType()) {
            case SCORE -> Float.class;
            case LONG -> Long.class;
            case STRING -> BytesRef.class;
            default -> throw new IllegalStateException("cannot sort by " + field);
        };
    }

    private static Object value(String written) {
        if (written.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        String rest = written.substring(1);
        return switch (written.charAt(0)) {
            case 'f' -> Float.parseFloat(rest);
            case 'l' -> Long.parseLong(rest);
            case 's' -> new BytesRef(rest);
            default -> throw new IllegalArgumentException(written);
        };
    }
}
