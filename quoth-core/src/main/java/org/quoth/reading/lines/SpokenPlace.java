package org.quoth.reading.lines;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Metadata;
import org.quoth.model.Turn;
import org.quoth.text.Phrasings;

/**
 * Where an event takes place, as whoever opens it says: "Good evening from the Town Hall in Port Ellis." Broadcasts and debates are often put down
 * without a header. Only a house and its town together are taken, and only where no header names either.
 */
public final class SpokenPlace {

    private static final Phrasings PHRASINGS = Phrasings.of(SpokenPlace.class);

    private static final int TURNS = 2;
    private static final int OPENING = 700;
    private static final Pattern SAID = PHRASINGS.kind("said");

    private SpokenPlace() {}

    /** The metadata with house and town, where the first turns say them; as it was where they do not, or where one is known. */
    public static Metadata told(String text, List<Turn> turns, Metadata metadata) {
        if (metadata.venue() != null || metadata.place() != null) {
            return metadata;
        }
        for (Turn turn : turns.subList(0, Math.min(TURNS, turns.size()))) {
            int begin = turn.speechBegin();
            int end = Math.min(turn.span().end(), begin + OPENING);
            Matcher said = SAID.matcher(Whitespace.joined(text.substring(Math.min(begin, end), end)));
            while (said.find()) {
                if (HeaderWords.isVenue(said.group("house")) && !HeaderWords.isEvent(said.group("house"))) {
                    return placed(metadata, said.group("house"), said.group("town"));
                }
            }
        }
        return metadata;
    }

    /** "… College at Port Ellis, Maine": what stands behind the last "at" is no house, and so the town. */
    private static Metadata placed(Metadata metadata, String house, String town) {
        int at = house.lastIndexOf(" at ");
        boolean shifted = at > 0
                && !HeaderWords.isVenue(house.substring(at))
                && HeaderWords.isVenue(house.substring(0, at))
                && town.indexOf(',') < 0;
        return metadata.toBuilder()
                .venue(shifted ? house.substring(0, at) : house)
                .place(shifted ? house.substring(at + 4) + ", " + town : town)
                .build();
    }
}
