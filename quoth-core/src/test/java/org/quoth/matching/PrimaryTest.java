package org.quoth.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Principal;
import org.quoth.model.Published;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.model.VerdictKind;
import org.quoth.text.Span;

final class PrimaryTest {

    private static final String SPEECH =
            "We will mend the sea wall before the winter storms. (Applause.) Nobody will pay twice.";

    @Test
    void articleIsNoPrimary() {
        assertThat(Primary.of(document(DocumentKind.ARTICLE, null, List.of(turn(Speaker.UNNAMED, TurnKind.STATEMENT)))))
                .isEmpty();
    }

    @Test
    void pageWithoutSpeakerIsNoPrimary() {
        assertThat(Primary.of(document(DocumentKind.OTHER, null, List.of()))).isEmpty();
    }

    @Test
    void speechOfOnePersonIsOneUtterance() {
        Primary primary = Primary.of(document(DocumentKind.OTHER, "Ines Calder", List.of()))
                .orElseThrow();
        assertThat(primary.utterances()).hasSize(1);
        assertThat(primary.utterances().getFirst().speaker()).isEqualTo("Ines Calder");
        assertThat(primary.day()).isEqualTo(LocalDate.of(2031, 1, 2));
    }

    @Test
    void stageDirectionsAreNotSpoken() {
        Primary primary = Primary.of(
                        document(DocumentKind.TRANSCRIPT, null, List.of(turn(Speaker.UNNAMED, TurnKind.STATEMENT))))
                .orElseThrow();
        PrimaryIndex index = new PrimaryIndex();
        index.add(primary);
        Quotation quotation = Quotation.of("before the winter storms. Nobody will pay twice.");
        assertThat(new Verifier().verify(quotation, index).kind()).isEqualTo(VerdictKind.EXCERPTED);
        assertThat(new Verifier()
                        .verify(Quotation.of("the winter storms. Applause. Nobody will pay"), index)
                        .kind())
                .isEqualTo(VerdictKind.EDITED);
    }

    @Test
    void questionersStayUnnamed() {
        Primary primary = Primary.of(
                        document(DocumentKind.TRANSCRIPT, null, List.of(turn(Speaker.UNNAMED, TurnKind.QUESTION))))
                .orElseThrow();
        assertThat(primary.utterances().getFirst().speaker()).isNull();
    }

    @Test
    void sameDocumentReplacesItself() {
        PrimaryIndex index = new PrimaryIndex();
        Primary primary = Primary.of(document(DocumentKind.OTHER, "Ines Calder", List.of()))
                .orElseThrow();
        index.add(primary);
        index.add(primary);
        assertThat(index.documents()).isEqualTo(1);
        Quotation quotation = Quotation.of("We will mend the sea wall before the winter storms.");
        assertThat(new Verifier().verify(quotation, index).kind()).isEqualTo(VerdictKind.VERBATIM);
        index.remove("speech");
        assertThat(new Verifier().verify(quotation, index).kind()).isEqualTo(VerdictKind.NO_PRIMARY_HELD);
    }

    private static Turn turn(Speaker speaker, TurnKind kind) {
        int direction = SPEECH.indexOf("(Applause.)");
        return new Turn(
                1,
                null,
                speaker,
                kind,
                new Span(0, SPEECH.length()),
                0,
                false,
                List.of(new Span(direction, direction + "(Applause.)".length())));
    }

    private static Document document(DocumentKind kind, @Nullable String principal, List<Turn> turns) {
        Metadata metadata = Metadata.NONE.toBuilder()
                .published(Published.on(LocalDate.of(2031, 1, 2)))
                .principal(principal == null ? null : new Principal(principal, null, new Span(0, 0)))
                .build();
        Block block = new Block(BlockKind.PARAGRAPH, new Span(0, SPEECH.length()));
        return Document.read("speech", "speech.txt", "00", kind, metadata, SPEECH, List.of(block), turns, List.of());
    }
}
