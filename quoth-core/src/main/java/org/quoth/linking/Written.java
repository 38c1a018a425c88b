package org.quoth.linking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.quoth.model.PersonalName;

/** How a name is written on a page. */
final class Written {

    /** What no person's name holds, though it may look like one: "Harbour Magazine". */
    private static final Set<String> NO_NAME = Set.of("""
            force forces australian american british national federal government leader opposition spokesman spokeswoman official
            officials department ministry university committee party company street county city house council bank agency group
            question journalist reporter moderator interviewer audience member of the and for new united states news times post
            journal press campaign administration institute association center foundation fund school college court labs
            laboratories conditioner republicans democrats conservatives liberals senators representatives magazine visit machine
            studies study train canadian realty insider pipeline circle depot interview doorstop rapporteur treasury pacific
            agenda pharma infrastructure shield patrol celebrities credit future clipper checker oversight depression cio ceo cfo
            god massachusetts illinois connecticut ohio michigan working summary financial bipartisan equitable colonial border
            better tax act plan program project league world war show report reform security health global international service
            services systems society union network radio television channel studios records pictures airlines airport hotel local
            jobless videotape unidentified
            """.strip().split("\\s+"));

    private Written() {}

    /** Without honorifics and what follows a comma; capitals only where they belong. */
    static String tidy(String printed) {
        int comma = printed.indexOf(',');
        String name = comma > 0 && !printed.matches("(?i).*, (jr|sr)\\.?") ? printed.substring(0, comma) : printed;
        String[] words = name.strip().split("\\s+");
        PersonalName parsed = PersonalName.parse(name);
        int length = parsed.given().size() + parsed.surname().split(" ").length;
        int begin = 0;
        while (begin < words.length - 2 && PersonalName.isHonorific(words[begin])) {
            begin++;
        }
        StringBuilder tidy = new StringBuilder();
        boolean cut = begin + length < words.length && parsed.suffix().isEmpty() && parsed.isFull();
        for (String word : Arrays.copyOfRange(words, begin, cut ? begin + length : words.length)) {
            tidy.append(tidy.isEmpty() ? "" : " ").append(shouted(word) ? calm(word) : word);
        }
        return tidy.toString();
    }

    private static boolean shouted(String word) {
        return word.length() > 2
                && !word.matches("III|VI{1,3}")
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.indexOf('.') < 0;
    }

    /** A word in capitals as it stands in a name: "McConnell". */
    static String calm(String word) {
        StringBuilder calm = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            calm.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        String name = calm.toString();
        return name.startsWith("Mc") && name.length() > 3
                ? "Mc" + Character.toUpperCase(name.charAt(2)) + name.substring(3)
                : name;
    }

    /** Whether it can be somebody's full name. */
    static boolean isName(String name) {
        String[] words = PersonalName.fold(name).split(" ");
        return words.length >= 2
                && words.length <= 6
                && Arrays.stream(words).noneMatch(NO_NAME::contains)
                && Arrays.stream(words).noneMatch(word -> word.chars().anyMatch(Character::isDigit))
                && PersonalName.parse(name).isFull();
    }
}
