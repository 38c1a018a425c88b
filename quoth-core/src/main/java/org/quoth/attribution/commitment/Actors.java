package org.quoth.attribution.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Actor;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Speaker;
import org.quoth.text.Span;

/** Who is to act: the speaker for "I" and "we", the entity that the subject mentions, or the words of the subject. */
final class Actors {

    private static final int FIRST_WORDS = 4;
    private static final Pattern BEFORE_VERB =
            Pattern.compile("^\\W*([^.;:]{2,60}?)\\s+(?:will|would|is|are|has|have|can|also)\\b");

    private static final Pattern BARE_OFFICE = Pattern.compile(
            "(?i)(?:the|our)\\s+(?:(?:vice )?president|secretary|(?:prime )?minister|chancellor|governor|mayor|first lady|king|queen)");

    private final Document document;

    Actors(Document document) {
        this.document = document;
    }

    Actor of(Stretch stretch, Clause clause, Span subject) {
        String speaker = entity(stretch.speaker());
        if (clause.self() && speaker != null) {
            return new Actor.Known(speaker);
        }
        return clause.self() ? words(subject) : of(subject);
    }

    /** Whose words stand before the first verb of a passage; else whoever speaks, else the passage's first words. */
    Actor leading(Span passage) {
        Matcher matcher = BEFORE_VERB.matcher(passage.of(document.text()));
        if (matcher.find()) {
            return of(new Span(passage.begin() + matcher.start(1), passage.begin() + matcher.end(1)));
        }
        String principal = document.principal();
        return principal == null ? words(firstWords(passage)) : new Actor.Known(principal);
    }

    private Span firstWords(Span passage) {
        int end = passage.end();
        int words = 0;
        for (int i = passage.begin(); i < end; i++) {
            boolean gap = Character.isWhitespace(document.text().charAt(i));
            words += gap ? 1 : 0;
            end = gap && words == FIRST_WORDS ? i : end;
        }
        return new Span(passage.begin(), end);
    }

    Actor of(Span subject) {
        String mentioned = mentioned(subject);
        return mentioned == null ? words(subject) : new Actor.Known(mentioned);
    }

    private static @Nullable String entity(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named.entity();
            case Speaker.Described described -> described.entity();
            case Speaker.Unnamed unnamed -> null;
            case Speaker.Ambiguous ambiguous -> null;
        };
    }

    /** The entity whose mention is the subject, or most of it. */
    private @Nullable String mentioned(Span subject) {
        for (Entity entity : document.entities()) {
            for (Span mention : entity.mentions()) {
                if (subject.overlaps(mention) && mention.length() * 2 > subject.length() && fits(subject, entity)) {
                    return entity.id();
                }
            }
        }
        return null;
    }

    /** "the President" alone is whoever holds that office here, the document's principal or nobody that we know; "it" is no person. */
    private boolean fits(Span subject, Entity entity) {
        if (entity.type() == EntityType.PERSON && subject.of(document.text()).equalsIgnoreCase("it")) {
            return false;
        }
        return !BARE_OFFICE.matcher(subject.of(document.text())).matches()
                || entity.id().equals(document.principal());
    }

    private Actor words(Span subject) {
        return new Actor.Words(subject.of(document.text()).replaceAll("\\s+", " "));
    }
}
