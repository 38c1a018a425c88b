package org.quoth.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.text.Phrasings;

/**
 * Words in order, as they are compared: a sentence or a clause of one.
 *
 * @param words in lower case, without marks; "isn't" is "is" and "not"
 */
record Wording(List<String> words) {

    private static final Phrasings PHRASINGS = Phrasings.of(Wording.class);
    private static final Set<String> SMALL = set("small");
    private static final int STEM = 6;

    /** "No, we will": it answers somebody. */
    private static final Pattern ANSWERING =
            Pattern.compile("^\\W*(?:(?:no|yes|well|oh|and|but|so|now|look|listen|you know|i mean),\\s+)+");

    private static final Pattern CLAUSE = Pattern.compile("[;:–—]|,(?!\\d)|(?<=\\s)--?(?=\\s)|\\s(?="
            + PHRASINGS.kind("joining").pattern() + "\\s)|\\s(?=and (?:i|we|he|she|it|they|you|the|there)\\s)");

    Wording {
        words = List.copyOf(words);
    }

    /** The words of a kind in the list of wordings. */
    static Set<String> set(String kind) {
        return Set.copyOf(PHRASINGS.phrases(kind));
    }

    static Wording of(String sentence) {
        return new Wording(split(plain(sentence)));
    }

    /** The clauses of a sentence, as far as marks and the words that begin them part them. */
    static List<Wording> clauses(String sentence) {
        return CLAUSE.splitAsStream(plain(sentence))
                .map(Wording::split)
                .filter(words -> !words.isEmpty())
                .map(Wording::new)
                .toList();
    }

    private static String plain(String line) {
        return ANSWERING
                .matcher(line.toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .replace('’', '\'')
                .replace("can't", "can not")
                .replace("won't", "will not")
                .replaceAll("n't\\b", " not");
    }

    private static List<String> split(String plain) {
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}\\p{N}.,%$]+|[.,](?!\\d)", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    /** Its first letters, or the word without the s of a plural: enough to know it again. */
    static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word.replaceFirst("(?<=\\p{L}{3})s$", "");
    }

    static List<String> stems(String line) {
        return of(line).words.stream().map(Wording::stem).toList();
    }

    /** Whether a word says what a sentence is about, and not only how it is put. */
    static boolean isContent(String word) {
        return !SMALL.contains(word) && !Deed.isHow(word);
    }

    /** The stems of the words that it is about. */
    Set<String> content() {
        Set<String> content = new LinkedHashSet<>();
        words.stream().filter(Wording::isContent).map(Wording::stem).forEach(content::add);
        return content;
    }

    /** Where a word with this stem first stands; -1 where none does. */
    int place(String stem) {
        for (int i = 0; i < words.size(); i++) {
            if (stem(words.get(i)).equals(stem)) {
                return i;
            }
        }
        return -1;
    }

    boolean hasAny(Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    /** Words that the other lacks, in order, small ones left out but negations and modal verbs kept. */
    List<String> without(Wording other) {
        Set<String> stems = new LinkedHashSet<>();
        other.words.forEach(word -> stems.add(stem(word)));
        Set<String> kept = new LinkedHashSet<>();
        for (String word : words) {
            if (!SMALL.contains(word) && !stems.contains(stem(word))) {
                kept.add(word);
            }
        }
        return List.copyOf(kept);
    }
}
