package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;

class DialogueLinesTest {

    @Test
    void twoWhoTakeTurnsMakeADialogue() {
        assertThat(sources("MARSH", "QUARRIE", "MARSH")).containsExactly("MARSH", "QUARRIE", "MARSH");
    }

    @Test
    void oneLabelThatComesAgainMakesNone() {
        assertThat(sources("MARSH", "MARSH", "MARSH")).isEmpty();
    }

    @Test
    void labelsOfWhichNoneComesAgainMakeNone() {
        assertThat(sources("MARSH", "QUARRIE", "DORN")).isEmpty();
    }

    /** Whose words stand there as in a transcript. */
    private static List<String> sources(String first, String second, String third) {
        Document story = PlainArticles.found("The board printed its notes on Monday, and here they are.\n\n" + first
                + ": Did you sign it?\n\n" + second + ": I signed a letter, and we sent it.\n\n" + third
                + ": And I never saw it.\n\nThe board has not answered since.");
        return story.attributions().stream()
                .filter(said -> said.kind() == AttributionKind.DIRECT)
                .map(said -> story.words(said.source()))
                .toList();
    }
}
