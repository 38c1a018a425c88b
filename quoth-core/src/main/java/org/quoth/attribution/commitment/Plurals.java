package org.quoth.attribution.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

/** Finds the word for many whom "they" may mean: "merchants", "people", "boatmen"; "Merchants" where a sentence begins with them. */
final class Plurals {

    private static final Pattern MANY = Pattern.compile(
            "\\b(?!(?:this|was|is|his|its|has|does|as|us|yes|always|perhaps|towards|besides|less|unless|across|news"
                    + "|says|thinks|knows|hears|believes|hopes|wants|means|makes|takes|gives|goes|comes|seems|needs|adds|notes|tells|warns|insists|argues)\\b)"
                    + "(?:(?i:\\p{L}*(?:people|children|folk)|men|women|police)|\\p{L}{2,}(?<!\\b(?i:speci|regi|abdo|acu|sta|hy))(?:men|women)|\\p{L}+[^s\\W]s)\\b");

    private final Document document;
    private final String text;

    Plurals(Document document) {
        this.document = document;
        this.text = document.text();
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
        boolean known = document.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION)
                .map(Entity::mentions)
                .anyMatch(mentions -> mentions.stream().anyMatch(word::overlaps));
        return known
                || Pattern.compile("\\b" + word.of(text) + "\\s+\\p{Lu}")
                        .matcher(text)
                        .find();
    }
}
