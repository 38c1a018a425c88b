package org.quoth.reading.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.reading.lines.LineShapes;

/** The name of the house in the title of the window, for pages whose markup does not state it. */
final class SiteName {

    private static final int MOST_WORDS = 5;
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:[|–—·»-]|::)\\s+");
    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:\\s]+).*", Pattern.DOTALL);

    private SiteName() {}

    /**
     * "Elland Chronicle" of "Dock closes | Elland Chronicle", if the address or the line on rights has the name too; empty otherwise.
     *
     * @param window the title of the window
     * @param headlines what is known for a headline, or may be one
     * @param address of the page; empty if nobody knows
     */
    static String in(String window, List<String> headlines, String address, List<PageBlock> blocks) {
        String[] parts = BETWEEN.split(window);
        boolean headed = parts.length > 1
                && headlines.stream()
                        .map(Tally::fold)
                        .anyMatch(head -> !head.isEmpty() && Tally.fold(window).contains(head));
        for (int i = headed ? parts.length - 1 : -1; i >= 0; i -= parts.length - 1) {
            if (isName(parts[i]) && (isAt(parts[i], address) || ownsRights(parts[i], blocks))) {
                return parts[i].strip();
            }
        }
        return "";
    }

    private static boolean isName(String part) {
        return !part.isBlank()
                && Character.isUpperCase(part.codePointAt(0))
                && LineShapes.wordCount(part) <= MOST_WORDS
                && Tally.fold(part).length() > 2;
    }

    private static boolean isAt(String name, String address) {
        Matcher host = HOST.matcher(address.toLowerCase(Locale.ROOT));
        return host.matches() && host.group(1).replace("-", "").contains(bare(name));
    }

    private static String bare(String name) {
        String folded = Tally.fold(name);
        return (folded.startsWith("the ") ? folded.substring(4) : folded).replace(" ", "");
    }

    private static boolean ownsRights(String name, List<PageBlock> blocks) {
        String folded = Tally.fold(name);
        return blocks.stream()
                .filter(block ->
                        block.text().indexOf('©') >= 0 || block.folded().startsWith("copyright"))
                .anyMatch(block -> block.folded().contains(folded));
    }
}
