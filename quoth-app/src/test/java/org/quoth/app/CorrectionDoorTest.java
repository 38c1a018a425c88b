package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.desk.Analysis;
import org.quoth.model.Person;

/** Who may decide about persons over the web, and that it is done. */
final class CorrectionDoorTest {

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

    private static HttpResponse<String> post(int port, String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String somebody() {
        return server.desk().people().list("", 0, 1).getFirst().id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'action':'rename','name':5,'author':'editor'}",
                "{'action':'rename','name':'Somebody','author':'editor','reason':['a','b']}",
                "{'action':'rename','name':'Somebody','author':'editor','resaon':'a'}",
                "{'action':'split','passages':'abc','author':'editor'}",
                "{'action':'split','passages':[5],'author':'editor'}"
            })
    void whatIsSentInAnotherFormDecidesNothing(String sent) throws IOException, InterruptedException {
        String person = somebody();
        int before = server.desk().people().history(person).size();
        HttpResponse<String> refused = post(
                server.port(), "/api/people/" + person + "/corrections", "application/json", sent.replace('\'', '"'));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).containsAnyOf("in what was sent", "in what may be sent");
        assertThat(server.desk().people().history(person)).hasSize(before);
    }

    @Test
    void nobodyTakesBackUnderOneNameWhatWasDecidedAboutAnother() throws IOException, InterruptedException {
        List<Person> two = server.desk().people().list("", 0, 2);
        String person = two.getFirst().id();
        post(
                server.port(),
                "/api/people/" + person + "/corrections",
                "application/json",
                "{\"action\":\"rename\",\"name\":\"%s\",\"author\":\"editor\"}"
                        .formatted(two.getFirst().name()));
        long number = server.desk().people().history(person).getFirst().number();
        String undo = "{\"action\":\"undo\",\"number\":" + number + ",\"author\":\"editor\"}";
        HttpResponse<String> refused =
                post(server.port(), "/api/people/" + two.getLast().id() + "/corrections", "application/json", undo);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("not about " + two.getLast().id());
        assertThat(post(server.port(), "/api/people/" + person + "/corrections", "application/json", undo)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRefusedUndoKeepsTheNameAndStandsOpenAtItsDecision() throws IOException, InterruptedException {
        String person = server.desk().people().list("", 1, 1).getFirst().id();
        String path = "/p/" + person + "/corrections";
        String form = "application/x-www-form-urlencoded";
        post(server.port(), path, form, "action=rename&name=Once+Renamed&author=editor&reason=test");
        long number = server.desk().people().history(person).getLast().number();
        String undo = "action=undo&author=A.+Reader&number=" + number;
        String closed = post(guarded.port(), path, form, undo).body();
        assertThat(closed)
                .containsPattern("name=\"token\"[^>]*><p class=\"problem\"")
                .contains("value=\"A. Reader\"");
        assertThat(closed.substring(0, closed.indexOf("id=\"problem\"")))
                .containsPattern("<details class=\"correct\" open[^>]*><summary>Take it back(?s:(?!<details).)*$");
        assertThat(post(server.port(), path, form, undo).statusCode()).isEqualTo(303);
        String again = post(server.port(), path, form, undo).body();
        assertThat(again).contains("id=\"problem\"", "There is no decision " + number + " that holds.");
    }

    @Test
    void renamesFromAFormAndTakesBackOverRest() throws IOException, InterruptedException {
        String person = somebody();
        String before = server.desk().people().person(person).orElseThrow().name();
        HttpResponse<String> renamed = post(
                server.port(),
                "/p/" + person + "/corrections",
                "application/x-www-form-urlencoded",
                "action=rename&name=Renamed+Person&author=editor&reason=test");
        assertThat(renamed.statusCode()).isEqualTo(303);
        assertThat(server.desk().people().person(person).orElseThrow().name()).isEqualTo("Renamed Person");
        long number = server.desk().people().history(person).getFirst().number();
        HttpResponse<String> undone = post(
                server.port(),
                "/api/people/" + person + "/corrections",
                "application/json",
                "{\"action\":\"undo\",\"number\":\"" + number + "\",\"author\":\"editor\"}");
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(server.desk().people().person(person).orElseThrow().name()).isEqualTo(before);
    }

    @Test
    void offersEveryDocumentThatNamesSomebody(@TempDir Path own) throws IOException, InterruptedException {
        Path story = Files.writeString(own.resolve("story.txt"), """
                The ferry was late

                Alderbrook Courier
                June 12th, 2025
                06:15 AM ET

                Priya Nandakumar, the head of the River Authority, waited for the ferry on Tuesday with Elena Marsh. Mayor Tomas Iverson said that it would come.
                """);
        server.desk().add(Analysis.rules()).run(List.of(story.toString()), InputStream::nullInputStream, intake -> {});
        List<Person> people = server.desk().people().list("", 0, 100);
        assertThat(people)
                .as("somebody is named where nobody quotes them")
                .anyMatch(person ->
                        server.desk().people().documents(person.id(), 100).size() < person.documents());
        for (Person person : people) {
            String page = CLIENT.send(
                            HttpRequest.newBuilder(URI.create(server.url("/p/" + person.id())))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(page.split("type=\"checkbox\" name=\"passage\"", -1))
                    .as(person.id())
                    .hasSize(1 + person.documents());
        }
    }

    @Test
    void showsARefusedFormAgainWithWhatWasTyped() throws IOException, InterruptedException {
        HttpResponse<String> refused = post(
                server.port(),
                "/p/" + somebody() + "/corrections",
                "application/x-www-form-urlencoded",
                "action=merge&into=nobody-at-all&author=An+Editor&reason=A+guess");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Nothing was decided", "value=\"nobody-at-all\"", "value=\"An Editor\"", "value=\"A guess\"")
                .containsPattern("<details class=\"correct\" open[^>]*><summary>This person and another");
    }

    @Test
    void refusesOtherSites() throws IOException, InterruptedException {
        String path = "/p/" + somebody() + "/corrections";
        String form = "action=rename&name=X&author=editor";
        String type = "application/x-www-form-urlencoded";
        assertThat(post(server.port(), path, type, form, "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(server.port(), path, type, form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void asksForTheTokenWhereThereIsOne() throws IOException, InterruptedException {
        String path = "/api/people/" + somebody() + "/corrections";
        String body = "{\"action\":\"merge\",\"into\":\"nobody-at-all\",\"author\":\"editor\"}";
        String type = "application/json";
        assertThat(post(guarded.port(), path, type, body).statusCode()).isEqualTo(401);
        assertThat(post(guarded.port(), path, type, body, "Authorization", "Bearer wrong")
                        .statusCode())
                .isEqualTo(401);
        assertThat(post(guarded.port(), path, type, body, "Authorization", "Bearer harbour-light")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(guarded.port(), "/api/verify", type, "{\"quote\":\"No household will be cut off\"}")
                        .statusCode())
                .isEqualTo(200);
    }
}
