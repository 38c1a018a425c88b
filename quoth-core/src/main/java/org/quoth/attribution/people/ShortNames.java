package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.HouseForms;
import org.quoth.attribution.people.names.Lexicon;

/** What houses are called without the words that say what they are: "Corvo" of a Corvo Group Corp. */
final class ShortNames {

    /** A house that may be called so; {@code plainly} if only its legal form is left out. */
    private record Claim(Figure house, boolean plainly) {}

    private ShortNames() {}

    /**
     * Whose each short name is, the longest names first. Of several houses it is that of the first which leaves out no more than a legal form;
     * a name that "Brunn Foods" and "Brunn Motors" could both have is neither's.
     *
     * @param houses in the order of the text
     */
    static Map<String, Figure> of(List<Figure> houses) {
        Map<String, List<Claim>> claims = new HashMap<>();
        for (Figure house : houses) {
            boolean plainly = true;
            String name = house.name();
            for (String shorter = HouseForms.without(name); !shorter.equals(name); shorter = HouseForms.without(name)) {
                plainly &= HouseForms.endsLegally(name);
                String key = Cast.key(shorter);
                if (isOwn(key)) {
                    claims.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Claim(house, plainly));
                }
                name = shorter;
            }
        }
        List<String> longestFirst = new ArrayList<>(claims.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(key -> key));
        Map<String, Figure> heirs = new LinkedHashMap<>();
        for (String key : longestFirst) {
            Figure heir = heir(claims.getOrDefault(key, List.of()), heirs);
            if (heir != null) {
                heirs.put(key, heir);
            }
        }
        return heirs;
    }

    private static @Nullable Figure heir(List<Claim> claims, Map<String, Figure> heirs) {
        Set<Figure> houses = new LinkedHashSet<>();
        for (Claim claim : claims) {
            houses.add(heirs.getOrDefault(Cast.key(claim.house.name()), claim.house));
        }
        if (houses.size() == 1) {
            return houses.iterator().next();
        }
        return claims.stream()
                .filter(Claim::plainly)
                .map(Claim::house)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOwn(String key) {
        return key.length() > 2
                && !Lexicon.PLACE.contains(key.substring(key.lastIndexOf(' ') + 1))
                && !Lexicon.DEMONYM.contains(key)
                && !Lexicon.FUNCTION.contains(key)
                && !Lexicon.ORGANISATION_WORD.contains(key);
    }
}
