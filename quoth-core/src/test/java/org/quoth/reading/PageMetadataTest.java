package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.Quoth;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;

/** What a page says of itself: who wrote it, when it appeared, when it was changed; in markup and in the lines that readers see. */
final class PageMetadataTest {

    private static final String STORY =
            "<p>The dock at Port Ellis will reopen in June, the minister said on Monday after months of work on the old quay.</p>"
                    + "<p>Engineers have finished what they began in autumn, and ships of every size will be able to land again.</p>"
                    + "<p>The town has waited for this since the storm, which tore away the pier and much of the road behind it.</p>";

    @Test
    void statesTwoTimesWhereAStoryWasChanged() {
        Metadata changed = page("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Dock will reopen in June",
                "datePublished":"2025-03-04T09:15:00-05:00","dateModified":"2025-03-04T17:02:00-05:00"}</script>""", "<p>By Lena Marsh</p>");
        assertThat(changed.published()).hasToString("2025-03-04T09:15:00-05:00");
        assertThat(changed.updated()).hasToString("2025-03-04T17:02:00-05:00");
    }

    @Test
    void readsAPageWhoseAuthorIsSaidToBeCalledAfterHimself() {
        Metadata circular = page("""
                <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"},
                "datePublished":"2025-03-04"},{"@id":"#a","name":[{"@id":"#a"}]}]}</script>""", "<p>By Lena Marsh</p>");
        assertThat(circular.byline()).containsExactly("Lena Marsh");
        assertThat(circular.published()).hasToString("2025-03-04");
    }

    /** A site that is called by a name which stands in its address too is its owner's, if a story there says I; that of a shop is nobody's. */
    @Test
    void takesThePersonWhomASiteIsCalledBy() {
        String site = """
                <html><head><title>A shed in a week — Greta Moss</title><meta property="og:site_name" content="Greta Moss">
                <link rel="canonical" href="https://www.%s/shed"></head><body><h1>A shed in a week</h1><div class="post">%s</div></body></html>""";
        String mine =
                "<p>I built a shed in a week, and I would do it again tomorrow, rain or not, because the wood smelled so good all day long.</p>"
                        + "<p>My first plan was too large. I drew it three times before the boards came, and then I threw the last drawing away.</p>"
                        + "<p>The roof took two days. I had help from a neighbour who knows about roofs, and he would take nothing but soup for it.</p>";
        assertThat(read(site.formatted("gretamoss.net", mine)).byline()).containsExactly("Greta Moss");
        assertThat(read(site.formatted("gretamoss.net", STORY)).byline()).isEmpty();
        assertThat(read(site.formatted("sheds.example", mine)).byline()).isEmpty();
    }

    @Test
    void statesNoChangeWhereTheMarkupRepeatsThePublication() {
        Metadata once = page("""
                <meta property="article:published_time" content="2025-03-04T09:15:00-05:00">
                <meta property="article:modified_time" content="2025-03-04T09:15:00-05:00">""", "");
        assertThat(once.updated()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published March 4, 2025, 9:15 a.m. EST. Updated March 5, 2025, 5:02 PM EST | 2025-03-04T09:15:00-05:00 | 2025-03-05T17:02:00-05:00
            Published 9:15 p.m. EST March 4, 2025 Updated 5:02 PM EST March 5, 2025 | 2025-03-04T21:15:00-05:00 | 2025-03-05T17:02:00-05:00
            Updated 5:02 PM ET, March 5, 2025 / First published March 4, 2025       | 2025-03-04                | 2025-03-05T17:02:00-05:00
            PUBLISHED: March 4, 2025 at 1:12 p.m. / UPDATED: March 5, 2025 at 7:02 a.m. | 2025-03-04                | 2025-03-05                |
            Tue Mar 04 2025 09:15:20 GMT+0200 (Eastern European Time)                 | 2025-03-04T09:15:20+02:00 |
            Tue, 04 Mar 2025 09:15:20 GMT                                             | 2025-03-04T09:15:20Z      |
            March 4, 2025 9:15 am CST                                                 | 2025-03-04T09:15:00-06:00 |
            4. März 2025                                                              | 2025-03-04                |
            Publié le 4 février 2025                                                  | 2025-02-04                |
            4 de marzo de 2025                                                        | 2025-03-04                |
            2025年3月4日                                                                | 2025-03-04                |
            7 min readMar 4, 2025                                                     | 2025-03-04                |
            """)
    void readsTheLineBelowTheHeadline(String line, String published, String updated) {
        Metadata read = page("", "<p class='when'>" + line + "</p>");
        assertThat(read.published()).hasToString(published);
        assertThat(read.updated() == null ? null : read.updated().toString()).isEqualTo(updated);
    }

    @Test
    void movesAMomentInUtcToTheZoneThatReadersAreShown() {
        String utc = "<meta property='article:published_time' content='2025-03-05T02:41:07+00:00'>";
        assertThat(page(utc, "<p>March 4, 2025, 9:41 p.m.</p>").published()).hasToString("2025-03-04T21:41:07-05:00");
        assertThat(page(utc, "<p>Updated Mar 5, 7:02 AM; Posted Mar 4, 9:41 PM</p>")
                        .published())
                .hasToString("2025-03-04T21:41:07-05:00");
        assertThat(page(utc, "<div>March 4, 2025</div><div>6:41 PM</div>").published())
                .hasToString("2025-03-04T18:41:07-08:00");
        assertThat(page(utc, "<p>March 4, 2025 9:41 p.m. ET</p>").published()).hasToString("2025-03-04T21:41:07-05:00");
        assertThat(page(utc, "<p>March 4, 2025</p>").published()).hasToString("2025-03-04");
        assertThat(page(utc, "<p>by Lena Marsh</p>").published()).hasToString("2025-03-05T02:41:07Z");
    }

    @Test
    void believesTheZoneThatIsPrintedWhereTheMarkupLabelsTheSameHourWithAnother() {
        String wrong = "<meta property='article:published_time' content='2025-03-04T15:50:56Z'>";
        assertThat(page(wrong, "<p>Published on March 4, 2025, 3:50pm ET</p>").published())
                .hasToString("2025-03-04T15:50:00-05:00");
    }

    @Test
    void takesTheHourFromAnotherLayerOfTheSameDay() {
        String layers = "<script type='application/ld+json'>{'@type':'Article','headline':'Dock will reopen in June',"
                        .replace('\'', '"')
                + "\"datePublished\":\"2025-03-04\"}</script>"
                + "<meta property='article:published_time' content='2025-03-04T09:15:00-05:00'>";
        assertThat(page(layers, "").published()).hasToString("2025-03-04T09:15:00-05:00");
    }

    @Test
    void takesTheDayOnWhichAStoryFirstAppearedWhereItWasDatedAnew() {
        String anew = "<meta property='article:published_time' content='2025-03-04T09:15:00-05:00'>";
        assertThat(page(anew, "<p>Dec 30, 2013</p>").published()).hasToString("2013-12-30");
        assertThat(page(anew, STORY + "<p>This story was originally published on 30 Dec 2013 at 4:12pm.</p>")
                        .published())
                .hasToString("2013-12-30");
        assertThat(page(anew, "<div class='related'><h3><a href='/x'>Another</a></h3><p>Dec 30, 2013</p></div>")
                        .published())
                .hasToString("2025-03-04T09:15:00-05:00");
    }

    @Test
    void readsADayWithHyphensAsItsSystemWroteIt() {
        assertThat(page("", "<time datetime='02-12-2024'>02-12-2024</time>").published())
                .hasToString("2024-12-02");
    }

    @Test
    void takesTheLocalDayOfTheAddressWithTheZoneOfTheComments() {
        String utc = "<meta property='article:published_time' content='2025-03-05T02:41:41+00:00'>"
                + "<link rel='canonical' href='https://harbourpost.example/2025/03/04/dock'>";
        String comment =
                "<div class='comments'><p><time datetime='2025-03-04T21:46:01-05:00'>9:46 pm</time> Good news.</p></div>";
        assertThat(page(utc, comment).published()).hasToString("2025-03-04T21:41:41-05:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>By Lena Marsh and Tomas Vidal</p>                              | Lena Marsh;Tomas Vidal
            <p>Mar. 4, 2025 · Lena Marsh on behalf of the harbour team</p>    | Lena Marsh
            <p>Mar 4, 2025<span>Lena Marsh</span></p>                         | Lena Marsh
            <p>Posted by lmarsh on Tuesday March 4, 2025 @08:00PM</p>         | lmarsh
            <p>March 4, 2025 by Lena Marsh · 3 Comments</p>                   | Lena Marsh
            <p>Posted on 4 March 2025 by Lena Marsh</p>                       | Lena Marsh
            <p>Written by:Lena Marsh</p>                                      | Lena Marsh
            <p>Par Lena Marsh</p>                                             | Lena Marsh
            <p>By Lena van der Marsh, Tomas Vidal, and Ada Okoro</p>          | Lena van der Marsh;Tomas Vidal;Ada Okoro
            <p>Written By: Lena Marsh Chief Digital Editor and Master Pilot</p> | Lena Marsh
            <p>Written by Lena Marsh Edited by Tomas Vidal</p>                | Lena Marsh
            """)
    void readsTheBylineBelowTheHeadline(String line, String names) {
        assertThat(page("", line).byline()).containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h3>Written by</h3><div>Lena Marsh</div>
            <p>This post was written by Lena Marsh, who covers the port.</p>
            <h2>Article by</h2><div>Lena Marsh</div>
            <p>Written by:</p><div>Lena Marsh Lead Writer</div>
            <p>Von Lena Marsh</p>
            <h3>Author</h3><p>LM</p><p>Lena Marsh</p><p>Harbour engineer</p>
            """)
    void readsTheBylineBelowTheStory(String line) {
        assertThat(page("", STORY + line).byline()).containsExactly("Lena Marsh");
        assertThat(page("<meta name='author' content='Harbour Post Team'>", STORY + line)
                        .byline())
                .containsExactly("Lena Marsh");
    }

    @Test
    void takesAllWhomTheMarkupOrTheLineNames() {
        assertThat(page(
                                "<meta name='citation_author' content='Marsh, Lena'><meta name='citation_author' content='Vidal, Tomas'>",
                                "")
                        .byline())
                .containsExactly("Lena Marsh", "Tomas Vidal");
        assertThat(page("<meta name='author' content='Lena Marsh'>", "<p>Written by Lena Marsh, Tomas Vidal</p>")
                        .byline())
                .containsExactly("Lena Marsh", "Tomas Vidal");
    }

    @Test
    void takesTheLineBelowTheHeadlineForWhoWroteItAndTheMarkupForWhoPutItThere() {
        assertThat(page("<meta name='author' content='Ada Okoro'>", "<p>By Lena Marsh, Harbour Columnist</p>")
                        .byline())
                .containsExactly("Lena Marsh");
        assertThat(page("<meta name='author' content='Harbour Team'>", "<p>Reviewed by Lena Marsh</p>")
                        .byline())
                .containsExactly("Harbour Team");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta name='dc:creator' content='Marsh, Lena'>                                        | Lena Marsh
            <meta name='DC.creator' content='Lena Marsh, Tomas Vidal'>                            | Lena Marsh;Tomas Vidal
            <meta property='x:writer dc:creator' content='Lena Marsh'>                            | Lena Marsh
            <meta name='author' content='Lena Marsh'><meta name='author' content='Tomas Vidal'>   | Lena Marsh;Tomas Vidal
            <meta name='author' content='Lena Marsh, HPNA Harbour Project'>                       | Lena Marsh
            """)
    void readsTheAuthorsOfTheMarkup(String head, String names) {
        assertThat(page(head, "").byline()).containsExactly(names.split(";"));
    }

    @Test
    void takesTheOwnerOfABlogWhereNobodyElseIsNamed() {
        assertThat(page("<meta property='og:site_name' content=\"Lena Marsh's blog\">", "")
                        .byline())
                .containsExactly("Lena Marsh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <footer class='meta'><p class='name'><a href='/people/marsh' rel='author'>Lena Marsh</a></p></footer>
            <p>By Lena Marsh, Software Engineer</p>
            <p>Lena Marsh, Associated Press</p>
            <p>Par <span itemprop='author'><a href='/equipe/marsh'>Lena Marsh</a> (avec Tomas Vidal)</span></p>
            """)
    void readsTheNameBesideWhatElseItsLineSays(String below) {
        assertThat(page("", below).byline()).containsExactly("Lena Marsh");
    }

    @Test
    void takesWhomAStoryIsAboutForNoAuthor() {
        assertThat(page("", "<h4 class='author'>The Northern and Southern harbour boards</h4>")
                        .byline())
                .isEmpty();
        assertThat(page("", "<h4 class='author'>The Quay Watchers</h4>").byline())
                .containsExactly("The Quay Watchers");
    }

    @Test
    void takesADayBehindTheWordUpdatedForThatOfAChange() {
        assertThat(page("", "<p><time class='published-date' datetime='2025-03-05'>Updated March 5, 2025</time></p>")
                        .updated())
                .hasToString("2025-03-05");
        assertThat(page(
                                "<meta property='article:modified_time' content='2025-03-05T10:00:00Z'>",
                                STORY
                                        + "<div>Tested by hand. Last updated on <span class='date'>March 5, 2025</span></div>")
                        .published())
                .isNull();
    }

    @Test
    void namesAnOutletThatGivesItsAddressForAName() {
        String address = "<meta property='og:site_name' content='https://www.harbour.example/'>";
        assertThat(page(address, "").outlet()).isEqualTo("harbour.example");
        assertThat(page(address + "<meta name='application-name' content='Harbour Post'>", "")
                        .outlet())
                .isEqualTo("Harbour Post");
    }

    @Test
    void takesNoNameOfABlogForTheHeadlineOfItsPost() {
        String html = "<html><head><title>Harbour Notes: The dock will reopen in June</title>"
                + "<meta property='og:title' content='The dock will reopen in June'></head><body><h1>Harbour Notes</h1>"
                + "<h3>The dock will reopen in June</h3>" + STORY + "</body></html>";
        assertThat(read(html).title()).isEqualTo("The dock will reopen in June");
    }

    @Test
    void knowsWhenceABrowserSavedThePageAndWhoseItIs() {
        Metadata saved = read(
                "<!DOCTYPE html>\n<!-- saved from url=(0051)https://www.harbourpost.example/2025/03/dock.html?a=1 -->\n"
                        + "<html><head><title>Dock will reopen in June | Harbour Post</title></head><body><h1>Dock will reopen in June</h1>"
                        + STORY + "</body></html>");
        assertThat(saved.url()).isEqualTo("https://www.harbourpost.example/2025/03/dock.html?a=1");
        assertThat(saved.outlet()).isEqualTo("Harbour Post");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dock will reopen in June - Harbour Post   | <p>© 2025 Harbour Post Ltd. All rights reserved.</p> | Harbour Post
            Harbour Post :: Dock will reopen in June  | <p>© 2025 Harbour Post</p>                           | Harbour Post
            Dock will reopen in June - World news     | <p>© 2025 Harbour Post</p>                           |
            Dock will reopen in June - Lena Marsh     | <p>Lena Marsh writes about the sea.</p>              |
            """)
    void takesForTheHouseOnlyWhatAnotherPlaceNamesToo(String window, String foot, String outlet) {
        assertThat(read("<html><head><title>" + window + "</title></head><body><h1>Dock will reopen in June</h1>"
                                + STORY + foot + "</body></html>")
                        .outlet())
                .isEqualTo(outlet);
    }

    /** Where nothing states the house, its name is that of the address, as the page prints it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.harbour-post.example/dock  | <p>Read the Harbour Post on paper.</p>              | Harbour Post
            https://hpx.example/dock               | <p>HPX Radio. We hpx nobody.</p>                    | HPX
            https://theharbour.co.uk/dock          | <p>The Harbour is printed daily.</p>                | The Harbour
            https://harbourpost.wordpress.com/dock | <p>Harbour Post. Made with WordPress.</p>           | Harbour Post
            https://medium.com/dock                | <p>Medium is a place to write.</p>                  |
            https://www.hbpost.example/dock        | <p>Write to us at hbpost or @hbpost.</p>            |
            """)
    void takesTheWordsOfTheAddressForTheHouse(String address, String foot, String outlet) {
        assertThat(read("<html><head><title>Dock will reopen in June</title><link rel='canonical' href='" + address
                                + "'></head><body><h1>Dock will reopen in June</h1>" + STORY + foot + "</body></html>")
                        .outlet())
                .isEqualTo(outlet);
    }

    @Test
    void takesAShortAddressForTheHouseOfTheWindow() {
        assertThat(
                        read("<html><head><title>Dock will reopen in June - Harbour Post</title><link rel='canonical' href='https://www.hrpost.example/a'>"
                                        + "</head><body><h1>Dock will reopen in June</h1>" + STORY + "</body></html>")
                                .outlet())
                .isEqualTo("Harbour Post");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /world/outer_isles         | Outer Isles
            island-life/SAILING        | SAILING
            News - News                | News
            Sea News, Sea News, Boats  | Sea News
            Boats, Fog, Fish, Ropes    | Boats
            Arts, Books                | Arts, Books
            Uncategorized              |
            Harbour Post               |
            """)
    void givesASectionInWords(String stated, String section) {
        assertThat(page(
                                "<meta property='og:site_name' content='Harbour Post'><meta property='article:section' content='"
                                        + stated + "'>",
                                "")
                        .section())
                .isEqualTo(section);
    }

    @Test
    void anAddressHasAHost() {
        assertThat(page(
                                "<link rel='canonical' href='http://dock-reopens'><meta property='og:url' content='http://dock-reopens'>",
                                "")
                        .url())
                .isNull();
    }

    @Test
    void takesTheWholeHeadlineOfARelease() {
        assertThat(read("<html><head><title>Harbour Lines Mends Its Dock | Harbour</title></head><body>"
                                + "<p>FOR IMMEDIATE RELEASE</p><h2>Harbour Lines Mends Its Dock at Port Ellis</h2>"
                                + STORY
                                + "<p>###</p></body></html>")
                        .title())
                .isEqualTo("Harbour Lines Mends Its Dock at Port Ellis");
    }

    @Test
    void takesNoNameOfAPaperForTheHeadlineBelowIt() {
        assertThat(
                        read("<html><head><title>Harbour Post</title><meta property='og:title' content='Dock will reopen in June'></head>"
                                        + "<body><h1>Harbour Post</h1><div><h2>Dock will reopen in June</h2>" + STORY
                                        + "</div></body></html>")
                                .title())
                .isEqualTo("Dock will reopen in June");
    }

    @Test
    void aSectionIsNobodysName() {
        assertThat(page(
                                "<meta property='article:section' content='North Harbour'>",
                                "<div class='info'><strong><a href='/north'>North Harbour</a></strong> 09:31 March 4, 2025</div>")
                        .byline())
                .isEmpty();
    }

    @Test
    void aLinkToMoreIsNobodysName() {
        assertThat(page("", "<div class='author'><a rel='author' href='/a'>→ Learn More</a></div>")
                        .byline())
                .isEmpty();
    }

    private static Metadata page(String head, String below) {
        return read("<!doctype html><html lang='en'><head><title>Dock will reopen in June</title>" + head
                + "</head><body><article><h1>Dock will reopen in June</h1>" + below + STORY
                + "</article></body></html>");
    }

    private static Metadata read(String html) {
        Reading reading = Quoth.readAll(Input.of("page.html", html.getBytes(StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
        return ((Reading.Read) reading).document().metadata();
    }
}
