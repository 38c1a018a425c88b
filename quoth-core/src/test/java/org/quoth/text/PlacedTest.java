package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

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

    @Test
    void findsNothingAmongNothing() {
        assertThat(Placed.of(List.<Span>of(), span -> span).overlapping(new Span(0, 9)))
                .isEmpty();
    }
}
