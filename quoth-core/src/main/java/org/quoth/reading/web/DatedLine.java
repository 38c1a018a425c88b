package org.quoth.reading.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.reading.lines.LineShapes;
import org.quoth.reading.lines.Mentions;
import org.quoth.reading.lines.StatedTime;
import org.quoth.reading.lines.Whitespace;
import org.quoth.text.Span;

/**
 * A short line of a page that states when it appeared or was changed: "Published March 4, 2025, 9:15 a.m. | Updated March 5, 2025".
 *
 * @param published null where the line states only when the page was changed
 * @param updated null where it states only when the page appeared
 * @param alone whether it holds a day and hardly anything else
 */
record DatedLine(@Nullable StatedTime published, @Nullable StatedTime updated, boolean alone) {

    private static final int LONGEST = 160;
    private static final int OTHER_WORDS = 30;
    private static final int FEW = 6;
    private static final Pattern TOUCHING = Pattern.compile(
            "(?<=\\p{L})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d)|(?<=\\d{4})(?=\\p{Lu}\\p{Ll}|\\d{1,2}:\\d{2})");
    private static final Mentions MINUTES = Mentions.of("min");
    private static final Pattern READING =
            Pattern.compile("(?i)[|·•,–—-]?\\s*\\d+ ?min(?:ute)?s?(?: read(?:ing time)?)?\\b");
    private static final Pattern SAYS_SO = Pattern.compile("(?i)\\b(?:by|published|posted|updated|date|on|written)\\b");
    /** "7:02 a.m.", whose last stop ends no sentence. */
    private static final Pattern HOUR = Pattern.compile("(?i)\\d ?[ap]\\.m\\.$");

    private static final Mentions CHANGES =
            Mentions.of("updat", "modif", "reviewed", "revised", "edited", "changed", "actualis", "aktualisiert");
    private static final Pattern CHANGED = Pattern.compile(
            "(?i)\\b(?:updat\\w*|modif\\w*|reviewed|revised|edited|changed|actualis\\w*|aktualisiert)\\b");

    /** What a line states; nothing for a sentence that tells of a day. */
    static Optional<DatedLine> of(String text) {
        if (text.length() > LONGEST * 2 || !MonthNames.mayHoldYear(text)) {
            return Optional.empty();
        }
        String words = words(text);
        StatedTime first = StatedTime.in(words, new Span(0, words.length())).orElse(null);
        if (first == null || !states(words, first.span().length())) {
            return Optional.empty();
        }
        int end = first.span().end();
        StatedTime second = StatedTime.in(words, new Span(end, words.length())).orElse(null);
        boolean changed = isChange(words.substring(0, first.span().begin()));
        if (changed) {
            boolean publishedAfter = second != null
                    && !isChange(words.substring(end, second.span().begin()));
            return Optional.of(new DatedLine(publishedAfter ? second : null, first, false));
        }
        boolean changedAfter =
                second != null && isChange(words.substring(end, second.span().begin()));
        boolean alone = words.length() - first.span().length() <= FEW;
        return Optional.of(new DatedLine(first, changedAfter ? second : null, alone));
    }

    /** What it states, the publication first. */
    List<StatedTime> both() {
        return Stream.of(Optional.ofNullable(published), Optional.ofNullable(updated))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The words with a space between two that only their style sheet kept apart, days in English, no time of reading. */
    static String words(String text) {
        String joined = Whitespace.joined(text);
        String apart = mayTouch(joined) ? TOUCHING.matcher(joined).replaceAll(" ") : joined;
        String unread = MINUTES.in(apart) ? READING.matcher(apart).replaceAll(" ") : apart;
        return MonthNames.inEnglish(unread.strip());
    }

    /** Before anything dear: a capital or an hour just behind a letter or a figure. */
    private static boolean mayTouch(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            if ((Character.isUpperCase(c) && Character.isLetterOrDigit(before))
                    || (c == ':' && i > 4 && Character.isDigit(text.charAt(i - 5)))
                    || (c == ':' && i > 5 && Character.isDigit(text.charAt(i - 6)))) {
                return true;
            }
        }
        return false;
    }

    static boolean isChange(String words) {
        return CHANGES.in(words) && CHANGED.matcher(words).find();
    }

    /** A day and little else, or a line that says what the day is of. */
    private static boolean states(String words, int date) {
        int others = words.length() - date;
        return words.length() <= LONGEST
                && (others <= OTHER_WORDS || SAYS_SO.matcher(words).find() || isChange(words))
                && !(others > OTHER_WORDS
                        && LineShapes.endsSentence(words)
                        && !HOUR.matcher(words).find());
    }
}
