package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.Quoth;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;

/** Stories that tell when they were changed, beside when they came out. */
final class UpdatedStoriesTest {

    private static final String BODY = """


            The north dock will reopen in June, the ports minister said on Monday, if the inspection is passed.

            "We intend to reopen it by June 1st," Ports Minister Ana Ruiz said.
            """;

    @ParameterizedTest
    @CsvSource({
        "'March 4th, 2025/09:15 AM ET/Updated at 5:02 PM ET', 2025-03-04T09:15:00-05:00, 2025-03-04T17:02:00-05:00",
        "'March 4th, 2025/09:15 AM ET/Updated 5:02 PM', 2025-03-04T09:15:00-05:00, 2025-03-04T17:02:00-05:00",
        "'Published March 4, 2025 | Updated March 5, 2025', 2025-03-04, 2025-03-05",
        "'Last updated: March 5, 2025/March 4, 2025', 2025-03-04, 2025-03-05",
        "'Updated March 5, 2025', 2025-03-05,",
        "'March 4, 2025', 2025-03-04,"
    })
    void bothTimesAreKept(String lines, String published, String updated) {
        String text = "Dock will reopen by June, minister says\n\nHarbour Post\n" + lines.replace('/', '\n') + BODY;
        Reading reading = Quoth.read(Input.of("story.txt", text.getBytes(StandardCharsets.UTF_8)));
        Metadata metadata = ((Reading.Read) reading).document().metadata();
        assertThat(metadata.published()).hasToString(published);
        if (updated == null) {
            assertThat(metadata.updated()).isNull();
        } else {
            assertThat(metadata.updated()).hasToString(updated);
        }
    }
}
