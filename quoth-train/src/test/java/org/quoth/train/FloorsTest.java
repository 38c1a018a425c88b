package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quoth.attribution.neural.Found;
import org.quoth.attribution.neural.Setting;
import org.quoth.attribution.neural.TrainedModel;
import org.quoth.train.gold.Gold;
import org.quoth.train.gold.GoldText;

/** The model that ships, on a quarter of the development texts: see {@code floors.properties}. */
class FloorsTest {

    private static final Path DEVELOPMENT =
            Path.of(System.getProperty("quoth.shared", "../shared")).resolve("data/attribution/polnear/dev");

    @ParameterizedTest
    @EnumSource
    void theModelsThatShipAreNoWorseThanTheyWere(Setting setting) throws Exception {
        assumeTrue(Files.isDirectory(DEVELOPMENT), "no marked texts in ../shared beside the project");
        TrainedModel model = TrainedModel.onClassPath(setting).orElseThrow();
        List<GoldText> texts = Floors.part(Gold.read(DEVELOPMENT));
        Properties floors = Floors.properties(Floors.file(setting));
        assertThat(Floors.fallen(floors, "part.", texts, Evaluate.find(model, texts)))
                .isEmpty();
    }

    @Test
    void theWholeProgramIsNoWorseThanItWas() throws Exception {
        assumeTrue(Files.isDirectory(DEVELOPMENT), "no marked texts in ../shared beside the project");
        List<GoldText> texts = Floors.part(Gold.read(DEVELOPMENT));
        List<List<Found>> found = texts.stream().map(WholeProgram::found).toList();
        assertThat(Floors.fallen(Floors.properties(Floors.ofProgram()), "part.", texts, found))
                .isEmpty();
    }
}
