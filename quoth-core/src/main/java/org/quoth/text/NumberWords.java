package org.quoth.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers in words. */
public final class NumberWords {

    /** For the patterns of other lists; its kinds are {@code small number}, {@code tens}, {@code several} and {@code scale}. */
    public static final Phrasings SHARED = Phrasings.of(NumberWords.class);

    /** "twenty" … "ninety", in order. */
    public static final List<String> TENS = SHARED.phrases("tens");

    /** "hundred" … "trillion". */
    public static final Set<String> SCALES = Set.copyOf(SHARED.phrases("scale"));

    /** Of "zero" … "nineteen" and the tens. */
    public static final Map<String, Integer> VALUES = values();

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String small : SHARED.phrases("small number")) {
            values.put(small, values.size());
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 20 + 10 * i);
        }
        return Collections.unmodifiableMap(values);
    }
}
