package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PhrasingsTest {

    private static final Phrasings TIDES = Phrasings.of("tides.txt", """
            # What a harbour master says of the tide.
            [tide]
            <any>
            ebb
            flood

            # "with the ebb"
            [sailing]
            ^(?:<any>) the <tide>$
            with
            against

            [closed]
            [a-z]+[a-z]
            """.lines().toList());

    @Test
    void findsAnyOfThePhrasesWhateverTheirCapitals() {
        assertThat("the Flood").containsPattern(TIDES.kind("tide"));
        assertThat("the rain").doesNotContainPattern(TIDES.kind("tide"));
    }

    @Test
    void tellsThePhrasesOfAKindInOrder() {
        assertThat(TIDES.phrases("tide")).containsExactly("ebb", "flood");
        assertThat(TIDES.phrases("closed")).isEmpty();
    }

    @Test
    void aKindStandsInThePatternOfAnother() {
        assertThat("Against the ebb").matches(TIDES.kind("sailing"));
        assertThat("Against ebb").doesNotMatch(TIDES.kind("sailing"));
    }

    @Test
    void aPatternMayBeginWithABracket() {
        assertThat("sailing").matches(TIDES.kind("closed"));
    }

    @Test
    void saysWhichKindOrListIsMissing() {
        assertThatThrownBy(() -> TIDES.kind("rain"))
                .hasMessageContaining("tides.txt")
                .hasMessageContaining("rain");
        assertThatThrownBy(() -> Phrasings.of(List.class)).hasMessageContaining("list.txt");
    }
}
