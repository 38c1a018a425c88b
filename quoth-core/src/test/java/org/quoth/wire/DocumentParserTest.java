package org.quoth.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Quoth;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.text.Span;

final class DocumentParserTest {

    private static final String BEGIN =
            "{\"schema\":1,\"id\":\"a\",\"source\":\"s\",\"sha256\":\"f\",\"kind\":\"article\",\"text\":\"The dock is shut.\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"published\":\"yesterday\"",
                "\"blocks\":[{\"kind\":\"paragraph\",\"begin\":5,\"end\":2}]",
                "\"turns\":[{\"index\":1,\"kind\":\"answer\",\"begin\":0,\"speechBegin\":10,\"end\":5}]",
                "\"entities\":7",
                "\"entities\":{\"e1\":{\"id\":\"e1\",\"type\":\"person\",\"name\":\"Ana Ruiz\"}}",
                "\"commitments\":[{\"id\":\"c1\",\"actor\":\"x\",\"span\":[0,3],\"action\":[0,3],\"modality\":\"intention\","
                        + "\"due\":{\"earliest\":\"2025-02-30\",\"text\":[0,1]}}]",
                "\"attributions\":[{\"id\":\"a1\",\"kind\":\"direct\",\"content\":[],\"polarity\":\"asserted\"}]",
                "\"exchanges\":[{\"id\":\"x1\",\"questions\":[1],\"answers\":[],\"spans\":[],\"parts\":[{\"outcome\":null}]}]"
            })
    void saysWhatCannotBe(String field) {
        assertThatThrownBy(() -> DocumentParser.parse(BEGIN + "," + field + "}"))
                .isInstanceOf(WireException.class);
    }

    @Test
    void oneLineThatCannotBeDoesNotTakeTheOthersWithIt() {
        String lines = BEGIN + ",\"published\":\"yesterday\"}\n" + BEGIN + "}\n";
        List<Reading> readings = Quoth.readAll(Input.of("corrected.jsonl", lines.getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst())
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason())
                                .startsWith("Line 1")
                                .contains("yesterday"));
        assertThat(readings.getLast()).isInstanceOf(Reading.Read.class);
    }

    @Test
    void readsBackATextOfAnyLength() {
        Document document = Document.read(
                "a",
                "s",
                "f",
                DocumentKind.OTHER,
                Metadata.NONE,
                "x".repeat(21_000_000),
                List.of(new Block(BlockKind.PARAGRAPH, new Span(0, 21_000_000))),
                List.of(),
                List.of());
        assertThat(DocumentParser.parse(DocumentWriter.write(document)).equals(document))
                .isTrue();
    }
}
