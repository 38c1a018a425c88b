package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final Pattern BODY = Pattern.compile("\\b[Tt]he (\\p{Lu}{3,5})\\b");

    private final Cast cast;
    private final @Nullable Figure principal;
    private final OfficeLabels offices;
    private final Examinations examinations;
    private final FullNames fullNames;
    private final String text;
    /** Letters that the text says with an article, as it does of parties and agencies. */
    private final Set<String> bodies;

    private final Map<String, List<Figure>> known = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    Labels(Cast cast, @Nullable Figure principal, Document document, Address address) {
        this.cast = cast;
        this.principal = principal;
        this.text = document.text();
        this.examinations = new Examinations(document);
        this.fullNames = new FullNames(document);
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
            String examined = examinations.speaker(turn);
            List<Figure> figures = isPrinted(turn, labelled) && principal != null
                    ? List.of(principal)
                    : examined != null ? named(Label.of(examined), turn) : known.getOrDefault(key(turn), List.of());
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
        boolean office = Lexicon.TITLE.contains(Label.bare(key.split(" ", -1)[0]));
        return (office ? 5_000 : 0) + key.split(" ", -1).length * 10_000 + Math.min(4_999, counts.getOrDefault(key, 0));
    }

    private static String key(Turn turn) {
        return Label.key(turn.label());
    }

    private static Span labelSpan(Turn turn) {
        String label = turn.label() == null ? "" : turn.label();
        return Span.of(
                turn.span().begin(),
                Math.min(turn.span().begin() + label.length(), turn.span().end()));
    }

    private List<Figure> who(Turn turn) {
        Label label = Label.of(turn.label());
        if (label.office() != null) {
            return named(label, turn);
        }
        Figure shortened = shortened(label.words());
        if (shortened != null) {
            return List.of(shortened);
        }
        if (label.isUnnamed()) {
            return List.of();
        }
        Figure slipped = slipped(label);
        if (slipped != null) {
            warnings.add(new Warning("label-near-match", slip(turn, slipped), labelSpan(turn)));
            return List.of(slipped);
        }
        if (label.isOfficeAlone()) {
            return offices.holder(label.words());
        }
        List<Figure> office = officeSlip(label, turn);
        if (!office.isEmpty()) {
            return office;
        }
        String last = label.words().getLast();
        if (label.words().size() == 1 && bodies.contains(last)) {
            return List.of(cast.collective(EntityType.ORGANIZATION, last).want());
        }
        boolean party = label.words().size() - label.begin() > 2 && bodies.contains(last);
        return named(party ? label.withoutLast() : label, turn);
    }

    /** "OR" beside "OCEAN REVIEW": whose label has these initials; null if it is nobody's, or that of several. */
    private @Nullable Figure shortened(List<String> words) {
        if (words.size() != 1 || !words.getFirst().matches("\\p{Lu}{2,3}")) {
            return null;
        }
        Set<Figure> whole = known.entrySet().stream()
                .filter(other -> other.getValue().size() == 1 && other.getKey().indexOf(' ') > 0)
                .filter(other ->
                        Names.initials(other.getKey().toUpperCase(Locale.ROOT)).equals(words.getFirst()))
                .map(other -> other.getValue().getFirst())
                .collect(Collectors.toUnmodifiableSet());
        return whole.size() == 1 ? whole.iterator().next() : null;
    }

    /** Whom a label with a slip in its title means; null where it has none. */
    private @Nullable Figure slipped(Label label) {
        Figure cut = cutHonorific(label.words());
        return cut != null || label.begin() != label.words().size() - 2 ? cut : titleSlip(label.words());
    }

    /** "S. MARSH" beside "MS. MARSH". */
    private @Nullable Figure cutHonorific(List<String> words) {
        String letter = Label.bare(words.getFirst());
        if (words.size() != 2 || letter.length() != 1) {
            return null;
        }
        for (String honorific : List.of("ms", "mr", "mrs", "dr")) {
            List<Figure> whole = known.getOrDefault(honorific + " " + Label.bare(words.getLast()), List.of());
            if (honorific.contains(letter) && whole.size() == 1) {
                return whole.getFirst();
            }
        }
        return null;
    }

    /** "ADMIRAR LISK", "ACTING ADMINISTRATION LISK": a slip away from the title that somebody of that surname holds. */
    private @Nullable Figure titleSlip(List<String> words) {
        String title = Label.bare(words.get(words.size() - 2));
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
    private List<Figure> officeSlip(Label label, Turn turn) {
        String key = key(turn);
        int own = counts.getOrDefault(key, 0);
        if (own > RARE || counts.size() > MANY) {
            return List.of();
        }
        String typed = label.words().getLast();
        for (Map.Entry<String, List<Figure>> other : known.entrySet()) {
            String office = other.getKey();
            boolean near = counts.getOrDefault(office, 0) > own
                    && typed.length() >= LONG_STEM - 2
                    && Names.near(lastWord(office), Label.bare(typed))
                    && office.length() - lastWord(office).length()
                            == key.length() - lastWord(key).length()
                    && Label.of(office).isOfficeAlone();
            if (near && other.getValue().size() == 1) {
                warnings.add(new Warning(
                        "label-near-match", slip(turn, other.getValue().getFirst()), labelSpan(turn)));
                return other.getValue();
            }
        }
        return List.of();
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

    private List<Figure> named(Label label, Turn turn) {
        PersonName name = label.name();
        Role role = label.role();
        Gender gender = label.gender();
        List<Figure> figures = isInitials(label.words()) ? List.of(principal) : candidates(name, gender, role);
        if (figures.isEmpty() && label.words().size() == 1) {
            figures = inFull(label.words().getFirst(), turn);
        }
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

    /** Whom a label of a word means, if the head or the talk names one such person in full. */
    private List<Figure> inFull(String word, Turn turn) {
        if (counts.size() > MANY) {
            return List.of();
        }
        return fullNames
                .ofInitials(word)
                .or(() -> fullNames.introduced(word, turn.span().end()))
                .map(name -> cast.person(PersonName.of(List.of(name.of(text).split(" ", -1))), name.begin()))
                .map(List::of)
                .orElse(List.of());
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
}
