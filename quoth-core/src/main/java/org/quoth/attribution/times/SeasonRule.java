package org.quoth.attribution.times;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "summer of 2012", "in the spring". */
final class SeasonRule implements Rule {

    private static final Set<String> BEFORE =
            Set.of("in", "this", "by", "during", "since", "until", "through", "for", "of", "last", "next");

    @Override
    public @Nullable Found at(Words words, int i) {
        int start = words.is(i, "the") ? i + 1 : i;
        int season = Vocabulary.season(words.at(start));
        if (season == 0) {
            return null;
        }
        int at = words.is(start + 1, "of") || words.is(start + 1, ",") ? start + 2 : start + 1;
        if (CalendarRule.isYear(words, at)) {
            return Found.date(at + 1, Seasons.of(words.number(at), season));
        }
        boolean time = BEFORE.contains(words.at(i - 1))
                && (start > i || !words.is(start, "fall"))
                && (words.at(start + 1).isEmpty() || !words.isWord(start + 1) || STOPS.contains(words.at(start + 1)));
        return time ? Found.date(start + 1, place -> Seasons.bare(place, season)) : null;
    }

    private static final Set<String> STOPS =
            Set.of("and", "or", "when", "that", "but", "for", "to", "we", "they", "he", "she", "it", "as", "with");
}
