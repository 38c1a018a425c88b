package org.quoth.linking;

import java.util.List;
import java.util.Set;
import org.quoth.model.PersonalName;

/** What an address says of a forename: soft evidence, told to nobody. */
final class Forenames {

    private static final Set<String> MEN = Set.of(
            "james", "john", "robert", "michael", "william", "david", "richard", "joseph", "thomas", "charles",
            "daniel", "matthew", "mark", "paul", "steven", "stephen", "andrew", "kevin", "brian", "george", "edward",
            "bernard", "bernie", "donald", "ronald", "barack", "joe", "bill", "mike", "mitt", "ted", "marco", "jeff",
            "jeb", "ben", "mitch", "harry", "jim", "tim", "tom", "bob", "josh", "jay", "scott", "peter", "tony",
            "malcolm", "rupert", "simon", "martin", "frank", "anthony", "jack", "henry", "ralph", "roy", "carl", "eric",
            "lindsey", "chuck", "patrick", "sean", "dennis", "jerry");
    private static final Set<String> WOMEN = Set.of(
            "mary",
            "jennifer",
            "linda",
            "elizabeth",
            "susan",
            "karen",
            "sarah",
            "lisa",
            "nancy",
            "hillary",
            "michelle",
            "kamala",
            "jill",
            "melania",
            "ivanka",
            "julia",
            "julie",
            "tanya",
            "penny",
            "barbara",
            "laura",
            "ann",
            "anne",
            "kathleen",
            "jen",
            "condoleezza",
            "madeleine",
            "janet",
            "loretta",
            "sally",
            "carly",
            "debbie",
            "kellyanne",
            "huma",
            "cheryl",
            "angela",
            "theresa",
            "margaret",
            "diana",
            "emily",
            "rachel",
            "amy",
            "kate",
            "catherine",
            "christine",
            "heidi",
            "symone",
            "karine",
            "rochelle",
            "deborah",
            "samantha",
            "stephanie",
            "valerie",
            "victoria",
            "helen",
            "jane");

    private Forenames() {}

    /** Whether "Ms" stands before the name of somebody whose forename men bear, or "Mr" before one that women bear. */
    static boolean contradict(Set<String> honorifics, List<String> names) {
        boolean woman = honorifics.stream().anyMatch(each -> each.matches("(ms|mrs|miss|madam)( .*)?"));
        boolean man = honorifics.stream().anyMatch(each -> each.matches("(mr|sir)( .*)?"));
        if (woman == man) {
            return false;
        }
        Set<String> others = woman ? MEN : WOMEN;
        return names.stream()
                .map(PersonalName::parse)
                .anyMatch(name ->
                        !name.given().isEmpty() && others.contains(name.given().getFirst()));
    }
}
