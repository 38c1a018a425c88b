package org.quoth.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** Whom a title names is who answers, whatever the first name and however short the labels. */
final class StatedPrincipalsTest {

    @ParameterizedTest
    @CsvSource({"COLE, QUARRIE", "DC, RQ"})
    void areThoseOfTheTitle(String asks, String answers) {
        Document document = analysed("""
                Interview with Rufus Quarrie

                20 May 2025

                %1$s: Rufus Quarrie joins us now. You would have put the fares up as well, wouldn't you?

                %2$s: No, we would not. We said in March that we would freeze them for two years.

                %1$s: Where does the money come from?

                %2$s: From the tunnel. It is late, and nobody wants it.
                """.formatted(asks, answers));
        assertThat(document.entity(String.valueOf(document.principal())).map(Entity::name))
                .contains("Rufus Quarrie");
    }

    private static Document analysed(String text) {
        Reading reading = Quoth.read(Input.of("a.txt", text.getBytes(StandardCharsets.UTF_8)));
        return new PeopleStep().annotate(((Reading.Read) reading).document());
    }
}
