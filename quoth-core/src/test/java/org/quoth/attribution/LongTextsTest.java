package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quoth.model.Document;

/** What grows with the square of a text would take minutes here. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class LongTextsTest {

    @Test
    void readsManyParagraphs() {
        String text = "“The money is there,” Ruiz said. “It is late.”\n\n“And it rains.”\n\n".repeat(8000);
        assertThat(PlainArticles.found(text).attributions()).hasSize(16000);
    }

    @Test
    void readsASentenceWithoutEnd() {
        String text = "the union said that \"it was late\" and ".repeat(20000) + "left.";
        Document found = PlainArticles.found(text);
        assertThat(found.words(found.attributions().getFirst().source())).isEqualTo("the union");
    }

    @Test
    void readsMarksWithoutPartners() {
        String text = "'tis \"odd (and Ruiz said 'we ".repeat(20000) + ".";
        assertThat(PlainArticles.found(text).warnings()).hasSize(1);
    }
}
