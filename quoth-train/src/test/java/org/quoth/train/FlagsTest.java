package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is told who leaves out what a command needs. */
class FlagsTest {

    @ParameterizedTest
    @CsvSource({"label, --to", "export, --to", "tune, --model", "gate, --model", "evaluate, --gold"})
    void namesWhatIsMissing(String verb, String missing) {
        assertThatThrownBy(command(verb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(missing + " is missing");
    }

    private static ThrowingCallable command(String verb) {
        String[] none = {};
        return switch (verb) {
            case "label" -> () -> Label.main(none);
            case "export" -> () -> Export.main(none);
            case "tune" -> () -> Tune.main(none);
            case "gate" -> () -> GateTrainer.main(none);
            default -> () -> Evaluate.main(none);
        };
    }
}
