package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Role;

/** Finds who is meant by an office alone: "the Secretary", "the French president", "the spokesman". */
final class Offices {

    private static final Set<String> IGNORED =
            Set.of("former", "then", "ex", "current", "mr", "mr.", "madam", "new", "longtime", "of", "the");

    private final Cast cast;
    private final @Nullable Figure principal;
    private final boolean transcript;
    private final Set<String> governments;

    /**
     * Who holds an office, in a document.
     *
     * @param governments surnames by which it calls an administration or a government
     */
    Offices(Cast cast, @Nullable Figure principal, boolean transcript, Set<String> governments) {
        this.cast = cast;
        this.principal = principal;
        this.transcript = transcript;
        this.governments = governments;
    }

    /** Who is told of where a transcript has an office alone: one of its voices, or whoever governs; several of them are nobody's. */
    private List<Figure> ofThisHouse(List<Figure> plain, String phrase, int at) {
        List<Figure> voices = plain.stream().filter(Figure::hasTurns).toList();
        if (!voices.isEmpty()) {
            return latest(voices, at);
        }
        List<Figure> inOffice = plain.stream()
                .filter(figure -> !figure.onceHeld(Role.head(phrase)))
                .toList();
        List<Figure> governing = inOffice.stream().filter(this::governs).toList();
        List<Figure> likely = governing.isEmpty() ? inOffice : governing;
        return likely.size() == 1 ? likely : List.of(cast.inOffice(phrase));
    }

    /** "The Dorn administration", "the Dorn government": whose house it is. */
    private boolean governs(Figure figure) {
        PersonName name = figure.person();
        return name != null && governments.contains(name.surnameKey());
    }

    /**
     * The holders of the office in question, the likeliest first.
     *
     * @param phrase without article: "former secretary of state"
     * @param at where it stands
     */
    List<Figure> holders(String phrase, int at) {
        String head = Role.head(phrase);
        String demonym = Role.demonym(phrase);
        Asked asked = Asked.of(phrase, head);
        if (principal != null && demonym.isEmpty() && principal.holds(head) && asked.agrees(principal)) {
            return List.of(principal);
        }
        List<Figure> fitting = new ArrayList<>();
        for (Figure figure : cast.holders(head)) {
            if (figure.isPerson() && demonymAgrees(figure, demonym) && asked.agrees(figure)) {
                fitting.add(figure);
            }
        }
        if (demonym.isEmpty()) {
            return ofThisCountry(fitting, phrase, at);
        }
        List<Figure> told = fitting.stream()
                .filter(figure -> figure.country().equals(demonym))
                .toList();
        return latest(told.isEmpty() ? fitting : told, at);
    }

    private static boolean demonymAgrees(Figure figure, String demonym) {
        String own = figure.country();
        return demonym.isEmpty() || own.isEmpty() || own.equals(demonym);
    }

    /**
     * What a phrase tells of an office.
     *
     * @param more every word that tells more than the office
     * @param portfolios "foreign" of "the foreign minister", who is not the minister of defence
     */
    private record Asked(List<String> more, List<String> portfolios) {

        static Asked of(String phrase, String head) {
            List<String> words = List.of(Names.fold(phrase).split(" ", -1));
            return new Asked(
                    words.stream().filter(word -> tellsMore(word, head)).toList(), portfolios(words));
        }

        private static boolean tellsMore(String word, String head) {
            return !IGNORED.contains(word)
                    && !head.contains(word)
                    && !Lexicon.PLACE.contains(word)
                    && !Lexicon.DEMONYM.contains(word)
                    && !Lexicon.PORTFOLIO.contains(word)
                    && !Role.head(word).equals(head);
        }

        private static List<String> portfolios(Collection<String> words) {
            return words.stream()
                    .filter(word -> Lexicon.PORTFOLIO.contains(word) && !word.equals("state"))
                    .map(word -> word.equals("defense") ? "defence" : word.equals("labor") ? "labour" : word)
                    .toList();
        }

        /** The document uses each of the words of the person, and tells no other portfolio. */
        boolean agrees(Figure figure) {
            return figure.roleWords().containsAll(more)
                    && (!figure.roleWords().contains("shadow") || more.contains("shadow"))
                    && (portfolios.isEmpty() || !isOfAnother(portfolios(figure.roleWords())));
        }

        private boolean isOfAnother(List<String> own) {
            return !own.isEmpty() && portfolios.stream().noneMatch(own::contains);
        }
    }

    /** Without a country told, the one whose office has none told either goes first; a foreign one only in a story. */
    private List<Figure> ofThisCountry(List<Figure> fitting, String phrase, int at) {
        String head = Role.head(phrase);
        if (!head.equals("president")
                && !head.equals("prime minister")
                && !head.equals("minister")
                && !head.equals("secretary")) {
            return latest(alreadyNamed(fitting, at), at);
        }
        List<Figure> plain =
                fitting.stream().filter(figure -> figure.country().isEmpty()).toList();
        if (!plain.isEmpty()) {
            boolean bare = plain.size() > 1 && transcript && Names.fold(phrase).equals(head);
            return bare && !head.equals("minister") && !head.equals("secretary")
                    ? ofThisHouse(plain, phrase, at)
                    : latest(plain, at);
        }
        return transcript ? List.of() : latest(fitting, at);
    }

    /** Only the holder of the highest offices may be spoken of before being named. */
    private static List<Figure> alreadyNamed(List<Figure> fitting, int at) {
        return fitting.stream().filter(figure -> figure.firstMention() < at).toList();
    }

    private static List<Figure> latest(List<Figure> fitting, int at) {
        if (fitting.size() < 2) {
            return fitting;
        }
        List<Figure> order = new ArrayList<>(fitting);
        order.sort((a, b) -> Integer.compare(b.lastMentionBefore(at), a.lastMentionBefore(at)));
        return order.getFirst().lastMentionBefore(at) < 0 ? List.copyOf(order) : List.of(order.getFirst());
    }
}
