package org.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/**
 * Finds the quotations in what someone pasted. A paragraph without quotation marks, or wholly between them, is one quotation; of any
 * other, each stretch between double quotation marks is one.
 */
final class Pasted {

    private static final Pattern LINE = Pattern.compile("\\V+");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"”“»]");

    private Pasted() {}

    static List<String> quotations(String text) {
        return places(text).stream().map(span -> span.of(text)).toList();
    }

    /** Where the quotations stand, without their marks. */
    static List<Span> places(String text) {
        List<Span> places = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Span paragraph = new Span(line.start(), line.end()).trim(text);
            if (!paragraph.isEmpty()) {
                places.addAll(inParagraph(text, paragraph));
            }
        }
        return places;
    }

    private static List<Span> inParagraph(String text, Span paragraph) {
        List<Span> quoted = new ArrayList<>();
        Matcher pair = QUOTED.matcher(text).region(paragraph.begin(), paragraph.end());
        while (pair.find()) {
            Span words = new Span(pair.start(1), pair.end(1)).trim(text);
            if (!words.isEmpty()) {
                quoted.add(words);
            }
        }
        return quoted.isEmpty() ? List.of(paragraph) : quoted;
    }
}
