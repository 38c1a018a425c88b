package org.quoth.reading.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoth.reading.lines.LineShapes;
import org.quoth.reading.lines.PageWords;

/** The name of the house, for pages whose markup does not state it: in the title of the window, or the words of the address as the page prints them. */
final class SiteName {

    private static final int MOST_WORDS = 5;
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:[|–—·»-]|::)\\s+");

    private SiteName() {}

    /**
     * "Elland Chronicle" of "Dock closes | Elland Chronicle", if the address or the line on rights has the name too; otherwise what the page prints of
     * {@code ellandchronicle.com}; empty if there is neither.
     *
     * @param window the title of the window
     * @param headlines what is known for a headline, or may be one
     * @param address of the page; empty if nobody knows
     */
    static String in(String window, List<String> headlines, String address, List<PageBlock> blocks) {
        HostName host = HostName.of(address);
        String named = inWindow(window, headlines, host, blocks);
        return named.isEmpty()
                ? host.spelled(Stream.concat(Stream.of(window), blocks.stream().map(PageBlock::text))
                                .toList())
                        .orElse("")
                : named;
    }

    private static String inWindow(String window, List<String> headlines, HostName host, List<PageBlock> blocks) {
        String[] parts = BETWEEN.split(window);
        boolean headed = parts.length > 1
                && headlines.stream()
                        .map(Tally::fold)
                        .anyMatch(head -> !head.isEmpty() && Tally.fold(window).contains(head));
        for (int i = headed ? parts.length - 1 : -1; i >= 0; i -= parts.length - 1) {
            if (isName(parts[i]) && (host.isOf(parts[i]) || ownsRights(parts[i], blocks))) {
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

    private static boolean ownsRights(String name, List<PageBlock> blocks) {
        String folded = Tally.fold(name);
        return !PageWords.isControl(name)
                && blocks.stream()
                        .filter(block ->
                                block.text().indexOf('©') >= 0 || block.folded().startsWith("copyright"))
                        .anyMatch(block -> block.folded().contains(folded));
    }
}
