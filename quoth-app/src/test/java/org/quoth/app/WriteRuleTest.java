package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quoth.store.LedgerQuestion;
import org.quoth.store.Scope;

/** Nothing changes a record beyond this machine without its token, at whatever address. */
final class WriteRuleTest {

    private static final String TOKEN = "harbour-light";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final Set<String> READING = Set.of("GET", "HEAD", "BEFORE", "AFTER");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension
    static final SampleServer samples = new SampleServer();

    private static final Map<String, Asked> CHANGES = new TreeMap<>();
    private static final Map<String, Asked> QUESTIONS = new TreeMap<>();
    private static Server guarded;
    private static Server closed;

    /** What is sent to an address with places in it, and what comes back where it may be sent. */
    private record Asked(String path, String type, String body, int answer) {}

    @BeforeAll
    static void start() {
        guarded = Server.start(samples.desk(), "0.0.0.0", 0, TOKEN);
        closed = Server.start(samples.desk(), "0.0.0.0", 0, null);
        String person = samples.desk().people().list("", 0, 1).getFirst().id();
        String document = samples.reference("Mayor Tomas Iverson: Press").document();
        String line = samples.desk()
                .ledger()
                .list(new LedgerQuestion(null, null, null, null, Scope.ALL, 0, 1))
                .getFirst()
                .id();
        String turn = document + ".t3";
        String exchange = document + ".x1";
        form("/p/{id}/corrections", person, "action=rename&name=Somebody+Else&author=editor");
        json("/api/people/{id}/corrections", person, "{'action':'rename','name':'Somebody','author':'editor'}");
        form("/ledger/{id}", line, "status=kept&citation=" + turn + "&author=editor&reason=seen");
        json("/api/commitments/{id}/history", line, "{'value':'kept','citation':'" + turn + "','author':'editor'}");
        json("/api/exchanges/{id}/history", exchange, "{'value':'clear','note':'So.','author':'editor'}");
        form("/statement/{id}", turn, "action=unknown&author=editor&reason=heard");
        json("/api/statements/{id}/history", turn, "{'value':'unknown','note':'So.','author':'editor'}");
        QUESTIONS.put("/check", new Asked("/check", FORM, "q=No+household+will+be+cut+off", 200));
        QUESTIONS.put(
                "/api/verify", new Asked("/api/verify", JSON, "{\"quote\":\"No household will be cut off\"}", 200));
    }

    private static void form(String path, String id, String body) {
        CHANGES.put(path, new Asked(path.replace("{id}", id), FORM, body, 303));
    }

    private static void json(String path, String id, String body) {
        CHANGES.put(path, new Asked(path.replace("{id}", id), JSON, body.replace('\'', '"'), 200));
    }

    @AfterAll
    static void stop() {
        guarded.close();
        closed.close();
    }

    private static HttpResponse<String> send(Server server, Asked asked, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + asked.path))
                .header("Content-Type", asked.type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void isHeldToEveryAddressThatTakesMoreThanQuestions() {
        Set<String> registered = guarded.endpoints().stream()
                .filter(endpoint -> endpoint.method.isHttpMethod() && !READING.contains(endpoint.method.name()))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .collect(Collectors.toSet());
        Set<String> tested = Stream.concat(CHANGES.keySet().stream(), QUESTIONS.keySet().stream())
                .map(path -> "POST " + path)
                .collect(Collectors.toSet());
        assertThat(registered).isEqualTo(tested);
    }

    @Test
    void refusesEveryChangeWithoutTheTokenAndTakesItWithIt() throws IOException, InterruptedException {
        for (Map.Entry<String, Asked> change : CHANGES.entrySet()) {
            Asked asked = change.getValue();
            String path = change.getKey();
            long before = changes();
            assertThat(send(guarded, asked, asked.body).statusCode()).as(path).isEqualTo(401);
            assertThat(send(guarded, asked, asked.body, "Authorization", "Bearer wrong")
                            .statusCode())
                    .as(path)
                    .isEqualTo(401);
            assertThat(send(closed, asked, asked.body, "Authorization", "Bearer " + TOKEN)
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(changes()).as(path).isEqualTo(before);
            HttpResponse<String> taken = send(guarded, asked, asked.body, "Authorization", "Bearer " + TOKEN);
            assertThat(taken.statusCode()).as(path + taken.body()).isEqualTo(asked.answer);
            assertThat(changes()).as(path).isGreaterThan(before);
        }
    }

    /** How many decisions there are. */
    private static long changes() {
        return samples.desk().people().history(null).size()
                + CHANGES.values().stream()
                        .map(asked -> asked.path.replaceFirst("/history$", "").replaceFirst(".*/", ""))
                        .distinct()
                        .mapToLong(id -> samples.desk().rule().history(id).size())
                        .sum();
    }

    @Test
    void takesTheTokenAsAFieldOfEachForm() throws IOException, InterruptedException {
        for (Asked asked : CHANGES.values()) {
            if (asked.type.equals(FORM)) {
                assertThat(send(guarded, asked, asked.body + "&token=" + TOKEN).statusCode())
                        .as(asked.path)
                        .isEqualTo(asked.answer);
            }
        }
    }

    @Test
    void asksNobodyForATokenWhoOnlyAsks() throws IOException, InterruptedException {
        List<Asked> all = QUESTIONS.values().stream()
                .flatMap(each -> Stream.of(each, new Asked(each.path + "/", each.type, each.body, each.answer)))
                .toList();
        for (Asked asked : all) {
            assertThat(send(guarded, asked, asked.body).statusCode())
                    .as(asked.path)
                    .isEqualTo(asked.answer);
            assertThat(send(closed, asked, asked.body).statusCode())
                    .as(asked.path)
                    .isEqualTo(asked.answer);
        }
    }
}
