package org.quoth.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The style sheet, the scripts and the icon, from the class path; nothing else. */
final class StaticFiles {

    private static final Map<String, String> TYPES = Map.of(
            "quoth.css", "text/css; charset=utf-8",
            "quoth.js", "text/javascript; charset=utf-8",
            "theme.js", "text/javascript; charset=utf-8",
            "quoth.svg", "image/svg+xml");

    private StaticFiles() {}

    /** Answers with the file; false if there is none of that name. */
    static boolean serve(Context context, String name) throws IOException {
        String type = TYPES.get(name);
        if (type == null) {
            return false;
        }
        try (@Nullable InputStream file = StaticFiles.class.getResourceAsStream("static/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            context.contentType(type)
                    .header("Cache-Control", "public, max-age=300")
                    .result(file.readAllBytes());
        }
        return true;
    }
}
