package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.model.Promise;
import org.quoth.model.Standing;
import org.quoth.store.LedgerQuestion;
import org.quoth.store.Scope;

/** How people decide the status of a promise on its page. */
final class LedgerFormTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static SampleServer server;
    private static Server guarded;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = SampleServer.start(folder);
        guarded = Server.start(server.desk(), "127.0.0.1", 0, "harbour-light");
    }

    @AfterAll
    static void stop() {
        guarded.close();
        server.close();
    }

    private static HttpResponse<String> post(int port, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String page(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** The nth line of the ledger; each test decides about its own. */
    private static Promise line(int n) {
        return server.desk()
                .ledger()
                .list(new LedgerQuestion(null, null, null, null, Scope.ALL, n, 1))
                .getFirst();
    }

    /** One of a transcript, behind those that the other tests decide about. */
    private static Promise spoken() {
        return server.desk().ledger().list(new LedgerQuestion(null, null, null, null, Scope.ALL, 6, 50)).stream()
                .filter(line -> line.turn() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Promise now(Promise line) {
        return server.desk().ledger().line(line.id()).orElseThrow();
    }

    @Test
    void takesAStatusThatCitesATurnByItsAddressAndGivesItBack() throws IOException, InterruptedException {
        Promise line = spoken();
        assertThat(page("/ledger")).contains("/ledger/" + line.id() + "#decide");
        String cited = "http://127.0.0.1:8080/d/" + line.reference().slug() + "/t/" + line.turn() + "#t" + line.turn();
        HttpResponse<String> decided = post(
                server.port(),
                "/ledger/" + line.id(),
                "status=partly-kept&citation=" + cited.replace("#", "%23") + "&author=A.+Reader&reason=Half+of+it.");
        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(now(line).standing()).isEqualTo(Standing.PARTLY_KEPT);
        String page = page("/ledger/" + line.id());
        assertThat(page).contains("partly kept", "A. Reader", "Half of it.", "Take the last decision back");
        assertThat(post(server.port(), "/ledger/" + line.id(), "action=undo&author=A.+Reader")
                        .statusCode())
                .isEqualTo(303);
        assertThat(now(line).ruled()).isFalse();
    }

    @Test
    void refusesAStatusWithoutACitationOrWithoutAName() throws IOException, InterruptedException {
        Promise line = line(1);
        String path = "/ledger/" + line.id();
        assertThat(post(server.port(), path, "status=kept&author=A.+Reader").statusCode())
                .isEqualTo(400);
        HttpResponse<String> again = post(
                server.port(), path, "status=kept&citation=/d/no-such/t/1&author=A.+Reader&reason=It+is+%22done%22");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body())
                .contains("“/d/no-such/t/1” is no page of this record", "action=\"/ledger/" + line.id())
                .contains("value=\"/d/no-such/t/1\"", "value=\"A. Reader\"", "value=\"It is &#34;done&#34;\"")
                .containsPattern("<option value=\"kept\" selected[ >]");
        assertThat(again.body().indexOf("id=\"problem\""))
                .isBetween(
                        again.body().indexOf("name=\"citation\""), again.body().indexOf("name=\"status\""));
        assertThat(post(
                                server.port(),
                                path,
                                "status=kept&citation=/d/" + line.reference().slug())
                        .statusCode())
                .isEqualTo(400);
        assertThat(now(line).ruled()).isFalse();
    }

    /** From the block that takes a decision back to the end of its form. */
    private static String undoing(String page) {
        int summary = page.indexOf("<summary>Take");
        return page.substring(page.lastIndexOf("<details", summary), page.indexOf("</form>", summary));
    }

    @Test
    void aRefusedUndoKeepsTheNameAndStandsOpen() throws IOException, InterruptedException {
        Promise line = line(4);
        String path = "/ledger/" + line.id();
        HttpResponse<String> none = post(server.port(), path, "action=undo&author=A.+Reader");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(undoing(none.body()))
                .containsPattern("<details[^>]* open")
                .contains("id=\"problem\"", "Nobody has decided", "value=\"A. Reader\"");
        String decision =
                "status=kept&author=A.+Reader&citation=/d/" + line.reference().slug();
        assertThat(post(server.port(), path, decision).statusCode()).isEqualTo(303);
        assertThat(undoing(page(path))).doesNotContainPattern("<details[^>]* open");
        assertThat(undoing(post(server.port(), path, "action=undo").body()))
                .containsPattern(
                        "name=\"author\"[^>]*><p class=\"problem\" role=\"alert\" id=\"problem\">Say who decides");
        assertThat(undoing(post(guarded.port(), path, "action=undo&author=A.+Reader")
                        .body()))
                .containsPattern("<details[^>]* open")
                .containsPattern("name=\"token\"[^>]*><p class=\"problem\"")
                .contains("value=\"A. Reader\"");
        assertThat(now(line).standing()).isEqualTo(Standing.KEPT);
    }

    @Test
    void asksForTheCitationInThePagesOwnWords() throws IOException, InterruptedException {
        String body = post(server.port(), "/ledger/" + line(5).id(), "status=kept&author=A.+Reader")
                .body();
        assertThat(body)
                .containsPattern("id=\"problem\">[^<]*the address of a turn or document here")
                .doesNotContain("the id of the statement");
    }

    @Test
    void keepsTheRulesOfWhoMayWrite() throws IOException, InterruptedException {
        Promise line = line(2);
        String path = "/ledger/" + line.id();
        String form =
                "status=kept&author=A.+Reader&citation=/d/" + line.reference().slug();
        assertThat(post(server.port(), path, form, "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> withoutToken = post(guarded.port(), path, form);
        assertThat(withoutToken.statusCode()).isEqualTo(401);
        assertThat(withoutToken.body()).contains("Changes need the token of this server.", "value=\"A. Reader\"");
        assertThat(now(line).ruled()).isFalse();
        assertThat(post(guarded.port(), path, form + "&token=harbour-light").statusCode())
                .isEqualTo(303);
        assertThat(now(line).standing()).isEqualTo(Standing.KEPT);
    }

    @Test
    void answersAsJsonAndSaysWhereThereIsNoLine() throws IOException, InterruptedException {
        Promise line = line(3);
        assertThat(page("/ledger/" + line.id() + ".json")).contains("\"id\":\"" + line.id() + "\"");
        assertThat(page("/ledger/none.c1")).contains("no line of the ledger");
    }
}
