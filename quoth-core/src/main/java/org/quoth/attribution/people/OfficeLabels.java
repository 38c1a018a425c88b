package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.NameFinder;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Role;
import org.quoth.attribution.people.names.Word;
import org.quoth.attribution.people.names.Words;
import org.quoth.text.Span;

/** Says who speaks where a label is an office alone, "THE MINISTER": the principal, whom the title names, or a voice of its own; not safe to share. */
final class OfficeLabels {

    /** Words beside an office that do not tell which it is. */
    private static final Set<String> ANY_SEAT = Set.of(
            "former",
            "acting",
            "interim",
            "current",
            "then",
            "late",
            "federal",
            "national",
            "united",
            "states",
            "u.s",
            "new",
            "hon");

    private static final Pattern STYLED = Pattern.compile(
            "\\b(?:the|The)\\s+(\\p{Lu}\\p{L}+(?:\\s+(?:\\p{Lu}\\p{L}+|of|the|for|and)){0,6}?),?\\s+(?:the\\s+)?(?:Rt\\.?\\s+)?Hon(?:ourable|orable)?\\.?\\s*$");

    private static final Set<String> SMALL = Set.of("Of", "OF", "The", "For", "And");

    private final Cast cast;
    private final @Nullable Figure principal;
    private final @Nullable String title;
    private final Address address;

    OfficeLabels(Cast cast, @Nullable Figure principal, @Nullable String title, Address address) {
        this.cast = cast;
        this.principal = principal;
        this.title = title;
        this.address = address;
    }

    /** The one who holds an office: the principal if the office is the principal's, else a voice known by its label. */
    List<Figure> holder(List<String> words) {
        String phrase = phrase(words);
        String head = Role.head(phrase);
        if (principal != null && (principal.holds(head) || expands(head)) && sameSeat(principal, phrase, head)) {
            return List.of(principal);
        }
        List<Figure> titular = inTitle(head);
        if (!titular.isEmpty()) {
            return titular;
        }
        if (head.equals("chair") && cast.holders(head).size() == 1) {
            return List.of(cast.holders(head).getFirst());
        }
        Figure figure = cast.described(phrase);
        figure.heldRole(new Role(phrase, Role.LABEL));
        return List.of(figure);
    }

    /** "DEFENCE MINISTER" is not the minister for ports, nor "PREMIER OF VARDO" the prime minister. */
    private static boolean sameSeat(Figure figure, String phrase, String head) {
        Set<String> seat = seat(Names.fold(phrase), head);
        Set<String> own = seat(String.join(" ", figure.roleWords()), head);
        return seat.isEmpty()
                || (own.isEmpty() && !Names.fold(phrase).contains(" of "))
                || seat.stream().anyMatch(own::contains);
    }

    /** The words of an office that tell which it is: "ports" of "minister for ports". */
    private static Set<String> seat(String phrase, String head) {
        Set<String> seat = new HashSet<>();
        for (String word : phrase.split("[ ,]+", -1)) {
            boolean small = Lexicon.FUNCTION.contains(word)
                    || Lexicon.RELATION.contains(word)
                    || ANY_SEAT.contains(word)
                    || Lexicon.isHonorific(word)
                    || Lexicon.isRole(word)
                    || Role.head(word).equals(head)
                    || (" " + head + " ").contains(" " + word + " ");
            if (!small && word.length() > 2) {
                seat.add(word);
            }
        }
        return seat;
    }

    /** "Remarks by Minister Ana Ruiz" tells who THE MINISTER is; an office named in the text alone may be another's. */
    private List<Figure> inTitle(String head) {
        if (title == null) {
            return List.of();
        }
        List<Word> words = Words.in(title, Span.of(0, title.length()), 0);
        List<Figure> holders = new ArrayList<>(1);
        for (Mention mention : NameFinder.find(title, words, Span.of(0, words.size()), 0, false)) {
            Role role = mention.role() == null ? styled(title, mention) : mention.role();
            if (mention.name() != null && role != null && role.head().equals(head)) {
                Figure figure = titular(Principals.titleName(mention.name()), head);
                cast.held(figure.certain(), role);
                holders.add(figure);
            }
        }
        return holders.size() == 1 ? holders : List.of();
    }

    /** "the Prime Minister the Hon Ana Ruiz": an office with an honour between it and the name. */
    private static @Nullable Role styled(String title, Mention mention) {
        Matcher office = STYLED.matcher(title.substring(0, mention.span().begin()));
        return office.find() ? new Role(office.group(1), Role.LABEL) : null;
    }

    /** The person of that name in the text, unless the text gives that one another office. */
    private Figure titular(PersonName name, String head) {
        for (Figure figure : cast.named(name)) {
            if ((figure.heads().isEmpty() && !figure.isRelative() && !address.contradicts(head, figure))
                    || figure.holds(head)) {
                return figure;
            }
        }
        return cast.newPerson(name);
    }

    private boolean expands(String head) {
        return principal != null
                && principal.role() != null
                && Names.fold(principal.role().text()).endsWith(head);
    }

    private static String phrase(List<String> words) {
        List<String> mixed = new ArrayList<>();
        for (String word : words) {
            String form = word.length() > 2 ? Names.fromCapitals(word) : word;
            mixed.add(SMALL.contains(form) ? form.toLowerCase(Locale.ROOT) : form);
        }
        if (mixed.size() > 1 && mixed.getFirst().equals("the")) {
            mixed.removeFirst();
        }
        return String.join(" ", mixed);
    }
}
