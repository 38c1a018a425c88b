package org.quoth.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What a server answers to a plain request. */
final class Fetched {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Fetched() {}

    /** @param path with the query, from the first stroke */
    static String body(Server server, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
