package org.quoth.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.text.NumberWords;
import org.quoth.text.Span;

/** Reads numbers written in words as figures: "two hundred and five" and "205" sound the same. */
final class Numbers {

    private static final Map<String, Integer> SMALL = NumberWords.VALUES;

    private static final Map<String, Long> SCALES = Map.of(
            "hundred", 100L,
            "thousand", 1_000L,
            "million", 1_000_000L,
            "billion", 1_000_000_000L,
            "trillion", 1_000_000_000_000L);

    private static final Map<String, String> CURRENCIES =
            Map.of("dollars", "$", "dollar", "$", "pounds", "£", "euros", "€", "euro", "€", "yen", "¥", "rupees", "₹");

    /** As they stand behind a sum: "£5m". */
    private static final Map<String, Long> SHORT_SCALES = Map.of(
            "k", 1_000L,
            "m", 1_000_000L,
            "mn", 1_000_000L,
            "bn", 1_000_000_000L,
            "tn", 1_000_000_000_000L);

    /** What makes "21st" of "twenty"; not "2nd", for a "twenty-second" pause lasts twenty of them. */
    private static final Map<String, Integer> ORDINALS =
            Map.of("1st", 1, "3rd", 3, "4th", 4, "5th", 5, "6th", 6, "7th", 7, "8th", 8, "9th", 9);

    /** Of how many parts some are told: "thirds" of "two-thirds", "3rd" of "one third". */
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("3rd", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("4th", 4),
            Map.entry("fourths", 4),
            Map.entry("5th", 5),
            Map.entry("fifths", 5),
            Map.entry("sixths", 6),
            Map.entry("7th", 7),
            Map.entry("sevenths", 7),
            Map.entry("8th", 8),
            Map.entry("eighths", 8),
            Map.entry("ninths", 9),
            Map.entry("10th", 10),
            Map.entry("tenths", 10));

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** People count with fewer words. */
    private static final int LONGEST = 24;

    private Numbers() {}

    /** The same words, each number one word whose key is in figures. */
    static List<Word> merge(List<Word> words) {
        List<Word> merged = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            if (isFraction(words, at)) {
                String key = SMALL.get(words.get(at).key()) + "/"
                        + PARTS.get(words.get(at + 1).key());
                merged.add(joined(words.subList(at, at + 2), key));
                at += 2;
                continue;
            }
            int end = mayBegin(words, at) ? end(words, at) : at;
            if (end == at) {
                merged.add(words.get(at++));
            } else {
                merged.add(number(words.subList(at, end), at == 0 ? null : words.get(at - 1)));
                at = end;
            }
        }
        return merged;
    }

    /** "two-thirds", "one half"; not "twenty-fifth". */
    private static boolean isFraction(List<Word> words, int at) {
        Integer parts = at + 1 < words.size() && close(words.get(at + 1))
                ? PARTS.get(words.get(at + 1).key())
                : null;
        Integer count = SMALL.get(words.get(at).key());
        boolean plural = parts != null && words.get(at + 1).key().endsWith("s");
        return parts != null && count != null && (plural ? count > 1 && count < parts * 2 : count == 1);
    }

    static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL && c != '¢';
    }

    /** A sum as its key: "£" and "5m" are "£5000000". */
    static String sum(String currency, String key) {
        int figures = 0;
        while (figures < key.length() && !Character.isLetter(key.charAt(figures))) {
            figures++;
        }
        @Nullable Long scale = SHORT_SCALES.get(key.substring(figures));
        BigDecimal value = figures(key.substring(0, figures));
        return currency + (scale == null || value == null ? key : plain(value.multiply(BigDecimal.valueOf(scale))));
    }

    private static boolean mayBegin(List<Word> words, int at) {
        String key = words.get(at).key();
        return SMALL.containsKey(key)
                || figures(key) != null
                || (key.equals("a")
                        && at + 1 < words.size()
                        && SCALES.containsKey(words.get(at + 1).key()));
    }

    /** Where the number that begins here ends; the sequence must be one that people count with. */
    private static int end(List<Word> words, int begin) {
        int at = begin + 1;
        while (at < words.size() && at - begin < LONGEST && close(words.get(at))) {
            Word last = words.get(at - 1);
            Word next = words.get(at);
            if (next.key().equals("and") && SCALES.containsKey(last.key()) && unitFollows(words, at)) {
                at += 2;
            } else if (halfOfScale(words, at)) {
                at += 4;
            } else if (SCALES.containsKey(next.key()) || unitAfter(last, next, hundredsFollow(words, at))) {
                at++;
            } else if (isTen(last)
                    && ORDINALS.containsKey(next.key())
                    && next.before().equals("-")) {
                return at + 1;
            } else if (CURRENCIES.containsKey(next.key()) && !priced(words.get(begin))) {
                return at + 1;
            } else {
                break;
            }
        }
        return at;
    }

    /** "and a half million" behind "two". */
    private static boolean halfOfScale(List<Word> words, int and) {
        return and + 3 < words.size()
                && words.get(and).key().equals("and")
                && words.get(and + 1).key().equals("a")
                && words.get(and + 2).key().equals("half")
                && SCALES.containsKey(words.get(and + 3).key())
                && SMALL.containsKey(words.get(and - 1).key())
                && words.subList(and + 1, and + 4).stream().allMatch(Numbers::close);
    }

    private static boolean close(Word word) {
        return word.before().isEmpty() || word.before().equals("-");
    }

    private static boolean isTen(Word word) {
        return SMALL.getOrDefault(word.key(), 0) >= 20;
    }

    private static boolean priced(Word word) {
        return isCurrency(word.key().charAt(0));
    }

    private static boolean unitFollows(List<Word> words, int and) {
        return and + 1 < words.size()
                && close(words.get(and + 1))
                && SMALL.containsKey(words.get(and + 1).key());
    }

    /** "two thousand | five hundred", but not "four million | two weeks". */
    private static boolean hundredsFollow(List<Word> words, int at) {
        return SCALES.containsKey(words.get(at - 1).key())
                && at + 1 < words.size()
                && words.get(at + 1).key().equals("hundred");
    }

    private static boolean unitAfter(Word last, Word next, boolean hundreds) {
        Integer unit = SMALL.get(next.key());
        boolean afterTen = isTen(last) && unit != null && unit > 0 && unit < 10;
        return afterTen || (unit != null && last.key().equals("hundred")) || (unit != null && hundreds);
    }

    private static Word number(List<Word> words, @Nullable Word before) {
        String currency = "";
        String ending = "";
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        for (Word word : words) {
            String key = word.key();
            Integer small = SMALL.get(key);
            Long scale = SCALES.get(key);
            BigDecimal figures = figures(key);
            if (figures != null) {
                current = current.add(figures);
                currency = priced(word) ? key.substring(0, 1) : currency;
            } else if (small != null) {
                current = current.add(BigDecimal.valueOf(small));
            } else if (ORDINALS.containsKey(key)) {
                current = current.add(BigDecimal.valueOf(ORDINALS.get(key)));
                ending = key.substring(1);
            } else if (key.equals("half")) {
                current = current.add(HALF);
            } else if (key.equals("a") && current.signum() == 0) {
                current = BigDecimal.ONE;
            } else if (scale != null && scale == 100) {
                current = current.multiply(BigDecimal.valueOf(100));
            } else if (scale != null) {
                total = total.add(current.multiply(BigDecimal.valueOf(scale)));
                current = BigDecimal.ZERO;
            } else {
                currency = CURRENCIES.getOrDefault(key, currency);
            }
        }
        String key = currency + plain(total.add(current)) + ending;
        return joined(words, before == null ? key : WordReader.dayOfMonth(before, key));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Word joined(List<Word> words, String key) {
        Word first = words.getFirst();
        Word last = words.getLast();
        Span span = first.span().cover(last.span());
        String written = words.stream().map(Word::written).collect(Collectors.joining(" "));
        return new Word(span, written, key, first.before(), last.broken());
    }

    /** The value of figures such as 30000, 1.5 or $5; null for anything else, 9/11 and 4:30 among them. */
    private static @Nullable BigDecimal figures(String key) {
        int begin = !key.isEmpty() && isCurrency(key.charAt(0)) ? 1 : 0;
        if (key.length() == begin || key.length() > 24) {
            return null;
        }
        int points = 0;
        for (int i = begin; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return null;
            }
        }
        return points > 1 ? null : new BigDecimal(key.substring(begin));
    }
}
