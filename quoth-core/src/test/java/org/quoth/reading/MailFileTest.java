package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;

/** Pages that a browser saved in one file, and letters. */
final class MailFileTest {

    private static final String STORY =
            "<p>The dock at Port Ellis will reopen in June, the minister said on Monday after months of work on the old quay=E2=80=99s wall.</p>\r\n"
                    + "<p>=E2=80=9CWe have finished what we began in autumn,=E2=80=9D said Norah Quist, the harbour engineer, who has built =\r\n"
                    + "three docks before this one and means to build no more.</p>\r\n";
    private static final String PAGE = "<html><head><title>Dock will reopen in June | Harbour Post</title></head><body>"
            + "<h1>Dock will reopen in June</h1><p>By Lena Marsh</p>\r\n" + STORY + "</body></html>\r\n";

    private static Reading reading(String file) {
        return Quoth.read(Input.of("page.mhtml", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Document document(String file) {
        return ((Reading.Read) reading(file)).document();
    }

    private static String saved(String parts) {
        return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.harbourpost.example/2025/03/dock\r\n"
                + "Subject: =?utf-8?Q?Dock=20will=20reopen?=\r\nDate: Wed, 5 Mar 2025 08:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--abc--\"\r\n\r\n\r\n"
                + parts
                + "----abc----\r\n";
    }

    @Test
    void readsAPageThatABrowserSavedInOneFile() {
        Document page = document(
                saved(
                        "----abc--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                                + "Content-Location: https://www.harbourpost.example/2025/03/dock\r\n\r\n" + PAGE
                                + "\r\n----abc--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n\r\n"
                                + "----abc--\r\nContent-Type: text/html\r\n\r\n<html><body><p>An advertisement in a frame.</p></body></html>\r\n"));
        assertThat(page.metadata().title()).isEqualTo("Dock will reopen in June");
        assertThat(page.metadata().byline()).containsExactly("Lena Marsh");
        assertThat(page.metadata().url()).isEqualTo("https://www.harbourpost.example/2025/03/dock");
        assertThat(page.metadata().captured()).hasToString("2025-03-05T08:00:00Z");
        assertThat(page.metadata().published()).isNull();
        assertThat(page.text())
                .contains("“We have finished what we began in autumn,” said")
                .doesNotContain("advertisement");
    }

    @Test
    void readsALetterByItsPage() {
        String plain =
                Base64.getMimeEncoder().encodeToString("Read this in a browser.".getBytes(StandardCharsets.UTF_8));
        Document letter = document("Received: from a.example\r\nFrom: \"The Tide Table\" <tide@harbourpost.example>\r\n"
                + "To: reader@harbour.example\r\nSubject: Docks and ferries\r\nDate: Wed, 5 Mar 2025 06:30:00 +0100 (CET)\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=xyz\r\n\r\n--xyz\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + plain
                + "\r\n--xyz\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body>"
                + STORY + "</body></html>\r\n--xyz--\r\n");
        assertThat(letter.metadata().title()).isEqualTo("Docks and ferries");
        assertThat(letter.metadata().outlet()).isEqualTo("The Tide Table");
        assertThat(letter.metadata().published()).hasToString("2025-03-05T06:30:00+01:00");
        assertThat(letter.text()).contains("the old quay’s wall");
    }

    @Test
    void readsAPlainLetter() {
        Document letter =
                document("From: press@harbour.example\nSubject: Dock reopens\nDate: Wed, 5 Mar 2025 06:30:00 +0100\n"
                        + "MIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n"
                        + "The dock at Port Ellis will reopen in June, the minister said on Monday.\n\n"
                        + "\"We have finished,\" said Norah Quist, the harbour engineer.\n");
        assertThat(letter.text()).startsWith("The dock at Port Ellis");
        assertThat(letter.metadata().published()).hasToString("2025-03-05T06:30:00+01:00");
    }

    @Test
    void refusesALetterWithoutWords() {
        Reading read = reading("Subject: Chart\r\nMIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nabc\r\n");
        assertThat(((Reading.Refused) read).reason()).isEqualTo("This letter or saved page holds no part with text.");
    }

    @Test
    void readsWhatItCanOfALetterThatIsCutShort() {
        String whole = saved(
                "----abc--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + PAGE);
        assertThat(document(whole.substring(0, whole.length() - 60)).text()).contains("three docks");
    }

    @Test
    void leavesATextWithAHeadOfItsOwnAlone() {
        String text =
                "Subject: Dock reopens\nDate: March 5, 2025\n\nThe dock at Port Ellis will reopen in June, the minister said.\n";
        assertThat(document(text).text()).isEqualTo(text);
    }
}
