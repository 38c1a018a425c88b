package org.quoth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.text.Span;

/** The same words are found however the lines of a text end. */
final class LineEndsTest {

    private static final String STORY = """
            Dredging to start in June, port says

            By Dana Holt
            March 5, 2025

            PORT ELLIS – The dredging of the north basin will start in
            June, the Secretary of State
            for Ports, Ana Ruiz, told reporters on Tuesday, and she said that no
            boat would have to leave its berth before then.

            “We have the money, and we have the crane,” Ruiz said. “What
            we do not have is a second summer to
            lose.”

            Mayor Tom Bell denied that the city had promised to pay. “The city
            promised nothing,” he said.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void findsTheSame(String lineEnd) {
        Document elsewhere = read(STORY);
        Document here = read(STORY.replace("\n", lineEnd));
        assertThat(here.text()).isEqualTo(STORY.replace("\n", lineEnd));
        assertThat(here.attributions()).hasSizeGreaterThan(3);
        assertThat(said(here)).containsExactlyElementsOf(said(elsewhere));
        assertThat(here.entities())
                .extracting(LineEndsTest::who)
                .containsExactlyElementsOf(
                        elsewhere.entities().stream().map(LineEndsTest::who).toList());
        assertThat(here.commitments()).hasSameSizeAs(elsewhere.commitments());
    }

    private static Document read(String text) {
        Reading reading = Quoth.annotate(Quoth.read(Input.of("story.txt", text.getBytes(StandardCharsets.UTF_8))));
        return ((Reading.Read) reading).document();
    }

    private static String who(Entity entity) {
        return entity.name() + ", " + entity.role();
    }

    private static List<String> said(Document document) {
        return document.attributions().stream()
                .map(each -> Stream.of(each.source(), each.cue(), each.content())
                                .map(spans -> words(document, spans))
                                .toList()
                        + " "
                        + each.kind())
                .toList();
    }

    private static String words(Document document, List<Span> spans) {
        return document.words(spans).replaceAll("\\s+", " ");
    }
}
