package org.quoth.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to look for. Everything given must hold; null or blank asks for nothing.
 *
 * <pre>{@code
 * Question question = Question.of("reopen \"north dock\" -crane").withSpeaker("Ruiz").withLimit(20);
 * }</pre>
 *
 * @param words words and {@code "phrases"}, two hundred words at most; a word with a hyphen before it must not occur
 * @param speaker words of the speaker's name, titles allowed, or the id of a record-wide person
 * @param person the id of a record-wide person, and nobody else of that name
 * @param role words of the role the speaker is given
 * @param about words of the statement or of what it answers, the sentence around it or the document's title
 * @param kind {@code direct}, {@code mixed}, {@code indirect}, {@code question}, {@code answer}, {@code statement}, {@code moderator},
 *     {@code aside}, {@code passage}, or one of the wider {@code turn}, {@code quotation}, {@code primary}, {@code transcript},
 *     {@code article}, {@code other}
 * @param from the first day
 * @param to the last day
 * @param like words to which a statement must come near in meaning, on a record that is kept by meaning
 * @param also ids of statements that count as {@code about} what was asked, whichever words they use
 * @param cursor where the page before ended, as {@link Found#next()} gave it
 */
public record Question(
        String words,
        @Nullable String speaker,
        @Nullable String person,
        @Nullable String role,
        @Nullable String about,
        @Nullable String kind,
        @Nullable String outlet,
        @Nullable String venue,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int limit,
        @Nullable String cursor,
        @Nullable String like,
        Set<String> also) {

    private static final int LARGEST_PAGE = 1000;

    public Question {
        speaker = unlessBlank(speaker);
        person = unlessBlank(person);
        role = unlessBlank(role);
        about = unlessBlank(about);
        kind = unlessBlank(kind);
        outlet = unlessBlank(outlet);
        venue = unlessBlank(venue);
        cursor = unlessBlank(cursor);
        like = unlessBlank(like);
        also = Set.copyOf(also);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit is " + limit + "; between 1 and " + LARGEST_PAGE + " is allowed");
        }
    }

    private static @Nullable String unlessBlank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public static Question of(String words) {
        return new Question(
                words, null, null, null, null, null, null, null, null, null, Sort.RELEVANCE, 20, null, null, Set.of());
    }

    public Question withSpeaker(@Nullable String value) {
        return with(draft -> draft.speaker = value);
    }

    public Question withPerson(@Nullable String value) {
        return with(draft -> draft.person = value);
    }

    public Question withRole(@Nullable String value) {
        return with(draft -> draft.role = value);
    }

    public Question withAbout(@Nullable String value) {
        return with(draft -> draft.about = value);
    }

    public Question withKind(@Nullable String value) {
        return with(draft -> draft.kind = value);
    }

    public Question withOutlet(@Nullable String value) {
        return with(draft -> draft.outlet = value);
    }

    public Question withVenue(@Nullable String value) {
        return with(draft -> draft.venue = value);
    }

    public Question between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return with(draft -> {
            draft.from = first;
            draft.to = last;
        });
    }

    public Question sorted(Sort value) {
        return with(draft -> draft.sort = value);
    }

    public Question withLimit(int value) {
        return with(draft -> draft.limit = value);
    }

    public Question after(@Nullable String value) {
        return with(draft -> draft.cursor = value);
    }

    public Question withLike(@Nullable String value) {
        return with(draft -> draft.like = value);
    }

    public Question orAlso(Set<String> value) {
        return with(draft -> draft.also = value);
    }

    /** Who, where, when and of which kind; not about what. */
    public Question onlyFilters() {
        return with(draft -> {
            draft.words = "";
            draft.about = null;
            draft.cursor = null;
            draft.like = null;
            draft.also = Set.of();
        });
    }

    private Question with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** A copy whose fields can be set, so that each change names only what it changes. */
    private static final class Draft {
        private String words;
        private @Nullable String speaker;
        private @Nullable String person;
        private @Nullable String role;
        private @Nullable String about;
        private @Nullable String kind;
        private @Nullable String outlet;
        private @Nullable String venue;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private Sort sort;
        private int limit;
        private @Nullable String cursor;
        private @Nullable String like;
        private Set<String> also;

        Draft(Question question) {
            words = question.words;
            speaker = question.speaker;
            person = question.person;
            role = question.role;
            about = question.about;
            kind = question.kind;
            outlet = question.outlet;
            venue = question.venue;
            from = question.from;
            to = question.to;
            sort = question.sort;
            limit = question.limit;
            cursor = question.cursor;
            like = question.like;
            also = question.also;
        }

        Question finished() {
            return new Question(
                    words, speaker, person, role, about, kind, outlet, venue, from, to, sort, limit, cursor, like,
                    also);
        }
    }
}
