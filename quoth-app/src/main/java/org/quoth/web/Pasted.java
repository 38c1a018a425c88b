package org.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/**
 * Finds the quotations in what someone pasted. A paragraph without quotation marks, or wholly between them, is one quotation; of any
 * other, each stretch between double quotation marks is one. Where some paragraphs are prose with quotations in it, those without marks
 * are the writer's, and not checked.
 */
final class Pasted {

    /** So many characters beside a quotation may be its marks and a stop. */
    private static final int MARKS = 8;

    private static final Pattern LINE = Pattern.compile("\\V+");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"”“»]");

    private Pasted() {}

    static List<String> quotations(String text) {
        return places(text).stream().map(span -> span.of(text)).toList();
    }

    /** Where the quotations stand, without their marks. */
    static List<Span> places(String text) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Span paragraph = new Span(line.start(), line.end()).trim(text);
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        boolean prose = paragraphs.stream().anyMatch(paragraph -> isProse(text, paragraph));
        List<Span> places = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            List<Span> quoted = marked(text, paragraph);
            places.addAll(quoted.isEmpty() && !prose ? List.of(paragraph) : quoted);
        }
        return places;
    }

    /** Whether somebody writes about what others said: there are words beside the quotation. */
    private static boolean isProse(String text, Span paragraph) {
        List<Span> quoted = marked(text, paragraph);
        int length = quoted.stream().mapToInt(Span::length).sum();
        return !quoted.isEmpty() && paragraph.length() - length > MARKS;
    }

    private static List<Span> marked(String text, Span paragraph) {
        List<Span> quoted = new ArrayList<>();
        Matcher pair = QUOTED.matcher(text).region(paragraph.begin(), paragraph.end());
        while (pair.find()) {
            Span words = new Span(pair.start(1), pair.end(1)).trim(text);
            if (!words.isEmpty()) {
                quoted.add(words);
            }
        }
        return quoted;
    }
}
