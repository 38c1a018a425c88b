package org.quoth.attribution.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        return told(document, only(document));
    }

    private static List<String> told(Document document, Commitment one) {
        return one.implied().stream().map(each -> told(document, each)).toList();
    }

    private static String told(Document document, Implied implied) {
        return words(document, implied.words()) + " = " + words(document, implied.meaning());
    }

    private static String words(Document document, Span span) {
        return span.of(document.text());
    }

    private static String actor(Document document) {
        return actor(only(document), document);
    }

    private static String actor(Commitment one, Document document) {
        return switch (one.actor()) {
            case Actor.Known known ->
                document.entity(known.entity()).orElseThrow().name();
            case Actor.Words words -> words.text();
        };
    }

    @Test
    void theyAndDoAreWhatTheSentenceBeforeSays() {
        Document document = story("""
                Velmark may lend pilots to the island, but they must not cut the harbour chain, the minister, Ana Ruiz, said.

                “They will be turned back if they do, and nobody will pay the way home,” Ruiz said.""");
        assertThat(told(document, document.commitments().getFirst()))
                .containsExactly("They = pilots", "they = pilots", "do = cut the harbour chain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "People may row past the pier, but they must not land there|People",
                "Men of the guild may row past the pier, but they must not land there|Men",
                "The council hears that women may row past the pier, but they must not land there|women",
                "The council says children may row past the pier, but they must not land there|children",
                "Boatmen may row past the pier, but they must not land there|Boatmen",
                "The council hears that townspeople may row past the pier, but they must not land there|townspeople",
                "Merchants may row past the pier, but they must not land there|Merchants"
            })
    void theyAreMany(String before, String many) {
        Document document =
                story(before + ", the minister, Ana Ruiz, said.\n\n“They will be turned back if they do,” Ruiz said.");
        assertThat(implied(document)).containsExactly("They = " + many, "they = " + many, "do = land there");
    }

    @Test
    void aNameIsNotMany() {
        Document document = story("""
                Hans Brandt sails for the guild. Hans may think the specimen is his, but they must not land there, the minister, Ana Ruiz, said.

                “They will be turned back if they do,” Ruiz said.""");
        assertThat(implied(document)).containsExactly("do = land there");
    }

    @Test
    void whoActsIsSaidNearby() {
        Document document = story("""
                “They will be fined if they trade,” the minister, Ana Ruiz, said.

                “I can tell them that the Salt Board is ready to send out its fines,” Ruiz said.""");
        assertThat(actor(document)).isEqualTo("the Salt Board");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The dock will be opened in May,” the minister, Ana Ruiz, said.\n\nThe Salt Company will operate two cranes.",
                "“They will be fined if they trade,” the minister, Ana Ruiz, said.\n\nThe Salt Council will find the money.",
                "“The boats will be fitted in May,” the minister, Ana Ruiz, said.\n\nThe Salt Company is fit for it."
            })
    void anotherVerbDoesNotTellWhoActs(String body) {
        Document document = story(body);
        assertThat(actor(document.commitments().getFirst(), document)).doesNotContain("Salt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The sheds will be stripped in May,” the minister, Ana Ruiz, said.\n\nThe Salt Company has begun to strip the first.",
                "“The crates will be carried in May,” the minister, Ana Ruiz, said.\n\nThe Salt Company is to carry them ashore.",
                "“The letters will be written in May,” the minister, Ana Ruiz, said.\n\nThe Salt Company has people to write them.",
                "“The dock will be opened in May,” the minister, Ana Ruiz, said.\n\nThe Salt Company is opening two sheds."
            })
    void theSameVerbTellsWhoActs(String body) {
        Document document = story(body);
        assertThat(actor(document.commitments().getFirst(), document)).isEqualTo("The Salt Company");
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
