package org.quoth.train.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.neural.Quoted;
import org.quoth.text.Span;

/**
 * A text in the tokens that are compared: words with inner apostrophes and hyphens, and single marks. A span holds every
 * token that it touches.
 */
final class TokenText {

    /** Letters, digits and the underscore, as Python's {@code \w}. */
    private static final String WORD = "[\\p{L}\\p{N}_]";

    private static final Pattern TOKEN =
            Pattern.compile(WORD + "+(?:['’-]" + WORD + "+)*|[^\\p{L}\\p{N}_\\s\\p{Z}\\x{1c}-\\x{1f}\\x{85}]");

    private final List<String> tokens = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final BitSet words = new BitSet();
    private final BitSet quoted = new BitSet();

    TokenText(String text) {
        BitSet inside = Quoted.in(text);
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            int number = tokens.size();
            String token = matcher.group();
            tokens.add(token);
            spans.add(new Span(matcher.start(), matcher.end()));
            int first = token.codePointAt(0);
            words.set(number, Character.isLetterOrDigit(first) || first == '_' || isNumber(first));
            quoted.set(number, inside.nextClearBit(matcher.start()) >= matcher.end());
        }
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    int size() {
        return tokens.size();
    }

    String token(int number) {
        return tokens.get(number);
    }

    boolean isWord(int number) {
        return words.get(number);
    }

    /** All tokens that the spans touch. */
    SortedSet<Integer> touched(Collection<Span> touching) {
        SortedSet<Integer> found = new TreeSet<>();
        for (Span span : touching) {
            if (span.isEmpty()) {
                continue;
            }
            for (int i = firstEndingAfter(span.begin());
                    i < spans.size() && spans.get(i).begin() < span.end();
                    i++) {
                found.add(i);
            }
        }
        return found;
    }

    private int firstEndingAfter(int index) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Less marks at either end of each run of neighbours; the tokens as they are where nothing would be left. */
    SortedSet<Integer> trimmed(SortedSet<Integer> given) {
        SortedSet<Integer> kept = new TreeSet<>(given);
        for (int token : given) {
            if (!isWord(token) && !kept.contains(token - 1)) {
                kept.remove(token);
            }
        }
        for (int token : List.copyOf(given).reversed()) {
            if (!isWord(token) && !kept.contains(token + 1)) {
                kept.remove(token);
            }
        }
        return kept.isEmpty() ? given : kept;
    }

    Kind kind(SortedSet<Integer> content) {
        long all = content.stream().filter(words::get).count();
        long inside = content.stream().filter(words::get).filter(quoted::get).count();
        return inside == 0 ? Kind.INDIRECT : inside == all ? Kind.DIRECT : Kind.MIXED;
    }
}
