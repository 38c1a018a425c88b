package org.quoth.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.quoth.desk.Desk;
import org.quoth.desk.Rule.Proposed;
import org.quoth.desk.Ruled;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Ruling;
import org.quoth.store.DecisionException;
import org.quoth.store.Filed;

/** Shows one quotation and takes what people decide about it. */
final class Quotations {

    private static final int TITLE = 80;

    private final Desk desk;

    Quotations(Desk desk) {
        this.desk = desk;
    }

    /** The page of a quotation, of one that was struck too; empty if there is none of that id. */
    Optional<QuotationPage> page(String id, Typed typed) {
        return desk.rule().proposed(id).map(proposed -> page(proposed, typed));
    }

    private QuotationPage page(Proposed proposed, Typed typed) {
        Filed filed = proposed.filed();
        Document document = filed.document();
        Attribution analysed = proposed.attribution();
        Optional<Attribution> now = document.attribution(analysed.id());
        Voice voice = Voices.of(document).of(now.orElse(analysed).speaker(), null);
        Voice machine = Voices.of(proposed.document()).of(analysed.speaker(), null);
        String id = document.id() + "." + analysed.id();
        String words = document.words(analysed.content());
        return new QuotationPage(
                new Layout(
                        "A quotation: " + Wording.beginning(words, TITLE),
                        "documents",
                        now.isPresent() ? Links.quotation(id) + ".json" : ""),
                id,
                Links.quotation(id),
                words,
                analysed.cover().of(document.text()),
                Wording.kind(analysed.kind()),
                voice.one() ? voice.name() : "Speaker not found",
                voice.href(),
                machine.one() ? machine.name() : "nobody",
                document.words(analysed.source()),
                now.map(Attribution::ruled).orElse(false),
                now.isEmpty(),
                Listed.of(filed.reference()),
                Links.document(filed.reference()) + place(analysed),
                names(proposed.document()),
                desk.rule().remark(proposed),
                desk.rule().decidedWith(id).map(Links::quotation).orElse(null),
                desk.rule().history(id).stream().map(this::decided).toList(),
                typed);
    }

    private static String place(Attribution attribution) {
        Integer turn = attribution.turn();
        return turn == null ? "#" + attribution.id() : "/t/" + turn + "#t" + turn;
    }

    private static List<String> names(Document document) {
        return document.entities().stream()
                .filter(entity -> entity.type() != EntityType.UNNAMED)
                .map(Entity::fullName)
                .distinct()
                .sorted()
                .toList();
    }

    private QuotationPage.Decided decided(Ruling ruling) {
        return new QuotationPage.Decided(
                what(ruling),
                ruling.author() + ", " + ruling.made().toString().substring(0, "2025-03-03".length()),
                ruling.note());
    }

    private String what(Ruling ruling) {
        String value = ruling.value();
        if (value == null) {
            return "given back to the analysis";
        }
        return switch (ruling.matter()) {
            case SPEAKER -> "said by " + name(value);
            case QUOTATION -> "no quotation";
            case STANDING, OUTCOME -> value;
        };
    }

    private String name(String value) {
        return value.equals(Ruling.UNKNOWN)
                ? "somebody unknown"
                : desk.people().person(value).map(person -> person.name()).orElse(value);
    }

    /**
     * What somebody decides about a quotation; whether they may is asked before.
     *
     * @throws DecisionException if it cannot be
     */
    void decide(String id, Context context) {
        String author = text(context, "author");
        String reason = text(context, "reason");
        if (author.isEmpty()) {
            throw new DecisionException("author", "Say who decides.");
        }
        switch (text(context, "action")) {
            case "undo" -> done(desk.rule().undo(id, author), "undo");
            case "none" -> done(desk.rule().noQuotation(id, needed(reason), author), "action");
            case "unknown" -> done(desk.rule().speaker(id, Ruling.UNKNOWN, needed(reason), author), "action");
            case "speaker" ->
                done(desk.rule().speaker(id, text(context, "speaker"), needed(reason), author), "speaker");
            default -> throw new DecisionException("action", "Choose what is right.");
        }
    }

    private static String needed(String reason) {
        if (reason.isEmpty()) {
            throw new DecisionException("reason", "Say why.");
        }
        return reason;
    }

    /** @param field beside which a refusal stands */
    private static void done(Ruled ruled, String field) {
        if (ruled instanceof Ruled.Refused refused) {
            throw new DecisionException(field, refused.reason());
        }
    }

    private static String text(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value.strip();
    }
}
