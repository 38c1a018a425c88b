package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Gender;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Role;

/** Decides who is meant by a name that several may bear; not safe to share. */
final class Surnames {

    private final Cast cast;
    private final Map<Figure, Integer> plain = new LinkedHashMap<>();
    private final Map<Figure, Integer> polite = new LinkedHashMap<>();
    private final Map<String, Figure> lastInBlock = new HashMap<>();
    private final Set<Figure> speakers = new LinkedHashSet<>();
    private int block = -1;

    Surnames(Cast cast) {
        this.cast = cast;
    }

    /** Remembers who was quoted: where only one of several of one surname was, the surname is rather that one's. */
    void spoke(Figure figure) {
        speakers.add(figure);
    }

    /** Remembers that a full name was just used. */
    void named(Figure figure, int inBlock) {
        enter(inBlock);
        PersonName name = figure.person();
        if (name != null) {
            lastInBlock.put(name.surnameKey(), figure);
        }
    }

    /** All who may be meant, the likeliest first; one alone if it can be decided; empty if nobody bears the name. */
    List<Figure> bearers(PersonName name, Gender gender, @Nullable Role role, int at, int inBlock) {
        enter(inBlock);
        List<Figure> agreeing = agreeing(name, gender);
        if (agreeing.isEmpty() && name.given().isEmpty()) {
            List<Figure> familiar = cast.familiar(name.surname());
            boolean first =
                    Lexicon.isGiven(Names.fold(name.surname())) || Lexicon.FAMILY_FIRST.contains(name.surnameKey());
            boolean told = familiar.size() == 1 && familiar.getFirst().firstNamed() < at && isNoPlace(name.surname());
            return familiar.size() == 1 && (first || told) ? familiar : List.of();
        }
        Map<Figure, Integer> meant = gender == Gender.UNKNOWN ? plain : polite;
        List<Figure> decided = agreeing.size() < 2 ? agreeing : decide(agreeing, role, at, meant);
        if (decided.size() == 1 && role == null) {
            meant.merge(decided.getFirst(), 1, Integer::sum);
        }
        return decided;
    }

    private static boolean isNoPlace(String word) {
        String key = Names.fold(word);
        return !Lexicon.PLACE.contains(key)
                && !Lexicon.DEMONYM.contains(key)
                && !Lexicon.FUNCTION.contains(key)
                && !Lexicon.CALENDAR.contains(key)
                && !Lexicon.THING_WORD.contains(key)
                && !Lexicon.ORGANISATION_WORD.contains(key)
                && !Lexicon.isRole(key);
    }

    private void enter(int inBlock) {
        if (inBlock != block) {
            block = inBlock;
            lastInBlock.clear();
        }
    }

    private List<Figure> agreeing(PersonName name, Gender gender) {
        List<Figure> agreeing = new ArrayList<>(2);
        for (Figure figure : cast.named(name)) {
            if (!figure.gender().contradicts(gender)) {
                agreeing.add(figure);
            }
        }
        return agreeing;
    }

    private List<Figure> decide(List<Figure> agreeing, @Nullable Role role, int at, Map<Figure, Integer> meant) {
        if (role != null) {
            List<Figure> holders = agreeing.stream()
                    .filter(figure -> figure.holds(role.head()))
                    .toList();
            if (holders.size() == 1) {
                return holders;
            }
        }
        List<Figure> introduced =
                agreeing.stream().filter(figure -> figure.firstNamed() <= at).toList();
        if (introduced.size() == 1) {
            return introduced;
        }
        List<Figure> order = new ArrayList<>(agreeing);
        order.sort((a, b) -> Integer.compare(standing(b), standing(a)));
        Figure first = order.get(0);
        Figure second = order.get(1);
        List<Figure> usual = order.stream().filter(meant::containsKey).toList();
        if (usual.size() == 1) {
            return usual;
        }
        if (outshines(first, second)) {
            return List.of(first);
        }
        List<Figure> heard = order.stream().filter(speakers::contains).toList();
        if (heard.size() == 1) {
            return heard;
        }
        PersonName name = first.person();
        Figure near = name == null ? null : lastInBlock.get(name.surnameKey());
        return near != null && order.contains(near) ? List.of(near) : List.copyOf(order);
    }

    /** Named twice as often, and at least twice more. */
    private boolean outshines(Figure first, Figure second) {
        return standing(first) >= 2 * standing(second) && standing(first) - standing(second) >= 4;
    }

    private int standing(Figure figure) {
        return 2 * figure.fullNames() + plain.getOrDefault(figure, 0) + polite.getOrDefault(figure, 0);
    }
}
