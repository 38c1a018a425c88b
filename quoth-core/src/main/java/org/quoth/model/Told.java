package org.quoth.model;

import java.time.LocalDate;

/**
 * When something was said, as the document that reports it tells: "in 2012", "last week".
 *
 * @param first the first day that fits
 * @param last the last day that fits, at the latest the document's own
 * @param precision the unit that was told: "day", "week", "month", "year", …
 * @param words the words that tell it
 */
public record Told(LocalDate first, LocalDate last, String precision, String words) {

    public Told {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("told from " + first + " to " + last);
        }
    }

    /** As much as was told: {@code 2019-11-18}, {@code 2012}, {@code 2019-09}, {@code 2019-11-11/2019-11-17}. */
    public String span() {
        if (first.equals(last)) {
            return first.toString();
        }
        return switch (precision) {
            case "year" -> first.toString().substring(0, 4);
            case "month" -> first.toString().substring(0, 7);
            default -> first + "/" + last;
        };
    }

    /** For {@link #parse}. */
    @Override
    public String toString() {
        return first + " " + last + " " + precision + " " + words;
    }

    /** Reads what {@link #toString} wrote. */
    public static Told parse(String written) {
        String[] fields = written.split(" ", 4);
        return new Told(LocalDate.parse(fields[0]), LocalDate.parse(fields[1]), fields[2], fields[3]);
    }
}
