package org.quoth.reading.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of a house in which a page stands, as people would read it; markup often gives a path, a list or the name of the house instead. */
final class Section {

    private static final int MOST_PARTS = 3;
    private static final Pattern PATH =
            Pattern.compile("/?\\p{L}[\\p{L}\\p{N}_/-]*[/_][\\p{L}\\p{N}_/-]+|/\\p{L}[\\p{L}\\p{N}-]*/?");
    private static final Set<String> NONE = Set.of(
            "uncategorized",
            "uncategorised",
            "all",
            "post",
            "posts",
            "article",
            "articles",
            "tags",
            "other",
            "default");

    private Section() {}

    /** "Middle East" of {@code /world/middle_east}, "News" of "News - News"; empty if what is stated is no section. */
    static String of(String stated, String outlet) {
        String part = PATH.matcher(stated).matches() ? lastOf(stated) : first(stated);
        boolean none =
                NONE.contains(part.toLowerCase(Locale.ROOT)) || Tally.fold(part).equals(Tally.fold(outlet));
        return none ? "" : part;
    }

    private static String lastOf(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Arrays.stream(bare.substring(bare.lastIndexOf('/') + 1).split("[_-]"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** The first of a list in which one comes again, or of many. */
    private static String first(String stated) {
        for (String between : List.of(" - ", ", ")) {
            String[] parts = stated.split(between);
            boolean again = Arrays.stream(parts).distinct().count() < parts.length;
            if (again || parts.length > MOST_PARTS) {
                return parts[0];
            }
        }
        return stated;
    }
}
