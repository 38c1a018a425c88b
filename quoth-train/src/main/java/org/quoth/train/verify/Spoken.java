package org.quoth.train.verify;

import java.util.List;
import java.util.Locale;
import org.quoth.matching.Primary;
import org.quoth.text.Span;

/** Everything spoken, letters and figures only: tells whether words stand somewhere after all, by plain search. */
final class Spoken {

    private final String words;

    Spoken(List<Primary> primaries) {
        StringBuilder all = new StringBuilder();
        for (Primary primary : primaries) {
            primary.utterances().forEach(utterance -> {
                for (Span span : utterance.speech()) {
                    all.append(plain(span.of(primary.text()))).append(' ');
                }
                all.append("\n");
            });
        }
        words = all.toString();
    }

    /** How often, up to two. */
    int times(String quotation) {
        String plain = " " + plain(quotation) + " ";
        int first = words.indexOf(plain);
        if (first < 0) {
            return 0;
        }
        return words.indexOf(plain, first + 1) < 0 ? 1 : 2;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (c != '\'' && c != '’' && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
