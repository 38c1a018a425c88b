package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1 for the pier",
                "-- and then he left",
                "@harbourpost said",
                "\t=1+1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "-5 degrees",
                "'=1+1",
                "''-x"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldReckon(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell);
        assertThat(FormulaGuard.meant(FormulaGuard.guarded(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "+3.5", "-1,200", "-4%", "'Tis the pier", "— and then", "a=b", "'", "3 = 3"})
    void leavesNumbersAndWordsAlone(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.meant(cell)).isEqualTo(cell);
    }

    @Test
    void comesBackHoweverOftenItIsGuarded() {
        String twice = FormulaGuard.guarded(FormulaGuard.guarded("=1"));
        assertThat(twice).isEqualTo("''=1");
        assertThat(FormulaGuard.meant(FormulaGuard.meant(twice))).isEqualTo("=1");
    }
}
