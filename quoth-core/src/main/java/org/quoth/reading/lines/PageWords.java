package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Phrasings;

/** Phrases by which a web page speaks of itself instead of its subject. */
public final class PageWords {

    private static final Phrasings PHRASINGS = Phrasings.of(PageWords.class);

    private static final Pattern FILED = Pattern.compile(
            "(?:filed under|posted in|filed in|categor(?:y|ies)|section)\\s*:\\s*(.{1,60})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT = Pattern.compile("[—–-]{1,2}\\s*[^\\n()]{2,60}\\(@[\\w.@-]{2,60}\\)");
    private static final Pattern COMMENTS = PHRASINGS.kind("comments");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:posted|published|written|reported|report|story|words|text)?\\s*by:?(?:\\s+(.{0,120}))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SHARE = PHRASINGS.kind("controls");
    private static final Openings CONTROLS = Openings.of(
            "share",
            "tweet",
            "email",
            "print",
            "facebook",
            "twitter",
            "pinterest",
            "linkedin",
            "whatsapp",
            "reddit",
            "telegram",
            "copy",
            "follow",
            "like",
            "subscribe",
            "sign",
            "log",
            "advertisement",
            "story",
            "article",
            "related",
            "read",
            "more",
            "see",
            "most",
            "trending",
            "recommended",
            "you",
            "back",
            "skip",
            "menu",
            "search",
            "home",
            "loading",
            "close",
            "next",
            "previous",
            "tags",
            "topics",
            "click",
            "unsubscribe",
            "update",
            "manage",
            "reuse",
            "view",
            "photos",
            "videos",
            "listen",
            "watch",
            "all",
            "copyright",
            "terms",
            "privacy");
    private static final Openings BYLINES =
            Openings.of("posted", "published", "written", "reported", "report", "story", "words", "text", "by");
    private static final Pattern PROMO = PHRASINGS.kind("promotion");
    private static final Pattern AIRS = Pattern.compile(
            "(?:^|[,.:!] )((?:The )?\\p{Lu}[\\w'’&]*(?: (?:with|of|the|in|on|and|\\p{Lu}[\\w'’&]*)){0,6}?) airs\\b(?:[^.]|\\.m\\.){0,60}? on (\\p{Lu}[\\w&+]*(?: \\p{Lu}[\\w&+]*){0,3})");
    private static final Pattern EPISODE = Pattern.compile("\\bepisode of (.{2,50})", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNER = Pattern.compile(
            "(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*(\\p{Lu}[^.,|]{2,40}?)(?:[.,|]|\\s+all rights|$)",
            Pattern.CASE_INSENSITIVE);
    /** What a menu leads to, and no house is called. */
    private static final Set<String> SECTIONS =
            Set.of("News", "Press", "Media", "Radio", "Television", "Daily", "Weekly");

    private static final Pattern OUTLET = PHRASINGS.kind("outlet");
    private static final Pattern NO_OUTLET = PHRASINGS.kind("no outlet");
    private static final int LONGEST_CREDIT = 400;
    private static final Pattern TOWN = PHRASINGS.kind("town");
    private static final Pattern CREDITED = PHRASINGS.kind("credited");

    private static final Mentions SELLING = Mentions.of(
            "click here",
            "click through",
            "click on the",
            "watch the ",
            "the video",
            "sign up",
            "subscribe",
            " on twitter",
            " on facebook",
            " on instagram",
            " on x",
            "like us on",
            "download our",
            "download the",
            "come join us",
            "show page",
            "check out our",
            "newsletter",
            "tune in",
            "rights reserved",
            "this material may",
            "get the latest",
            "for more ",
            "read full",
            "read more",
            "read rest",
            "read the full",
            "read the more",
            "read the rest",
            "visit our",
            "visit us",
            " airs");

    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:writer|reporter|columnist|contributor|staff|expert|analyst|founder|author|manager|team|specialist|consultant|producer|photographer|journalist|engineer|developer|researcher|scientist)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Staff Writer", but not "Harbour Staff", as whom a house may sign. */
    private static final Pattern TRADE = Pattern.compile(
            " (?:writer|reporter|columnist|contributor|correspondent|editor|journalist|photographer)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,|;|&|\\||•|·|\\band\\b|\\bwith\\b|\\n)\\s*");
    private static final Pattern BY = Pattern.compile("(?i)^by:?\\s+");
    private static final Pattern NAME_PART =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*|de|da|van|von|der|den|la|le|bin|al|el|di|du");

    private PageWords() {}

    /** The section a line files the story under. */
    static Optional<String> section(String words) {
        Matcher matcher = FILED.matcher(words);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** "— Ines Calder (@inescalder) March 3, 2031": whose post stands above. */
    public static boolean isAccount(String words) {
        return words.indexOf("(@") > 0 && ACCOUNT.matcher(words).lookingAt();
    }

    public static boolean isComments(String words) {
        return words.length() < 80 && COMMENTS.matcher(words).matches();
    }

    /** A line that only tells the reader what to press, read or follow. */
    public static boolean isControl(String words) {
        return words.length() < 260
                && CONTROLS.mayBegin(words)
                && SHARE.matcher(words).matches();
    }

    /** A sentence about the page, the show or the paper, not about the subject. */
    public static boolean isPromo(String words) {
        return words.length() < 400
                && (words.indexOf('@') >= 0 || SELLING.in(words))
                && words.indexOf('"') < 0
                && words.indexOf('“') < 0
                && (PROMO.matcher(words).find() || AIRS.matcher(words).find());
    }

    /** The names of a byline; empty if this is one without a name, nothing if it is none. */
    public static Optional<List<String>> byline(String words) {
        if (words.length() > 140 || !BYLINES.mayBegin(words)) {
            return Optional.empty();
        }
        Matcher matcher = BYLINE.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String names = matcher.group(1) == null ? "" : matcher.group(1);
        List<String> found = names(names);
        boolean empty = names.chars().noneMatch(Character::isLetterOrDigit);
        return found.isEmpty() && !empty ? Optional.empty() : Optional.of(found);
    }

    /** Holds a common noun of a role: "staff writer", "editor". */
    public static boolean isRole(String words) {
        return HeaderWords.isRole(words) || ROLE.matcher(words).find();
    }

    /** Splits "Jane Smith and John Brown, Staff Writers" into its names. */
    public static List<String> names(String words) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN_NAMES.split(words)) {
            String name = BY.matcher(Whitespace.joined(part)).replaceFirst("");
            String[] parts = name.split(" ");
            boolean capital = parts.length >= 2
                    && parts.length <= 5
                    && !HeaderWords.isRole(name)
                    && !TRADE.matcher(name).find()
                    && !OUTLET.matcher(name).find();
            for (String each : parts) {
                capital &= NAME_PART.matcher(each).matches();
            }
            if (capital) {
                names.add(name);
            }
        }
        return names;
    }

    /** "Port Ellis", "New York": in form a name like any other. */
    static boolean isTown(String words) {
        return TOWN.matcher(words).find();
    }

    /** What is told below a picture, with whose it is. */
    static boolean isCredited(String words) {
        return words.length() < LONGEST_CREDIT && CREDITED.matcher(words).find();
    }

    static Optional<String> programme(String words) {
        Matcher airs = AIRS.matcher(words);
        if (airs.find()) {
            return Optional.of(airs.group(1));
        }
        Matcher episode = EPISODE.matcher(words);
        return episode.find() && words.length() < 80
                ? Optional.of(episode.group(1).strip())
                : Optional.empty();
    }

    static Optional<String> broadcaster(String words) {
        Matcher airs = AIRS.matcher(words);
        return airs.find() ? Optional.of(airs.group(2)) : Optional.empty();
    }

    static Optional<String> owner(String words) {
        Matcher owner = OWNER.matcher(words);
        return words.length() < 200 && owner.find()
                ? Optional.of(owner.group(1).strip())
                        .filter(name -> !NO_OUTLET.matcher(name).find() && !isControl(name))
                : Optional.empty();
    }

    /** A short line in capitals of a name that a newspaper, station or agency could bear. */
    static boolean isOutlet(String words) {
        return words.length() <= 40
                && LineShapes.wordCount(words) <= 5
                && !LineShapes.endsSentence(words)
                && words.matches("[\\p{L}\\p{N} .&'’+-]+")
                && Character.isUpperCase(words.codePointAt(0))
                && !SECTIONS.contains(words)
                && !NO_OUTLET.matcher(words).find()
                && OUTLET.matcher(words).find();
    }
}
