package org.quoth.reading.debates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Language codes as formats write them, of two or three letters, as BCP 47 tags. */
final class Languages {

    private static final Map<String, String> BY_THREE = new HashMap<>();

    static {
        for (String two : Locale.getISOLanguages()) {
            BY_THREE.put(Locale.of(two).getISO3Language(), two);
        }
    }

    private Languages() {}

    /** The tag; null if it is none, or says that there are several languages. */
    static @Nullable String tag(String code) {
        String bare = code.strip();
        if (bare.matches("[a-zA-Z]{2}(?:-[A-Za-z0-9]{2,8})*")) {
            return bare;
        }
        return BY_THREE.get(bare.toLowerCase(Locale.ROOT));
    }
}
