package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reading;
import org.quoth.wire.DocumentParser;
import org.quoth.wire.DocumentWriter;

/** Other languages: turns where labels show them, otherwise a refusal that says why. */
final class ForeignLanguagesTest {

    private static final String CHINESE = """
            港口新闻发布会

            主持人：各位早上好，现在开始。
            记者：新船闸什么时候开放？
            鲁伊斯：五月开放，如果闸门按时安装。
            我们已经付了疏浚费用。
            记者：费用由谁承担？
            鲁伊斯：由港务费承担。
            """;

    @Test
    void readsTurnsOfAChineseTranscript() {
        Document document = document(CHINESE);
        assertThat(document.kind()).isEqualTo(DocumentKind.TRANSCRIPT);
        assertThat(document.metadata().language()).isEqualTo("zh");
        assertThat(document.metadata().title()).isEqualTo("港口新闻发布会");
        assertThat(document.text()).isEqualTo(CHINESE);
        assertThat(document.turns().stream()
                        .map(turn -> turn.kind() + " " + turn.label())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("MODERATOR 主持人, QUESTION 记者, ANSWER 鲁伊斯, QUESTION 记者, ANSWER 鲁伊斯");
        assertThat(document.turn(3).speech().of(document.text())).isEqualTo("五月开放，如果闸门按时安装。\n我们已经付了疏浚费用。");
        assertThat(document.warnings()).extracting(warning -> warning.code()).contains("unsupported-language");
        Document annotated = Annotator.rules().annotate(document);
        assertThat(DocumentParser.parse(DocumentWriter.write(annotated))).isEqualTo(annotated);
    }

    @Test
    void refusesChineseProse() {
        assertThat(refusal("新船闸将于五月开放，市长周一说。疏浚费用由港务费承担。船员们表示满意。"))
                .contains("written in Chinese, a language that is not supported");
    }

    @Test
    void readsTurnsOfAGermanTranscript() {
        Document document = document("""
                Pressekonferenz im Hafenamt

                FRAGE: Frau Ministerin, wann wird die neue Schleuse geöffnet, und wer bezahlt das?

                MINISTERIN RUIZ: Im Mai, wenn die Tore rechtzeitig eingehängt werden. Das Geld kommt aus den Hafengebühren.

                FRAGE: Und wenn sie nicht rechtzeitig fertig sind?

                MINISTERIN RUIZ: Dann eine Woche später. Niemand wird eine Buchung verlieren, das haben wir versprochen.
                """);
        assertThat(document.turns()).hasSize(4);
        assertThat(document.metadata().language()).isEqualTo("de");
        assertThat(document.warnings()).extracting(warning -> warning.code()).contains("unsupported-language");
    }

    /** Words and marks of English in a list of another language make no report and no promise. */
    @Test
    void findsNothingButSpeakersInAnotherLanguage() {
        String list = """
                Offerte del porto di Velmark per i nostalgici

                Ecco le occasioni che non si possono perdere, scelte per voi dalla nostra redazione con la collaborazione del porto.

                Barca a remi "The Old Pilot", una barca che tutti sognano – We will row – 45 lire, nel negozio del porto
                http://porto.example/barca

                Lampada della diga, "Light the Lock", la lampada che non si spegne – will be sent – 12 lire
                http://porto.example/lampada

                "Sono felice di aver venduto la barca", ha detto il sindaco Ana Ruiz con gli amici del porto: non la rivedrà.
                """;
        Document annotated = Annotator.rules().annotate(document(list));
        assertThat(annotated.metadata().language()).isEqualTo("it");
        assertThat(annotated.attributions()).isEmpty();
        assertThat(annotated.commitments()).isEmpty();
        assertThat(annotated.times()).isEmpty();
        assertThat(annotated.warnings()).extracting(warning -> warning.code()).contains("unsupported-language");
    }

    @Test
    void heedsTheWordsOfAPageBeforeWhatItSaysOfItsLanguage() {
        String story =
                "<p>The pilots of the harbour said on Monday that they had seen the light of the lock and that it was out.</p>"
                        + "<p>“We have no oil for it,” said the master of the lock, Ana Ruiz, who was in the town for the day. “It is a matter for the council.”</p>"
                        + "<p>The council has not said when it will meet. The master of the guild said that it was waiting for the spring.</p>";
        Document page = Annotator.rules()
                .annotate(document(
                        "<html lang='it'><title>The light is out</title><body><article><h1>The light is out</h1>"
                                + story + "</article></body></html>"));
        assertThat(page.metadata().language()).isEqualTo("en");
        assertThat(page.attributions()).hasSizeGreaterThan(2);
    }

    @Test
    void keepsOffsetsOfTextsFromRightToLeftAndOfCombiningCharacters() {
        Document document = document(
                "MARSH: The sign says \u05e9\u05dc\u05d5\u05dd, cafe\u0301 and \ud83d\ude80.\n\nQUESTION: And what does it mean to you?\n\n"
                        + "MARSH: Peace, and coffee, and a rocket.\n\nQUESTION: Thank you very much for that.\n\nMARSH: You are welcome, as always.\n");
        Document again = DocumentParser.parse(DocumentWriter.write(document));
        assertThat(again.turns()).isEqualTo(document.turns());
        assertThat(again.blocks()).isEqualTo(document.blocks());
        assertThat(again.turn(1).speech().of(again.text())).endsWith("and \ud83d\ude80.");
    }

    private static Document document(String text) {
        Reading reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    private static String refusal(String text) {
        return ((Reading.Refused) read(text)).reason();
    }

    private static Reading read(String text) {
        return Quoth.read(Input.of("x.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
