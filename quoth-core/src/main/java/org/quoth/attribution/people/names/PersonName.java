package org.quoth.attribution.people.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's name in its parts; immutable, safe to share between threads.
 *
 * <pre>{@code
 * PersonName name = PersonName.parse("John F. Tanner Jr.");
 * name.given();     // [John, F.]
 * name.surname();   // "Tanner"
 * name.slug();      // "john-tanner-jr"
 * }</pre>
 *
 * @param given given names and initials in order; empty when only the surname is known
 * @param surname with its particles: "de Vries"
 * @param suffix "Jr.", "III"; empty if none
 */
public record PersonName(List<String> given, String surname, String suffix) {

    public PersonName {
        given = List.copyOf(given);
        if (surname.isBlank()) {
            throw new IllegalArgumentException("a name without a surname: " + given);
        }
    }

    /** Reads a name written in the usual order, without title; a single word is taken for the surname. */
    public static PersonName parse(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.replace(",", " ").split("[\\s\\u00a0\\u202f]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an empty name");
        }
        return of(words);
    }

    /** From the words of a name, given names first. */
    public static PersonName of(List<String> words) {
        int end = words.size();
        String suffix = "";
        if (end > 1 && Lexicon.SUFFIX.contains(Names.fold(words.get(end - 1)))) {
            suffix = words.get(--end);
        }
        int begin = end - 1;
        while (begin > 0 && isParticle(words.get(begin - 1), begin - 1)) {
            begin--;
        }
        return new PersonName(words.subList(0, begin), String.join(" ", words.subList(begin, end)), suffix);
    }

    private static boolean isParticle(String word, int at) {
        return Lexicon.PARTICLE.contains(Names.fold(word)) && (at > 0 || Character.isLowerCase(word.charAt(0)));
    }

    /** Given names, surname and suffix as one writes them. */
    public String full() {
        String name = given.isEmpty() ? surname : String.join(" ", given) + " " + surname;
        return suffix.isEmpty() ? name : name + " " + suffix;
    }

    /** First given name and surname, folded, middle names left out: what two mentions of one person usually share. */
    public String folded() {
        String name = given.isEmpty() ? surnameKey() : Names.fold(given.getFirst()) + " " + surnameKey();
        return suffix.isEmpty() ? name : name + " " + suffixKey();
    }

    /** {@link #folded()} for an address: "john-tanner". */
    public String slug() {
        return Names.slug(folded());
    }

    /** The last word of the surname, as names are compared. */
    public String surnameKey() {
        return Names.surnameKey(surname.substring(surname.lastIndexOf(' ') + 1));
    }

    /** The suffix folded, without full stops: "jr", or empty. */
    public String suffixKey() {
        return Names.fold(suffix).replace(".", "");
    }

    /** How much of the name is told: the fuller of two mentions names the person. */
    public int fullness() {
        int letters = 0;
        for (String name : given) {
            letters += name.replace(".", "").length() > 1 ? 3 : 1;
        }
        return letters + (suffix.isEmpty() ? 0 : 1);
    }

    /** Whether both could name one person: same surname, and given names and suffixes that do not speak against it. */
    public boolean compatible(PersonName other) {
        return surnameKey().equals(other.surnameKey()) && agrees(other);
    }

    /** The same of a name that is known to have the same {@link #surnameKey()}. */
    public boolean agrees(PersonName other) {
        return suffixesAgree(other) && (givenNamesAgree(other) || longSurname(other));
    }

    private boolean suffixesAgree(PersonName other) {
        boolean oneBare = given.isEmpty() || other.given.isEmpty();
        return suffixKey().equals(other.suffixKey()) || (oneBare && (suffix.isEmpty() || other.suffix.isEmpty()));
    }

    private boolean givenNamesAgree(PersonName other) {
        if (given.isEmpty() || other.given.isEmpty()) {
            return true;
        }
        return oneName(given.getFirst(), other.given.getFirst()) && middlesAgree(other);
    }

    /** "Mr. Peña Nieto" for Enrique Peña Nieto: what looks like a given name is the first half of the surname. */
    private boolean longSurname(PersonName other) {
        return endsWith(other) || other.endsWith(this);
    }

    private boolean endsWith(PersonName shorter) {
        return !shorter.given.isEmpty()
                && words() > shorter.words()
                && Names.fold(full()).endsWith(" " + Names.fold(shorter.full()));
    }

    private int words() {
        return given.size() + surname.split(" ", -1).length + (suffix.isEmpty() ? 0 : 1);
    }

    private boolean middlesAgree(PersonName other) {
        return given.size() < 2 || other.given.size() < 2 || oneName(given.get(1), other.given.get(1));
    }

    private static boolean oneName(String a, String b) {
        String first = Names.fold(a).replace(".", "");
        String second = Names.fold(b).replace(".", "");
        if (first.equals(second) || first.isEmpty() || second.isEmpty()) {
            return true;
        }
        boolean initial = first.length() == 1 || second.length() == 1;
        return initial
                ? first.charAt(0) == second.charAt(0)
                : Lexicon.formal(first).equals(Lexicon.formal(second)) || shortForm(first, second);
    }

    private static boolean shortForm(String a, String b) {
        return Lexicon.formal(a).equals(b) || Lexicon.formal(b).equals(a);
    }
}
