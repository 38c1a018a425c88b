package org.quoth.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

class HighestOfficeTest {

    @Test
    void isToldOfOneWhomADocumentNamesByItMoreOftenThanByForename() {
        assertThat(told("Ivo Quist", "Ivo Quist", "President Quist", "President Quist"))
                .isTrue();
        assertThat(told("Ivo Quist", "Ivo Quist", "President Quist")).isFalse();
    }

    @Test
    void doesNotTakeTheBeginningOfASurnameForAForename() {
        assertThat(told("Jon Jonker", "Jon Jonker", "President Jonker", "President Jonker"))
                .isTrue();
    }

    @Test
    void doesNotTakeAVicePresidentForAPresident() {
        assertThat(told("Ivo Quist", "Ivo Quist", "Vice President Quist", "Vice President Quist"))
                .isFalse();
    }

    private static boolean told(String name, String... mentions) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String mention : mentions) {
            spans.add(Span.of(text.length(), text.length() + mention.length()));
            text.append(mention).append(" spoke. ");
        }
        Entity entity = new Entity("e1", EntityType.PERSON, name, "President", null, Map.of(), spans);
        return HighestOffice.told(entity, text.toString()).isPresent();
    }
}
