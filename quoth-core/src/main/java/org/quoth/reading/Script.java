package org.quoth.reading;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells by its letters that a text is in a language whose sentences Quoth does not analyse. */
record Script(String language, @Nullable String tag) {

    private static final int SAMPLE = 20_000;

    /** The language, or the writing, of a text most of whose letters are not Latin; null for all others. */
    static @Nullable Script foreign(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Character.isLetter(point)) {
                letters.merge(UnicodeScript.of(point), 1, Integer::sum);
                all++;
            }
        }
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
        return all < 20 || latin * 2 > all ? null : of(letters);
    }

    private static Script of(Map<UnicodeScript, Integer> letters) {
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if (kana * 5 > han && kana > 0) {
            return new Script("Japanese", "ja");
        }
        UnicodeScript most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
        return switch (most) {
            case HAN -> new Script("Chinese", "zh");
            case HANGUL -> new Script("Korean", "ko");
            case HEBREW -> new Script("Hebrew", "he");
            case GREEK -> new Script("Greek", "el");
            case THAI -> new Script("Thai", "th");
            case ARABIC -> new Script("a language in Arabic letters", null);
            case CYRILLIC -> new Script("a language in Cyrillic letters", null);
            case DEVANAGARI -> new Script("a language in Devanagari letters", null);
            default -> new Script("a language that is not written in Latin letters", null);
        };
    }
}
