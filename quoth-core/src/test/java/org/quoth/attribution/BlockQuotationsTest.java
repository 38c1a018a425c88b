package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** What a web page sets apart as a quotation is one, although it has no marks. */
final class BlockQuotationsTest {

    private static Document page(String quotation) {
        String html = """
                <!DOCTYPE html><html lang="en"><head><title>Mayor keeps the pier</title>
                <meta property="og:title" content="Mayor keeps the pier"></head><body><article>
                <h1>Mayor keeps the pier</h1>
                <p>The mayor of Port Ellis, Ada Quill, has decided to keep the pier, which has stood empty since the ferry left the harbour.</p>
                <p>In a letter to the harbour board on Monday, Quill wrote:</p>
                %s
                <p>The board, which owns the cranes and half of the land around the pier, has until June to answer her letter.</p>
                </article></body></html>
                """.formatted(quotation);
        Reading read = Quoth.read(Input.of("page.html", html.getBytes(StandardCharsets.UTF_8)));
        return new FindStep(new RuleFinder()).annotate(((Reading.Read) read).document());
    }

    @Test
    void belongsToWhomeverTheParagraphAboveAnnounces() {
        Document page = page(
                "<blockquote><p>We shall not sell the pier. It belongs to the town, and the town has paid for it twice.</p>"
                        + "<p>If the board wants the land, it may ask the town in a vote.</p></blockquote>");
        assertThat(Rendered.of(page)).contains("""
                direct | Quill | wrote | We shall not sell the pier. It belongs to the town, and the town has paid for it twice.
                """).contains("""
                direct | - | - | If the board wants the land, it may ask the town in a vote. | continues""");
    }

    @Test
    void isNotWhatAPostNamesItsAuthorIn() {
        Document page = page(
                "<blockquote class=\"twitter-tweet\"><p>We shall not sell the pier, whatever the board may say in June.</p></blockquote>");
        assertThat(page.text()).contains("The board, which owns the cranes");
        assertThat(page.blocks()).hasSizeGreaterThan(3).noneMatch(block -> block.quoted());
    }
}
