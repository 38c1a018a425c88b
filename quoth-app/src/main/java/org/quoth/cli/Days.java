package org.quoth.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days as people type them: 2025-03-03, or 2025-03 and 2025 for the first or last day of it. */
final class Days {

    private Days() {}

    static @Nullable LocalDate first(@Nullable String typed) {
        return typed == null ? null : parse(typed, false);
    }

    static @Nullable LocalDate last(@Nullable String typed) {
        return typed == null ? null : parse(typed, true);
    }

    private static LocalDate parse(String typed, boolean last) {
        try {
            return switch (typed.length()) {
                case 4 ->
                    last
                            ? Year.parse(typed).atMonth(12).atEndOfMonth()
                            : Year.parse(typed).atDay(1);
                case 7 ->
                    last
                            ? YearMonth.parse(typed).atEndOfMonth()
                            : YearMonth.parse(typed).atDay(1);
                default -> LocalDate.parse(typed);
            };
        } catch (DateTimeException e) {
            throw new UsageException("\"" + typed + "\" is not a day; write 2025-03-03, 2025-03 or 2025.");
        }
    }
}
