package org.quoth.cli;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** A row of comma-separated values as RFC 4180 has it. */
final class Csv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setNullString("")
            .setRecordSeparator("")
            .get();

    private Csv() {}

    static String row(@Nullable Object... values) {
        return FORMAT.format(values);
    }
}
