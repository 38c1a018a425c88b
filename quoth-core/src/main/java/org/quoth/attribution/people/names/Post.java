package org.quoth.attribution.people.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The office or trade in what a text calls somebody, fit to be shown: "Minister for Ports" in "our MINISTER FOR PORTS and", nothing in
 * "best friend".
 */
public final class Post {

    private static final int LONGEST = 12;
    private static final Pattern APART =
            Pattern.compile("\\s*[;:|(\\[].*$|(?<=\\p{Ll}{3})\\.\\s.*$|\\s*\\S*(?:www\\.|//|@).*$");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern END =
            Pattern.compile("[\\s,]+(?:of|for|at|in|the|to|and|with|on|from|by|who|a|an|under|as|&)$");

    private Post() {}

    /** The post that is told; empty where the words tell of kinship, party or worth only, or are none of an office. */
    public static String of(String told, @Nullable PersonName bearer) {
        List<String> words = new ArrayList<>(
                Arrays.asList(SPACES.split(APART.matcher(told).replaceFirst("").strip())));
        for (int i = words.size() - 2; i >= 0; i--) {
            if (isStanding(words.get(i))
                    && Character.isUpperCase(words.get(i + 1).charAt(0))) {
                words.subList(0, i + 1).clear();
                break;
            }
        }
        while (!words.isEmpty() && opens(words.getFirst())) {
            words.removeFirst();
        }
        if (!words.isEmpty() && Names.fold(words.getFirst()).startsWith("then-")) {
            words.set(0, words.getFirst().substring("then-".length()));
        }
        String post = calmed(before(words, bearer));
        String shorter = END.matcher(post).replaceFirst("");
        while (!shorter.equals(post)) {
            post = shorter;
            shorter = END.matcher(post).replaceFirst("");
        }
        return isPost(post) ? post : "";
    }

    /** A style rather than a post: what tells more of its bearer is shown before it. */
    public static boolean isStyle(String post) {
        return switch (Names.fold(post)) {
            case "councillor", "councilor", "professor", "reverend" -> true;
            default -> false;
        };
    }

    /** Whether the second is the first with words that tell which: "Secretary of State" of "Secretary", "Russian President" of "President". */
    public static boolean extend(String shorter, String longer) {
        String first = Names.fold(shorter);
        String second = Names.fold(longer);
        if (second.startsWith(first + " ")) {
            return true;
        }
        boolean many = !oneKind(Role.head(shorter));
        return second.endsWith(" " + first)
                && Arrays.stream(longer.substring(0, longer.length() - shorter.length())
                                .strip()
                                .split(" ", -1))
                        .allMatch(word ->
                                tellsWhich(Names.fold(word)) || (many && Character.isUpperCase(word.charAt(0))));
    }

    /** Offices before which a word in capitals is often a stray one, "Rescue Plan President Quist", while directors are of something. */
    private static boolean oneKind(String head) {
        return switch (head) {
            case "president", "vice president", "prime minister", "senator", "governor", "representative" -> true;
            default -> false;
        };
    }

    private static boolean tellsWhich(String key) {
        return Lexicon.PORTFOLIO.contains(key)
                || Lexicon.PLACE.contains(key)
                || Lexicon.DEMONYM.contains(key)
                || Lexicon.TITLE_MODIFIER.contains(key)
                || Lexicon.ROLE_MODIFIER.contains(key);
    }

    /** What somebody is to others, before the office: "Marr rival Senator", "presidential hopeful Governor". */
    private static boolean isStanding(String word) {
        return switch (Names.fold(word)) {
            case "rival", "hopeful", "candidate", "contender", "foe", "ally" -> true;
            default -> false;
        };
    }

    private static boolean opens(String word) {
        return switch (Names.fold(word)) {
            case "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "its",
                    "our",
                    "your",
                    "my",
                    "their",
                    "this",
                    "that",
                    "then",
                    "now",
                    "current",
                    "currently",
                    "later",
                    "fellow",
                    "longtime",
                    "likely",
                    "presumptive",
                    "presumed",
                    "and",
                    "leading" -> true;
            default -> false;
        };
    }

    /** The words as far as they can belong to one office; none of them twice running. */
    private static List<String> before(List<String> words, @Nullable PersonName bearer) {
        List<String> post = new ArrayList<>();
        String last = "";
        for (String word : words) {
            String key = Names.fold(word).replaceFirst("'s?$|,$", "");
            boolean name = bearer != null && (bearer.surnameKey().equals(key) || isGivenOf(bearer, word));
            boolean next = key.equals("member") && post.size() > 2 && post.contains("of"); // of a house: another office
            if (name || next || post.size() == LONGEST || ends(key)) {
                return post;
            }
            if (!key.equals(last)) {
                post.add(word);
            }
            last = key;
        }
        return post;
    }

    private static boolean isGivenOf(PersonName bearer, String word) {
        return !bearer.given().isEmpty() && bearer.given().getFirst().equals(word);
    }

    /** A word that no office holds: a verb, "here", "who". */
    private static boolean ends(String key) {
        return switch (key) {
            case "of",
                    "for",
                    "to",
                    "at",
                    "in",
                    "on",
                    "the",
                    "and",
                    "with",
                    "under",
                    "near",
                    "high",
                    "first",
                    "second",
                    "third",
                    "new",
                    "a",
                    "an",
                    "from",
                    "against",
                    "between",
                    "its",
                    "his",
                    "her",
                    "general",
                    "right" -> false;
            default -> Lexicon.FUNCTION.contains(key) || Lexicon.CALENDAR.contains(key);
        };
    }

    private static String calmed(List<String> words) {
        String post = String.join(" ", words);
        if (post.length() < 3 || !post.equals(post.toUpperCase(Locale.ROOT))) {
            return post.equals("PM") ? "Prime Minister" : post;
        }
        List<String> calm = new ArrayList<>();
        for (String word : words) {
            String key = Names.fold(word);
            boolean small = !calm.isEmpty() && Lexicon.FUNCTION.contains(key);
            boolean letters = word.indexOf('.') >= 0 || (word.length() < 4 && !small && !Lexicon.isRole(key));
            calm.add(small ? key : letters ? word : Names.fromCapitals(word));
        }
        return String.join(" ", calm);
    }

    private static boolean isPost(String post) {
        if (post.isEmpty() || !Character.isLetter(post.charAt(0))) {
            return false;
        }
        String head = Role.head(post);
        String noun = head.substring(head.lastIndexOf(' ') + 1);
        boolean alone = head.length() == post.length();
        String first = Names.fold(post.split(" ", 2)[0]);
        return !noun.equals("running")
                && (Lexicon.isRole(noun) || Lexicon.isRole(noun.substring(noun.lastIndexOf('-') + 1)))
                && !Lexicon.BOND.contains(noun)
                && !(alone && Lexicon.LOOSE.contains(noun))
                && !(Character.isLowerCase(post.charAt(0)) && Lexicon.FUNCTION.contains(first));
    }
}
