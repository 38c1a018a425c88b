package org.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/**
 * Finds the paragraphs inside a stretch of text: at empty lines, or at every line end where lines are long and so not wrapped. A line
 * that breaks off amid a sentence goes on after the gap: some texts have an empty line after every line.
 */
final class Paragraphs {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t\\u00a0]*\\R\\s*");
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final int WRAPPED = 100;

    private Paragraphs() {}

    static List<Span> of(String text, Span within) {
        List<Span> paragraphs = new ArrayList<>();
        for (Span block : split(text, within, EMPTY_LINE)) {
            paragraphs.addAll(isWrapped(block.of(text)) ? List.of(block) : split(text, block, LINE_END));
        }
        return paragraphs;
    }

    private static boolean isWrapped(String block) {
        return block.lines().allMatch(line -> line.length() <= WRAPPED);
    }

    private static List<Span> split(String text, Span within, Pattern at) {
        List<Span> parts = new ArrayList<>();
        Matcher gap = at.matcher(text).region(within.begin(), within.end());
        int from = within.begin();
        while (gap.find()) {
            if (gap.start() > from && !goesOn(text.charAt(gap.start() - 1))) {
                add(parts, Span.of(from, gap.start()).trim(text));
                from = gap.end();
            }
        }
        add(parts, Span.of(from, within.end()).trim(text));
        return parts;
    }

    private static boolean goesOn(char last) {
        return Character.isLetterOrDigit(last) || last == ',';
    }

    private static void add(List<Span> parts, Span part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
