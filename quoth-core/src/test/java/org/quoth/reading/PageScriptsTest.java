package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;

/** Scripts and style sheets are passed over before a page is parsed; what only looks like one is not. */
final class PageScriptsTest {

    private static final String FIRST =
            "<p>The dock at Port Ellis will reopen in June, the minister said on Monday after months of work on the old quay.</p>";
    private static final String SECOND =
            "<p>Engineers have finished what they began in autumn, and ships of every size will be able to land again.</p>";
    private static final String THIRD =
            "<p>The town has waited for this since the storm, which tore away the pier and much of the road behind it.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.write('<p>Buy the paper of the quay, and read of all the ships that land there</p>')</script>",
                "<style>p:before { content: '<p>' } /* </p> */</style>",
                "<!-- <script> --> <!-- once more: <script>var ship = 1;</script> -->",
                "<!-- <script> -->",
                "<p title='<script>'></p>",
                "<div data-html=\"<i><script>\"></div><script>var quay = '<b>';</script>",
                "<script src=\"/a?b>c\"></script>",
                "<script><!-- var old = '<script>' //--></script>",
                "<script>if (a </script>",
                "<SCRIPT>var loud = true;</SCRIPT>",
                "<scripts></scripts>"
            })
    void readsTheStoryAroundWhatIsOrLooksLikeAScript(String between) {
        Document read =
                read("<script>var first = 1;</script>", FIRST + between + SECOND + THIRD + "<script>last()</script>");
        assertThat(read.text())
                .contains("after months of work on the old quay", "will be able to land again", "road behind it");
        assertThat(read.text()).doesNotContain("Buy the paper", "var ", "content:", "//");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/ld+json", "application/ld&#x2B;json", "APPLICATION/LD+JSON", "application/Ld+Json"})
    void keepsWhatAScriptStatesOfThePage(String type) {
        String data = "<style>p {}</style>\n<script type=\"" + type
                + "\">{\"@type\":\"NewsArticle\",\"headline\":\"Dock will reopen\",\"author\":{\"name\":\"Lena Marsh\"}}</script>";
        assertThat(read(data, FIRST + SECOND + THIRD).metadata().byline()).containsExactly("Lena Marsh");
    }

    @Test
    void keepsAScriptThatStandsInsideWhatAnotherStates() {
        String data =
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Dock will reopen\","
                        + "\"articleBody\":\"<p>Ships<\\/p> <script async src=x><\\/script>\",\"author\":{\"name\":\"Lena Marsh\"}}</script>";
        assertThat(read(data, FIRST + SECOND + THIRD).metadata().byline()).containsExactly("Lena Marsh");
    }

    @Test
    void readsElementsWhoseNamesBeginAlike() {
        String quoted =
                "<p><style-quote>The quay will last for a hundred years, whatever the sea may do</style-quote>, she said at the opening.</p>";
        assertThat(read("", FIRST + SECOND + quoted + THIRD).text()).contains("whatever the sea may do");
    }

    @Test
    void readsAPageWhoseScriptNeverEnds() {
        assertThat(read("", FIRST + SECOND + THIRD + "<script>var quay = '" + "<".repeat(2_000))
                        .text())
                .contains("road behind it");
    }

    private static Document read(String head, String story) {
        String html = "<html><head><title>Dock will reopen</title>" + head
                + "</head><body><article><h1>Dock will reopen</h1>" + story + "</article></body></html>";
        return ((Reading.Read) Quoth.read(Input.of("page.html", html.getBytes(StandardCharsets.UTF_8)))).document();
    }
}
