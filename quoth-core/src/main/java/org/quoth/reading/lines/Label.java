package org.quoth.reading.lines;

import java.util.List;
import org.quoth.text.Span;

/**
 * What may be the label of a turn.
 *
 * @param line number of the line it begins
 * @param span the label as printed, without the mark that ends it
 * @param speechBegin where the words after it begin
 * @param name the label folded, to tell whether two are the same
 * @param style how labels of this kind are set
 */
record Label(int line, Span span, int speechBegin, String name, Style style) {

    enum Style {
        /** {@code SECRETARY KERRY:} */
        CAPITALS_COLON,
        /** {@code Kristen Welker:} */
        MIXED_COLON,
        /** {@code CHAIR YELLEN.} or {@code Mr. SMITH.} */
        CAPITALS_STOP,
        /** {@code Q} or {@code A}, with nothing after it but space */
        LETTER,
        /** {@code **Kristen Welker:**} */
        EMPHASIS,
        /** none: a turn that only its place among others tells */
        NONE,
        /** {@code <Q - Ada Quill>: Good morning} */
        ANGLE_PART,
        /** {@code M. Dupont. – Monsieur le président, …}, {@code Senator Quill. Thank you}, {@code Ada Quill, Minister. – We have} */
        POLITE_STOP,
        /** {@code <ada> good morning} */
        ANGLE,
        /** {@code [Ada Quill] Good morning}, {@code (Question) When?} */
        BRACKETS,
        /** {@code **Ada Quill** Good morning} */
        BOLD,
        /** {@code ada: good morning}, {@code speaker 1: Good morning} */
        LOWER_COLON,
        /** {@code ADA QUILL — Good morning} */
        DASH,
        /** {@code Ada Quill | Good morning}, or with a tab or wide space between */
        COLUMN,
        /** {@code [Ada Quill]}, {@code ### Ada Quill} or {@code Ada Quill 0:15} on a line of its own */
        ALONE_MARKED,
        /** {@code ADA QUILL} on a line of its own */
        ALONE
    }

    /** Names a part in a conversation instead of a person. */
    boolean isPart() {
        return LabelWords.isPart(name);
    }

    boolean isQuestioner() {
        return LabelWords.isQuestioner(name);
    }

    boolean isModerator() {
        return LabelWords.isModerator(name);
    }

    /** Where what stands under one of some labels ends: at the next one, or with the text. */
    static int end(List<Label> labels, int number, String text) {
        return number + 1 < labels.size() ? labels.get(number + 1).span().begin() : text.length();
    }
}
