package org.quoth.attribution.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.text.Span;

/** Which clauses a fact-checker could look up. */
final class FactClausesTest {

    private static List<String> facts(String text) {
        return FactClauses.in(text, new Span(0, text.length())).stream()
                .map(fact -> fact.clause().of(text) + " | " + fact.measure().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "He’s never seen the weir, which has been leaking at Velmark for four years.; which has been leaking at Velmark for four years | for four years",
                "The city has lost eleven percent of its water.; The city has lost eleven percent of its water | eleven percent",
                "The boats are part of our fleet of 65 ships.; The boats are part of our fleet of 65 ships | 65 ships",
                "We built the largest lock on the river.; We built the largest lock on the river | the largest lock",
                "The weir leaked for thirteen years.; The weir leaked for thirteen years | for thirteen years",
                "The dam was built in 1961.; The dam was built in 1961 | in 1961"
            })
    void findsWhatCanBeLookedUp(String said, String fact) {
        assertThat(facts(said)).contains(fact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Will it take four years?",
                "We will spend 12 million on new pipes.",
                "I think they lost 12 million.",
                "If it costs 12 million, it is dear.",
                "We should have four locks.",
                "The wall is old and ugly.",
                "Two questions, please.",
                "Thank you for 12 good years.",
                "The pilots have to be alert 24 hours a day.",
                "Velmark has got to mend 12 locks."
            })
    void leavesWhatIsAskedOpenedOrFelt(String said) {
        assertThat(facts(said)).isEmpty();
    }

    /** Sentences that fact-checkers picked out of debates and speeches (CheckThat! 2019, its training part) are found more often than others. */
    @Test
    void findsWhatCheckersPickMoreOftenThanOtherSentences() throws IOException {
        Path folder = Path.of(
                System.getProperty("quoth.shared", "../shared"), "data/transcripts/clef-factcheck/2019/data/training");
        assumeTrue(Files.isDirectory(folder), "../shared/data/transcripts/clef-factcheck is not there");
        int[][] counts = new int[2][2];
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] fields = line.split("\t");
                    if (fields.length == 4 && !fields[1].equals("SYSTEM")) {
                        counts[fields[3].equals("1") ? 1 : 0][facts(fields[2]).isEmpty() ? 0 : 1]++;
                    }
                }
            }
        }
        double picked = counts[1][1] / (double) (counts[1][0] + counts[1][1]);
        double others = counts[0][1] / (double) (counts[0][0] + counts[0][1]);
        System.out.printf(
                "marked %.3f of %d picked sentences, %.3f of %d others%n",
                picked, counts[1][0] + counts[1][1], others, counts[0][0] + counts[0][1]);
        assertThat(picked).isGreaterThan(2 * others);
    }
}
