package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.neural.Setting;
import org.quoth.attribution.neural.TrainedModel;
import org.quoth.train.gold.Gold;
import org.quoth.train.gold.GoldText;

/** The model that ships, on a quarter of the development texts: see {@code floors.properties}. */
class FloorsTest {

    private static final Path DEVELOPMENT =
            Path.of(System.getProperty("quoth.shared", "../shared")).resolve("data/attribution/polnear/dev");
    private static final Path FLOORS = Path.of(System.getProperty("quoth.root", ".."))
            .resolve("quoth-train")
            .resolve(Floors.FILE);

    @Test
    void theModelThatShipsIsNoWorseThanItWas() throws Exception {
        assumeTrue(Files.isDirectory(DEVELOPMENT), "no marked texts beside the project");
        TrainedModel model = TrainedModel.onClassPath(Setting.ACCURATE).orElseThrow();
        List<GoldText> texts = Floors.part(Gold.read(DEVELOPMENT));
        Properties floors = Floors.properties(FLOORS);
        assertThat(Floors.fallen(floors, "part.", texts, model)).isEmpty();
    }
}
