package org.quoth.attribution.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Actor;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Implied;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.text.Span;

/** What a promise leaves to the sentences before it. */
final class UnspokenTest {

    private static Document story(String body) {
        String text = "Merchants warned\n\nHarbour Post\nMarch 5th, 2025\n01:19 PM ET\n\n" + body + "\n";
        if (Quoth.read(Input.of("story.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                instanceof Reading.Read read) {
            return Annotator.rules().annotate(read.document());
        }
        throw new AssertionError("refused");
    }

    private static Commitment only(Document document) {
        assertThat(document.commitments()).hasSize(1);
        return document.commitments().getFirst();
    }

    private static List<String> implied(Document document) {
        return only(document).implied().stream()
                .map(each -> told(document, each))
                .toList();
    }

    private static String told(Document document, Implied implied) {
        return words(document, implied.words()) + " = " + words(document, implied.meaning());
    }

    private static String words(Document document, Span span) {
        return span.of(document.text());
    }

    private static String actor(Document document) {
        return switch (only(document).actor()) {
            case Actor.Known known ->
                document.entity(known.entity()).orElseThrow().name();
            case Actor.Words words -> words.text();
        };
    }

    @Test
    void theyAndDoAreWhatTheSentenceBeforeSays() {
        Document document = story("""
                Velmark may send merchants to the island, but they cannot break the salt ban, the minister, Ana Ruiz, said.

                “They will be fined if they do and they know it,” Ruiz said.""");
        assertThat(implied(document))
                .containsExactly("They = merchants", "they = merchants", "do = break the salt ban");
    }

    @Test
    void whoActsIsSaidNearby() {
        Document document = story("""
                “They will be fined if they trade,” the minister, Ana Ruiz, said.

                “Nobody should doubt that the Salt Board is prepared to collect the fines that exist,” Ruiz said.""");
        assertThat(actor(document)).isEqualTo("the Salt Board");
    }

    @Test
    void aPassiveWithoutThatKeepsItsActor() {
        Document document = story("""
                “They will be fined if they trade,” the minister, Ana Ruiz, said.

                “Nobody should doubt that the harbour is open,” Ruiz said.""");
        assertThat(actor(document)).isEqualTo("Ana Ruiz");
        assertThat(implied(document)).isEmpty();
    }

    @Test
    void whatStandsAloneImpliesNothing() {
        assertThat(implied(
                        story("“We will reopen the dock if the inspection is passed,” the minister, Ana Ruiz, said.")))
                .isEmpty();
    }
}
