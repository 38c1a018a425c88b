package org.quoth.attribution.people;

import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Scene;
import org.quoth.text.Span;

/** Reads how old somebody is told to be: "Emil Dorn, 56,", and "the 56-year-old" later. */
final class Ages {

    private static final String OLD = "-year-old";

    private Ages() {}

    /** "56-year-old" */
    static boolean isAge(String head) {
        return head.endsWith(OLD) && Character.isDigit(head.charAt(0));
    }

    /** The name with that age behind it; null if there is none. */
    static @Nullable Mention told(String head, Scene scene) {
        String years = head.substring(0, head.length() - OLD.length());
        for (Mention mention : scene.mentions()) {
            int next = mention.words().end();
            boolean aged = mention.name() != null
                    && next < scene.words().size()
                    && scene.words().get(next).gap() == ','
                    && scene.words().get(next).form().equals(years)
                    && scene.mentionsIn(Span.of(next, next + 1)).isEmpty();
            if (aged) {
                return mention;
            }
        }
        return null;
    }
}
