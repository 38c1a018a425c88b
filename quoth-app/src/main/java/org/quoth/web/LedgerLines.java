package org.quoth.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.desk.Ruled;
import org.quoth.desk.Shown;
import org.quoth.model.Promise;
import org.quoth.model.Reference;
import org.quoth.model.Ruling;
import org.quoth.model.Standing;
import org.quoth.model.Statement;
import org.quoth.search.Hit;
import org.quoth.store.DecisionException;

/** Shows one line of the ledger and takes what people decide about it. */
final class LedgerLines {

    private static final int MENTIONS = 5;
    private static final int TITLE = 80;
    private static final int LONGEST = 240;
    /** An address on this site: of a document, a turn of it, or what stands at a mark in it. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:.*/)?d/(?<slug>[^/#?]+)(?:/t/(?<turn>\\d{1,7})(?:#.*)?|#(?<mark>[\\w-]+))?");

    private final Desk desk;

    LedgerLines(Desk desk) {
        this.desk = desk;
    }

    /** The page of a line; empty if there is none of that id. */
    Optional<LinePage> page(String id, Typed typed) {
        return desk.ledger().line(id).map(line -> page(line, typed));
    }

    private LinePage page(Promise line, Typed typed) {
        return new LinePage(
                new Layout(
                        "The ledger: " + Wording.beginning(line.words(), TITLE),
                        "ledger",
                        Links.line(line.id()) + ".json"),
                LedgerRow.of(line, desk.today()),
                desk.ledger().evidence(line, MENTIONS).stream()
                        .map(LedgerLines::evidence)
                        .toList(),
                desk.rule().history(line.id()).stream().map(this::decided).toList(),
                typed);
    }

    private static LinePage.Evidence evidence(Hit hit) {
        Statement statement = hit.statement();
        String speaker = statement.speaker();
        Listed document = Listed.of(statement.reference());
        return new LinePage.Evidence(
                statement.id(),
                speaker == null ? "Unnamed" : Wording.apart(speaker, statement.person()),
                Wording.beginning(hit.snippet().text().strip(), LONGEST),
                Links.statement(statement),
                document.title() + ", " + document.day());
    }

    private LinePage.Decided decided(Ruling ruling) {
        String value = ruling.value();
        String citation = ruling.citation();
        return new LinePage.Decided(
                value == null ? "given back to the calendar" : value.replace('-', ' '),
                ruling.author() + ", " + ruling.made().toString().substring(0, "2025-03-03".length()),
                citation,
                citation == null ? null : place(citation),
                ruling.note());
    }

    private @Nullable String place(String citation) {
        return desk.show()
                .show(citation)
                .map(shown -> switch (shown) {
                    case Shown.OfDocument of -> Links.document(of.filed().reference());
                    case Shown.OfTurn of -> Links.statement(of.statement());
                    case Shown.OfAttribution of -> Links.statement(of.statement());
                    case Shown.OfPassage of -> Links.statement(of.statement());
                    case Shown.OfCommitment of -> within(of.filed().reference());
                    case Shown.OfExchange of -> within(of.filed().reference());
                    case Shown.OfEntity of -> within(of.filed().reference());
                    case Shown.OfPerson of -> Links.person(of.person().id());
                })
                .orElse(null);
    }

    private static String within(Reference reference) {
        return Links.document(reference);
    }

    /**
     * What somebody decides about a line; whether they may is asked before.
     *
     * @throws DecisionException if it cannot be
     */
    void decide(String id, Context context) {
        String author = text(context, "author");
        if (author.isEmpty()) {
            throw new DecisionException("author", "Say who decides.");
        }
        if (text(context, "action").equals("undo")) {
            done(desk.rule().undo(id, author), "undo");
        } else {
            Standing standing = standing(context);
            done(desk.rule().standing(id, standing, citation(context), text(context, "reason"), author), "citation");
        }
    }

    /** @param field beside which a refusal stands */
    private static void done(Ruled ruled, String field) {
        if (ruled instanceof Ruled.Refused refused) {
            throw new DecisionException(field, refused.reason());
        }
    }

    private static Standing standing(Context context) {
        String asked = text(context, "status");
        for (Standing each : Standing.values()) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(asked)) {
                return each;
            }
        }
        throw new DecisionException("status", "Choose a status.");
    }

    /** What was written, an id or the address of a page here; else the statement that was chosen. */
    private String citation(Context context) {
        String written = text(context, "citation");
        String chosen = text(context, "evidence");
        if (written.isEmpty() && chosen.isEmpty()) {
            throw new DecisionException(
                    "citation", "A status needs what shows it: the address of a turn or document here.");
        }
        if (written.isEmpty()) {
            return chosen;
        }
        Matcher address = ADDRESS.matcher(written);
        if (!address.matches()) {
            return written;
        }
        String turn = address.group("turn");
        String mark = address.group("mark");
        String slug = address.group("slug");
        String document = desk.show()
                .document(slug)
                .map(filed -> filed.document().id())
                .orElseThrow(() -> new DecisionException(
                        "citation",
                        "“" + written + "” is no page of this record: cite a turn or a document that is here."));
        return document + (turn != null ? ".t" + turn : mark != null ? "." + mark : "");
    }

    private static String text(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value.strip();
    }
}
