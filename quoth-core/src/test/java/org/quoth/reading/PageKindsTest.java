package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Warning;

/** Kinds of pages beside the plain article: stubs before a paywall, live blogs, stories with pictures. */
final class PageKindsTest {

    private static final String BEGINNING =
            "<p>The dock at Port Ellis will reopen in June, the minister said on Monday after months of work on the old quay.</p>"
                    + "<p>Engineers have finished what they began in autumn, and ships of every size will be able to land again.</p>";
    private static final String CLOSED = """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Dock will reopen","wordCount":900,
            "isAccessibleForFree":false}</script>""";

    @Test
    void warnsOfTheStubOfAnArticleBehindAPaywall() {
        assertThat(warnings(page("", BEGINNING + "<div class='gate'><p>Subscribe to continue reading</p></div>")))
                .containsExactly("paywall");
        assertThat(warnings(page("", BEGINNING + "<p>Already a subscriber? Sign in.</p>")))
                .containsExactly("paywall");
        assertThat(warnings(page(CLOSED, BEGINNING))).containsExactly("paywall");
    }

    @Test
    void warnsOfNoPaywallWhereTheWholeStoryIsThere() {
        StringBuilder story = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            story.append(BEGINNING.replace("Monday", "day " + i).replace("autumn", "week " + i));
        }
        assertThat(warnings(page(CLOSED, story + "<p>Subscribe to continue reading</p>")))
                .isEmpty();
        assertThat(warnings(page("", BEGINNING))).isEmpty();
        assertThat(warnings(page("", BEGINNING + "<p>Members asked why the rest of the quay is closed.</p>")))
                .isEmpty();
    }

    @Test
    void setsTheEntriesOfALiveBlogApartByTheirTimes() {
        Document live = page(
                """
                <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Dock will reopen"}</script>""",
                entry(
                                "5:02 p.m. ET",
                                "The first ship has landed, and the crowd on the quay is cheering as the crew steps ashore.")
                        + entry(
                                "4:40 p.m. ET",
                                "The minister has cut the ribbon and thanked the engineers for their patience in the storm.")
                        + entry(
                                "4:15 p.m. ET",
                                "Hundreds of people are waiting on the quay for the first ship to come into the harbour."));
        assertThat(of(live, BlockKind.METADATA)).containsExactly("5:02 p.m. ET", "4:40 p.m. ET", "4:15 p.m. ET");
        assertThat(of(live, BlockKind.PARAGRAPH)).hasSize(3);
        assertThat(live.text().indexOf("4:40 p.m. ET"))
                .isBetween(live.text().indexOf("cheering"), live.text().indexOf("ribbon"));
    }

    @Test
    void takesNoListOfPricesForALiveBlog() {
        StringBuilder goods = new StringBuilder(BEGINNING);
        for (int i = 1; i <= 6; i++) {
            goods.append(entry(
                    "Chandler $1" + i + ".34",
                    "This is lamp number " + i + ", and it has served us well on the quay for a whole winter."));
        }
        assertThat(of(page("", goods.toString()), BlockKind.METADATA)).isEmpty();
    }

    @Test
    void keepsCaptionsApart() {
        Document pictured = page(
                "",
                BEGINNING
                        + "<figure><img src='dock.jpg'><figcaption>The dock in March, before the work began. Photo: T. Vidal</figcaption></figure>"
                        + BEGINNING.replace("Monday", "Tuesday").replace("autumn", "winter"));
        assertThat(of(pictured, BlockKind.CAPTION))
                .containsExactly("The dock in March, before the work began. Photo: T. Vidal");
        assertThat(of(pictured, BlockKind.PARAGRAPH)).hasSize(4);
    }

    @Test
    void takesNoTableForACaptionAlthoughItIsSetAsAFigure() {
        Document priced = page(
                "",
                BEGINNING
                        + "<figure class='wp-block-table'><table><tr><th>Berth</th><th>Length of the quay</th></tr>"
                        + "<tr><td>North dock</td><td>The longest of all, with room for three ships at a time.</td></tr></table>"
                        + "<figcaption>Berths in June</figcaption></figure>"
                        + BEGINNING.replace("Monday", "Tuesday").replace("autumn", "winter"));
        assertThat(of(priced, BlockKind.CAPTION)).containsExactly("Berths in June");
    }

    @Test
    void readsThePartsThatAScriptWouldPutInTheirPlace() {
        Document streamed = page(
                "",
                BEGINNING
                        + "<template id='B:0'></template>"
                        + BEGINNING.replace("Monday", "Tuesday").replace("autumn", "winter")
                        + "</article><div hidden id='S:0'><p>The harbour master said that the first ship would be the ferry to Stonehaven.</p></div>");
        assertThat(of(streamed, BlockKind.PARAGRAPH))
                .element(2)
                .isEqualTo("The harbour master said that the first ship would be the ferry to Stonehaven.");
    }

    @Test
    void leavesTheLineThatNamesTheAuthorOutOfTheStory() {
        Document signed = page(
                "<meta name='author' content='Lena Marsh'>",
                BEGINNING + BEGINNING.replace("Monday", "Tuesday").replace("autumn", "winter")
                        + "<p>Von Lena Marsh</p>");
        assertThat(of(signed, BlockKind.PARAGRAPH)).hasSize(4);
    }

    private static String entry(String time, String words) {
        return "<div class='entry'><div class='stamp'>" + time + "</div><p>" + words + "</p></div>";
    }

    private static List<String> of(Document document, BlockKind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(document.text()))
                .toList();
    }

    private static List<String> warnings(Document document) {
        return document.warnings().stream().map(Warning::code).toList();
    }

    private static Document page(String head, String story) {
        String html = "<!doctype html><html lang='en'><head><title>Dock will reopen</title>" + head
                + "</head><body><nav><a href='/'>Home</a> <a href='/ports'>Ports</a></nav><article><h1>Dock will reopen</h1>"
                + story
                + "</article><footer>Harbour Post</footer></body></html>";
        Reading reading = Quoth.readAll(Input.of("page.html", html.getBytes(StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
        return ((Reading.Read) reading).document();
    }
}
