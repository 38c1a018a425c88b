package org.quoth.attribution.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Names;
import org.quoth.text.Phrasings;

/** How well an organisation goes with a common noun: "the utility", "the agency", "the company". */
final class HouseNouns {

    private static final Phrasings PHRASINGS = Phrasings.of(HouseNouns.class);

    private static final Set<String> FIRM = Set.of(
            "company",
            "firm",
            "business",
            "corporation",
            "giant",
            "conglomerate",
            "startup",
            "start-up",
            "automaker",
            "carmaker",
            "planemaker",
            "chipmaker",
            "drugmaker",
            "phonemaker",
            "toymaker",
            "maker",
            "manufacturer",
            "retailer",
            "chain",
            "airline",
            "carrier",
            "lender",
            "insurer",
            "brewer",
            "supermarket",
            "publisher",
            "operator",
            "provider",
            "supplier",
            "brand",
            "utility",
            "developer",
            "contractor",
            "platform",
            "app",
            "bank",
            "studio",
            "brokerage");

    private static final Set<String> SOCIETY = Set.of(
            "nonprofit",
            "non-profit",
            "charity",
            "organization",
            "organisation",
            "group",
            "coalition",
            "association",
            "foundation",
            "alliance",
            "union",
            "think-tank",
            "network");

    private static final Set<String> AGENCY = Set.of(
            "agency",
            "bureau",
            "department",
            "regulator",
            "watchdog",
            "administration",
            "authority",
            "office",
            "force");

    private static final Pattern PUBLIC = PHRASINGS.kind("public");

    private static final Pattern OFFICIAL = Pattern.compile(
            "\\b(?:University|College|School|Schools|Department|Ministry|House|Court|Senate|Congress|Parliament|Police|Hospital|Church"
                    + "|Office|Agency|Commission|Government|Administration|Bureau|Authority|Army|Navy|Council|State|Treasury|Pentagon)\\b");

    private static final Pattern BODY = Pattern.compile(
            "\\b(?:Department|Ministry|Office|Agency|Commission|Administration|Bureau|Authority|Service|Services|Centers|Patrol|Treasury|Police|"
                    + "Pentagon|Protection|Enforcement|Corps|Board)\\b");

    private HouseNouns() {}

    /** A word for a body of people, whether it trades, serves or rules. */
    static boolean isHouse(String noun) {
        return FIRM.contains(noun) || SOCIETY.contains(noun) || AGENCY.contains(noun);
    }

    /** Whether the noun, said alone, may stand for many an organisation whose name does not have it. */
    static boolean isFirm(String noun) {
        return FIRM.contains(noun);
    }

    /** What a firm may be called as well as a society. */
    private static boolean isAny(String noun) {
        return switch (noun) {
            case "group", "network", "organization", "organisation", "alliance", "office", "department" -> true;
            default -> false;
        };
    }

    /** From 0, not to be called so, over 1, where nothing speaks for it or against it, to 4, where the text calls it so. */
    static double fit(Figure figure, String noun) {
        String name = figure.name();
        boolean called = figure.calls().contains(noun) || Names.fold(name).endsWith(" " + noun);
        if (called && !Cast.isGeneral(noun)) {
            return 4;
        }
        String bare = Names.fold(name);
        if (isHouse(bare) && FIRM.contains(bare) != FIRM.contains(noun)) {
            return 0; // "the union" is no other name of "the company"
        }
        boolean country = Lexicon.PLACE.contains(Names.fold(name)) || (name.indexOf('.') > 0 && name.length() < 6);
        boolean general =
                name.startsWith("the ") || country || figure.calls().stream().anyMatch(Lexicon.THING_WORD::contains);
        if (general) {
            return 0;
        }
        boolean told = figure.calls().stream().anyMatch(call -> isHouse(call) && !isAny(call));
        boolean letters = name.indexOf(' ') < 0 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
        double press = PhraseWords.isNameOfPress(name) ? 0.25 : 1;
        if (FIRM.contains(noun)) {
            boolean firm = figure.calls().stream().anyMatch(FIRM::contains);
            return PUBLIC.matcher(name).find() ? 0 : press * (firm ? 2 : told ? 0 : letters ? 0.6 : 1);
        }
        if (SOCIETY.contains(noun)) {
            boolean firm = figure.calls().stream().anyMatch(FIRM::contains);
            double own = figure.calls().contains(noun) ? 4 : 1;
            return own * (OFFICIAL.matcher(name).find() || firm ? 0.05 : press);
        }
        return AGENCY.contains(noun) ? BODY.matcher(name).find() || letters ? 2 : 0.3 * press : 0;
    }
}
