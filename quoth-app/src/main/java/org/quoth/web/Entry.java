package org.quoth.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.model.StatementKind;
import org.quoth.search.Hit;
import org.quoth.search.Snippet;
import org.quoth.text.Span;

/**
 * A statement in a list: the words, who said them in which role, when, where, and in which document.
 *
 * @param who the speaker's name, or that there is none
 * @param kind what sort of statement, in words
 * @param spoken the time at which it was said; null where none is known
 * @param primary whether it stands in a primary text
 * @param borne what the record bears out of a quotation; null where nothing could be set beside it
 * @param correctHref where its speaker can be corrected; null for what stands in a primary text
 */
record Entry(
        List<Piece> words,
        String href,
        String who,
        @Nullable String whoHref,
        @Nullable String role,
        String kind,
        boolean primary,
        @Nullable String spoken,
        String when,
        List<String> where,
        String document,
        String documentHref,
        @Nullable Borne borne,
        @Nullable String correctHref) {

    static Entry of(Hit hit) {
        Statement statement = hit.statement();
        Reference reference = statement.reference();
        String speaker = statement.speaker();
        String person = statement.person();
        return new Entry(
                words(hit.snippet(), statement.text()),
                Links.statement(statement),
                speaker == null ? unnamed(statement.kind()) : Wording.apart(speaker, person),
                person == null ? null : Links.person(person),
                statement.role(),
                Wording.kind(statement),
                statement.kind().isPrimary(),
                Wording.spoken(statement.spoken()),
                Wording.when(statement),
                where(reference),
                Wording.title(reference),
                Links.document(reference),
                Borne.ofCompared(hit.held()),
                statement.kind() == StatementKind.PASSAGE ? null : Links.quotation(statement.id()));
    }

    String tone() {
        return primary ? "calm" : "grey";
    }

    private static String unnamed(StatementKind kind) {
        return kind == StatementKind.QUESTION ? "Unnamed questioner" : "Speaker not found";
    }

    private static List<String> where(Reference reference) {
        List<String> where = new ArrayList<>();
        for (String part : new @Nullable String[] {reference.outlet(), reference.venue(), reference.place()}) {
            if (part != null) {
                where.add(part);
            }
        }
        return where;
    }

    private static List<Piece> words(Snippet snippet, String whole) {
        List<Mark> marks = snippet.marks().stream()
                .map(span -> Mark.looking(span, "found", null))
                .toList();
        String text = snippet.text();
        if (text.isBlank()) {
            return List.of(Piece.plain("(no words taken down)"));
        }
        List<Piece> pieces = new ArrayList<>();
        if (snippet.part().begin() > 0) {
            pieces.add(Piece.plain("… "));
        }
        pieces.addAll(new MarkedText(text, marks).pieces(Span.of(0, text.length())));
        if (snippet.part().end() < whole.stripTrailing().length()) {
            pieces.add(Piece.plain(" …"));
        }
        return pieces;
    }
}
