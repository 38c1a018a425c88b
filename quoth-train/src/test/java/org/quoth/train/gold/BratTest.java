package org.quoth.train.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quoth.text.Span;

class BratTest {

    private static final String TEXT = "“Open,” Ruiz \ud83d\ude00 said, “at last.”";

    @Test
    void readsPiecesOfASpanInCodePoints() {
        String file = "T1\tContent 0 7;20 30\t“Open,” “at last.”\nT2\tSource 8 12\tRuiz\nT3\tCue 15 19\tsaid\n"
                + "E1\tAttribution:T9 Content:T1 Source:T2 Cue:T3\n";
        Marked marked = Brat.parse(TEXT, file).getFirst();
        assertThat(marked.content()).containsExactly(new Span(0, 7), new Span(21, 31));
        assertThat(marked.cue().getFirst().of(TEXT)).isEqualTo("said");
    }

    @Test
    void takesASecondContentAsAnotherPiece() {
        String file = "T1\tContent 0 7\tx\nT2\tContent 20 30\ty\nE1\tContent:T1 Content2:T2\n";
        assertThat(Brat.parse(TEXT, file).getFirst().content()).hasSize(2);
    }

    @Test
    void leavesOutWhatHasNoContentAndLinesThatAreNoAnnotation() {
        String file =
                "T1\tSource 8 12\tRuiz\nsaid it twice\nE1\tSource:T1\n#1\tAnnotatorNotes T1\tunsure\nT2\tDiscuss 0 7\tx\n";
        assertThat(Brat.parse(TEXT, file)).isEmpty();
    }

    @Test
    void readsBackWhatAMarkupWrites() {
        Markup markup = Markup.parse(
                "{c1 “Open,”} {s1 Ruiz} \ud83d\ude00 {u1 said}, {c1 “at last.”} {s2 She} {u2 hopes} {c2 so}.");
        assertThat(Brat.parse(markup.text(), markup.brat())).isEqualTo(markup.marked());
    }

    @Test
    void readsBackWhatItWrites() {
        Markup markup = Markup.parse(
                "{c1 “Open,”} {s1 Ruiz} \ud83d\ude00 {u1 said}, {c1 “at last.”} {s2 She} {u2 hopes} {c2 so}. {c3 Rain} later.");
        assertThat(Brat.parse(markup.text(), Brat.write(markup.text(), markup.marked())))
                .isEqualTo(markup.marked());
    }
}
