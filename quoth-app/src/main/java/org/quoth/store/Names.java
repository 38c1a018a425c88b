package org.quoth.store;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared and shortened: without case, diacritics and marks. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘]");
    private static final int SLUG_LENGTH = 60;

    private Names() {}

    static String fold(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHE.matcher(bare).replaceAll("");
        return NOT_WORD.matcher(joined).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Letters, digits and hyphens; cut at a word where it would be long; "untitled" if nothing is left. */
    static String slug(String words) {
        String slug = fold(words).replace(' ', '-');
        if (slug.length() > SLUG_LENGTH) {
            int cut = slug.lastIndexOf('-', SLUG_LENGTH);
            slug = slug.substring(0, cut < SLUG_LENGTH / 2 ? SLUG_LENGTH : cut);
        }
        return slug.isEmpty() ? "untitled" : slug;
    }

    /** Whether something has a short name already. */
    @FunctionalInterface
    interface Taken {
        boolean is(String slug) throws SQLException;
    }

    /** This short name, with the next number behind it where it is taken: numbers are given one after the other, so that few are asked for. */
    static String free(String slug, Taken taken) throws SQLException {
        if (!taken.is(slug)) {
            return slug;
        }
        int free = 2;
        while (taken.is(slug + "-" + free)) {
            free *= 2;
        }
        int held = free / 2;
        while (free - held > 1) {
            int between = (held + free) / 2;
            if (taken.is(slug + "-" + between)) {
                held = between;
            } else {
                free = between;
            }
        }
        return slug + "-" + free;
    }
}
