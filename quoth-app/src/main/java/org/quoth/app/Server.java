package org.quoth.app;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.desk.NotOnRecord;
import org.quoth.http.Api;
import org.quoth.search.IndexException;
import org.quoth.search.QuestionException;
import org.quoth.store.DecisionException;
import org.quoth.store.RecordException;
import org.quoth.web.Pages;

/**
 * Pages and REST on one port. Only decisions of people change the record, and {@link WriteRule} says who may make them.
 *
 * <pre>{@code
 * try (Server server = Server.start(desk, "127.0.0.1", 8080)) {
 *     System.out.println(server.url());
 * }
 * }</pre>
 */
public final class Server implements AutoCloseable {

    private static final int LARGEST_REQUEST = 2_000_000;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Javalin javalin;
    private final String host;

    private Server(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /**
     * Begins to serve.
     *
     * @param host the address to listen at; only requests that name it, or this machine, are answered ({@link HostNames})
     * @param port 0 for any that is free
     * @throws PortTaken if another program listens there
     */
    public static Server start(Desk desk, String host, int port) {
        return start(desk, host, port, null);
    }

    /**
     * Begins to serve.
     *
     * @param token what whoever changes the record must give; null for none ({@link WriteRule})
     */
    public static Server start(Desk desk, String host, int port, @Nullable String token) {
        Javalin javalin = Javalin.create(config -> configure(config, desk, host, token));
        try {
            javalin.start(host, port);
        } catch (JavalinBindException e) {
            throw new PortTaken(
                    "Cannot listen at " + host + ":" + port
                            + ". Another program may be using that port, or it may not be allowed; name another with --port.",
                    e);
        }
        return new Server(javalin, host);
    }

    /** Nothing can listen at the port that was asked for. */
    public static final class PortTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private PortTaken(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static void configure(JavalinConfig config, Desk desk, String host, @Nullable String token) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = true;
        Api api = new Api(desk);
        Pages pages = new Pages(desk);
        HostNames names = new HostNames(host);
        WriteRule rule = new WriteRule(token, host);
        config.routes.before(context -> guard(context, names));
        config.routes.before(rule::guard);
        api.register(config.routes);
        pages.register(config.routes);
        Failure failure = (context, status, reason) -> {
            if (Api.answers(context.path())) {
                api.fail(context, status, reason);
            } else if (status != HttpStatus.UNAUTHORIZED || !pages.refused(context, status, "token", reason)) {
                pages.fail(context, status, reason);
            }
        };
        failures(config.routes, failure);
        config.routes.exception(DecisionException.class, (e, context) -> {
            if (Api.answers(context.path()) || !pages.refused(context, HttpStatus.BAD_REQUEST, e.field(), said(e))) {
                failure.tell(context, HttpStatus.BAD_REQUEST, said(e));
            }
        });
        config.routes.after(Server::tag);
    }

    /** Tells a reader what went wrong. */
    private interface Failure {
        void tell(Context context, HttpStatus status, String reason);
    }

    private static void failures(RoutesConfig routes, Failure failure) {
        routes.exception(
                QuestionException.class, (e, context) -> failure.tell(context, HttpStatus.BAD_REQUEST, said(e)));
        routes.exception(
                RecordException.class, (e, context) -> failure.tell(context, HttpStatus.SERVICE_UNAVAILABLE, said(e)));
        routes.exception(
                IndexException.class, (e, context) -> failure.tell(context, HttpStatus.SERVICE_UNAVAILABLE, said(e)));
        routes.exception(NotOnRecord.class, (e, context) -> failure.tell(context, HttpStatus.NOT_FOUND, said(e)));
        routes.exception(MethodNotAllowedResponse.class, (e, context) -> otherMethod(failure, context, e));
        routes.exception(
                NotFoundResponse.class,
                (e, context) -> failure.tell(context, HttpStatus.NOT_FOUND, "There is nothing at this address."));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> failure.tell(context, HttpStatus.forStatus(e.getStatus()), said(e)));
        routes.exception(
                Exception.class,
                (e, context) -> failure.tell(
                        context,
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "The program failed here; that is its fault, and the record is unharmed."));
    }

    /** Says which methods an address knows: where that was asked, and where another was tried. */
    private static void otherMethod(Failure failure, Context context, MethodNotAllowedResponse refused) {
        String known = String.join(", ", refused.getDetails().values());
        if (HandlerType.OPTIONS.equals(context.method())) {
            context.status(HttpStatus.NO_CONTENT);
        } else {
            failure.tell(context, HttpStatus.METHOD_NOT_ALLOWED, "This address answers to " + known + " only.");
        }
        context.header("Allow", known);
    }

    /** Marks an answer with a fingerprint of its content, and sends nothing to whoever holds it already. */
    private static void tag(Context context) throws IOException {
        InputStream result = context.resultInputStream();
        boolean readable = HandlerType.GET.equals(context.method()) || HandlerType.HEAD.equals(context.method());
        if (!readable || context.status() != HttpStatus.OK || result == null) {
            return;
        }
        byte[] content = result.readAllBytes();
        String tag = "\"" + fingerprint(content) + "\"";
        context.header("ETag", tag);
        String held = context.header("If-None-Match");
        if (held != null && (held.strip().equals("*") || held.contains(tag))) {
            context.status(HttpStatus.NOT_MODIFIED).result("");
        } else {
            context.result(content);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String said(Exception e) {
        String message = e.getMessage();
        return message == null ? "No reason is known." : message;
    }

    /** Refuses requests that another site made a browser send here, and says what a page may load. */
    private static void guard(Context context, HostNames names) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin");
        String asked = context.header("Host");
        if (asked == null || !names.include(asked)) {
            throw new HttpResponseException(
                    HttpStatus.MISDIRECTED_REQUEST.getCode(), "This server does not answer for that host name.");
        }
    }

    public int port() {
        return javalin.port();
    }

    public String url() {
        String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return "http://" + shown + ":" + port() + "/";
    }

    /** All that it answers to, for tests. */
    List<Endpoint> endpoints() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(each -> each.endpoint)
                .toList();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
