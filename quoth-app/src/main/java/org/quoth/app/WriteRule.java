package org.quoth.app;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may change the record over the web. With a token, whoever gives it: {@code Authorization: Bearer TOKEN}, or a field
 * {@code token} of a form. Without one, whoever sits at this machine, and nobody when the server listens beyond it. A page of another
 * site may never: what a browser tells of where a request comes from is believed.
 */
final class WriteRule {

    private static final Set<String> ASKING = Set.of("/check", "/api/verify");

    private final @Nullable String token;
    private final boolean local;

    WriteRule(@Nullable String token, String host) {
        this.token = token == null || token.isBlank() ? null : token.strip();
        this.local = Set.of("127.0.0.1", "localhost", "::1").contains(host);
    }

    /** Refuses a request that would change the record and may not. */
    void guard(Context context) {
        String method = context.method().name();
        if (method.equals("GET")
                || method.equals("HEAD")
                || method.equals("OPTIONS")
                || ASKING.contains(context.path().replaceFirst("/$", ""))) {
            return;
        }
        if (foreign(context)) {
            throw new HttpResponseException(
                    HttpStatus.FORBIDDEN.getCode(), "A page of another site asked for this; nothing was changed.");
        }
        if (token == null && !local) {
            throw new HttpResponseException(
                    HttpStatus.FORBIDDEN.getCode(),
                    "This server takes no changes. Start it with QUOTH_WRITE_TOKEN set, and give that token.");
        }
        if (token != null && !given(context, token)) {
            throw new HttpResponseException(
                    HttpStatus.UNAUTHORIZED.getCode(), "Changes need the token of this server.");
        }
    }

    private static boolean foreign(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = context.header("Origin");
        return origin != null && !sameHost(origin, context.header("Host"));
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && host != null
                    && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean given(Context context, String token) {
        String header = context.header("Authorization");
        String bearer = header != null && header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
        String field = context.formParam("token");
        return same(token, bearer.strip()) || same(token, field == null ? "" : field.strip());
    }

    /** Takes as long whether much or little of it is right. */
    private static boolean same(String token, String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
