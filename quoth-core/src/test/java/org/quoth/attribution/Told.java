package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Addressed;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Event;
import org.quoth.model.Occasion;
import org.quoth.model.Speaker;
import org.quoth.model.SpeechAct;
import org.quoth.model.TimeExpression;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/** A document's analysis as lines that a person can read. */
final class Told {

    private Told() {}

    static String of(Document document) {
        List<String> lines = new ArrayList<>();
        document.entity(document.principal()).ifPresent(one -> lines.add("about " + one.name()));
        Event event = document.event();
        if (event != null) {
            lines.add("event " + event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + (event.words() == null ? "" : " (" + event.words().of(document.text()) + ")")
                    + (event.opening().isEmpty() ? "" : ", opened by turns " + event.opening()));
        }
        document.turns().forEach(turn -> lines.add(turn(document, turn)));
        document.attributions().forEach(one -> lines.add(attribution(document, one)));
        document.speechActs().forEach(act -> lines.add(act(document, act)));
        document.entities().forEach(entity -> lines.add(entity(document, entity)));
        document.times().stream()
                .filter(time -> time.negated() || time.hedge() != null || time.event() != null)
                .forEach(time -> lines.add(time(document, time)));
        document.warnings()
                .forEach(warning -> lines.add("warning " + warning.code()
                        + (warning.span() == null ? "" : ": " + warning.span().of(document.text()))));
        return String.join("\n", lines) + "\n";
    }

    private static String time(Document document, TimeExpression time) {
        return "time " + time.span().of(document.text())
                + (time.negated() ? ", denied" : "")
                + (time.hedge() == null ? "" : ", " + time.hedge().of(document.text()))
                + (time.event() == null ? "" : ", reckoned from " + time.event().of(document.text()));
    }

    private static String addressed(Document document, Addressed addressed) {
        List<String> meant = new ArrayList<>();
        addressed
                .entities()
                .forEach(id -> meant.add(document.entity(id).orElseThrow().name()));
        addressed.turns().forEach(turn -> meant.add("turn " + turn));
        return addressed.words().of(document.text()) + " to " + String.join(" or ", meant);
    }

    private static String turn(Document document, Turn turn) {
        return "turn " + turn.index() + " " + name(document, turn.speaker())
                + (turn.beginsInside() ? ", under way" : "")
                + (turn.interpreted() ? ", interpreted" : "")
                + (turn.language() == null ? "" : ", in " + turn.language())
                + each(document, ", inserted ", turn.inserted())
                + each(document, ", took back ", turn.withdrawn())
                + (turn.addressed() == null ? "" : ", " + addressed(document, turn.addressed()));
    }

    private static String attribution(Document document, Attribution one) {
        return one.id() + " " + one.kind().name().toLowerCase(Locale.ROOT) + ", " + name(document, one.speaker()) + ": "
                + document.words(one.content())
                + (one.hearsay() ? ", hearsay" : "")
                + (one.telling().verbatim() ? "" : ", not verbatim")
                + each(document, ", to ", one.telling().addressee())
                + each(document, ", in ", one.telling().medium())
                + (one.paraphrases() == null ? "" : ", paraphrases " + one.paraphrases())
                + said(document, one.telling().said());
    }

    private static String said(Document document, @Nullable Occasion said) {
        if (said == null) {
            return "";
        }
        return ", said " + (said.earliest() == null ? "by" : said.earliest() + " to") + " " + said.latest()
                + (said.precision() == null ? "" : " (" + said.precision() + ")")
                + (said.event() == null ? "" : " at " + said.event().of(document.text()));
    }

    private static String act(Document document, SpeechAct act) {
        return act.id() + " " + name(document, act.speaker()) + ", " + document.words(act.cue())
                + (act.in() == null ? "" : ", in " + act.in())
                + (act.pointsTo() == null ? "" : ", points to " + act.pointsTo());
    }

    private static String entity(Document document, Entity entity) {
        return entity.type().name().toLowerCase(Locale.ROOT) + " " + entity.name()
                + (entity.role() == null ? "" : ", " + entity.role())
                + (entity.aliases().isEmpty() ? "" : ", also " + String.join(", ", entity.aliases())) + ": "
                + entity.mentions().stream()
                        .map(span -> span.of(document.text()))
                        .collect(Collectors.joining(" | "));
    }

    private static String each(Document document, String before, List<Span> spans) {
        return spans.stream().map(span -> before + span.of(document.text())).collect(Collectors.joining());
    }

    private static String name(Document document, Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named(document, named.entity());
            case Speaker.Described described -> "~" + named(document, described.entity());
            case Speaker.Unnamed unnamed -> "-";
            case Speaker.Ambiguous ambiguous ->
                ambiguous.entities().stream().map(id -> named(document, id)).collect(Collectors.joining(" or "));
        };
    }

    private static String named(Document document, String id) {
        return document.entity(id).map(Entity::name).orElse("?");
    }
}
