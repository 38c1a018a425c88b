package org.quoth.reading.lines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Metadata;
import org.quoth.model.Published;

/**
 * Takes what an archive wrote into a file's name where the text is silent: the day at its beginning, as in {@code 2015-09-01 20.00 Interview
 * with Ada Okoro, Port Ellis, NY.txt}, and, of names written out in words, the title and the town at their end.
 */
public final class FileNames {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[ T_]\\d{2}[.:]\\d{2}(?:[.:]\\d{2})?)?(?![\\d-])(.*)");
    private static final Pattern TOWN = Pattern.compile("(?:^|, )(\\p{Lu}[\\p{L}.'’ -]+), ([A-Z]{2})$");
    private static final Pattern GATHERING = Pattern.compile("(?i)(?:.* )?(?:rally|town hall|fundraiser|march|visit)");
    private static final int LEAST_WORDS = 2;

    private FileNames() {}

    /** The metadata with day, title and place from the last part of a source, each only where none is stated. */
    public static Metadata added(Metadata metadata, String source) {
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        Matcher matcher = DAY.matcher(dot > 0 ? file.substring(0, dot) : file);
        if (!matcher.matches()) {
            return metadata;
        }
        Metadata.Builder builder = metadata.toBuilder();
        if (metadata.published() == null) {
            try {
                builder.published(Published.on(LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)))));
            } catch (DateTimeException e) {
                return metadata; // figures, but no date
            }
        }
        String words = matcher.group(4).replaceFirst("^\\s*\\([^)]*\\)", "").strip();
        Matcher town = TOWN.matcher(words);
        if (words.split(" ").length >= LEAST_WORDS) {
            builder.title(metadata.title() == null ? words : metadata.title());
            builder.place(metadata.place() == null && town.find() ? place(town) : metadata.place());
        }
        return builder.build();
    }

    /** Of "Rally, FL" the state alone: the town is not told. */
    private static String place(Matcher town) {
        String name = town.group(1);
        boolean event = HeaderWords.isEvent(name) || GATHERING.matcher(name).matches();
        return event ? town.group(2) : name + ", " + town.group(2);
    }
}
