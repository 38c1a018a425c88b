package org.quoth.linking;

import java.util.List;
import org.quoth.model.PersonalName;

/** How two ways to write a name agree; the weight is in nats, what it says for one person. */
enum NameFit {
    WHOLE("the same full name", 3.2),
    MIDDLE("the same name but for a middle name", 2.8),
    SHORT("the same surname and a short form of the forename", 2.4),
    EARLIER("the same name but for a second surname", 2.2),
    MISSPELT("the same name but for a letter", 2.0),
    INITIAL("the same surname and initial", 0.6),
    SURNAME("the same surname", 0.0),
    NONE("another name", -9.0);

    private static final int LONG_ENOUGH_TO_MISSPELL = 5;

    private final String words;
    private final double weight;

    NameFit(String words, double weight) {
        this.words = words;
        this.weight = weight;
    }

    String words() {
        return words;
    }

    double weight() {
        return weight;
    }

    /** The best fit of a name with any of several. */
    static NameFit best(PersonalName name, List<PersonalName> others) {
        NameFit best = NONE;
        for (PersonalName other : others) {
            NameFit fit = of(name, other);
            best = fit.weight > best.weight ? fit : best;
        }
        return best;
    }

    /** The same for somebody told of in a text, where who goes by the first name does not go by the middle one. */
    static NameFit bestTold(PersonalName name, List<PersonalName> others) {
        return best(
                name,
                others.stream().filter(other -> !isByFirst(name, other, others)).toList());
    }

    /** "Ivo Quist" is nobody who goes by "Emil Quist", though his name in full is Emil Ivo Quist. */
    private static boolean isByFirst(PersonalName name, PersonalName other, List<PersonalName> others) {
        boolean middle = goesByMiddle(other.given(), name.given())
                && !Nicknames.same(other.given().getFirst(), name.given().getFirst());
        return middle
                && others.stream()
                        .anyMatch(each -> each.given().equals(other.given().subList(0, 1))
                                && bare(each.surname()).equals(bare(other.surname())));
    }

    static NameFit of(PersonalName one, PersonalName other) {
        if (suffixesDiffer(one, other)) {
            return NONE;
        }
        if (!one.isFull() || !other.isFull()) {
            return surnameFit(one, other);
        }
        if (one.folded().replace("-", " ").equals(other.folded().replace("-", " "))) {
            return WHOLE;
        }
        if (bare(one.surname()).equals(bare(other.surname()))) {
            return givenFit(one.given(), other.given());
        }
        if (secondSurname(one, other) || secondSurname(other, one)) {
            return EARLIER;
        }
        return misspelt(one, other) ? MISSPELT : NONE;
    }

    private static String bare(String surname) {
        return surname.replace("-", "").replace(" ", "");
    }

    /** Father and son. */
    private static boolean suffixesDiffer(PersonalName one, PersonalName other) {
        return !one.suffix().isEmpty()
                && !other.suffix().isEmpty()
                && !one.suffix().equals(other.suffix());
    }

    private static NameFit surnameFit(PersonalName one, PersonalName other) {
        if (!one.given().isEmpty() && !other.given().isEmpty()) {
            return bare(one.surname()).equals(bare(other.surname())) ? givenFit(one.given(), other.given()) : NONE;
        }
        PersonalName part = one.isFull() ? other : one;
        PersonalName whole = one.isFull() ? one : other;
        return whole.keys().contains(bare(part.surname())) ? SURNAME : NONE;
    }

    private static NameFit givenFit(List<String> one, List<String> other) {
        if (one.getFirst().equals(other.getFirst())) {
            return middlesAgree(one, other) ? MIDDLE : NONE;
        }
        if (initial(one.getFirst(), other.getFirst()) || initial(other.getFirst(), one.getFirst())) {
            return goesByMiddle(one, other) || goesByMiddle(other, one) ? MIDDLE : INITIAL;
        }
        if (Nicknames.same(one.getFirst(), other.getFirst())) {
            return middlesAgree(one, other) ? SHORT : NONE;
        }
        if (goesByMiddle(one, other) || goesByMiddle(other, one)) {
            return SHORT;
        }
        return oneLetterOff(one.getFirst(), other.getFirst()) ? MISSPELT : NONE;
    }

    private static boolean middlesAgree(List<String> one, List<String> other) {
        int both = Math.min(one.size(), other.size());
        for (int i = 1; i < both; i++) {
            String a = one.get(i);
            String b = other.get(i);
            boolean same = a.equals(b) || initial(a, b) || initial(b, a) || oneLetterOff(a, b);
            if (!same && one.size() == other.size()) {
                return false;
            }
        }
        return true;
    }

    /** "Willard Mitt Romney" and "Mitt Romney", "J. Edgar Hoover" and "Edgar Hoover". */
    private static boolean goesByMiddle(List<String> one, List<String> other) {
        return one.size() > 1 && other.size() == 1 && Nicknames.same(one.get(1), other.getFirst());
    }

    private static boolean initial(String letter, String name) {
        return letter.length() == 1 && name.startsWith(letter);
    }

    /** "Hillary Rodham Clinton" and "Hillary Rodham", "Kim Kardashian West" and "Kim Kardashian", "Ana Ruiz-Okoro" and "Ana Ruiz". */
    private static boolean secondSurname(PersonalName longer, PersonalName shorter) {
        if (!Nicknames.same(longer.given().getFirst(), shorter.given().getFirst())) {
            return false;
        }
        String surname = bare(shorter.surname());
        boolean before = longer.given().size() > 1
                && shorter.given().size() == 1
                && longer.given().getLast().length() > 2
                && bare(longer.given().getLast()).equals(surname);
        boolean part = List.of(longer.surname().split("-")).contains(surname)
                && longer.surname().contains("-");
        return before || part;
    }

    private static boolean misspelt(PersonalName one, PersonalName other) {
        return Nicknames.same(one.given().getFirst(), other.given().getFirst())
                && oneLetterOff(bare(one.surname()), bare(other.surname()));
    }

    /** One letter too many, too few, another, or two changed over. The first letter is nearly always right. */
    static boolean oneLetterOff(String a, String b) {
        if (Math.min(a.length(), b.length()) < LONG_ENOUGH_TO_MISSPELL
                || Math.abs(a.length() - b.length()) > 1
                || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int begin = 0;
        int shorter = Math.min(a.length(), b.length());
        while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int restA = a.length() - begin - end;
        int restB = b.length() - begin - end;
        boolean swapped = restA == 2
                && restB == 2
                && a.charAt(begin) == b.charAt(begin + 1)
                && a.charAt(begin + 1) == b.charAt(begin);
        return (restA <= 1 && restB <= 1) || swapped;
    }
}
