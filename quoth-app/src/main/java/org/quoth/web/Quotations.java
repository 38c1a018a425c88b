package org.quoth.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.desk.Rule.Proposed;
import org.quoth.desk.Ruled;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Ruling;
import org.quoth.model.Speaker;
import org.quoth.model.StatementKind;
import org.quoth.model.Turn;
import org.quoth.store.DecisionException;
import org.quoth.store.Filed;

/** Shows one turn or quotation and takes what people decide about it. */
final class Quotations {

    private static final int TITLE = 80;
    private static final int LONGEST = 160;

    private final Desk desk;

    Quotations(Desk desk) {
        this.desk = desk;
    }

    /** The page of a turn or a quotation, of one that was struck too; empty if there is none of that id. */
    Optional<QuotationPage> page(String id, Typed typed) {
        return desk.rule().proposed(id).map(proposed -> page(proposed, typed));
    }

    private QuotationPage page(Proposed proposed, Typed typed) {
        Filed filed = proposed.filed();
        Passage passage = passage(proposed);
        String address = Links.quotation(proposed.id());
        Voice voice = Voices.of(filed.document()).of(passage.now, null);
        Voice machine = Voices.of(proposed.document()).of(passage.analysed, null);
        return new QuotationPage(
                new Layout(
                        (passage.turn == null ? "A quotation: " : "A turn: ") + Wording.beginning(passage.words, TITLE),
                        "documents",
                        proposed.isStruck() ? "" : address + ".json"),
                proposed.id(),
                address,
                passage.words,
                passage.context,
                passage.kind,
                voice.one() ? voice.name() : "Speaker not found",
                voice.href(),
                machine.one() ? machine.name() : "nobody",
                passage.source,
                passage.ruled,
                proposed.isStruck(),
                Listed.of(filed.reference()),
                Links.document(filed.reference()) + passage.place,
                passage.turn,
                names(proposed.document()),
                desk.rule().remark(proposed),
                desk.rule().decidedWith(proposed.id()).map(Links::quotation).orElse(null),
                desk.rule().history(proposed.id()).stream().map(this::decided).toList(),
                typed);
    }

    /** What is decided about, as the page shows it; {@code analysed} and {@code now}: who speaks as the analysis and as the record has it. */
    private record Passage(
            String words,
            String context,
            String kind,
            String source,
            Speaker analysed,
            Speaker now,
            boolean ruled,
            String place,
            QuotationPage.@Nullable OfTurn turn) {}

    private static Passage passage(Proposed proposed) {
        Document document = proposed.filed().document();
        return switch (proposed) {
            case Proposed.Quoted quoted -> quoted(document, quoted.attribution());
            case Proposed.Spoken spoken -> spoken(document, spoken.turn());
        };
    }

    private static Passage quoted(Document document, Attribution analysed) {
        Attribution now = document.attribution(analysed.id()).orElse(analysed);
        return new Passage(
                document.words(analysed.content()),
                analysed.cover().of(document.text()),
                Wording.kind(analysed.kind()),
                document.words(analysed.source()),
                analysed.speaker(),
                now.speaker(),
                now.ruled(),
                place(analysed),
                null);
    }

    private static Passage spoken(Document document, Turn analysed) {
        Turn now = document.turn(analysed.index());
        String label = analysed.label();
        return new Passage(
                Wording.beginning(document.marked(analysed.speech()).strip(), LONGEST),
                "",
                Wording.kind(StatementKind.of(analysed.kind())),
                "",
                analysed.speaker(),
                now.speaker(),
                now.ruled(),
                place(analysed.index()),
                new QuotationPage.OfTurn(
                        analysed.index(),
                        label == null ? "" : label,
                        document.sameLabel(analysed).size() - 1));
    }

    private static String place(Attribution attribution) {
        Integer turn = attribution.turn();
        return turn == null ? "#" + attribution.id() : place(turn);
    }

    private static String place(int turn) {
        return "/t/" + turn + "#t" + turn;
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
            case LABEL -> "all turns with its label said by " + name(value);
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
     * What somebody decides about a turn or a quotation; whether they may is asked before.
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
            case "unknown" -> done(given(id, Ruling.UNKNOWN, context), "action");
            case "speaker" -> done(given(id, text(context, "speaker"), context), "speaker");
            default -> throw new DecisionException("action", "Choose what is right.");
        }
    }

    /** To all turns of a label where that is ticked. */
    private Ruled given(String id, String speaker, Context context) {
        String reason = needed(text(context, "reason"));
        String author = text(context, "author");
        return text(context, "all").isEmpty()
                ? desk.rule().speaker(id, speaker, reason, author)
                : desk.rule().label(id, speaker, reason, author);
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
