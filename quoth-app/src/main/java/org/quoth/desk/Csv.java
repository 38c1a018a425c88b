package org.quoth.desk;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.quoth.text.FormulaGuard;

/** A row of comma-separated values as RFC 4180 has it; no cell of words is a formula ({@link FormulaGuard}). */
public final class Csv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setNullString("")
            .setRecordSeparator("")
            .get();

    private Csv() {}

    public static String row(@Nullable Object... values) {
        @Nullable Object[] guarded = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            guarded[i] = values[i] instanceof CharSequence words ? FormulaGuard.guarded(words.toString()) : values[i];
        }
        return FORMAT.format(guarded);
    }
}
