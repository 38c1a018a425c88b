package org.quoth.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/** Writes lists, numbers and spans; a span is a pair of code points, the second after its last. */
record Values(JsonGenerator json, CodePoints points) {

    /** An index of the text as a code point. */
    void place(String field, int index) throws IOException {
        json.writeNumberField(field, points.fromIndex(index));
    }

    void edges(Span span) throws IOException {
        place("begin", span.begin());
        place("end", span.end());
    }

    void span(String field, @Nullable Span span) throws IOException {
        json.writeFieldName(field);
        pair(span);
    }

    void spans(String field, List<Span> spans) throws IOException {
        list(field, spans, this::pair);
    }

    void pair(@Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        json.writeNumber(points.fromIndex(span.begin()));
        json.writeNumber(points.fromIndex(span.end()));
        json.writeEndArray();
    }

    void number(String field, @Nullable Integer number) throws IOException {
        if (number == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, number);
        }
    }

    void words(String field, List<String> words) throws IOException {
        json.writeArrayFieldStart(field);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    void numbers(String field, List<Integer> numbers) throws IOException {
        list(field, numbers, json::writeNumber);
    }

    <T> void list(String field, List<T> items, Item<T> item) throws IOException {
        json.writeArrayFieldStart(field);
        for (T each : items) {
            item.write(each);
        }
        json.writeEndArray();
    }

    interface Item<T> {
        void write(T item) throws IOException;
    }
}
