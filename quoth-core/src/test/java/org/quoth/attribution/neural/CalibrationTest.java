package org.quoth.attribution.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void drawsStraightLinesBetweenItsPoints() {
        Calibration calibration = Calibration.parse("0.2:0.1 0.6:0.5 1.0:0.9");
        assertThat(calibration.of(0)).isEqualTo(0.1);
        assertThat(calibration.of(0.4)).isCloseTo(0.3, within(1e-9));
        assertThat(calibration.of(0.8)).isCloseTo(0.7, within(1e-9));
        assertThat(calibration.of(1)).isEqualTo(0.9);
    }

    @Test
    void readsWhatItWrites() {
        Calibration calibration = Calibration.parse("0.0:0.05 1.0:0.97");
        assertThat(Calibration.parse(calibration.toString())).isEqualTo(calibration);
    }

    @Test
    void refusesToFall() {
        assertThatThrownBy(() -> Calibration.parse("0.0:0.5 1.0:0.4")).hasMessageContaining("rise");
    }
}
