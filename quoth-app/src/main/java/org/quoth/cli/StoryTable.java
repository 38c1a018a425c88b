package org.quoth.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoth.desk.Checked;
import org.quoth.model.Attribution;
import org.quoth.model.Document;

/** All quotations of a story in a table: where each stands, its verdict, its words, and of a headline the body and the record beside it. */
final class StoryTable {

    private static final int WORDS = 60;

    private final Ink ink;

    StoryTable(Ink ink) {
        this.ink = ink;
    }

    String of(Document story, List<Checked> checked) {
        StringBuilder table = new StringBuilder();
        for (Checked each : checked) {
            Attribution attribution = each.attribution();
            String verdict =
                    each.verdict().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            table.append("%-5s %-9s %-16s %s%n"
                    .formatted(
                            attribution.id(),
                            attribution.kind().name().toLowerCase(Locale.ROOT),
                            verdict,
                            beginning(each.quotation())));
            body(story, attribution).ifPresent(body -> {
                table.append(ink.dim("      headline against body: " + beginning(story.words(body.content()))))
                        .append('\n');
                checked.stream()
                        .filter(other -> other.attribution().id().equals(body.id()))
                        .flatMap(other -> other.verdict().matches().stream().limit(1))
                        .forEach(match -> table.append(
                                        ink.dim("      against the record:    " + beginning(match.text())))
                                .append('\n'));
            });
        }
        return table.toString();
    }

    private static Optional<Attribution> body(Document story, Attribution headline) {
        String same = headline.sameAs();
        return same == null ? Optional.empty() : story.attribution(same);
    }

    private static String beginning(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return "“" + (line.length() <= WORDS ? line : line.substring(0, WORDS - 1) + "…") + "”";
    }
}
