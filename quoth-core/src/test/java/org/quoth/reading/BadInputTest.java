package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.wire.DocumentWriter;

/** Whatever comes in, a document or one clear sentence comes out. */
final class BadInputTest {

    private static final String BRIEFING = fixture("briefing.txt");

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal(new byte[0])).isEqualTo("The file is empty.");
        assertThat(refusal(bytes(" \n\n\t"))).startsWith("There are no words in it");
    }

    @Test
    void refusesAnImageThatCallsItselfText() {
        byte[] image = new byte[600];
        new Random(7).nextBytes(image);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, image, 0, 8);
        assertThat(refusal(image)).contains("a PNG image");
    }

    @Test
    void readsATextThatIsFilledUpWithZeros() {
        String filled = BRIEFING.replace("\n\n", "\0".repeat(200) + "\n\n");
        assertThat(read(bytes(filled)))
                .singleElement()
                .satisfies(reading ->
                        assertThat(((Reading.Read) reading).document().turns()).isNotEmpty());
        assertThat(refusal(new byte[5_000])).contains("too many control characters");
    }

    @Test
    void refusesRandomBytes() {
        byte[] noise = new byte[50_000];
        new Random(11).nextBytes(noise);
        assertThat(refusal(noise)).contains("not text");
    }

    @Test
    void readsOneTextInFiveEncodings() {
        for (String name : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
            Document document = document(BRIEFING.getBytes(Charset.forName(name)));
            assertThat(document.text()).as(name).isEqualTo(BRIEFING);
            assertThat(document.turns()).as(name).hasSize(5);
        }
    }

    @Test
    void readsPagesInTheCharsetThatTheyDeclare() {
        String story = "The crane operator Łucja Wałek told the harbour board on Monday that “the quay in Žďár holds”.";
        String cyrillic = "The crane operator Люся Валек told the harbour board on Monday that the quay holds well.";
        assertThat(declared("iso-8859-2", story.replace('“', '"').replace('”', '"')))
                .contains("Łucja Wałek")
                .contains("Žďár");
        assertThat(declared("windows-1250", story)).contains(story);
        assertThat(declared("windows-1251", cyrillic)).contains(cyrillic);
        assertThat(document("<html><head><meta charset=iso-8859-1></head><body><p>%s</p></body></html>"
                                .formatted(story.replace('Ł', 'L').replaceAll("[łŽďá]", "é"))
                                .getBytes(Charset.forName("windows-1252")))
                        .text())
                .contains("that “the quay");
    }

    private static String declared(String charset, String story) {
        return document("<html><head><meta charset=\"%s\"></head><body><p>%s</p></body></html>"
                        .formatted(charset, story)
                        .getBytes(Charset.forName(charset)))
                .text();
    }

    @Test
    void leavesOutTheByteOrderMarkAndNothingElse() {
        String windows = BRIEFING.replace("\n", "\r\n");
        Document document = document(bytes("\uFEFF" + windows));
        assertThat(document.text()).isEqualTo(windows);
        assertThat(document.turns()).hasSize(5);
    }

    @Test
    void warnsOfBytesThatCouldNotBeRead() {
        byte[] cut = bytes(
                "Café in Port Ellis. “The dock reopens,” she said. Señor Ruiz agreed – “yes”. “Naïve,” said the union. ÀÉÎÕÜ");
        byte[] broken = Arrays.copyOf(cut, cut.length - 1);
        Document document = document(broken);
        assertThat(document.text()).startsWith("Café in Port Ellis.").endsWith("\uFFFD");
        assertThat(document.warnings()).extracting(warning -> warning.code()).containsExactly("unreadable-bytes");
    }

    @Test
    void refusesALineLongerThanTheLimitWithinTwoGigabytes() {
        byte[] line = new byte[200 * 1024 * 1024];
        Arrays.fill(line, (byte) 'w');
        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(refusal(line)).contains("One line is 200 MiB long; the limit is 8 MiB"));
    }

    @Test
    void refusesMoreLinesThanFitIntoMemory() {
        Limits few = Limits.STANDARD.with("lines=1000");
        for (String head : List.of("", "speaker,text\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n")) {
            assertThat(new Formats(few).read(Input.of("x", bytes(head + "Ana,yes\n".repeat(1001)))))
                    .singleElement()
                    .extracting(reading -> ((Reading.Refused) reading).reason())
                    .asString()
                    .contains("more than 1,000, the limit on lines", "QUOTH_LIMITS=\"lines=");
        }
    }

    @Test
    void refusesADecompressionBombByItsRatio() throws IOException {
        assertThat(refusal(gzip(new byte[80_000_000]))).contains("the limit on the expansion ratio");
    }

    @Test
    void refusesWhatIsPackedTooOften() throws IOException {
        byte[] packed = bytes(BRIEFING);
        for (int i = 0; i < 5; i++) {
            packed = gzip(packed);
        }
        assertThat(refusal(packed)).contains("more than 3 times over");
    }

    @Test
    void readsAPackedFileUnderTheFingerprintOfWhatWasReceived() throws IOException {
        byte[] packed = gzip(bytes(BRIEFING));
        Document document = document(packed);
        assertThat(document.turns()).hasSize(5);
        assertThat(document.sha256()).isEqualTo(Fingerprint.of(packed).sha256());
        assertThat(document.id()).isEqualTo(document.sha256().substring(0, 16));
    }

    @Test
    void refusesDamagedGzip() throws IOException {
        byte[] packed = gzip(bytes(BRIEFING));
        assertThat(refusal(Arrays.copyOf(packed, packed.length / 2))).contains("damaged or cut short");
    }

    @Test
    void survivesHostileMarkup() {
        String deep = "<div>".repeat(100_000) + "The dock will reopen in June, the minister said on Monday morning."
                + "</div>".repeat(100_000);
        String entities =
                "<!DOCTYPE html [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&a;&a;\">]><p>&a; The dock will reopen in June, the minister said on Monday.";
        for (String page : List.of(
                "<html>" + deep,
                entities,
                "<b>".repeat(300_000),
                "<p>" + "the pier <s>holds</s> ".repeat(200_000),
                "<p class='" + "a".repeat(1_000_000) + "'>",
                "<html><script>")) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(30), () -> assertThat(reports(page)).isEmpty());
        }
    }

    /** The refusals that say that the program failed, of the one outcome there is. */
    private static List<Reading> reports(String text) {
        List<Reading> read = read(bytes(text));
        assertThat(read).hasSize(1);
        return read.stream()
                .filter(reading -> reading instanceof Reading.Refused refused
                        && refused.reason().contains("please report this"))
                .toList();
    }

    @Test
    void survivesHostileText() {
        for (String text : List.of(
                ":".repeat(300_000),
                "A: " + "(".repeat(200_000),
                "QUESTION: ".repeat(50_000),
                "*".repeat(100_000),
                "Q x\nA: y\n".repeat(20_000),
                "SG: we meet\nReporter: we meet you there\n".repeat(60_000),
                BRIEFING.substring(0, 200) + '\0' + BRIEFING.substring(200),
                "---\ntitle: " + "the ".repeat(50_000) + "\n---\nThe pier will close in May, the mayor said.\n",
                "January 1, ".repeat(20_000))) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(30), () -> assertThat(reports(text)).isEmpty());
        }
    }

    @Test
    void readsAPageOfEmptyLinesInAnotherLanguage() {
        String word = "Паром пойдёт в мае, сказал вчера журналистам мэр города. ";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(read(bytes(word + "\n".repeat(400_000) + word)))
                        .hasSize(1));
    }

    @Test
    void readsThousandsOfQuestionsInOneElement() {
        StringBuilder page = new StringBuilder("<title>Interview with Ana Weir</title><article><div>");
        for (int i = 0; i < 6_000; i++) {
            page.append("<b>Why do you mend crane number %d so often in the harbor of Port Ellis?</b><br><br>"
                            .formatted(i))
                    .append("I mend crane number %d because it is mine, and it must hold when the storm comes.<br><br>"
                            .formatted(i));
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(read(bytes(page.toString()))).hasSize(1));
    }

    @Test
    void readsAsManyNamesInCapitalsAsThereAreLines() {
        StringBuilder text = new StringBuilder("PRESS CONFERENCE\n\n");
        for (int i = 0; i < 17_576; i++) {
            text.append((char) ('A' + i / 676))
                    .append((char) ('A' + i / 26 % 26))
                    .append((char) ('A' + i % 26));
            text.append(": thirty cranes went to the quay this year.\n\n");
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(read(bytes(text.toString()))).hasSize(1));
    }

    @Test
    void writesALoneSurrogateWithoutFailing() {
        String json = DocumentWriter.write(Quoth.read(Input.of("a.txt", bytes(BRIEFING))));
        String broken = json.replace("The union", "The \\ud800 union");
        Reading reading = read(bytes(broken)).getFirst();
        assertThat(DocumentWriter.write(reading)).contains("union told us");
    }

    @Test
    void givesAnOutcomeForLinesWithoutWords() {
        assertThat(new JsonLines().read(Input.of("blank.jsonl", bytes(" \n\n"))))
                .singleElement()
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void readsTheGoodLinesOfADamagedFileOfItsOwn() {
        String good = DocumentWriter.write(Quoth.read(Input.of("a.txt", bytes(BRIEFING))));
        List<Reading> readings = read(bytes(good + "\n{\"schema\":1,\"id\":\"x\"}\nno JSON\n" + good + "\n"));
        assertThat(readings).hasSize(4);
        assertThat(readings.get(0)).isEqualTo(readings.get(3)).isInstanceOf(Reading.Read.class);
        assertThat(((Reading.Refused) readings.get(1)).reason()).startsWith("Line 2 is not a document of Quoth");
        assertThat(((Reading.Refused) readings.get(2)).reason()).startsWith("Line 3 is not JSON");
    }

    @Test
    void saysWhyAPathCannotBeRead(@TempDir Path folder) throws IOException {
        Path link = folder.resolve("link.txt");
        Files.createSymbolicLink(link, folder.resolve("gone.txt"));
        assertThat(reason(Quoth.read(link))).isEqualTo("The link leads nowhere.");
        assertThat(reason(Quoth.read(folder.resolve("gone.txt")))).isEqualTo("There is no such file.");
        assertThat(reason(Quoth.read(folder))).contains("a folder, not a file");
    }

    @Test
    void readsATranscriptWithoutAHeader() {
        Document document = document(bytes(BRIEFING.substring(BRIEFING.indexOf("QUESTION"))));
        assertThat(document.turns()).hasSize(4);
        assertThat(document.metadata().title()).isNull();
        assertThat(document.metadata().published()).isNull();
    }

    @Test
    void refusesAPageWithoutAnArticle() {
        assertThat(
                        refusal(
                                bytes(
                                        "<html><head><title>Port Ellis</title></head><body><nav><a href='/'>Home</a></nav></body></html>")))
                .startsWith("No article was found in this page");
    }

    private static List<Reading> read(byte[] bytes) {
        return Quoth.readAll(Input.of("input", bytes)).toList();
    }

    private static Document document(byte[] bytes) {
        return ((Reading.Read) read(bytes).getFirst()).document();
    }

    private static String refusal(byte[] bytes) {
        return reason(read(bytes).getFirst());
    }

    private static String reason(Reading reading) {
        return ((Reading.Refused) reading).reason();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String fixture(String name) {
        try (InputStream in = BadInputTest.class.getResourceAsStream("/reading/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
