package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** Posts of social networks as pages show them and as people save them. */
final class SocialPostsTest {

    private static final String WORDS =
            "There will be no new tolls on the Ellis bridge this year, but we will look at the ferry.";

    private static final String PAGE = """
            <html><head><title>Tolls on the Ellis bridge</title><meta property="og:site_name" content="The Ellis Web">
            <meta property="article:published_time" content="2031-03-04T09:15:00-05:00"></head><body><article>
            <h1>Tolls on the Ellis bridge</h1>
            <p>The ministry met the press in Port Ellis on Monday, and the bridge was what they came for. The radio had been at it all day.</p>
            POST
            <p>The painters of the bridge had heard of it on the radio, and went on with their work until the evening.</p>
            <p>The council, which owns the bridge, has a meeting on Thursday, and the pilots of the harbour have one too.</p>
            </article></body></html>
            """;

    private static Document read(String name, String text) {
        return Quoth.readAll(Input.of(name, text.getBytes(StandardCharsets.UTF_8)))
                .map(reading -> Annotator.rules().annotate(((Reading.Read) reading).document()))
                .findFirst()
                .orElseThrow();
    }

    private static void isSaidBy(Document document, String who) {
        List<Attribution> posts = document.attributions().stream()
                .filter(each -> document.words(each.content()).startsWith("There will be no new tolls"))
                .toList();
        assertThat(posts).singleElement().satisfies(post -> {
            assertThat(post.kind()).isEqualTo(AttributionKind.DIRECT);
            assertThat(document.words(post.content())).isEqualTo(WORDS);
            assertThat(document.words(post.source())).startsWith(who);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote class=\"twitter-tweet\"><p lang=\"en\" dir=\"ltr\">%s https://t.co/abc</p>&mdash; Ines Calder (@inescalder)"
                        + " <a href=\"https://twitter.com/inescalder/status/1\">March 3, 2031</a></blockquote>",
                "<blockquote class=\"bluesky-embed\"><p lang=\"en\">%s</p>&mdash; Ines Calder (<a href=\"https://bsky.app/profile/x\">"
                        + "@inescalder.bsky.social</a>) <a href=\"https://bsky.app/profile/x/post/1\">March 3, 2031 at 9:00 AM</a></blockquote>"
            })
    void ofAPageAreTheirAccounts(String post) {
        Document document = read("page.html", PAGE.replace("POST", post.formatted(WORDS)));
        isSaidBy(document, "Ines Calder (@inescalder");
        assertThat(String.valueOf(document.metadata().published())).startsWith("2031-03-04");
    }

    @Test
    void ofASavedTextAreTheirAccountsAndTellNoDayOfTheStory() {
        Document document = read("page.txt", """
                Tolls on the Ellis bridge

                The Ellis Web

                The ministry met the press in Port Ellis on Monday, and the bridge was what they came for.

                “%s”

                — Ines Calder (@inescalder) March 3, 2031

                The painters of the bridge had heard of it on the radio, and went on with their work until the evening.
                """.formatted(WORDS));
        isSaidBy(document, "Ines Calder (@inescalder)");
        assertThat(document.metadata().published()).isNull();
    }
}
