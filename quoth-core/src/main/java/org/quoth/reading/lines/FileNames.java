package org.quoth.reading.lines;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.text.Span;

/**
 * Takes what somebody wrote into a file's name where the text is silent: the day, as in {@code council_20250303.txt} or {@code Interview 3
 * March 2025.docx}; and of names that begin with it and go on in words, as in {@code 2015-09-01 20.00 Interview with Ada Okoro, Port Ellis,
 * NY.txt}, the title and the town at their end.
 */
public final class FileNames {

    private static final Pattern OPENING =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[ T_]\\d{2}[.:]\\d{2}(?:[.:]\\d{2})?)?(?![\\d-])(.*)");
    private static final Pattern EIGHT_FIGURES =
            Pattern.compile("(?<![\\p{L}\\d])(?:GMT)?((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=T\\d|[^\\p{L}\\d]|$)");
    private static final Pattern MACHINE = Pattern.compile("(?i)(?:scan|screenshot|download|saved|printed|img|dsc).*");
    private static final Pattern TOWN = Pattern.compile("(?:^|, )(\\p{Lu}[\\p{L}.'’ -]+), ([A-Z]{2})(?=$|, ['‘\"])");
    private static final Pattern GATHERING = Pattern.compile("(?i)(?:.* )?(?:rally|town hall|fundraiser|march|visit)");
    private static final int LEAST_WORDS = 2;
    private static final int FIRST_YEAR = 1900;

    private FileNames() {}

    /** The metadata with day, title and place from a file's name, folders left out, each only where none is stated. */
    public static Metadata added(Metadata metadata, String file) {
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        LocalDate day = day(name);
        if (day == null) {
            return metadata;
        }
        Metadata.Builder builder = metadata.toBuilder();
        builder.published(metadata.published() == null ? Published.on(day) : metadata.published());
        Matcher opening = OPENING.matcher(name);
        String words = opening.matches()
                ? opening.group(1).replaceFirst("^\\s*\\([^)]*\\)", "").strip()
                : "";
        Matcher town = TOWN.matcher(words);
        if (words.split(" ").length >= LEAST_WORDS) {
            builder.title(metadata.title() == null ? words : metadata.title());
            builder.place(metadata.place() == null && town.find() ? place(town) : metadata.place());
        }
        return builder.build();
    }

    /** The only day in a name. Null where there is none or several, and in names that tell when a device made the file. */
    private static @Nullable LocalDate day(String name) {
        if (MACHINE.matcher(name).matches()) {
            return null;
        }
        String figures = EIGHT_FIGURES.matcher(name).replaceAll(" $1-$2-$3 ").replace('_', '-');
        LocalDate day = only(figures);
        return day != null ? day : only(figures.replace('-', ' '));
    }

    private static @Nullable LocalDate only(String name) {
        StatedTime first = StatedTime.in(name, new Span(0, name.length())).orElse(null);
        if (first == null || first.day() == null || first.day().getYear() < FIRST_YEAR) {
            return null;
        }
        LocalDate day = first.day();
        return StatedTime.in(name, new Span(first.span().end(), name.length()))
                        .filter(other -> !day.equals(other.day()))
                        .isPresent()
                ? null
                : day;
    }

    /** Of "Rally, FL" the state alone: the town is not told. */
    private static String place(Matcher town) {
        String name = town.group(1);
        boolean event = HeaderWords.isEvent(name) || GATHERING.matcher(name).matches();
        return event ? town.group(2) : name + ", " + town.group(2);
    }
}
