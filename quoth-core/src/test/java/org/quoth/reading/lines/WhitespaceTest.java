package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WhitespaceTest {

    @Test
    void joinsRunsAndLeavesOutWhatIsNotSeen() {
        assertThat(Whitespace.joined(" Harbour\u00a0\n Board ")).isEqualTo("Harbour Board");
        assertThat(Whitespace.joined("Pier-\u206019 \ufeffBriefing\u200b")).isEqualTo("Pier-19 Briefing");
        assertThat(Whitespace.joined("Pier 19")).isEqualTo("Pier 19");
    }
}
