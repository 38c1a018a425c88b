package org.quoth.attribution.people.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists of {@code lexicon.txt}, each told there; folded words. Read once; safe to share between threads. */
public final class Lexicon {

    private static final Map<String, Set<String>> LISTS = read();

    static final Set<String> HONORIFIC_MALE = list("honorific-male");
    static final Set<String> HONORIFIC_FEMALE = list("honorific-female");
    static final Set<String> HONORIFIC_NEUTRAL = list("honorific-neutral");
    private static final Set<String> ADDRESS = list("address");
    private static final Set<String> ADDRESS_ALOUD = list("address-aloud");
    public static final Set<String> TITLE = list("title");
    public static final Set<String> TITLE_MODIFIER = list("title-modifier");
    public static final Set<String> PORTFOLIO = list("portfolio");
    public static final Set<String> ROLE = list("role");
    static final Set<String> ROLE_FEMALE = list("role-female");
    static final Set<String> ROLE_MALE = list("role-male");
    static final Set<String> ROLE_MODIFIER = list("role-modifier");
    public static final Set<String> THING_WORD = list("thing-word");
    public static final Set<String> TRADE = list("trade");
    /** Words of kinship, party and worth: they tell who is meant, but are no post. */
    public static final Set<String> BOND = list("bond");

    /** Words that are a post only with others beside them. */
    static final Set<String> LOOSE = list("loose");

    public static final Set<String> EPITHET = list("epithet");
    public static final Set<String> ORGANISATION_WORD = list("organisation-word");
    public static final Set<String> ORGANISATION_NOUN = list("organisation-noun");
    public static final Set<String> DOCUMENT = list("document");
    public static final Set<String> CROWD = list("crowd");
    public static final Set<String> ANONYMOUS = list("anonymous");
    public static final Set<String> RELATION = list("relation");
    public static final Set<String> PARTICIPLE = list("participle");
    public static final Set<String> FUNCTION = list("function");
    public static final Set<String> CALENDAR = list("calendar");
    static final Set<String> PARTICLE = list("particle");
    static final Set<String> SUFFIX = list("suffix");
    static final Set<String> ABBREVIATION = list("abbreviation");
    public static final Set<String> PREPOSITION = list("preposition");
    public static final Set<String> SUBJECT_VERB = list("subject-verb");
    public static final Set<String> UNNAMED_LABEL = list("speech-unnamed-label");
    public static final Set<String> LABEL_ROLE = list("label-role");
    public static final Set<String> PLACE = list("place");
    public static final Set<String> DEMONYM = list("demonym");
    /** What somebody from a country is called where no adjective is: "Croat". */
    public static final Set<String> NATIVE = list("native");

    static final Set<String> COUNTRY_DEMONYM = list("country-demonym");
    /** Surnames that stand before the given name: "Xi". */
    public static final Set<String> FAMILY_FIRST = list("family-first");

    static final Set<String> GIVEN_MALE = list("given-male");
    static final Set<String> GIVEN_FEMALE = list("given-female");
    static final Set<String> GIVEN_NEUTRAL = list("given-neutral");
    private static final Map<String, String> NICKNAMES = pairs("nickname");
    private static final Map<String, String> KINDRED = pairs("kindred");

    private Lexicon() {}

    /** "mr", "dame", "dr": stands before a name and is no post. */
    public static boolean isHonorific(String word) {
        return HONORIFIC_MALE.contains(word) || HONORIFIC_FEMALE.contains(word) || HONORIFIC_NEUTRAL.contains(word);
    }

    /** A given name, or two with a hyphen. */
    public static boolean isGiven(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                ? isOneGiven(word.substring(0, hyphen)) && isOneGiven(word.substring(hyphen + 1))
                : isOneGiven(word);
    }

    private static boolean isOneGiven(String word) {
        return GIVEN_MALE.contains(word) || GIVEN_FEMALE.contains(word) || GIVEN_NEUTRAL.contains(word);
    }

    /** A word that heads a role when it stands before a name or after it: "minister", "spokesman". */
    public static boolean isRole(String word) {
        return ROLE.contains(word)
                || TITLE.contains(word)
                || word.endsWith("ologist")
                || word.endsWith("-elect")
                || word.startsWith("co-");
    }

    /** The full form of a short given name; the name itself if it is not known as one. */
    static String formal(String given) {
        return NICKNAMES.getOrDefault(given, given);
    }

    /** "company" for "companies", "agent" for "agents"; the word itself if it is no plural in s. */
    public static String singular(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 4) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    /** One word for all that mean nearly the same people: "doctors" for "physicians"; the word itself if it has no like. */
    public static String kindred(String people) {
        return KINDRED.getOrDefault(people, people);
    }

    /** What a word for an office or a form of address suggests. */
    public static Gender genderOfRole(String word) {
        if (ROLE_FEMALE.contains(word) || HONORIFIC_FEMALE.contains(word)) {
            return Gender.FEMALE;
        }
        return ROLE_MALE.contains(word) || HONORIFIC_MALE.contains(word) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** What a given name suggests. */
    public static Gender genderOfGiven(String given) {
        boolean male = GIVEN_MALE.contains(given);
        boolean female = GIVEN_FEMALE.contains(given);
        if (male == female || GIVEN_NEUTRAL.contains(given)) {
            return Gender.UNKNOWN;
        }
        return male ? Gender.MALE : Gender.FEMALE;
    }

    /** An office by which its holder is addressed behind "Mr.", and called in the labels of transcripts. */
    public static boolean isAddressInLabels(String key) {
        return ADDRESS.contains(key);
    }

    /** An office by which its holder is addressed: "Mr. Secretary", "Madam Speaker". */
    static boolean isAddress(String key) {
        return ADDRESS.contains(key) || ADDRESS_ALOUD.contains(key);
    }

    private static Set<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    private static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : list(name)) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Map.copyOf(pairs);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Set<String> current = new HashSet<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    current = new HashSet<>();
                    lists.put(line.substring(1, line.indexOf(']')), current);
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    current.addAll(Arrays.asList(line.trim().split("\\s+", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word lists beside " + Lexicon.class.getName() + " cannot be read.", e);
        }
        return lists;
    }
}
