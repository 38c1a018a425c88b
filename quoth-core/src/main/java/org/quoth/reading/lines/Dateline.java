package org.quoth.reading.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * The town, and the agency, before the first sentence of a story: {@code Washington (CNN) –}, {@code PARIS, March 3 (Reuters) -},
 * {@code Orley, Ohio – March 3, 2026 –}.
 *
 * @param span with its dash, up to the first word of the sentence
 * @param place in small letters even where the dateline stands in capitals
 * @param agency null if none stands there
 * @param day null if none is told with its year
 */
public record Dateline(
        Span span,
        String place,
        @Nullable String agency,
        @Nullable StatedTime day) {

    private static final int LONGEST = 110;
    private static final String S = "[\\s\\u00a0\\u202f]";
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String PLACE =
            CAPITALISED + "(?:,?" + S + "(?:" + CAPITALISED + "|of|de|la|el|the|upon)){0,5}?";
    private static final String MONTH = "\\p{Lu}[a-z]{2,8}\\.?";
    private static final String DATE =
            "(?:" + MONTH + S + "+\\d{1,2}|\\d{1,2}" + S + "+" + MONTH + ")(?:,?" + S + "*\\d{4})?";
    /** A comma, a dash or a bracket. */
    private static final String BEFORE_DATE = "(?:," + S + "*|" + S + "+[–—-]+" + S + "+|" + S + "*\\()";

    private static final String AGENCY = "\\p{Lu}[\\w ./&'’-]{1,30}";
    private static final String DASH = "(?:--|[–—―]|-(?=" + S + "))";
    private static final Pattern LINE = Pattern.compile("(?<place>" + PLACE + ")"
            + "(?:" + BEFORE_DATE + "(?<date>" + DATE + ")\\)?)?"
            + "(?:" + S + "*[(/](?<agency>" + AGENCY + ")[)/])?"
            + ",?" + S + "*" + DASH + S + "*");

    /** The dateline at the beginning of this paragraph. Without an agency or a day the town must stand in capitals, and the words behind it not. */
    public static Optional<Dateline> at(String text, Span paragraph) {
        if (!mayHoldDash(text, paragraph)) {
            return Optional.empty();
        }
        Matcher matcher =
                LINE.matcher(text).region(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + LONGEST));
        if (!matcher.lookingAt() || matcher.end() >= paragraph.end()) {
            return Optional.empty();
        }
        String place = matcher.group("place");
        String agency = matcher.group("agency");
        String town = place.split(",")[0];
        boolean capitals = town.length() > 2 && !LineShapes.hasLowerCase(town);
        StatedTime day = matcher.group("date") == null
                ? null
                : StatedTime.in(text, new Span(matcher.start("date"), matcher.end("date")))
                        .orElse(null);
        boolean heading = !LineShapes.hasLowerCase(
                text.substring(matcher.end(), Math.min(paragraph.end(), matcher.end() + LONGEST)));
        if (agency == null && day == null && (!capitals || heading)) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                new Span(
                        matcher.start(),
                        new Span(matcher.start(), matcher.end()).trim(text).end()),
                PlaceNames.cased(Whitespace.joined(place)),
                agency == null || isRegion(text, agency) ? null : agency,
                day));
    }

    /** "RICHMOND (Virginia) –": what the text says something is in is no agency. */
    private static boolean isRegion(String text, String agency) {
        return text.contains(" in " + agency + " ")
                || text.contains(" across " + agency)
                || text.contains("in " + agency + ".");
    }

    /** Before anything dear: a dash stands where a dateline would have one. */
    private static boolean mayHoldDash(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
        for (int i = paragraph.begin(); i < end; i++) {
            char c = text.charAt(i);
            if (c == '-' || (c >= '–' && c <= '―')) {
                return true;
            }
        }
        return false;
    }
}
