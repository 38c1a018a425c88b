package org.quoth.authority;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.KnownPerson;
import org.quoth.model.Tenure;

/** A person while files are read. Not safe to share between threads. */
final class Draft {

    private static final int GAP_DAYS = 45;

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> identifiers = new LinkedHashMap<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private String authority = "";
    private @Nullable Integer born;
    private @Nullable Integer died;

    Draft named(@Nullable String name, String by) {
        if (name != null && name.strip().contains(" ")) {
            names.add(name.strip().replaceAll("\\s+", " "));
        }
        authority = authority.isEmpty() ? by : authority;
        return this;
    }

    Draft identified(String scheme, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            identifiers.putIfAbsent(scheme, value.strip());
        }
        return this;
    }

    Draft lived(@Nullable Integer from, @Nullable Integer to) {
        born = born == null ? from : born;
        died = died == null ? to : died;
        return this;
    }

    void held(
            String title, @Nullable String organization, @Nullable LocalDate from, @Nullable LocalDate to, String by) {
        if (from != null && to != null && to.isBefore(from)) {
            return;
        }
        tenures.add(new Tenure(title, organization, from, to, by));
    }

    /** Held at least from the first visit to the last. */
    void visited(String title, String country, @Nullable LocalDate from, @Nullable LocalDate to, String by) {
        for (int i = 0; i < tenures.size(); i++) {
            Tenure held = tenures.get(i);
            if (held.title().equals(title) && held.from() != null && from != null && from.isBefore(held.from())) {
                tenures.set(i, new Tenure(title, country, from, held.to(), by));
                return;
            }
            if (held.title().equals(title)) {
                tenures.set(i, new Tenure(title, country, held.from(), to, by));
                return;
            }
        }
        held(title, country, from, to, by);
    }

    String authority() {
        return authority;
    }

    /** The person; empty where no file gives a full name. */
    Optional<KnownPerson> person() {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownPerson(List.copyOf(names), identifiers, joined(), born, died));
    }

    /** Terms that follow one another are one tenure. */
    private List<Tenure> joined() {
        List<Tenure> order = new ArrayList<>(tenures);
        order.sort(Comparator.comparing((Tenure tenure) -> tenure.title() + "|" + tenure.organization())
                .thenComparing(tenure -> tenure.from() == null ? LocalDate.MIN : tenure.from()));
        List<Tenure> joined = new ArrayList<>();
        for (Tenure tenure : order) {
            Tenure last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && follows(last, tenure)) {
                joined.set(
                        joined.size() - 1,
                        new Tenure(last.title(), last.organization(), last.from(), tenure.to(), last.authority()));
            } else if (last == null || !last.equals(tenure)) {
                joined.add(tenure);
            }
        }
        return joined;
    }

    private static boolean follows(Tenure earlier, Tenure later) {
        LocalDate end = earlier.to();
        LocalDate begin = later.from();
        return earlier.title().equals(later.title())
                && java.util.Objects.equals(earlier.organization(), later.organization())
                && end != null
                && begin != null
                && !begin.isBefore(end.minusDays(GAP_DAYS))
                && !begin.isAfter(end.plusDays(GAP_DAYS));
    }

    /** A day, or the first (last) of a month or year that is told instead; null for anything else. */
    static @Nullable LocalDate day(@Nullable String written, boolean last) {
        String text = written == null ? "" : written.strip();
        try {
            if (text.matches("\\d{4}")) {
                int year = Integer.parseInt(text);
                return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(text.substring(0, 10)) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static @Nullable Integer year(@Nullable String written) {
        return written != null && written.strip().matches("\\d{4}.*")
                ? Integer.valueOf(written.strip().substring(0, 4))
                : null;
    }
}
