package org.quoth.reading.lines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quoth.model.Metadata;
import org.quoth.model.Principal;
import org.quoth.model.Published;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/**
 * The lines in brackets above an article of the Congressional Record, as the Government Publishing Office prints them: day, chamber and page,
 * and below them the heading, which its catalogue takes for the title. A bill's own page is called after the bill there.
 */
public final class RecordHead {

    private static final int HEAD = 2_000;
    private static final int REACH = 3_000;
    private static final int LONGEST_TITLE = 400;
    private static final Pattern LINES = Pattern.compile(
            "\\[Congressional Record,? Vol(?:ume|\\.) ?\\d+, (?:Number|No\\.) ?\\d+ \\(\\w+, (\\w+ \\d{1,2}, \\d{4})\\)\\]\\s+"
                    + "\\[([^\\]\\n]{3,40})\\]\\s+(?:\\[Pages? [^\\]\\n]+\\]\\s+)?From the Congressional Record Online[^\\n]*");
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)\\[\\[Pages? [^\\]]+\\]\\]|[_\\s-]+|additional statements|daily digest|(?:mon|tues|wednes|thurs|fri|satur|sun)day, \\w+ \\d{1,2}, \\d{4}");
    private static final Pattern INTRODUCED = Pattern.compile("By (?:Mr|Mrs|Ms|Miss)\\. .*", Pattern.DOTALL);
    private static final Pattern BILL = Pattern.compile(
            "\\b((?:S|H\\. ?R)\\.(?: ?(?:J|Con)\\.)?(?: ?Res\\.)? ?\\d{1,5})\\. (?:A |Joint |Concurrent |Resolution)");
    private static final Pattern SPOKEN = Pattern.compile("(?:The )?(?:Mr|Mrs|Ms|Miss|Dr)\\. (\\p{Lu}[^(.,]{1,40})");
    private static final Pattern CHAIR = Pattern.compile("(?i)the |acting |speaker\\b|chairman\\b");

    private RecordHead() {}

    /** The metadata with what these lines tell; as it was where there are none. */
    public static Metadata told(String text, List<Turn> turns, Metadata metadata) {
        Matcher lines = LINES.matcher(text).region(0, Math.min(text.length(), HEAD));
        if (!lines.find()) {
            return metadata;
        }
        Metadata.Builder builder = metadata.toBuilder()
                .outlet("Congressional Record")
                .venue(lines.group(2))
                .place(null)
                .principal(voice(text, turns).orElse(null));
        day(lines.group(1)).ifPresent(builder::published);
        title(text.substring(lines.end(), Math.min(text.length(), lines.end() + REACH)), lines.group(2))
                .ifPresent(builder::title);
        return builder.build();
    }

    private static Optional<Published> day(String written) {
        try {
            return Optional.of(Published.on(
                    LocalDate.parse(written, DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH))));
        } catch (DateTimeException e) {
            return Optional.empty(); // misprinted
        }
    }

    private static Optional<String> title(String below, String chamber) {
        for (String paragraph : below.split("\\n[ \\t]*\\n")) {
            String words = paragraph
                    .lines()
                    .map(Whitespace::joined)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !NO_TITLE.matcher(line).matches())
                    .collect(Collectors.joining(" "));
            if (INTRODUCED.matcher(words).matches()) {
                Matcher bill = BILL.matcher(Whitespace.joined(below));
                return bill.find() ? Optional.of("Introductory Statement on " + bill.group(1)) : Optional.empty();
            }
            if (!words.isEmpty()) {
                String title = chamber.equals("Daily Digest") ? "Daily Digest/" + words : words;
                return Optional.of(title).filter(each -> each.length() <= LONGEST_TITLE);
            }
        }
        return Optional.empty();
    }

    /** The only one who speaks, who presides apart. */
    private static Optional<Principal> voice(String text, List<Turn> turns) {
        List<Turn> spoken = turns.stream()
                .filter(turn ->
                        turn.label() != null && !CHAIR.matcher(turn.label()).lookingAt())
                .toList();
        if (spoken.isEmpty()
                || spoken.stream()
                                .map(turn -> LabelWords.fold(String.valueOf(turn.label())))
                                .distinct()
                                .count()
                        > 1) {
            return Optional.empty();
        }
        int begin = spoken.getFirst().span().begin();
        Matcher name = SPOKEN.matcher(text).region(begin, Math.min(text.length(), begin + 80));
        return name.lookingAt()
                ? Optional.of(
                        new Principal(name.group(1).strip(), null, new Span(name.start(1), name.end(1)).trim(text)))
                : Optional.empty();
    }
}
