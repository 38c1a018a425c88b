package org.quoth.web;

import java.util.Locale;
import org.quoth.model.Edit;
import org.quoth.model.Searched;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;
import org.quoth.text.Span;

/** Verdicts in words that a newspaper could print. None of them says that anyone lied. */
final class VerdictWording {

    private VerdictWording() {}

    static String word(VerdictKind kind) {
        return switch (kind) {
            case VERBATIM -> "Verbatim";
            case EXCERPTED -> "Excerpted";
            case EDITED_MARKED -> "Edited, and marked as such";
            case EDITED -> "Differs from the record";
            case STITCHED -> "Stitched together";
            case PARAPHRASED -> "Perhaps a paraphrase";
            case OTHER_SPEAKER -> "Said by another speaker";
            case AMBIGUOUS -> "Said more than once";
            case NOT_FOUND -> "Not found";
            case NO_PRIMARY_HELD -> "No primary held";
            case TOO_SHORT -> "Too short to tell";
        };
    }

    /** As a field of an address has it: "edited-marked". */
    static String inAddress(VerdictKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** After a number: "11 verbatim". */
    static String counted(VerdictKind kind) {
        return switch (kind) {
            case VERBATIM -> "verbatim";
            case EXCERPTED -> "excerpted";
            case EDITED_MARKED -> "edited with marks";
            case EDITED -> "edited without";
            case STITCHED -> "stitched";
            case PARAPHRASED -> "paraphrased";
            case OTHER_SPEAKER -> "given to somebody else";
            case AMBIGUOUS -> "said more than once";
            case NOT_FOUND -> "not found";
            case NO_PRIMARY_HELD -> "without a primary";
            case TOO_SHORT -> "too short";
        };
    }

    static String tone(VerdictKind kind) {
        return switch (kind) {
            case VERBATIM, EXCERPTED -> "good";
            case EDITED_MARKED, AMBIGUOUS -> "calm";
            case EDITED, STITCHED, OTHER_SPEAKER -> "bad";
            case PARAPHRASED -> "warn";
            case NOT_FOUND, NO_PRIMARY_HELD, TOO_SHORT -> "grey";
        };
    }

    static String means(Verdict verdict) {
        return verdict.pieces().isEmpty()
                ? means(verdict.kind())
                : "A piece of it was said, word for word. The words marked beside it are not on this record; that does not make them false.";
    }

    static String means(VerdictKind kind) {
        return switch (kind) {
            case VERBATIM -> "Whole sentences, as they stand on the record.";
            case EXCERPTED -> "Word for word and unbroken, but the sentence on the record has more; it is shown.";
            case EDITED_MARKED -> "Brackets and ellipses in the quotation account for every change.";
            case EDITED -> "The quotation changes the words without showing it. Either side may hold the slip.";
            case STITCHED -> "The words stand on the record, but not together: they come from different places.";
            case PARAPHRASED -> "A passage that may be meant. No machine confirms a paraphrase.";
            case OTHER_SPEAKER -> "The words stand on the record, said by someone else than the one named.";
            case AMBIGUOUS -> "The words stand in several places of the record; all of them are shown.";
            case NOT_FOUND -> "Nothing on this record comes near these words. That does not make the quotation false.";
            case NO_PRIMARY_HELD ->
                "The record holds no words of this speaker, or none from before the day of the quotation. That says nothing about it.";
            case TOO_SHORT -> "So few words could come from anywhere. Paste more of the quotation.";
        };
    }

    /** The loosest rule that was needed to see the words as the same. */
    static String rule(Verdict verdict) {
        return switch (verdict.tier()) {
            case "exact" -> "Letter by letter";
            case "folded" -> "Letter by letter, kinds of quotation mark, dash and space held alike";
            case "case" -> "Word by word, without regard to capitals";
            case "punctuation" -> "Word by word, without regard to punctuation";
            case "spelling" -> "Word by word, spellings and ways to write a number held alike";
            case "disfluencies" -> "Word by word, without “uh” and words broken off";
            case "repeated words" -> "Word by word, a word said twice counted once";
            case "brackets" -> "Word by word, brackets taken as the quoter’s";
            case "ellipsis" -> "Word by word, an ellipsis taken as words left out";
            case "words" -> "Word by word, and the words differ";
            case "meaning" -> "By meaning alone: nothing but a likeness in what is said led here";
            default -> "Nothing came near enough to compare";
        };
    }

    static String searched(Searched searched) {
        if (searched.documents() == 0) {
            return "No primary text was searched.";
        }
        String texts = Wording.count(searched.documents(), "primary text was", "primary texts were");
        if (searched.from() == null || searched.to() == null) {
            return texts + " searched.";
        }
        if (searched.from().equals(searched.to())) {
            return "%s searched, of %s.".formatted(texts, Wording.day(searched.from()));
        }
        return "%s searched, from %s to %s.".formatted(texts, Wording.day(searched.from()), Wording.day(searched.to()));
    }

    static String difference(Edit edit) {
        return switch (edit.op()) {
            case DELETE -> "left out without a sign";
            case INSERT -> "in the quotation only";
            case REPLACE -> "reads otherwise";
            case ELIDE -> "left out, shown by an ellipsis";
            case BRACKET -> "put in brackets by whoever quotes";
            case CASE -> "capital letter";
        };
    }

    /** Words beyond the edge of a quotation, in its first or last sentence. */
    static String cut(Edit edit, Span passage) {
        if (edit.primary().end() <= passage.begin()) {
            return "stands before it in the same sentence";
        }
        return edit.primary().begin() >= passage.end() ? "follows in the same sentence" : "left out at a cut";
    }
}
