package org.quoth.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** What a title is about is nobody. */
final class TitleSubjectsTest {

    private static Document briefing(String title) {
        String text = title + """


                Customs House
                Port Ellis
                March 3, 2025

                QUESTION: Will the gardens be watered?

                MINISTER MARSH: Twice a week.
                """;
        Input input = Input.of("briefing.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Quoth.readAll(input)
                .map(reading -> Annotator.rules().annotate(((Reading.Read) reading).document()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summer Water Restrictions",
                "Winter Fuel Regulations",
                "Harbour Crane Inspections",
                "Spring Flood Evacuation",
                "Northern Ferry Communities"
            })
    void aSubjectIsNoPerson(String subject) {
        assertThat(briefing("Briefing on " + subject).entities())
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .extracting(Entity::name)
                .noneMatch(name -> name.contains(subject.substring(subject.lastIndexOf(' ') + 1)));
    }

    @Test
    void aGuestIs() {
        assertThat(briefing("Interview with Elena Marsh").entities())
                .extracting(Entity::name)
                .contains("Elena Marsh");
    }
}
