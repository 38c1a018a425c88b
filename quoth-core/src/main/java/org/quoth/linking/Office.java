package org.quoth.linking;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.model.PersonalName;
import org.quoth.model.TitleWords;

/**
 * An office, read so that its names can be compared: "U.S. Sen." and "Senator for Ohio".
 *
 * @param head what carries it: "secretary", "vice president"; empty where no word is left
 * @param rest the words that tell which: "state"
 * @param former whether it is told as past
 */
record Office(String head, Set<String> rest, boolean former) {

    /** The world an office belongs to; somebody may be two things in one world, seldom in two. */
    enum World {
        PUBLIC,
        ORDER,
        SPORT,
        STAGE,
        TRADE,
        LEARNING,
        UNKNOWN
    }

    /** How two offices stand to one another. */
    enum Relation {
        SAME,
        OTHER_SEAT,
        OTHER,
        OTHER_WORLD
    }

    private static final Pattern EVENT = Pattern.compile(
            "^(?:\\w+ )?(?:press |daily |news )*(?:briefing|gaggle|remarks|statement|conference|interview|readout)(?: by| of| with| from) ");
    /** The head of a part of Australia or Canada, whom others than he of the country are called by. */
    private static final Pattern PROVINCE = Pattern.compile(
            "^(?=.* premier ).* (?:victorian?|tasmanian?|queensland|nsw|new south wales|(?:south|western) australian?|ontario|quebec|alberta"
                    + "|british columbia|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|prince edward island) ");

    /** What only the comparison of offices holds to be one. */
    private static final Map<String, String> SAME = Map.of(
            "sec",
            "secretary",
            "mp",
            "member",
            "spokeswoman",
            "spokesperson",
            "spokesman",
            "spokesperson",
            "dept",
            "department",
            "us",
            "american",
            "uk",
            "british");

    private static final List<String> HEADS = List.of(
            "deputy prime minister",
            "shadow minister",
            "shadow treasurer",
            "shadow attorney general",
            "prime minister",
            "vice president",
            "deputy assistant secretary",
            "assistant secretary",
            "deputy press secretary",
            "press secretary",
            "deputy secretary",
            "premier",
            "under secretary",
            "private secretary",
            "attorney general",
            "lieutenant governor",
            "deputy mayor",
            "deputy leader",
            "leader of the opposition",
            "opposition leader",
            "majority leader",
            "minority leader",
            "first lady",
            "second gentleman",
            "first minister",
            "foreign minister",
            "secretary general",
            "director general",
            "vice chair",
            "deputy spokesperson",
            "national security advisor",
            "chief of staff",
            "chief executive",
            "police chief",
            "chief judge",
            "treasurer",
            "president",
            "chancellor",
            "secretary",
            "minister",
            "senator",
            "representative",
            "governor",
            "mayor",
            "ambassador",
            "spokesperson",
            "speaker",
            "director",
            "administrator",
            "chair",
            "leader",
            "king",
            "queen",
            "pope",
            "prince",
            "general",
            "judge",
            "commissioner",
            "advisor",
            "member");
    private static final Set<String> SMALL = Set.of(
            "of",
            "the",
            "for",
            "and",
            "a",
            "an",
            "to",
            "in",
            "at",
            "on",
            "former",
            "then",
            "ex",
            "current",
            "acting",
            "his",
            "her",
            "new",
            "hon",
            "white",
            "house",
            "united",
            "states",
            "american",
            "department",
            "national",
            "candidate",
            "nominee",
            "elect",
            "republican",
            "democratic",
            "democrat",
            "senior",
            "longtime",
            "from",
            "mr",
            "mrs",
            "ms",
            "federal");
    private static final Map<World, Set<String>> WORLDS = Map.of(
            World.PUBLIC,
            Set.of(
                    "president",
                    "minister",
                    "secretary",
                    "senator",
                    "representative",
                    "governor",
                    "mayor",
                    "ambassador",
                    "spokesperson",
                    "speaker",
                    "chancellor",
                    "treasurer",
                    "attorney",
                    "commissioner",
                    "candidate",
                    "nominee",
                    "diplomat",
                    "councilman",
                    "councillor",
                    "lawmaker",
                    "member",
                    "leader",
                    "politician",
                    "administrator",
                    "envoy",
                    "king",
                    "queen",
                    "prince"),
            World.ORDER,
            Set.of(
                    "sheriff",
                    "police",
                    "detective",
                    "sergeant",
                    "officer",
                    "captain",
                    "lieutenant",
                    "judge",
                    "prosecutor",
                    "defendant",
                    "suspect",
                    "victim",
                    "fire",
                    "trooper",
                    "admiral",
                    "general",
                    "colonel",
                    "major"),
            World.SPORT,
            Set.of(
                    "coach",
                    "quarterback",
                    "striker",
                    "goalkeeper",
                    "midfielder",
                    "defender",
                    "player",
                    "forward",
                    "pitcher",
                    "batsman",
                    "bowler",
                    "cricketer",
                    "footballer",
                    "golfer",
                    "boxer",
                    "driver",
                    "jockey",
                    "referee",
                    "linebacker",
                    "receiver",
                    "guard",
                    "catcher",
                    "outfielder",
                    "champion",
                    "swimmer",
                    "runner"),
            World.STAGE,
            Set.of(
                    "actor",
                    "actress",
                    "singer",
                    "rapper",
                    "comedian",
                    "filmmaker",
                    "guitarist",
                    "drummer",
                    "musician",
                    "artist",
                    "novelist",
                    "author",
                    "model",
                    "dancer",
                    "composer",
                    "screenwriter",
                    "poet",
                    "painter"),
            World.TRADE,
            Set.of(
                    "ceo",
                    "executive",
                    "analyst",
                    "economist",
                    "banker",
                    "trader",
                    "investor",
                    "founder",
                    "entrepreneur",
                    "owner",
                    "farmer",
                    "engineer",
                    "manager",
                    "broker",
                    "strategist"),
            World.LEARNING,
            Set.of(
                    "professor",
                    "scientist",
                    "researcher",
                    "doctor",
                    "physician",
                    "nurse",
                    "teacher",
                    "surgeon",
                    "historian",
                    "psychologist",
                    "biologist",
                    "physicist",
                    "student",
                    "scholar"));

    Office {
        rest = Set.copyOf(rest);
    }

    static Office of(String title) {
        String folded = EVENT.matcher(PersonalName.fold(title.replaceAll("\\.(?=\\p{L}\\.?)", "")))
                .replaceFirst("");
        StringBuilder words = new StringBuilder(" ");
        for (String word : folded.split(" ")) {
            String common = TitleWords.common(word);
            for (String part : common.split("-")) {
                words.append(SAME.getOrDefault(part, TitleWords.common(part))).append(' ');
            }
        }
        String all = words.toString();
        if (PROVINCE.matcher(" " + folded + " ").find()) {
            all = all.replace(" prime minister ", " premier ");
        }
        boolean former = all.contains(" former ") || all.contains(" ex ") || all.contains(" then ");
        for (String head : HEADS) {
            if (all.contains(" " + head + " ")) {
                return new Office(head, telling(all.replace(" " + head + " ", " ")), former);
            }
        }
        String before = all.split(" (?:of|for|at|in|with) ", 2)[0].strip();
        String head = before.substring(before.lastIndexOf(' ') + 1);
        return new Office(head, telling(all.replace(" " + head + " ", " ")), former);
    }

    private static Set<String> telling(String words) {
        Set<String> telling = new LinkedHashSet<>(
                Arrays.asList(words.strip().toLowerCase(Locale.ROOT).split(" ")));
        telling.removeAll(SMALL);
        telling.remove("");
        return telling;
    }

    /** Whether it is one of the offices that are known by name. */
    boolean isOffice() {
        return HEADS.contains(head);
    }

    /** Whether there is one of it at a time, so that it names somebody. */
    boolean unique() {
        return Set.of(
                                "president",
                                "vice president",
                                "prime minister",
                                "deputy prime minister",
                                "treasurer",
                                "shadow treasurer",
                                "first lady",
                                "attorney general",
                                "press secretary",
                                "opposition leader",
                                "leader of the opposition")
                        .contains(head)
                || (!rest.isEmpty()
                        && Set.of("secretary", "minister", "governor", "mayor", "chancellor")
                                .contains(head));
    }

    Relation to(Office other) {
        if (head.isEmpty() || other.head.isEmpty()) {
            return Relation.OTHER;
        }
        if (!head.equals(other.head)) {
            return kin(other) ? Relation.SAME : unlike(other);
        }
        boolean open = rest.isEmpty() || other.rest.isEmpty();
        return open || rest.stream().anyMatch(other.rest::contains) ? Relation.SAME : Relation.OTHER_SEAT;
    }

    /** "Foreign minister" and "minister for foreign affairs", "opposition leader" and "leader of the opposition". */
    private boolean kin(Office other) {
        return (contains(other) || other.contains(this))
                && !has("vice")
                && !other.has("vice")
                && deputy() == other.deputy();
    }

    private boolean contains(Office other) {
        return (" " + head + " ").contains(" " + other.head + " ")
                && (other.rest.isEmpty()
                        ? !other.head.equals("minister") && !other.head.equals("secretary")
                        : other.rest.stream().anyMatch(word -> head.contains(word)));
    }

    private boolean deputy() {
        return has("deputy") || has("shadow") || has("assistant") || has("under") || has("press");
    }

    private boolean has(String word) {
        return (" " + head + " ").contains(" " + word + " ") || rest.contains(word);
    }

    /** A president of nothing that is told may be of a firm. */
    private boolean mayLeadFirm() {
        return head.equals("president") && rest.isEmpty();
    }

    private Relation unlike(Office other) {
        boolean firm =
                (mayLeadFirm() && other.world() == World.TRADE) || (other.mayLeadFirm() && world() == World.TRADE);
        if (firm) {
            return Relation.OTHER;
        }
        World mine = world();
        World theirs = other.world();
        return mine == World.UNKNOWN || theirs == World.UNKNOWN || mine == theirs
                ? Relation.OTHER
                : Relation.OTHER_WORLD;
    }

    World world() {
        if (head.equals("author") && (rest.contains("lead") || rest.contains("co") || rest.contains("study"))) {
            return World.LEARNING;
        }
        for (Map.Entry<World, Set<String>> world : new java.util.TreeMap<>(WORLDS).entrySet()) {
            for (String word : world.getValue()) {
                if ((" " + head + " ").contains(" " + word + " ")) {
                    return world.getKey();
                }
            }
        }
        return World.UNKNOWN;
    }
}
