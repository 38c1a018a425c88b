package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;

/** Pages that print whole articles one after another are read article by article; parts of one article stay together. */
final class SeveralArticlesTest {

    private static final String ARTICLE_SCRIPT = """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Dock at Port Ellis will reopen",
            "author":{"name":"Lena Marsh"},"datePublished":"2025-03-04T09:15:00+01:00"}</script>""";

    @Test
    void readsTheNextStoryBelowTheOneAskedForApart() {
        List<Document> documents = documents(
                "<meta property='og:site_name' content='The Ellis Courier'>" + ARTICLE_SCRIPT,
                "<main>"
                        + story("article", "Dock at Port Ellis will reopen", "By Lena Marsh | March 4, 2025", "dock")
                        + story("article", "Ferry master resigns over fares", "By Tomas Vidal | March 3, 2025", "ferry")
                        + "</main>");
        assertThat(documents).hasSize(2);
        Document dock = documents.get(0);
        Document ferry = documents.get(1);
        assertThat(dock.metadata().title()).isEqualTo("Dock at Port Ellis will reopen");
        assertThat(dock.metadata().byline()).containsExactly("Lena Marsh");
        assertThat(dock.metadata().published()).hasToString("2025-03-04T09:15:00+01:00");
        assertThat(dock.text()).contains("the dock").doesNotContain("the ferry", "Tomas Vidal");
        assertThat(ferry.metadata().title()).isEqualTo("Ferry master resigns over fares");
        assertThat(ferry.metadata().byline()).containsExactly("Tomas Vidal");
        assertThat(ferry.metadata().published()).hasToString("2025-03-03");
        assertThat(ferry.metadata().outlet()).isEqualTo("The Ellis Courier");
        assertThat(ferry.text()).contains("the ferry").doesNotContain("the dock");
        assertThat(dock.id()).endsWith("-1");
        assertThat(ferry.id()).endsWith("-2");
    }

    @Test
    void readsTheColumnsOfAnIssueApart() {
        List<Document> documents = documents(
                "<title>Harbour Review, spring issue</title>",
                "<h1>Harbour Review, spring issue</h1><div class='issue'>"
                        + story(
                                "section class='piece p1'",
                                "What the dock costs",
                                "By Lena Marsh | March 4, 2025",
                                "dock")
                        + story("section class='piece p2'", "Who runs the ferry", "By Tomas Vidal", "ferry")
                        + story("section class='piece p3'", "Why the lock leaks", "By Ada Okoro", "lock") + "</div>");
        assertThat(documents)
                .extracting(document -> document.metadata().title())
                .containsExactly("What the dock costs", "Who runs the ferry", "Why the lock leaks");
        assertThat(documents.get(2).metadata().byline()).containsExactly("Ada Okoro");
    }

    @Test
    void readsThePostsOfAJournalApartEachWithItsAddress() {
        List<Document> documents = documents(
                "<title>Notes from the quay</title>",
                "<div id='posts'>"
                        + story(
                                "div class='post'",
                                "<a href='https://quay.example.org/2025/03/dock'>The dock again</a>",
                                "March 4, 2025",
                                "dock")
                        + story(
                                "div class='post'",
                                "<a href='https://quay.example.org/2025/03/ferry'>The ferry at last</a>",
                                "March 3, 2025",
                                "ferry")
                        + "</div>");
        assertThat(documents)
                .extracting(document -> document.metadata().url())
                .containsExactly("https://quay.example.org/2025/03/dock", "https://quay.example.org/2025/03/ferry");
        assertThat(documents.get(1).metadata().published()).hasToString("2025-03-03");
    }

    @Test
    void keepsTheSectionsOfOneArticleTogether() {
        String sections = story("section", "The dock", "By Lena Marsh | March 4, 2025", "dock")
                + story("section", "The ferry", "By Lena Marsh | March 4, 2025", "ferry");
        assertThat(documents(
                        "<meta property='og:type' content='article'><title>The harbour in six questions</title>",
                        "<h1>The harbour in six questions</h1><div>" + sections + "</div>"))
                .hasSize(1);
        assertThat(documents(
                        "<title>What changed in the harbour</title>",
                        "<h1>What changed in the harbour</h1><div>"
                                + story("section", "The dock", "March 4, 2025", "dock")
                                + story("section", "The ferry", "March 3, 2025", "ferry") + "</div>"))
                .hasSize(1);
    }

    @Test
    void readsAnArticleThatIsPrintedForTwoScreensAsOne() {
        String twice = story("article", "Dock at Port Ellis will reopen", "By Lena Marsh | March 4, 2025", "dock");
        assertThat(documents(ARTICLE_SCRIPT, twice + twice)).hasSize(1);
    }

    @Test
    void takesNoCommentsOrTeasersForArticles() {
        String comments = "<section class='comments'><h2>2 comments</h2>"
                + story("article class='comment'", "Bo wrote", "By Bo Lind, March 5, 2025", "ferry")
                + story("article class='comment'", "Ann wrote", "By Ann Hale, March 5, 2025", "lock") + "</section>";
        List<Document> documents = documents(
                ARTICLE_SCRIPT,
                story("article", "Dock at Port Ellis will reopen", "By Lena Marsh | March 4, 2025", "dock") + comments
                        + "<article><h2>Ferry master resigns</h2><p>By Tomas Vidal</p><p>The ferry will stay in port.</p></article>");
        assertThat(documents)
                .singleElement()
                .satisfies(document -> assertThat(document.text()).contains("the dock"));
    }

    private static String story(String tag, String headline, String line, String subject) {
        StringBuilder story =
                new StringBuilder("<" + tag + "><h2>" + headline + "</h2><p class='line'>" + line + "</p>");
        for (String day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")) {
            story.append("<p>On ")
                    .append(day)
                    .append(" the ")
                    .append(subject)
                    .append(
                            " was the talk of the town again, and the harbour board met for hours to find out what the ")
                    .append(subject)
                    .append(" of Port Ellis had cost so far and what it would still cost.</p>");
        }
        return story + "</" + tag.split(" ")[0] + ">";
    }

    private static List<Document> documents(String head, String body) {
        String page = "<!doctype html><html lang='en'><head>" + head + "</head><body>" + body + "</body></html>";
        return Quoth.readAll(Input.of("page.html", page.getBytes(StandardCharsets.UTF_8)))
                .map(reading -> ((Reading.Read) reading).document())
                .toList();
    }
}
