package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quoth.model.Block;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Turn;
import org.quoth.wire.DocumentParser;
import org.quoth.wire.DocumentWriter;

/**
 * Files of every format, broken at random (bytes changed, cut, doubled, spliced): outcomes, at least one, and nothing else. A quick
 * companion of the fuzz module; {@code -Dquoth.mutations=100000} takes its time. The seed is printed with every failure.
 */
final class MutatedInputTest {

    private static final Path SEEDS = Path.of(System.getProperty("quoth.root", ".."))
            .resolve("quoth-fuzz/src/test/resources/org/quoth/reading/ReadersFuzzTestInputs");
    private static final int MUTATIONS = Integer.getInteger("quoth.mutations", 25);
    private static final long SEED = Long.getLong("quoth.seed", 20261122L);
    private static final String[] TOKENS = {
        "<",
        ">",
        "&",
        "]]>",
        "<!--",
        "<![CDATA[",
        "\u0000",
        "\n\n",
        "-->",
        "00:00:99.999 --> 99:99:99",
        "{\"",
        "\"",
        "[",
        "]",
        "}",
        "\\u0000",
        "\ud800",
        "\u202e",
        "9999999999999999999",
        "-1",
        "WARC/1.0\r\n",
        "</speech>",
        "<p>",
        "\t",
        "：",
        "Q: ",
        "\f",
        "&#x110000;",
        "e9",
        "\r"
    };

    private final Formats formats =
            new Formats(Limits.STANDARD.with("expandedBytes=4MiB archiveBytes=8MiB seconds=10 entries=200"));

    @Test
    void survivesBrokenFilesOfEveryFormat() {
        List<byte[]> seeds = seeds();
        assertThat(seeds.size()).isGreaterThan(20);
        for (int seed = 0; seed < seeds.size(); seed++) {
            for (int i = 0; i < MUTATIONS; i++) {
                long number = SEED + 1_000_003L * seed + i;
                byte[] broken = mutated(seeds, seed, new Random(number));
                try {
                    check(broken);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError(
                            "mutation " + number + " of seed " + seed + ": " + keep(broken, number), e);
                }
            }
        }
    }

    private static Path keep(byte[] broken, long number) {
        try {
            return Files.write(Path.of(System.getProperty("java.io.tmpdir"), "quoth-broken-" + number), broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> seeds() {
        try (Stream<Path> all = Files.walk(SEEDS)) {
            List<byte[]> seeds = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] mutated(List<byte[]> seeds, int seed, Random random) {
        byte[] bytes = seeds.get(seed).clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            bytes = once(bytes, seeds, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, List<byte[]> seeds, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(1 + Math.max(1, bytes.length / 4)));
        return switch (random.nextInt(6)) {
            case 0 -> changed(bytes, at, random);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 ->
                joined(
                        joined(
                                Arrays.copyOf(bytes, at),
                                TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8)),
                        Arrays.copyOfRange(bytes, at, bytes.length));
            case 4 -> Arrays.copyOf(bytes, at);
            default -> {
                byte[] other = seeds.get(random.nextInt(seeds.size()));
                int from = random.nextInt(other.length + 1);
                yield joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(other, from, other.length));
            }
        };
    }

    private static byte[] changed(byte[] bytes, int at, Random random) {
        if (at < bytes.length) {
            bytes[at] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    private void check(byte[] bytes) {
        List<Reading> readings = formats.read(Input.of("broken", bytes)).toList();
        assertThat(readings).isNotEmpty();
        for (Reading reading : readings) {
            switch (reading) {
                case Reading.Refused refused ->
                    assertThat(refused.reason()).isNotBlank().doesNotStartWith("Quoth failed");
                case Reading.Read read -> sound(read.document());
            }
        }
    }

    private static void sound(Document document) {
        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(document.text().length());
        int last = 0;
        for (Turn turn : document.turns()) {
            assertThat(turn.span().begin()).isGreaterThanOrEqualTo(last);
            last = turn.span().end();
        }
        DocumentParser.parse(DocumentWriter.write(document));
    }
}
