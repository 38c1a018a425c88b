package org.quoth.reading.lines;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a header, by kind, that are never part of a person's name; safe to share between threads. */
final class NoName {

    private static final Set<String> SMALL =
            words("the a an and with by of for in on at to from his her q as only one before after during following");

    private static final Set<String> COURTESY =
            words("hon honourable honorable rt right sir dame mr mrs ms miss dr prof excellency");

    /** Letters behind a name. */
    private static final Set<String> HONOURS = words("mp mhr mla mlc am ao ac qc kc sc");

    /** What people do, in a headline: "Secretary Keel Holds …". */
    private static final Set<String> DOING = words("""
            hold holds host hosts brief briefs deliver delivers give gives speak speaks address addresses discuss discusses
            announce announces participate participates conduct conducts testify testifies meet meets answer answers make makes
            take takes join joins appear appears talk talks visit visits welcome welcomes""");

    private static final Set<String> OCCASION = words("""
            transcript joint press media proof subject subjects e&oe e oe interview doorstop immediate release release: question answer
            conference briefing communications prepared delivery delivered video audio news radio tv signing ceremony event launch report
            page""");

    private static final Set<String> BODY = words("""
            federal opposition party labor labour liberal national democratic republican government state states department white house
            office coronavirus task force covid commonwealth parliament administration foreign affairs immigration health trade finance
            defence defense air central""");

    private static final Set<String> OFFICE = words(
            "member members leader shadow acting former first lady spokesperson officials official senior strategic");

    private static final Set<String> PLACE = words("""
            australia australian america american united canberra sydney melbourne brisbane perth adelaide hobart darwin washington""");

    private static final Set<String> CALENDAR = Stream.concat(
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** "p.m", "AEST", "EDT", "GMT" */
    private static final Pattern CLOCK = Pattern.compile("[ap]\\.?m|(?:a?[ecmp]|a[cw]|nz)[sd]t|[ecmp]t|gmt|utc|bst");

    private static final List<Set<String>> KINDS =
            List.of(SMALL, COURTESY, HONOURS, DOING, OCCASION, BODY, OFFICE, PLACE, CALENDAR);

    private NoName() {}

    /** Whether a word, in lower case, is of such a kind. */
    static boolean is(String word) {
        return KINDS.stream().anyMatch(kind -> kind.contains(word))
                || CLOCK.matcher(word).matches();
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
