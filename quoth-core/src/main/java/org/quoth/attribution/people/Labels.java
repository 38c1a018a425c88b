package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Gender;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Role;
import org.quoth.model.Document;
import org.quoth.model.EntityType;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.model.Warning;
import org.quoth.text.Span;

/** Reads the labels of a transcript's turns: which are persons, which are nobody in particular; not safe to share. */
final class Labels {

    /** Letters of a stem that tells the word, and of an ending that may be mistaken. */
    private static final int LONG_STEM = 8;

    private static final int ENDING = 3;

    private static final int RARE = 2;
    /** Where more labels than these differ, one is hardly a slip of another, and each would have to be held against all. */
    private static final int MANY = 1_000;

    /** Titles and trades that are surnames as well. */
    private static final Set<String> SURNAMES = Set.of(
            "king",
            "prince",
            "bishop",
            "pope",
            "duke",
            "major",
            "judge",
            "page",
            "driver",
            "farmer",
            "singer",
            "priest",
            "chambers",
            "marshal",
            "fellow",
            "mayor",
            "pilot",
            "colonel");

    private static final Pattern PRIME_MINISTER = Pattern.compile("^(?:THE )?PM$");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]+\\s+");
    /** "Question 2 (Hanne Lund, Ellis Radio)" */
    private static final Pattern NAME_BEHIND = Pattern.compile(
            "(?i:q|question|journalist|reporter)\\W*\\d{0,2}\\s*\\((\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3})(?:[,;/–-][^()]*)?\\)");

    /** "QUESTION LIND", "QUESTION FROM HANNE LUND": who asks is named behind it. */
    private static final Pattern PUTS = Pattern.compile(
            "^(?i:(?:(?:additional|further|follow-?up|supplementary|next) )?question(?: from| by)?) (?=\\p{Lu}{2}|\\p{Lu}\\p{Ll}+ \\p{Lu})");

    /** "MARSH cont": who goes on after music, a page, words read out. */
    private static final Pattern GOES_ON =
            Pattern.compile("[\\s,–-]+cont(?:['’]?d|inued|inuing)?\\.?$", Pattern.CASE_INSENSITIVE);

    /** "The Minister for Harbours (Ana Ruiz)" */
    private static final Pattern HOLDER = Pattern.compile(
            "[Tt]he (?<office>\\p{Lu}[^()]{2,80}?)\\s*\\((?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3})\\)");

    /** "EMIL DORN, SLP": letters behind a name that are neither a name nor a part of one. */
    private static final Pattern PARTY = Pattern.compile("(?!JR|SR|I{2,3}$|IV$)\\p{Lu}{2,5}");

    private static final Pattern BODY = Pattern.compile("\\b[Tt]he (\\p{Lu}{3,5})\\b");

    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?");

    private final Cast cast;
    private final @Nullable Figure principal;
    private final OfficeLabels offices;
    /** Letters that the text says with an article, as it does of parties and agencies. */
    private final Set<String> bodies;

    private final Map<String, List<Figure>> known = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    Labels(Cast cast, @Nullable Figure principal, Document document, Address address) {
        this.cast = cast;
        this.principal = principal;
        this.offices = new OfficeLabels(cast, principal, document.metadata().title(), address);
        this.bodies = BODY.matcher(document.text())
                .results()
                .map(body -> body.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** Whom each turn's label names; an empty list for reporters and voices without a name. */
    List<List<Figure>> read(List<Turn> turns) {
        for (Turn turn : turns) {
            counts.merge(key(turn), 1, Integer::sum);
        }
        List<Turn> order = new ArrayList<>(turns);
        order.sort((a, b) -> Integer.compare(rank(b), rank(a)));
        for (Turn turn : order) {
            String key = key(turn);
            if (!known.containsKey(key)) {
                known.put(key, who(turn));
            }
        }
        boolean labelled = hasLabel();
        List<List<Figure>> speakers = new ArrayList<>();
        for (Turn turn : turns) {
            List<Figure> figures = isPrinted(turn, labelled) && principal != null
                    ? List.of(principal)
                    : known.getOrDefault(key(turn), List.of());
            figures.forEach(figure -> figure.want().mention(labelSpan(turn)));
            speakers.add(figures);
        }
        return speakers;
    }

    /** A label has the surname of the principal. */
    private boolean hasLabel() {
        PersonName name = principal == null ? null : principal.person();
        return name != null
                && known.keySet().stream()
                        .anyMatch(key -> List.of(key.split(" ", -1)).contains(name.surnameKey()));
    }

    /**
     * An answer without a label, as interviews are printed, or the statement before the first label.
     *
     * @param labelled the principal has labels elsewhere: what has none is another's answer
     */
    private boolean isPrinted(Turn turn, boolean labelled) {
        boolean opening = turn.index() == 1 && turn.kind() == TurnKind.STATEMENT && counts.size() > 1;
        return turn.label() == null && (opening || (!labelled && turn.kind() == TurnKind.ANSWER));
    }

    /** Full names first, then frequent labels, so that a slip is read in the light of the rest. */
    private int rank(Turn turn) {
        String key = key(turn);
        boolean office = Lexicon.TITLE.contains(bare(key.split(" ", -1)[0]));
        return (office ? 5_000 : 0) + key.split(" ", -1).length * 10_000 + Math.min(4_999, counts.getOrDefault(key, 0));
    }

    private static String key(Turn turn) {
        String label = turn.label();
        if (label == null) {
            return "";
        }
        boolean named =
                NAME_BEHIND.matcher(label).matches() || HOLDER.matcher(label).matches();
        return named ? Names.fold(label) : Names.fold(clean(label)).replace(".", "");
    }

    private static String clean(String label) {
        String bare =
                GOES_ON.matcher(ASIDE.matcher(label).replaceAll("").strip()).replaceFirst("");
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    private static Span labelSpan(Turn turn) {
        String label = turn.label() == null ? "" : turn.label();
        return Span.of(
                turn.span().begin(),
                Math.min(turn.span().begin() + label.length(), turn.span().end()));
    }

    private List<Figure> who(Turn turn) {
        Matcher holder = HOLDER.matcher(turn.label() == null ? "" : turn.label());
        if (holder.matches()) {
            List<String> name = List.of(holder.group("name").split(" ", -1));
            List<Figure> figures = named(name, Math.min(nameBegin(name), name.size() - 1), turn);
            figures.forEach(figure -> cast.held(figure, new Role(holder.group("office"), Role.APPOSITION)));
            return figures;
        }
        List<String> words = words(turn);
        if (words.isEmpty() || isUnnamed(words)) {
            return List.of();
        }
        Figure cut = cutHonorific(words);
        if (cut != null) {
            warnings.add(new Warning("label-near-match", slip(turn, cut), labelSpan(turn)));
            return List.of(cut);
        }
        int name = nameBegin(words);
        Figure slipped = name == words.size() - 2 ? titleSlip(words) : null;
        if (slipped != null) {
            warnings.add(new Warning("label-near-match", slip(turn, slipped), labelSpan(turn)));
            return List.of(slipped);
        }
        if (name == words.size()) {
            return offices.holder(words);
        }
        List<Figure> office = officeSlip(words, turn);
        if (!office.isEmpty()) {
            return office;
        }
        if (words.size() == 1 && bodies.contains(words.getFirst())) {
            return List.of(
                    cast.collective(EntityType.ORGANIZATION, words.getFirst()).want());
        }
        boolean party = words.size() - name > 2 && bodies.contains(words.getLast());
        return named(party ? words.subList(0, words.size() - 1) : words, name, turn);
    }

    /** "S. MARSH" beside "MS. MARSH". */
    private @Nullable Figure cutHonorific(List<String> words) {
        String letter = bare(words.getFirst());
        if (words.size() != 2 || letter.length() != 1) {
            return null;
        }
        for (String honorific : List.of("ms", "mr", "mrs", "dr")) {
            List<Figure> whole = known.getOrDefault(honorific + " " + bare(words.getLast()), List.of());
            if (honorific.contains(letter) && whole.size() == 1) {
                return whole.getFirst();
            }
        }
        return null;
    }

    /** "ADMIRAR LISK", "ACTING ADMINISTRATION LISK": a slip away from the title that somebody of that surname holds. */
    private @Nullable Figure titleSlip(List<String> words) {
        String title = bare(words.get(words.size() - 2));
        if (Lexicon.isGiven(title)) {
            return null;
        }
        List<Figure> bearers = cast.named(PersonName.of(List.of(Names.fromCapitals(words.getLast()))));
        for (Figure figure : bearers) {
            if (figure.wanted() && figure.heads().stream().anyMatch(head -> isSlip(head, title))) {
                return figure;
            }
        }
        return null;
    }

    /** "PRIME MINISER" among many of "PRIME MINISTER": a slip away from an office that speaks more often; empty if it is none. */
    private List<Figure> officeSlip(List<String> words, Turn turn) {
        String key = key(turn);
        int own = counts.getOrDefault(key, 0);
        if (own > RARE || counts.size() > MANY) {
            return List.of();
        }
        for (Map.Entry<String, List<Figure>> other : known.entrySet()) {
            String label = other.getKey();
            boolean near = counts.getOrDefault(label, 0) > own
                    && words.getLast().length() >= LONG_STEM - 2
                    && Names.near(lastWord(label), bare(words.getLast()))
                    && label.length() - lastWord(label).length()
                            == key.length() - lastWord(key).length()
                    && isOfficeAlone(label);
            if (near && other.getValue().size() == 1) {
                warnings.add(new Warning(
                        "label-near-match", slip(turn, other.getValue().getFirst()), labelSpan(turn)));
                return other.getValue();
            }
        }
        return List.of();
    }

    private static boolean isOfficeAlone(String label) {
        List<String> words = List.of(label.split(" ", -1));
        return nameBegin(words) == words.size();
    }

    private static String lastWord(String label) {
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    /** One letter is wrong, or a long word has got another ending: "administration" for "administrator". */
    private static boolean isSlip(String title, String typed) {
        int shared = 0;
        while (shared < Math.min(title.length(), typed.length()) && title.charAt(shared) == typed.charAt(shared)) {
            shared++;
        }
        return Names.near(title, typed) || (shared >= LONG_STEM && shared + ENDING >= title.length());
    }

    private static List<String> words(Turn turn) {
        List<String> words = new ArrayList<>();
        if (turn.label() != null) {
            Matcher behind = NAME_BEHIND.matcher(turn.label());
            String label = Names.bare(behind.matches() ? behind.group(1) : withoutPost(asker(clean(turn.label()))));
            String spelled = PRIME_MINISTER.matcher(label).replaceFirst("PRIME MINISTER");
            for (String word : spelled.replace(",", " ").split("[\\s\\u00a0]+", -1)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** "QUESTION FROM HANNE LUND, ELLIS RADIO": the name alone; other labels as they are. */
    private static String asker(String label) {
        Matcher puts = PUTS.matcher(label);
        if (!puts.lookingAt()) {
            return label;
        }
        int comma = label.indexOf(',', puts.end());
        return label.substring(puts.end(), comma < 0 ? label.length() : comma);
    }

    /** "EMIL DORN, SHADOW TREASURER", "EMIL DORN, SLP", "EMIL DORN MP - MEMBER FOR VARDO": the name without the post told after it. */
    private static String withoutPost(String label) {
        Matcher dash = DASH.matcher(label);
        if (dash.find() && label.substring(0, dash.start()).strip().indexOf(' ') > 0) {
            return withoutPost(label.substring(0, dash.start()));
        }
        int comma = label.indexOf(',');
        boolean named = comma > 0 && label.substring(0, comma).strip().indexOf(' ') > 0;
        boolean post = PARTY.matcher(label.substring(comma + 1).strip()).matches();
        for (String word : label.substring(comma + 1).split("[\\s,]+", -1)) {
            post |= Lexicon.TITLE.contains(bare(word)) || Lexicon.ROLE.contains(bare(word));
        }
        return named && post ? label.substring(0, comma) : label;
    }

    /** "QUESTION", "Q", "REPORTER 2", "AUDIENCE MEMBER", "UNIDENTIFIED MALE". */
    private static boolean isUnnamed(List<String> words) {
        for (String word : words) {
            if (Lexicon.UNNAMED_LABEL.contains(bare(word))) {
                return true;
            }
        }
        boolean empty = words.stream().allMatch(word -> Lexicon.FUNCTION.contains(bare(word)));
        return empty || bare(words.getFirst()).isEmpty();
    }

    private static String bare(String word) {
        String folded = Names.fold(word);
        int end = folded.length();
        while (end > 0 && !Character.isLetter(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(0, end);
    }

    private static int nameBegin(List<String> words) {
        String last = bare(words.getLast());
        boolean described = words.size() > 1
                && Lexicon.ROLE.contains(last)
                && !SURNAMES.contains(last)
                && !Lexicon.isHonorific(bare(words.getFirst()))
                && !Lexicon.isGiven(bare(words.getFirst()));
        if (described) {
            return words.size();
        }
        int begin = 0;
        for (int i = 0; i < words.size(); i++) {
            String key = bare(words.get(i));
            boolean office = Lexicon.isHonorific(key)
                    || Lexicon.TITLE.contains(key)
                    || Lexicon.TITLE_MODIFIER.contains(key)
                    || Lexicon.LABEL_ROLE.contains(key)
                    || Lexicon.ROLE.contains(key)
                    || key.equals("the")
                    || key.isEmpty();
            boolean partOfName = i > 0 && Lexicon.isGiven(bare(words.get(i - 1)));
            boolean behind = i > 0 && begin == i;
            if (behind && (key.equals("for") || (key.equals("and") && i > 1 && isDepartment(words.get(i - 2))))) {
                return words.size(); // what an office is for has words enough to look like a name
            }
            if (key.equals("of") && i + 1 < words.size()) {
                i += i + 2 < words.size() && bare(words.get(i + 1)).equals("the") ? 2 : 1;
                begin = i + 1;
            } else if (office && !partOfName) {
                begin = i + 1;
            } else {
                break;
            }
        }
        boolean titleIsName = begin == words.size()
                && words.size() > 1
                && (Lexicon.isHonorific(bare(words.getFirst())) ? !isOffice(last) : SURNAMES.contains(last));
        return titleIsName ? words.size() - 1 : Math.min(begin, words.size());
    }

    /** The word before the name of a department: "MINISTER OF SPORT AND RECREATION". */
    private static boolean isDepartment(String word) {
        return bare(word).equals("of");
    }

    /** Behind "MR." in a label an office; "MR. CHANCELLOR" is rather a surname there, as it is not where somebody is addressed. */
    private static boolean isOffice(String key) {
        return key.equals("moderator") || Lexicon.isAddressInLabels(key);
    }

    private List<Figure> named(List<String> words, int nameBegin, Turn turn) {
        List<String> mixed = new ArrayList<>();
        for (String word : words.subList(nameBegin, words.size())) {
            mixed.add(Names.fromCapitals(word));
        }
        PersonName name = PersonName.of(mixed);
        Role role = role(words.subList(0, nameBegin));
        Gender gender = Lexicon.genderOfRole(bare(words.getFirst()));
        List<Figure> figures = isInitials(words) ? List.of(principal) : candidates(name, gender, role);
        if (figures.isEmpty() && counts.getOrDefault(key(turn), 0) <= RARE) {
            figures = nearMatch(name, role, turn);
        }
        if (figures.isEmpty()) {
            figures = List.of(cast.person(name, turn.span().begin()));
        }
        if (figures.size() == 1) {
            Figure figure = figures.getFirst().want().certain();
            figure.called(
                    new PersonName(name.given(), spelt(name, figure), name.suffix()),
                    turn.span().begin());
            cast.held(figure, role);
            figure.heardAs(gender, 3);
            figure.heardAs(given(name), 2);
        }
        return figures;
    }

    /** "TQ", where the head announces Tom Quarrie. */
    private boolean isInitials(List<String> words) {
        return principal != null
                && words.size() == 1
                && words.getFirst().length() > 1
                && words.getFirst().equals(Names.initials(principal.name()));
    }

    private static Gender given(PersonName name) {
        return name.given().isEmpty()
                ? Gender.UNKNOWN
                : Lexicon.genderOfGiven(Names.fold(name.given().getFirst()));
    }

    /** The spelling the text gives, where a label in capitals hides it. */
    private static String spelt(PersonName name, Figure figure) {
        PersonName known = figure.person();
        return known == null ? name.surname() : known.surname();
    }

    private List<Figure> candidates(PersonName name, Gender gender, @Nullable Role role) {
        List<Figure> agreeing = cast.named(name).stream()
                .filter(figure -> !figure.gender().contradicts(gender))
                .toList();
        if (agreeing.size() < 2) {
            return agreeing;
        }
        if (role != null) {
            List<Figure> holders = agreeing.stream()
                    .filter(figure -> figure.holds(role.head()))
                    .toList();
            if (holders.size() == 1) {
                return holders;
            }
        }
        return principal != null && agreeing.contains(principal) && role != null && principal.holds(role.head())
                ? List.of(principal)
                : agreeing;
    }

    /** A rare label one slip away from somebody known, whose office does not speak against it. */
    private List<Figure> nearMatch(PersonName name, @Nullable Role role, Turn turn) {
        if (counts.size() > MANY) {
            return List.of();
        }
        String key = name.surnameKey();
        for (String surname : cast.surnamesLike(key)) {
            List<Figure> figures = Names.near(surname, key)
                    ? cast.named(new PersonName(name.given(), surname, name.suffix()))
                    : List.of();
            if (figures.size() == 1 && figures.getFirst().wanted() && mayHold(figures.getFirst(), role)) {
                warnings.add(new Warning("label-near-match", slip(turn, figures.getFirst()), labelSpan(turn)));
                return figures;
            }
        }
        return List.of();
    }

    private static String slip(Turn turn, Figure figure) {
        return "The label \"" + turn.label() + "\" is taken for a slip of \"" + figure.name() + "\".";
    }

    private static boolean mayHold(Figure figure, @Nullable Role role) {
        return role == null ? figure.heads().isEmpty() : figure.holds(role.head());
    }

    private static @Nullable Role role(List<String> title) {
        List<String> words = new ArrayList<>();
        for (String word : title) {
            if (!Lexicon.isHonorific(bare(word)) && !bare(word).isEmpty()) {
                words.add(Names.fromCapitals(word));
            }
        }
        return words.isEmpty() ? null : Role.of(words, Role.LABEL);
    }
}
