package org.quoth.attribution;

import org.junit.jupiter.api.BeforeAll;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.model.Document;

/** What the rules find. */
final class SeedsByRulesTest extends SeedsFound {

    private static Document page = PlainArticles.of("");
    private static Document transcript = page;

    SeedsByRulesTest() {
        super(page, transcript);
    }

    @BeforeAll
    static void readBoth() {
        page = found("002_2d4d6517ab803ee1.txt", RuleFinder::new);
        transcript = found("000_1b4245d2267ffe21.txt", RuleFinder::new);
    }
}
