package org.quoth.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Reading;
import org.quoth.model.Speaker;
import org.quoth.reading.Input;

/** A house whose name is a call to do something, told to be one behind a comma. */
final class ToldHousesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Save Our Shelves, a campaign group, said that it would ask a judge. | Save Our Shelves | ORGANIZATION
            Stop The Pier, an action group, said that it would sue.             | Stop The Pier    | ORGANIZATION
            Ana Ruiz, a member of the harbour council, said that it would sue.  | Ana Ruiz         | PERSON
            """)
    void hasItsWholeName(String sentence, String name, EntityType type) {
        Document story = story(sentence);
        assertThat(story.attributions().getFirst().speaker())
                .isInstanceOfSatisfying(
                        Speaker.Named.class,
                        named -> assertThat(story.entity(named.entity()))
                                .get()
                                .extracting(Entity::name, Entity::type)
                                .containsExactly(name, type));
    }

    private static Document story(String sentence) {
        String text = "The shelves stay\nBy Nell Harrow\nMarch 4, 2026\n\n" + sentence + "\n";
        Input input = Input.of("story.txt", text.getBytes(StandardCharsets.UTF_8));
        return Quoth.readAll(input)
                .map(reading -> Annotator.best().annotate(((Reading.Read) reading).document()))
                .findFirst()
                .orElseThrow();
    }
}
