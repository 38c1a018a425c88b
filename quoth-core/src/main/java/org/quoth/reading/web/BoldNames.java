package org.quoth.reading.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Names in bold at the beginning of paragraphs, with no mark but the bold between them and the words: {@code <b>Ada Quill</b> I was there}. In the text of
 * a page they could not be told from the words; a tab parts them.
 */
final class BoldNames {

    private static final int FEWEST = 4;
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\d.'’&-]*(?: [\\p{L}\\p{M}\\d.'’&-]+){0,5}(?<![.])");

    private final boolean convention;

    private BoldNames(boolean convention) {
        this.convention = convention;
    }

    /** The convention of these blocks: four such names at least, most of which come again. */
    static BoldNames in(List<PageBlock> blocks) {
        Map<String, Long> names = blocks.stream()
                .flatMap(block -> name(block).stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        long all = names.values().stream().mapToLong(Long::longValue).sum();
        return new BoldNames(all >= FEWEST && names.size() >= 2 && names.size() * 2L <= all);
    }

    /** The words of a block, with a tab behind the name. */
    String apart(PageBlock block) {
        int end = convention ? name(block).map(String::length).orElse(0) : 0;
        return end == 0
                ? block.text()
                : block.text().substring(0, end) + '\t' + block.text().substring(end + 1);
    }

    private static Optional<String> name(PageBlock block) {
        for (Node node : block.owner().childNodes()) {
            if (node instanceof Element element) {
                return BOLD.contains(element.normalName()) ? name(block, element.text()) : Optional.empty();
            }
            if (!(node instanceof TextNode words) || !words.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(PageBlock block, String bold) {
        return block.text().startsWith(bold + " ") && NAME.matcher(bold).matches()
                ? Optional.of(bold)
                : Optional.empty();
    }
}
