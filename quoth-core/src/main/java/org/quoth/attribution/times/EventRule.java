package org.quoth.attribution.times;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times told by an event: "after our meeting at the G20", "since agreeing to turn over weapons", "the first meeting". No value. */
final class EventRule implements Rule {

    private static final Set<String> EVENTS = Set.of(
            "meeting",
            "meetings",
            "summit",
            "conference",
            "election",
            "elections",
            "war",
            "attack",
            "attacks",
            "bombing",
            "talks",
            "negotiation",
            "negotiations",
            "ceasefire",
            "invasion",
            "revolution",
            "crisis",
            "inauguration",
            "vote",
            "referendum",
            "speech",
            "debate",
            "convention",
            "visit",
            "trip",
            "hearing",
            "trial",
            "strike",
            "strikes",
            "hurricane",
            "earthquake",
            "storm",
            "flood",
            "pandemic",
            "outbreak",
            "shooting",
            "explosion",
            "crash",
            "recession",
            "briefing",
            "primary",
            "caucuses",
            "announcement",
            "signing",
            "agreement",
            "deal",
            "coup",
            "uprising",
            "withdrawal",
            "dinner",
            "lunch",
            "session",
            "inspection");
    private static final Set<String> PLACED = Set.of("at", "in", "on", "of", "with", "to");
    private static final Set<String> DETERMINERS =
            Set.of("the", "our", "his", "her", "their", "its", "my", "this", "that", "last", "a");
    private static final Set<String> ORDINALS = Set.of(
            "first",
            "second",
            "third",
            "last",
            "previous",
            "latest",
            "final",
            "opening",
            "closing",
            "inaugural",
            "initial");
    private static final Set<String> STOPS = Set.of(
            "to", "from", "in", "on", "at", "of", "for", "with", "and", "or", "but", "by", "as", "that", "which", "who",
            "when");
    private static final Set<String> PARTICLES = Set.of("over", "up", "out", "off", "down", "back", "away");

    @Override
    public @Nullable Found at(Words words, int i) {
        return switch (words.at(i)) {
            case "after", "before", "since", "until", "till", "during", "following" -> anchored(words, i);
            case "the" -> ORDINALS.contains(words.at(i + 1)) ? meeting(words, i + 2) : null;
            default -> null;
        };
    }

    private static @Nullable Found anchored(Words words, int i) {
        if (words.is(i, "since")
                && words.at(i + 1).endsWith("ing")
                && words.length(i + 1) > 5
                && !words.capital(i + 1)) {
            return since(words, i + 2);
        }
        if (!DETERMINERS.contains(words.at(i + 1))) {
            return null;
        }
        for (int at = i + 2; at < i + 6 && words.isWord(at) && !STOPS.contains(words.at(at)); at++) {
            if (EVENTS.contains(words.at(at)) && !EVENTS.contains(words.at(at + 1))) {
                return Found.date(where(words, at + 1), place -> Value.OPEN);
            }
        }
        return null;
    }

    /** "at the G20", "in Vienna" behind the event. */
    private static int where(Words words, int end) {
        if (!PLACED.contains(words.at(end))) {
            return end;
        }
        int at = words.is(end + 1, "the") ? end + 2 : end + 1;
        if (!words.capital(at)) {
            return end;
        }
        while (words.capital(at + 1) || (words.isNumber(at + 1) && words.touches(at + 1))) {
            at++;
        }
        return at + 1;
    }

    /** Behind "since agreeing": a verb to go with it, its particle and its object. */
    private static Found since(Words words, int i) {
        int at = words.is(i, "to") && words.isWord(i + 1) ? i + 2 : i;
        if (PARTICLES.contains(words.at(at))) {
            at++;
        }
        for (int k = 0; k < 5 && words.isWord(at) && !STOPS.contains(words.at(at)); k++) {
            at++;
        }
        return Found.date(at, place -> Value.OPEN);
    }

    private static @Nullable Found meeting(Words words, int i) {
        boolean event =
                words.is(i, "meeting") || words.is(i, "summit") || words.is(i, "round") || words.is(i, "session");
        return event ? Found.date(where(words, i + 1), place -> Value.OPEN) : null;
    }
}
