package org.quoth.onnx;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void saysWhatToDoInsteadOfCrashing() {
        assertThatThrownBy(() -> CommandLine.check(5_000)).hasMessageContaining("CLASSPATH");
        assertThatCode(CommandLine::check).doesNotThrowAnyException();
    }
}
