package org.quoth.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A method and a path, and what answers there. */
record Route(HandlerType method, String path, Handler handler) {

    static Stream<Route> get(Handler handler, String... paths) {
        return Stream.of(paths).map(path -> new Route(HandlerType.GET, path, handler));
    }

    static Stream<Route> post(Handler handler, String path) {
        return Stream.of(new Route(HandlerType.POST, path, handler));
    }

    @SafeVarargs
    static List<Route> all(Stream<Route>... routes) {
        List<Route> all = new ArrayList<>();
        for (Stream<Route> each : routes) {
            each.forEach(all::add);
        }
        return all;
    }
}
