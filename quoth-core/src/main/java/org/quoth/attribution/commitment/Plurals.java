package org.quoth.attribution.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.EntityType;
import org.quoth.text.Phrasings;
import org.quoth.text.Placed;
import org.quoth.text.Span;

/** Finds the word for many whom "they" may mean: "merchants", "people", "boatmen"; "Merchants" where a sentence begins with them. Not safe to share between threads. */
final class Plurals {

    private static final Phrasings PHRASINGS = Phrasings.of(Plurals.class);

    private static final Pattern MANY = PHRASINGS.kind("many");

    private final String text;
    private final Placed<Span> names;
    /** Whether a word stands before a surname somewhere in the text. */
    private final Map<String, Boolean> givenNames = new HashMap<>();

    Plurals(Document document) {
        this.text = document.text();
        this.names = Placed.of(
                document.entities().stream()
                        .filter(entity ->
                                entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION)
                        .flatMap(entity -> entity.mentions().stream())
                        .toList(),
                mention -> mention);
    }

    /** The last of these words, which stand at the beginning of a sentence; null if none of them means many. */
    @Nullable
    Span last(Span words) {
        Matcher many = MANY.matcher(text).region(words.begin(), words.end());
        Span last = null;
        while (many.find()) {
            Span one = new Span(many.start(), many.end());
            boolean capital = Character.isUpperCase(text.charAt(one.begin()));
            if (!capital || (isFirst(one, words) && !isName(one))) {
                last = one;
            }
        }
        return last;
    }

    private boolean isFirst(Span word, Span words) {
        return text.substring(words.begin(), word.begin()).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "Hans": somebody is called so, or the word stands before a surname somewhere. */
    private boolean isName(Span word) {
        return !names.overlapping(word).isEmpty() || givenNames.computeIfAbsent(word.of(text), this::isGivenName);
    }

    private boolean isGivenName(String word) {
        return Pattern.compile("\\b" + word + "\\s+\\p{Lu}").matcher(text).find();
    }
}
