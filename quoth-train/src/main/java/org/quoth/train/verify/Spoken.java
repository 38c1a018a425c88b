package org.quoth.train.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.quoth.matching.Primary;
import org.quoth.text.Span;

/** Everything spoken, letters and figures only: tells whether words stand somewhere after all, without the verifier's help. */
final class Spoken {

    private static final int OPENING = 4;

    private final String words;
    /** Hash of the four words from a place, and the place, sorted. */
    private final long[] openings;

    Spoken(List<Primary> primaries) {
        StringBuilder all = new StringBuilder();
        for (Primary primary : primaries) {
            primary.utterances().forEach(utterance -> {
                for (Span span : utterance.speech()) {
                    all.append(plain(span.of(primary.text()))).append(' ');
                }
                all.append("\n ");
            });
        }
        words = all.toString();
        openings = openings();
    }

    private long[] openings() {
        long[] found = new long[words.length()];
        int size = 0;
        for (int at = 0; at < words.length(); at = words.indexOf(' ', at) + 1) {
            if (end(words, at) > 0) {
                found[size++] = entry(words.substring(at, end(words, at)), at);
            }
            if (words.indexOf(' ', at) < 0) {
                break;
            }
        }
        long[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static long entry(String opening, int at) {
        return ((long) opening.hashCode() << 32) | at;
    }

    /** Where the first four words from here end; -1 if there are not so many. */
    private static int end(String text, int begin) {
        int at = begin - 1;
        for (int word = 0; word < OPENING; word++) {
            at = text.indexOf(' ', at + 1);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    /** How often, up to two. */
    int times(String quotation) {
        String plain = plain(quotation) + " ";
        int end = end(plain, 0);
        if (end < 0) {
            return 2;
        }
        long wanted = entry(plain.substring(0, end), 0);
        int from = Arrays.binarySearch(openings, wanted);
        int times = 0;
        for (int i = from < 0 ? -from - 1 : from; i < openings.length && openings[i] >>> 32 == wanted >>> 32; i++) {
            times += words.startsWith(plain, (int) openings[i]) ? 1 : 0;
        }
        return Math.min(times, 2);
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
        return plain.toString().strip().replace("per cent", "percent").replace("2nd", "second");
    }
}
