package org.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quotations in what someone pasted. A paragraph without quotation marks, or wholly between them, is one quotation; of any
 * other, each stretch between double quotation marks is one.
 */
final class Pasted {

    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"”“»]");

    private Pasted() {}

    static List<String> quotations(String text) {
        List<String> quotations = new ArrayList<>();
        for (String paragraph : text.split("\\R\\s*")) {
            if (!paragraph.isBlank()) {
                quotations.addAll(inParagraph(paragraph.strip()));
            }
        }
        return quotations;
    }

    private static List<String> inParagraph(String paragraph) {
        List<String> quoted = new ArrayList<>();
        Matcher pair = QUOTED.matcher(paragraph);
        while (pair.find()) {
            quoted.add(pair.group(1).strip());
        }
        return quoted.isEmpty() ? List.of(paragraph) : quoted;
    }
}
