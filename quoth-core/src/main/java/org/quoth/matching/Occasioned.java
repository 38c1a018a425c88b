package org.quoth.matching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When and where words are said to have been spoken: of two events at which somebody said the same it tells which is meant.
 *
 * @param earliest the first day that the report tells; null if it tells none
 * @param latest the last
 * @param event the words that name the event ("the Harbour Conference"); null if none do
 */
public record Occasioned(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String event) {

    static final Occasioned UNTOLD = new Occasioned(null, null, null);

    private static final int HEAD = 600;
    private static final Set<String> COMMON = Set.of(
            "the",
            "a",
            "an",
            "at",
            "in",
            "on",
            "of",
            "with",
            "for",
            "to",
            "and",
            "his",
            "her",
            "their",
            "last",
            "this",
            "recent",
            "exclusive",
            "during",
            "that",
            "annual");

    /** A day to each side, since events run past midnight. */
    boolean isDayOf(Primary primary) {
        LocalDate day = primary.day();
        return earliest != null
                && latest != null
                && day != null
                && !day.isBefore(earliest.minusDays(1))
                && !day.isAfter(latest.plusDays(1));
    }

    /** Whether most of the words that name the event stand above the first words spoken. */
    boolean isEventOf(Primary primary) {
        if (event == null) {
            return false;
        }
        int spoken = primary.utterances().isEmpty()
                ? 0
                : primary.utterances().getFirst().speech().getFirst().begin();
        Set<String> head = words(primary.text().substring(0, Math.min(HEAD, spoken)));
        Set<String> named = words(event);
        long there = named.stream().filter(head::contains).count();
        return there > 0 && there * 3 >= named.size() * 2L;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(
                List.of(text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}]+")));
        words.removeAll(COMMON);
        words.remove("");
        return words;
    }
}
