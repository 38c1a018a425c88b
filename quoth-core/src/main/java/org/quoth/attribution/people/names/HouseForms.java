package org.quoth.attribution.people.names;

import java.util.Set;

/** The last words of a house's name that say what it is: "Corp." and "Holdings" its form of law, "Motors" its trade. */
public final class HouseForms {

    private static final Set<String> LEGAL = set("""
            inc incorporated corp corporation co company companies ltd limited llc llp plc ag sa nv se group
            holdings holding""");
    private static final Set<String> TRADES = set("""
            partners media motors technologies industries enterprises capital airlines airways stores brands
            market markets supermarkets foods financial insurance energy university pharmaceuticals
            international management systems software networks therapeutics laboratories labs solutions
            communications entertainment pictures studios worldwide automotive petroleum electronics logistics""");

    private HouseForms() {}

    private static Set<String> set(String words) {
        return Set.of(words.split("\\s+"));
    }

    static boolean isForm(String word) {
        return LEGAL.contains(bare(word)) || TRADES.contains(bare(word));
    }

    /** Whether its last word says in which form of law it is held. */
    public static boolean endsLegally(String name) {
        return LEGAL.contains(bare(lastWord(name)));
    }

    /** A name without one such word at its end; itself if it has none, or consists of it. */
    public static String without(String name) {
        boolean form = name.indexOf(' ') > 0 && isForm(lastWord(name));
        return form ? name.substring(0, name.lastIndexOf(' ')).replaceFirst("[ ,&]+$", "") : name;
    }

    /** A name without all such words at its end. */
    public static String withoutAny(String name) {
        String rest = name;
        for (String shorter = without(rest); !shorter.equals(rest); shorter = without(rest)) {
            rest = shorter;
        }
        return rest;
    }

    private static String bare(String word) {
        return Names.fold(word).replace(".", "");
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
