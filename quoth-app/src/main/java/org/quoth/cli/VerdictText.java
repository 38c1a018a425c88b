package org.quoth.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.InWords;
import org.quoth.model.Difference;
import org.quoth.model.Edit;
import org.quoth.model.Match;
import org.quoth.model.Searched;
import org.quoth.model.Verdict;

/** A verdict in words for a terminal. */
final class VerdictText {

    private static final int MATCHES = 3;

    private final Ink ink;
    private final UnaryOperator<String> texts;
    private final @Nullable LocalDate printed;

    /**
     * Words for verdicts.
     *
     * @param texts gives the text of a document by its id
     * @param printed when the quotations were printed; null if unknown
     */
    VerdictText(Ink ink, UnaryOperator<String> texts, @Nullable LocalDate printed) {
        this.printed = printed;
        this.ink = ink;
        this.texts = texts;
    }

    String of(String quotation, @Nullable String speaker, Verdict verdict) {
        StringBuilder text = new StringBuilder(kind(verdict));
        text.append("  ").append(meaning(verdict));
        text.append('\n')
                .append(Lines.wrapped(
                        "“" + quotation.strip() + "”" + (speaker == null ? "" : " (" + speaker + ")"), "  "));
        List<Match> matches = verdict.matches();
        for (Match match : matches.subList(0, Math.min(MATCHES, matches.size()))) {
            text.append('\n').append(match(quotation, match));
        }
        for (Match piece : verdict.pieces()) {
            text.append("\n  a piece of it was said:\n").append(match(quotation, piece));
        }
        return text.append('\n')
                .append(ink.dim("  " + searched(verdict.searched())))
                .append('\n')
                .toString();
    }

    private String kind(Verdict verdict) {
        String word = verdict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (verdict.kind()) {
            case VERBATIM, EXCERPTED, EDITED_MARKED -> ink.good(word);
            case EDITED, STITCHED, OTHER_SPEAKER, NOT_FOUND -> ink.bad(word);
            case PARAPHRASED, AMBIGUOUS, NO_PRIMARY_HELD, TOO_SHORT -> ink.unsure(word);
        };
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict.kind()) {
            case VERBATIM -> "These words stand in a primary text.";
            case EXCERPTED -> "These words stand in a primary text; the sentence there goes on or begins earlier.";
            case EDITED_MARKED -> "A primary text has these words, but for changes that the quotation shows.";
            case EDITED -> "A primary text has something near this; the differences are not shown by the quotation.";
            case STITCHED -> "The parts stand in primary texts, but not together.";
            case PARAPHRASED -> "A primary text says something like this in other words; for a person to judge.";
            case OTHER_SPEAKER -> "These words stand in a primary text, but somebody else says them.";
            case AMBIGUOUS -> "Several passages fit equally.";
            case NOT_FOUND ->
                (verdict.pieces().isEmpty()
                                ? "No primary text that was searched has this."
                                : "No primary text that was searched has all of this.")
                        + " That does not show it was not said.";
            case NO_PRIMARY_HELD -> "The record holds no primary text that could settle this.";
            case TOO_SHORT -> "Too few words to look for.";
        };
    }

    private String match(String quotation, Match match) {
        StringBuilder text = new StringBuilder("  ");
        text.append(ink.bold(match.speaker() == null ? "unnamed" : match.speaker()));
        text.append(match.turn() == null ? "" : ", turn " + match.turn());
        text.append(" of ")
                .append(match.source())
                .append(spoken(match))
                .append(ink.dim("  " + match.document() + (match.turn() == null ? "" : ".t" + match.turn())));
        text.append('\n').append(Lines.wrapped("“" + match.text().strip() + "”", "    "));
        String primary = texts.apply(match.document());
        for (Edit edit : match.edits()) {
            text.append("\n").append(Lines.wrapped(edit(quotation, primary, edit), "    "));
        }
        return text.toString();
    }

    private String spoken(Match match) {
        LocalDate day = match.day();
        if (day == null) {
            return ", undated";
        }
        if (printed == null) {
            return ", " + day;
        }
        long days = ChronoUnit.DAYS.between(day, printed);
        return ", " + day
                + (days == 0 ? ", the day it was printed" : ", " + Lines.count(days, "day") + " before it was printed");
    }

    private String edit(String quotation, String text, Edit edit) {
        String words = InWords.of(new Difference(
                edit.op(),
                edit.quote().of(quotation).strip(),
                edit.primary().of(text).strip(),
                edit.polarity()));
        return edit.polarity() ? ink.bad(words) : words;
    }

    private static String searched(Searched searched) {
        String days = searched.from() == null ? "" : ", " + searched.from() + " to " + searched.to();
        return "searched: " + Lines.count(searched.documents(), "primary text") + days;
    }
}
