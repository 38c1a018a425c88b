package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/**
 * House and town out of a line that names more than them: {@code DOORSTOP WITH ANA RUIZ MP, GUILD HALL, PORT ELLIS, 3 MARCH 2025}. What is left of
 * its parts once days, hours, people and offices are taken out.
 *
 * @param venue as printed, null if no part tells a house
 * @param place as printed, null if nothing stands behind the house
 */
record Whereabouts(@Nullable String venue, @Nullable String place) {

    private static final Phrasings PHRASINGS = Phrasings.of(Whereabouts.class);
    private static final Pattern OCCASION = PHRASINGS.kind("occasion");
    private static final Pattern OTHER = PHRASINGS.kind("other");
    private static final Pattern WHEN = PHRASINGS.kind("when");
    private static final Pattern SUBJECTS = PHRASINGS.kind("subjects");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;|\\n]\\s*|\\s+[-–—]+\\s*|[–—]\\s*|[ \\t\\u00a0]{2,}|\\.\\s*$");
    private static final Pattern AT =
            Pattern.compile("(?:at|in|from|aboard) (?:the )?(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’&-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’&-]*|\\p{N}+|of|the|and|de|la|le|del|on|upon|at)){0,5}");
    /** Not whole without the next part. */
    private static final Pattern OPEN = Pattern.compile("\\s(?:and|or|of|the|for|in)$", Pattern.CASE_INSENSITIVE);

    /** "on" before the day that was taken out. */
    private static final Pattern LEADS_TO_DAY = Pattern.compile("\\s+(?:on|from|for)\\s*(?=,)");

    private static final Pattern MINUTES = Pattern.compile("(?im)^.{0,60}\\bminutes of\\b");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");
    /** In characters: more behind the event is prose, and every day in it is looked for anew. */
    private static final int LONGEST = 600;

    private static final int MOST_TOWNS = 3;
    private static final int NONE = -1;
    private static final int SHORTEST_TOWN = 4;

    /**
     * What stands behind the words for the event, in the first paragraph of a head that tells it.
     *
     * @param head all lines above the first turn
     */
    static Optional<Whereabouts> inHead(String head) {
        boolean subjects = SUBJECTS.matcher(head).find();
        return EMPTY_LINE
                .splitAsStream(head)
                .flatMap(paragraph -> behindEvent(paragraph, subjects).stream())
                .findFirst();
    }

    /** The metadata of minutes that print nobody's words, with house and town of their first lines. */
    static Metadata ofMinutes(String text, Metadata metadata) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        boolean known = metadata.venue() != null
                || metadata.place() != null
                || !MINUTES.matcher(head).find();
        return (known ? Optional.<Whereabouts>empty() : inHead(head))
                .map(found -> metadata.toBuilder()
                        .venue(found.venue)
                        .place(found.place)
                        .build())
                .orElse(metadata);
    }

    /** @param subjects whether the head lists subjects apart, so that these words are none */
    private static Optional<Whereabouts> behindEvent(String paragraph, boolean subjects) {
        Matcher subject = SUBJECTS.matcher(paragraph);
        String line = subject.find() ? paragraph.substring(0, subject.start()) : paragraph;
        int begin = OCCASION.matcher(line)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(-1);
        if (begin < 0) {
            return Optional.empty();
        }
        String rest = line.substring(begin);
        if (rest.length() > LONGEST) {
            return Optional.empty();
        }
        boolean dated = StatedTime.in(rest, new Span(0, rest.length())).isPresent();
        return among(rest).filter(found -> found.venue != null || subjects || dated);
    }

    /** What the parts of these words name; empty if they name too much, or nothing. */
    static Optional<Whereabouts> among(String words) {
        Parts parts = new Parts();
        BETWEEN.splitAsStream(untimed(words))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts.whereabouts();
    }

    /** What may be house and town, in the order of the line; whoever and whatever else is named stands before them. */
    private static final class Parts {

        private final List<String> named = new ArrayList<>();
        private int house = NONE;
        private int lastHouse = NONE;
        private boolean goesOn;

        void add(String printed) {
            String part = AT.matcher(printed).replaceFirst("");
            boolean housed = HeaderWords.isVenue(part) && (house != NONE || !part.equals(printed));
            if (goesOn || !(isNamed(part) || (housed && NAMED.matcher(part).matches()))) {
                clear();
            } else if (!named.isEmpty() && isNounAlone(part)) {
                named.add(named.removeLast() + " " + part);
                markHouse(named.size() - 1);
            } else {
                named.add(part);
                if (HeaderWords.isVenue(part) || (named.size() == 1 && !part.equals(printed))) {
                    markHouse(named.size() - 1);
                }
            }
            goesOn = OPEN.matcher(part).find();
        }

        private void clear() {
            named.clear();
            house = NONE;
            lastHouse = NONE;
        }

        private void markHouse(int at) {
            house = house == NONE ? at : house;
            lastHouse = at;
        }

        Optional<Whereabouts> whereabouts() {
            int towns = named.size() - lastHouse - 1;
            boolean tooShort =
                    house == NONE && !named.isEmpty() && named.getFirst().length() < SHORTEST_TOWN;
            if (named.isEmpty() || towns > MOST_TOWNS || tooShort) {
                return Optional.empty();
            }
            return Optional.of(new Whereabouts(
                    house == NONE ? null : String.join(", ", named.subList(house, lastHouse + 1)),
                    towns == 0 ? null : String.join(", ", named.subList(lastHouse + 1, named.size()))));
        }
    }

    /** The second half of a "PARLIAMENT  HOUSE" that is set with wide gaps. */
    private static boolean isNounAlone(String part) {
        return part.indexOf(' ') < 0 && HeaderWords.isVenue(part);
    }

    private static boolean isNamed(String part) {
        return NAMED.matcher(part).matches()
                && !OTHER.matcher(part).find()
                && !HeaderWords.isEvent(part)
                && !HeaderWords.isBody(part)
                && !HeaderWords.isPointer(part)
                && !HeaderWords.isRole(part)
                && !HeaderWords.isOffice(part)
                && HeaderWords.bareName(part).equals(part);
    }

    /** Without days and hours, a comma in the place of each. */
    private static String untimed(String words) {
        String rest = words;
        Optional<StatedTime> day = StatedTime.in(rest, new Span(0, rest.length()));
        while (day.isPresent()) {
            Span span = day.get().span();
            rest = rest.substring(0, span.begin()) + "," + rest.substring(span.end());
            day = StatedTime.in(rest, new Span(0, rest.length()));
        }
        return LEADS_TO_DAY.matcher(WHEN.matcher(rest).replaceAll(",")).replaceAll(",");
    }
}
