package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class PlacedTest {

    @Test
    void findsByPlaceWhatLookingAtAllOfThemFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Span> spans = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                int begin = random.nextInt(60);
                spans.add(new Span(begin, begin + random.nextInt(12)));
            }
            Placed<Span> placed = Placed.of(spans, span -> span);
            int begin = random.nextInt(60);
            Span words = new Span(begin, begin + 1 + random.nextInt(20));
            assertThat(placed.overlapping(words))
                    .isEqualTo(spans.stream().filter(words::overlaps).toList());
            assertThat(placed.within(words))
                    .isEqualTo(spans.stream().filter(words::contains).toList());
            assertThat(placed.around(words))
                    .isEqualTo(
                            spans.stream().filter(span -> span.contains(words)).toList());
        }
    }

    @Test
    void findsOnceWhatStandsInSeveralPlaces() {
        Placed<List<Span>> placed = Placed.ofMany(
                List.of(List.of(new Span(0, 3), new Span(5, 8)), List.of(new Span(2, 4))), spans -> spans);
        assertThat(placed.overlapping(new Span(0, 9)))
                .containsExactly(List.of(new Span(0, 3), new Span(5, 8)), List.of(new Span(2, 4)));
    }

    /** One long one among many short ones does not have all of them looked at. */
    @Test
    @Timeout(20)
    void findsAmongMany() {
        List<Span> spans = new ArrayList<>(List.of(new Span(0, 4_000_000)));
        for (int i = 0; i < 400_000; i++) {
            spans.add(new Span(10 * i, 10 * i + 4));
        }
        Placed<Span> placed = Placed.of(spans, span -> span);
        for (int i = 0; i < 400_000; i++) {
            assertThat(placed.overlapping(new Span(10 * i, 10 * i + 1)).size()).isEqualTo(2);
        }
    }

    @Test
    void findsNothingAmongNothing() {
        assertThat(Placed.of(List.<Span>of(), span -> span).overlapping(new Span(0, 9)))
                .isEmpty();
    }
}
