package org.quoth.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Edit;
import org.quoth.model.EditKind;
import org.quoth.model.Match;
import org.quoth.model.Reference;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;
import org.quoth.store.Filed;
import org.quoth.text.Span;
import org.quoth.web.CheckPage.Checked;
import org.quoth.web.CheckPage.Cut;
import org.quoth.web.CheckPage.Difference;
import org.quoth.web.CheckPage.Evidence;
import org.quoth.web.CheckPage.Found;

/** Lays a quotation beside the passages it was held against. */
final class VerdictReader {

    private static final int CONTEXT = 220;
    /** Quotations of so many characters are checked in parts. */
    private static final int LONG = 3000;

    /** An ellipsis a step away, in dots, spaced dots or one character, in brackets or without. */
    private static final Pattern ELLIPSIS = Pattern.compile("[\\s,;:]*([\\[(]?(?:\\.\\s?\\.\\s?\\.|…)[\\])]?)");

    private final Function<String, Optional<Filed>> documents;
    private final String origin;
    private final Function<@Nullable LocalDate, String> age;

    /**
     * A reader of verdicts.
     *
     * @param origin scheme and host, for links that are copied
     * @param age how long before it was printed, or before today, something was spoken, in words
     */
    VerdictReader(
            Function<String, Optional<Filed>> documents, String origin, Function<@Nullable LocalDate, String> age) {
        this.documents = documents;
        this.origin = origin;
        this.age = age;
    }

    Checked read(int number, String quotation, Verdict verdict) {
        List<Found> found = found("c" + number + "-", quotation, verdict.matches());
        return new Checked(
                number,
                quotation,
                VerdictWording.word(verdict.kind()),
                VerdictWording.tone(verdict.kind()),
                VerdictWording.means(verdict),
                VerdictWording.rule(verdict),
                VerdictWording.searched(verdict.searched()),
                verdict.matches().stream()
                        .flatMap(match -> match.edits().stream())
                        .anyMatch(Edit::polarity),
                verdict.kind() == VerdictKind.STITCHED || quotation.length() > LONG,
                found,
                found("p" + number + "-", quotation, verdict.pieces()));
    }

    private List<Found> found(String prefix, String quotation, List<Match> matches) {
        List<Found> found = new ArrayList<>();
        for (Match match : matches) {
            documents
                    .apply(match.document())
                    .ifPresent(filed -> found.add(found(prefix + (found.size() + 1), quotation, match, filed)));
        }
        return found;
    }

    private Found found(String id, String quotation, Match match, Filed filed) {
        Document document = filed.document();
        List<Edit> edits = match.edits().stream()
                .sorted(Comparator.comparing(Edit::quote).thenComparing(Edit::primary))
                .toList();
        Span around = turn(document, match)
                .map(Turn::speech)
                .orElseGet(() -> document.blockAt(match.span().begin())
                        .map(block -> block.span())
                        .orElse(match.span()));
        return new Found(
                id,
                cuts(
                        quotation,
                        Span.of(0, quotation.length()),
                        edits,
                        edit -> shown(quotation, edit),
                        edit -> omitted(document.text(), match.span(), edit)),
                before(document.text(), around, match.span()),
                cuts(document.text(), match.span(), edits, Edit::primary, edit -> ""),
                after(document.text(), around, match.span()),
                differences(quotation, document.text(), match.span(), edits),
                evidence(match, filed));
    }

    /** What an ellipsis, or nothing at all, stands for inside the passage. */
    private static String omitted(String primary, Span passage, Edit edit) {
        boolean leftOut = edit.op() == EditKind.ELIDE || edit.op() == EditKind.DELETE;
        return leftOut && passage.contains(edit.primary())
                ? edit.primary().of(primary).strip()
                : "";
    }

    private static List<Cut> cuts(
            String text, Span within, List<Edit> edits, Function<Edit, Span> side, Function<Edit, String> omitted) {
        List<Cut> cuts = new ArrayList<>();
        int from = within.begin();
        for (int i = 0; i < edits.size(); i++) {
            Span span = side.apply(edits.get(i));
            if (span.begin() >= from && span.end() <= within.end()) {
                add(cuts, text, from, span.begin(), "", 0);
                cuts.add(new Cut(span.of(text), look(edits.get(i).op()), i + 1, omitted.apply(edits.get(i))));
                from = span.end();
            }
        }
        add(cuts, text, from, within.end(), "", 0);
        return cuts;
    }

    private static void add(List<Cut> cuts, String text, int from, int to, String look, int number) {
        if (to > from) {
            cuts.add(new Cut(text.substring(from, to), look, number, ""));
        }
    }

    private static String look(EditKind kind) {
        return switch (kind) {
            case DELETE, INSERT, REPLACE -> "only";
            case ELIDE, BRACKET -> "marked";
            case CASE -> "slight";
        };
    }

    /** The ellipsis that stands for words left out, where the quotation has one. */
    private static Span shown(String quotation, Edit edit) {
        if (edit.op() != EditKind.ELIDE || !edit.quote().isEmpty()) {
            return edit.quote();
        }
        Matcher ellipsis = ELLIPSIS.matcher(quotation).region(edit.quote().begin(), quotation.length());
        return ellipsis.lookingAt() ? Span.of(ellipsis.start(1), ellipsis.end(1)) : edit.quote();
    }

    private static List<Difference> differences(String quotation, String primary, Span passage, List<Edit> edits) {
        List<Difference> differences = new ArrayList<>();
        for (Edit edit : edits) {
            Span quoted = shown(quotation, edit);
            differences.add(new Difference(
                    differences.size() + 1,
                    edit.op() == EditKind.ELIDE && quoted.isEmpty()
                            ? VerdictWording.cut(edit, passage)
                            : VerdictWording.difference(edit),
                    edit.op() == EditKind.ELIDE ? "" : quoted.of(quotation).strip(),
                    Wording.beginning(edit.primary().of(primary), 400),
                    edit.op() == EditKind.ELIDE,
                    edit.polarity()));
        }
        return differences;
    }

    private static String before(String text, Span around, Span passage) {
        int from = Math.max(around.begin(), passage.begin() - CONTEXT);
        if (from >= passage.begin()) {
            return "";
        }
        int word = from == around.begin() ? from : text.indexOf(' ', from) + 1;
        boolean cut = word > around.begin();
        return word >= passage.begin() ? "" : (cut ? "… " : "") + text.substring(word, passage.begin());
    }

    private static String after(String text, Span around, Span passage) {
        int to = Math.min(around.end(), passage.end() + CONTEXT);
        if (to <= passage.end()) {
            return "";
        }
        int word = to == around.end() ? to : text.lastIndexOf(' ', to);
        boolean cut = word < around.end();
        return word <= passage.end() ? "" : text.substring(passage.end(), word) + (cut ? " …" : "");
    }

    private static Optional<Turn> turn(Document document, Match match) {
        return document.turns().stream()
                .filter(turn -> Objects.equals(turn.index(), match.turn()))
                .findFirst();
    }

    private Evidence evidence(Match match, Filed filed) {
        Reference reference = filed.reference();
        DocumentHead head = DocumentHead.of(filed.document(), reference);
        Voice voice = turn(filed.document(), match)
                .map(turn -> Voices.of(filed.document()).of(turn))
                .orElseGet(() -> principal(filed.document(), match));
        Integer turn = match.turn();
        String path = turn == null ? Links.document(reference) : Links.turn(reference, turn);
        return new Evidence(
                voice.name(),
                voice.role(),
                Wording.title(reference),
                Wording.kind(reference.kind()),
                Wording.when(reference.published()),
                age.apply(match.day()),
                Listed.of(reference).where(),
                turn,
                turn == null ? path : path + "#t" + turn,
                origin + path,
                reference.source(),
                filed.document().sha256(),
                citation(match, head, voice, path));
    }

    private static Voice principal(Document document, Match match) {
        String speaker = match.speaker();
        if (document.principal() != null) {
            return Voices.of(document).of(new Speaker.Named(document.principal()), speaker);
        }
        return new Voice(0, speaker == null ? "Unnamed" : speaker, null, false, true);
    }

    private String citation(Match match, DocumentHead head, Voice voice, String path) {
        String who = voice.role() == null ? voice.name() : voice.name() + " (" + voice.role() + ")";
        String turn = match.turn() == null ? "" : ", turn " + match.turn();
        return "%s, “%s”. %s%s. %s".formatted(who, match.text().strip(), head.cited(), turn, origin + path);
    }
}
