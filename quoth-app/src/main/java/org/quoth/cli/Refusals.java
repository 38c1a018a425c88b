package org.quoth.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts refusals by their reason; reasons that differ in names and figures alone are one. */
final class Refusals {

    private static final int MOST_REASONS = 30;
    private static final int LONGEST = 110;

    /** Where in a web archive: said where the refusal stands, not in the sums. */
    private static final Pattern ADDRESS = Pattern.compile("^https?://\\S+: ");

    private final Map<String, Sum> sums = new LinkedHashMap<>();

    /** How often a reason was given, and where first. */
    private record Sum(String reason, long count, String example) {}

    void add(String source, String reason) {
        String bare = ADDRESS.matcher(reason).replaceFirst("");
        sums.merge(
                folded(bare),
                new Sum(bare, 1, source),
                (one, other) -> new Sum(one.reason(), one.count() + 1, one.example()));
    }

    private static String folded(String reason) {
        return reason.replaceAll("https?://\\S+", "…")
                .replaceAll("its type \\S+ is", "its type … is")
                .replaceAll("\\([^()]*\\)", "(…)")
                .replaceAll("\"[^\"]*\"", "\"…\"")
                .replaceAll("\\d+", "0");
    }

    /** A line for each reason, the commonest first: how often, what, and an example. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        List<Sum> order = new ArrayList<>(sums.values());
        order.sort(Comparator.comparingLong(Sum::count).reversed());
        for (Sum sum : order.subList(0, Math.min(MOST_REASONS, order.size()))) {
            String reason = sum.reason().length() > LONGEST ? sum.reason().substring(0, LONGEST) + "…" : sum.reason();
            String example = sum.count() == 1 ? "" : "for example ";
            lines.add("%7d  %s%n         %s%s".formatted(sum.count(), reason, example, sum.example()));
        }
        if (order.size() > MOST_REASONS) {
            long rest = order.subList(MOST_REASONS, order.size()).stream()
                    .mapToLong(Sum::count)
                    .sum();
            lines.add("%7d  for other reasons".formatted(rest));
        }
        return lines;
    }
}
