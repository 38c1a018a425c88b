package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CodePointsTest {

    @Test
    void countsAPairAsOne() {
        CodePoints points = CodePoints.of("a😀b");
        assertThat(points.fromIndexes(new Span(1, 4))).isEqualTo(new Span(1, 3));
        assertThat(points.toIndexes(new Span(1, 3))).isEqualTo(new Span(1, 4));
    }

    @Test
    void agreesWithJavaOnRandomTextsWithPairsAndLoneHalves() {
        long seed = 20261121;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String text = text(random);
            CodePoints points = CodePoints.of(text);
            for (int point = 0; point <= text.codePointCount(0, text.length()); point++) {
                int index = text.offsetByCodePoints(0, point);
                assertThat(points.toIndex(point))
                        .as("seed %d round %d", seed, round)
                        .isEqualTo(index);
                assertThat(points.fromIndex(index))
                        .as("seed %d round %d", seed, round)
                        .isEqualTo(point);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(400); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.appendCodePoint(0x1F600 + random.nextInt(50));
                case 1 -> text.append((char) (0xD800 + random.nextInt(2)));
                case 2 -> text.append((char) (0xDC00 + random.nextInt(2)));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
