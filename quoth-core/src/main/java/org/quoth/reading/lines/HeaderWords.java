package org.quoth.reading.lines;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.text.Phrasings;

/** Common nouns by which a header line shows its type. */
final class HeaderWords {

    private static final Phrasings PHRASINGS = Phrasings.of(HeaderWords.class);

    /** "Hosted by Nell Harrow. Guest: Tom Skerry, harbour master.": who is there, not where. */
    private static final Pattern HOSTED = Pattern.compile("(?i)\\b(?:(?:hosted|presented) by|guests?:)");

    private static final Pattern ROLE = PHRASINGS.kind("role");
    private static final Pattern VENUE = PHRASINGS.kind("venue");
    private static final Pattern BODY = PHRASINGS.kind("body");
    private static final Pattern EVENT = PHRASINGS.kind("event");
    private static final Pattern ROOM = Pattern.compile(
            "\\b(?:press |news |media )?(?:briefing|conference|press|media|meeting|lecture|debate|speech|hearing|news|committee)s? (?=(?:room|hall|cent(?:er|re)|theat(?:er|re)|chamber|suite|house|studio|building)\\b)|\\btown hall(?=,)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile(
            "(?:en route(?: to)? )?\\p{Lu}[\\p{L}.'’-]*(?: (?:of|de|la|le|del|upon|sur|al)| \\p{Lu}[\\p{L}.'’-]*){0,3}"
                    + "(?:, \\p{Lu}[\\p{L}.'’-]*(?: (?:of|and|the|de)| \\p{Lu}[\\p{L}.'’-]*){0,4}){1,2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EN_ROUTE = Pattern.compile("en route(?: to)? \\p{Lu}", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE = PHRASINGS.kind("office");
    private static final Pattern POINTER =
            Pattern.compile("(?i)(?:click|view|watch|listen|read|download|share|browse)\\b");
    private static final Set<String> AFTER_NAME = Set.of(
            "mp", "mhr", "ac", "ao", "am", "qc", "kc", "sc", "mla", "mlc", "mep", "jr", "sr", "ch", "cbe", "obe", "phd",
            "md", "esq");
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?:(?:(?:the )?(?:rt\\.? )?hon(?:ou?rable)?\\.?|mr\\.?|mrs\\.?|ms\\.?|miss|dr\\.?|sir|dame|lord|lady|prof\\.?|senator(?: the hon\\.?)?|by|with)[ \\u00a0]+)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ARTICLE = Pattern.compile("(?i:the|a|an)\\s");

    private HeaderWords() {}

    static boolean isRole(String words) {
        return ROLE.matcher(words).find();
    }

    static boolean isVenue(String words) {
        return VENUE.matcher(words).find()
                && !BODY.matcher(words).matches()
                && !HOSTED.matcher(words).find();
    }

    /** "Click here to browse all transcripts" */
    static boolean isPointer(String words) {
        return POINTER.matcher(words).lookingAt();
    }

    /** Who meets: a council, a board. */
    static boolean isBody(String words) {
        return BODY.matcher(words).matches();
    }

    static boolean isEvent(String words) {
        return EVENT.matcher(ROOM.matcher(words).replaceAll("")).find();
    }

    /** {@code En Route Andrews Air Force Base}: not there yet. */
    static boolean isEnRoute(String words) {
        return EN_ROUTE.matcher(words).lookingAt();
    }

    /** Where people meet, and are already. */
    static boolean isHouse(String words) {
        return isVenue(words) && !isEnRoute(words);
    }

    /** A town and its state or country: {@code Paris, France}. */
    static boolean isPlace(String words) {
        return words.length() < 60
                && !isRole(words)
                && (isEnRoute(words) || PLACE.matcher(words).matches())
                && !words.endsWith(".")
                && Character.isUpperCase(words.codePointAt(0));
    }

    /** Names an office, a release or a state of the text, not the event. */
    static boolean isOffice(String words) {
        return OFFICE.matcher(words.replaceAll("[.…_\\s]+$", "")).matches();
    }

    /** Two to four capitalised words without a common noun of a role, venue or event among them. */
    static boolean isPersonName(String words) {
        String bare = bareName(words);
        if (ARTICLE.matcher(bare).lookingAt()) {
            return false;
        }
        String[] parts = bare.split("\\s+");
        if (parts.length < 2 || parts.length > 4 || isRole(bare) || isVenue(bare) || isEvent(bare) || isOffice(bare)) {
            return false;
        }
        for (String part : parts) {
            if (!part.matches("\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|bin|al|el|la")) {
                return false;
            }
        }
        return true;
    }

    /** A name without what people put before and after it: {@code The Hon … MP}. */
    static String bareName(String words) {
        String bare = BEFORE_NAME.matcher(words).lookingAt()
                ? BEFORE_NAME.matcher(words).replaceFirst("")
                : words;
        while (true) {
            int last = Math.max(bare.lastIndexOf(' '), bare.lastIndexOf(','));
            if (last < 0
                    || !AFTER_NAME.contains(
                            bare.substring(last + 1).toLowerCase(Locale.ROOT).replace(".", ""))) {
                return bare.strip();
            }
            bare = bare.substring(0, last).strip();
        }
    }
}
