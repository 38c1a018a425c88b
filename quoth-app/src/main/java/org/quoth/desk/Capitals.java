package org.quoth.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.search.Found;
import org.quoth.search.Hit;

/**
 * Names of which a topic in small letters does not speak: "wall" not of Wall Street, but "kestrel dam" of the Kestrel Dam, "dam" of it as
 * well, which is one, and "gaza" of the Gaza Strip, since nobody writes that word small.
 *
 * @param asked with capitals, which settle it: nothing is left out
 * @param topic stems of the words asked for
 * @param small stems of words that what was found writes in small letters
 */
record Capitals(boolean asked, Set<String> topic, Set<String> small) {

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;:] )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}+");

    static Capitals of(String about, Found found) {
        Set<String> topic = Set.copyOf(stems(about));
        if (!about.equals(about.toLowerCase(Locale.ROOT))) {
            return new Capitals(true, topic, Set.of());
        }
        Set<String> small = new HashSet<>();
        for (Hit hit : found.hits()) {
            Matcher word = SMALL.matcher(hit.statement().text());
            while (word.find()) {
                small.add(Wording.stem(word.group()));
            }
        }
        return new Capitals(false, topic, small);
    }

    /** A sentence without the names that are of something else. */
    String withoutOthers(String sentence) {
        return asked
                ? sentence
                : NAME.matcher(sentence)
                        .replaceAll(name -> isOther(name.group()) ? " " : Matcher.quoteReplacement(name.group()));
    }

    /** English says last what a name is of. */
    private boolean isOther(String name) {
        List<String> words = stems(name);
        return !topic.contains(words.getLast()) && words.stream().noneMatch(this::isNameItself);
    }

    private boolean isNameItself(String stem) {
        return topic.contains(stem) && !small.contains(stem);
    }

    private static List<String> stems(String words) {
        return Wording.stems(words);
    }
}
