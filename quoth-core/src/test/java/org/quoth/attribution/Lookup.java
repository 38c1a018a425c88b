package org.quoth.attribution;

import java.util.List;
import java.util.Objects;
import org.quoth.model.Attribution;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Exchange;
import org.quoth.model.Speaker;
import org.quoth.model.TimeExpression;

/** Finds in a document, by a few of its words, what a test asks about. */
final class Lookup {

    private Lookup() {}

    static Attribution told(Document document, String words) {
        return document.attributions().stream()
                .filter(one -> document.words(one.content()).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is said to have said " + words));
    }

    /** By name; empty where nobody is, "?" where it may be several. */
    static String by(Document document, Attribution one) {
        return switch (one.speaker()) {
            case Speaker.Named named -> name(document, named.entity());
            case Speaker.Described described -> name(document, described.entity());
            case Speaker.Unnamed unnamed -> "";
            case Speaker.Ambiguous ambiguous -> "?";
        };
    }

    static String by(Document document, String words) {
        return by(document, told(document, words));
    }

    static String name(Document document, String entity) {
        return document.entity(entity).map(Entity::name).orElseThrow();
    }

    /** Who is mentioned where these words begin; empty if nobody is. */
    static String mentioned(Document document, String words) {
        int begin = place(document, words);
        return document.entities().stream()
                .filter(one -> one.mentions().stream().anyMatch(mention -> mention.contains(begin)))
                .map(Entity::name)
                .findFirst()
                .orElse("");
    }

    private static int place(Document document, String words) {
        int begin = document.text().indexOf(words);
        if (begin < 0) {
            throw new AssertionError("the document has no words: " + words);
        }
        return begin;
    }

    static TimeExpression time(Document document, String words) {
        return document.times().stream()
                .filter(one -> one.span().of(document.text()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no time: " + words));
    }

    static Commitment promise(Document document, String words) {
        return document.commitments().stream()
                .filter(one -> one.span().of(document.text()).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no promise: " + words));
    }

    /** The one with a question in whose turn these words stand. */
    static Exchange exchange(Document document, String question) {
        int begin = place(document, question);
        return document.exchanges().stream()
                .filter(one -> one.questions().stream()
                        .anyMatch(turn -> document.turn(turn).span().contains(begin)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("never asked: " + question));
    }

    static String asker(Document document, String question) {
        return name(
                document,
                Objects.requireNonNull(exchange(document, question).asker()).entity());
    }

    /** The turns of each question with those of its answers. */
    static List<String> ties(Document document) {
        return document.exchanges().stream()
                .map(each -> each.questions() + " " + each.answers())
                .toList();
    }
}
