package org.quoth.attribution;

import org.junit.jupiter.api.BeforeAll;
import org.quoth.attribution.neural.NeuralFinder;
import org.quoth.model.Document;

/** What the trained model finds. */
final class SeedsByModelTest extends SeedsFound {

    private static Document page = PlainArticles.of("");
    private static Document transcript = page;

    SeedsByModelTest() {
        super(page, transcript);
    }

    @BeforeAll
    static void readBoth() {
        page = found(
                "002_2d4d6517ab803ee1.txt", () -> NeuralFinder.onClassPath().orElseThrow());
        transcript = found(
                "000_1b4245d2267ffe21.txt", () -> NeuralFinder.onClassPath().orElseThrow());
    }
}
