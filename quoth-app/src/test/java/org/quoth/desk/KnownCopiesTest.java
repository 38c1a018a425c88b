package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Stories are compared once, until the record changes. */
final class KnownCopiesTest {

    private final AtomicInteger compared = new AtomicInteger();
    private final KnownCopies copies = new KnownCopies();

    private Map<String, String> told(long changes, String... stories) {
        return copies.of(changes, List.of(stories), all -> {
            compared.incrementAndGet();
            return Map.of(all.getFirst(), "first of " + all.size());
        });
    }

    @Test
    void comparesOnceForEachSet() {
        assertThat(told(1, "a", "b")).containsEntry("a", "first of 2");
        assertThat(told(1, "a", "b")).containsEntry("a", "first of 2");
        assertThat(told(1, "a")).containsEntry("a", "first of 1");
        assertThat(compared).hasValue(2);
    }

    @Test
    void comparesAnewWhenTheRecordChanged() {
        told(1, "a", "b");
        told(2, "a", "b");
        assertThat(compared).hasValue(2);
    }
}
