package org.quoth.text;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking the words of a document for a formula, as OWASP advises (CSV Injection): an apostrophe is put before a cell of a table that
 * begins with what begins a formula, and taken off where such a table is read. Numbers stay numbers.
 */
public final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)*%?");

    private FormulaGuard() {}

    /** What to write for this cell. */
    public static String guarded(String cell) {
        return FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** What was meant by a cell that {@link #guarded} wrote; all others as they are. */
    public static String meant(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
