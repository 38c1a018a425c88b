package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.neural.WordedText;
import org.quoth.train.gold.Marked;
import org.quoth.train.gold.Markup;

class LabelsTest {

    private static Labels labels(String markup) {
        Markup parsed = Markup.parse(markup);
        return new Labels(WordedText.of(parsed.text(), Vocabularies.none()), parsed.marked());
    }

    @Test
    void tagTheFirstWordOfASpanApartFromTheOthers() {
        assertThat(labels("{s1 Ana Ruiz} {u1 said} {c1 so}.").tags(0, 5)).containsExactly(1, 2, 3, 5, 0);
    }

    @Test
    void leadAPieceToItsSourceItsCueAndThePieceBefore() {
        Labels labels = labels("{c1 Open ,} {u1 said} {s1 Ruiz} , {c1 at last}");
        assertThat(labels.leads(0)).isEqualTo(new Labels.Leads(3, 2, Labels.NOWHERE));
        assertThat(labels.leads(5)).isEqualTo(new Labels.Leads(3, 2, 0));
        assertThat(labels.leads(1)).isNull();
    }

    @Test
    void leadNowhereWithoutASource() {
        assertThat(labels("{u1 Feared :} {c1 closure}").leads(2))
                .isEqualTo(new Labels.Leads(Labels.NOWHERE, 0, Labels.NOWHERE));
    }

    @Test
    void beginAnewInANewParagraph() {
        Labels labels = labels("{s1 He} {u1 said} : {c1 one\n\ntwo}");
        assertThat(labels.tags(3, 5)).containsExactly(5, 5);
        assertThat(labels.leads(4)).isEqualTo(new Labels.Leads(0, 1, 3));
    }

    @Test
    void shareASourceBetweenAttributions() {
        Markup markup = Markup.parse("{s1 Ruiz} {u1 said} {c1 one} and {u2 feared} {c2 two}");
        var first = markup.marked().get(0);
        var second = new Marked(
                first.source(),
                markup.marked().get(1).cue(),
                markup.marked().get(1).content());
        Labels labels = new Labels(WordedText.of(markup.text(), Vocabularies.none()), List.of(first, second));
        assertThat(labels.leads(5)).isEqualTo(new Labels.Leads(0, 4, Labels.NOWHERE));
    }
}
