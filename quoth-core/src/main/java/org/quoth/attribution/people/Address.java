package org.quoth.attribution.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoth.attribution.people.names.Gender;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Role;
import org.quoth.attribution.people.names.Word;

/** How the holders of offices are spoken to: "Mr. President", "Madam Secretary". */
final class Address {

    private final Map<String, Gender> byOffice = new HashMap<>();

    Address(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Word title = words.get(i);
            Gender gender = title.capital() ? Lexicon.genderOfRole(title.key().replace(".", "")) : Gender.UNKNOWN;
            if (gender != Gender.UNKNOWN
                    && words.get(i + 1).joined()
                    && words.get(i + 1).capital()) {
                note(words, i + 1, gender);
            }
        }
    }

    private void note(List<Word> words, int office, Gender gender) {
        String head = Role.head(words.get(office).form());
        boolean vice = head.equals("vice") || head.equals("prime") || head.equals("attorney");
        String whole = vice && office + 1 < words.size()
                ? Role.head(head + " " + words.get(office + 1).form())
                : head;
        byOffice.putIfAbsent(whole, gender);
    }

    /** "Jill Ruiz's husband", "my wife, Jill Ruiz", "Jill Ruiz, my sister": somebody's relative, and not the one whose surname it is. */
    static boolean isRelative(List<Word> words, Mention mention) {
        int begin = mention.words().begin();
        int end = mention.words().end();
        boolean before = begin > 1 && isKin(words.get(begin - 1)) && isPossessive(words.get(begin - 2));
        boolean after = end + 1 < words.size() && isPossessive(words.get(end)) && isKin(words.get(end + 1));
        boolean owned = end < words.size() && words.get(end - 1).possessive() && isKin(words.get(end));
        return before || after || owned;
    }

    /** "His son, Tom Brill", "Brill's daughter Ida". */
    static boolean isChild(List<Word> words, Mention mention) {
        int begin = mention.words().begin();
        boolean child = begin > 1
                && switch (words.get(begin - 1).key()) {
                    case "son", "daughter" -> true;
                    default -> false;
                };
        return child
                && (isPossessive(words.get(begin - 2)) || words.get(begin - 2).possessive());
    }

    private static boolean isPossessive(Word word) {
        return switch (word.key()) {
            case "my", "his", "her", "their", "our" -> true;
            default -> false;
        };
    }

    private static boolean isKin(Word word) {
        return switch (word.key()) {
            case "wife",
                    "husband",
                    "brother",
                    "sister",
                    "son",
                    "daughter",
                    "mother",
                    "father",
                    "spouse",
                    "cousin",
                    "uncle",
                    "aunt" -> true;
            default -> false;
        };
    }

    /** Whether somebody of this gender cannot hold the office, going by how its holder is spoken to. */
    boolean contradicts(String office, Figure figure) {
        return byOffice.getOrDefault(office, Gender.UNKNOWN).contradicts(figure.gender());
    }
}
