package org.quoth.attribution.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.Opinions.Backing;
import org.quoth.text.Span;

class OpinionsTest {

    private static final Span CONTENT = new Span(10, 30);
    private static final Span SOURCE = new Span(0, 4);
    private static final Found FOUND = new Found(List.of(CONTENT), List.of(), List.of(SOURCE), 0.5);

    private static Opinions opinion(Span content, List<Span> source) {
        return new Opinions(List.of(new Found(List.of(content), List.of(new Span(5, 9)), source, 1)));
    }

    @Test
    void backAnAttributionByContentAndMoreSoByItsSource() {
        assertThat(Opinions.NONE.backing(FOUND)).isEqualTo(Backing.ALONE);
        assertThat(opinion(new Span(30, 40), List.of(SOURCE)).backing(FOUND)).isEqualTo(Backing.ALONE);
        assertThat(opinion(new Span(29, 40), List.of(new Span(50, 54))).backing(FOUND))
                .isEqualTo(Backing.CONTENT);
        assertThat(opinion(new Span(29, 40), List.of(new Span(2, 6))).backing(FOUND))
                .isEqualTo(Backing.SOURCE);
    }

    @Test
    void agreeThatThereIsNoSource() {
        Found nobody = new Found(List.of(CONTENT), List.of(), List.of(), 0.5);
        assertThat(opinion(CONTENT, List.of()).backing(nobody)).isEqualTo(Backing.SOURCE);
    }

    @Test
    void drawALinkOnlyFromTheSameContent() {
        Opinions opinions = opinion(CONTENT, List.of(SOURCE));
        assertThat(opinions.draw(Link.SOURCE, new Span(12, 14), SOURCE)).isTrue();
        assertThat(opinions.draw(Link.CUE, new Span(12, 14), SOURCE)).isFalse();
        assertThat(opinions.draw(Link.SOURCE, new Span(40, 44), SOURCE)).isFalse();
    }
}
