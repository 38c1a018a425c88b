package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.model.Document;
import org.quoth.model.Polarity;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** What was denied, and what only sounds so. */
final class DenialsTest {

    private static Document read(String sentence) {
        String text = "The quay stays\nBy Nell Harrow\nMarch 4, 2026\n\n" + sentence + "\n";
        Input input = Input.of("story.txt", text.getBytes(StandardCharsets.UTF_8));
        return Quoth.readAll(input)
                .map(reading -> ((Reading.Read) reading).document())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruiz denied having met the owners.",
                "The firm has repeatedly denied any wrongdoing.",
                "Hale denies murder.",
                "Holt has denied claims he took money from the club."
            })
    void whatSomebodyDeniesIsSureByRule(String sentence) {
        assertThat(new RuleFinder().finds(read(sentence)).sure()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The court denied the motion.", "The council denied permission for the march."})
    void whatAnOfficeDeniesToSomebodyIsNot(String sentence) {
        assertThat(new RuleFinder().finds(read(sentence)).sure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It was safe,” one resident, who asked not to be named, said.                   | ASSERTED
            Ruiz never said that the pier was safe.                                          | DENIED
            """)
    void whatIsToldOfTheSourceDeniesNothing(String sentence, Polarity polarity) {
        assertThat(Annotator.rules().annotate(read(sentence)).attributions())
                .singleElement()
                .satisfies(one -> assertThat(one.polarity()).isEqualTo(polarity));
    }

    @Test
    void whatAnotherVerbTellsOfIsNoMedium() {
        Document document = Annotator.rules()
                .annotate(read("The ministry confirmed that it had the letter but would not say when it would reply."));
        assertThat(document.attributions())
                .allSatisfy(one -> assertThat(one.telling().medium()).isEmpty());
    }
}
