package org.quoth.train.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.Quoth;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.Published;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/**
 * Scores the article finder page by page: body, headline, day and byline, as the referee for documents does. With {@code show} the
 * pages are printed, worst first, with what differs.
 */
public final class PagesReport {

    private final boolean show;
    private final List<Scored> pages = new ArrayList<>();

    /** How markup states a day and hour of publication with its zone, whoever reads it. */
    private static final Pattern MOMENT = Pattern.compile(
            "(?i)(?:datePublished|published_time|pub-?date|sailthru\\.date|publish-?date|article:published)[^<>]{0,60}?"
                    + "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(?:\\.\\d+)?\\s?(Z|[+-]\\d\\d:?\\d\\d)");

    private static final Instant FIRST_PAGES = Instant.parse("1991-01-01T00:00:00Z");

    private record Scored(
            PageGold gold, @Nullable Document document, double precision, double recall, Set<Instant> moments) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private PagesReport(boolean show) {
        this.show = show;
    }

    /** Arguments: the folder of a set, then {@code show} or nothing. */
    public static void main(String[] arguments) throws IOException {
        PagesReport report = new PagesReport(arguments.length > 1 && arguments[1].equals("show"));
        for (PageGold gold : PageGold.of(Path.of(arguments[0]))) {
            report.add(gold);
        }
        report.print(System.out);
    }

    /** The shares of some pages: body as F1, headline, day, byline and zone where the gold or the markup states them. */
    static Map<String, Double> figures(List<PageGold> golds) throws IOException {
        PagesReport report = new PagesReport(false);
        for (PageGold gold : golds) {
            report.add(gold);
        }
        Map<String, Double> figures = new TreeMap<>();
        double precision =
                report.pages.stream().mapToDouble(Scored::precision).average().orElse(0);
        double recall =
                report.pages.stream().mapToDouble(Scored::recall).average().orElse(0);
        figures.put("body", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        for (String field : List.of("title", "date", "author")) {
            List<Scored> stated = report.pages.stream()
                    .filter(page -> !want(page.gold(), field).isEmpty())
                    .toList();
            if (!stated.isEmpty()) {
                long right = stated.stream().filter(page -> right(page, field)).count();
                figures.put(field, (double) right / stated.size());
            }
        }
        List<Scored> timed =
                report.pages.stream().filter(page -> !page.moments().isEmpty()).toList();
        figures.put(
                "zone",
                (double) timed.stream().filter(PagesReport::isSameMoment).count() / timed.size());
        return figures;
    }

    private void add(PageGold gold) throws IOException {
        Reading reading = Quoth.readAll(Input.of(gold.name() + ".html", gold.bytes()))
                .findFirst()
                .orElseThrow();
        Document document = reading instanceof Reading.Read read ? read.document() : null;
        double[] score =
                Shingles.precisionRecall(Shingles.of(gold.body()), Shingles.of(document == null ? "" : body(document)));
        pages.add(new Scored(
                gold, document, score[0], score[1], moments(new String(gold.bytes(), StandardCharsets.UTF_8))));
    }

    static String body(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.HEADING)
                .map(block -> block.span().of(document.text()))
                .collect(Collectors.joining("\n"));
    }

    private void print(PrintStream out) {
        if (show) {
            pages.stream().sorted((a, b) -> Double.compare(a.f1(), b.f1())).forEach(page -> show(page, out));
        }
        double precision =
                pages.stream().mapToDouble(Scored::precision).average().orElse(0);
        double recall = pages.stream().mapToDouble(Scored::recall).average().orElse(0);
        out.printf(
                Locale.ROOT,
                "%d pages, %d refused, %d read as transcripts%nbody    F1 %.4f  P %.4f  R %.4f%n",
                pages.size(),
                pages.stream().filter(page -> page.document() == null).count(),
                pages.stream()
                        .filter(page -> page.document() != null
                                && !page.document().turns().isEmpty())
                        .count(),
                2 * precision * recall / (precision + recall),
                precision,
                recall);
        field(out, "title", "title");
        field(out, "day", "date");
        field(out, "byline", "author");
        zone(out);
    }

    /** Of the pages whose markup states when they appeared with a zone: on how many the same moment, to the minute, is found. */
    private void zone(PrintStream out) {
        int stated = 0;
        int right = 0;
        for (Scored page : pages) {
            if (!page.moments().isEmpty()) {
                boolean same = isSameMoment(page);
                stated++;
                right += same ? 1 : 0;
                if (show && !same) {
                    out.printf(
                            "  zone %s: stated %s found “%s”%n",
                            page.gold().name(), page.moments(), got(page.document(), "date"));
                }
            }
        }
        if (stated > 0) {
            out.printf(Locale.ROOT, "%-7s %.3f (%d of %d)%n", "zone", (double) right / stated, right, stated);
        }
    }

    private static boolean isSameMoment(Scored page) {
        Published published =
                page.document() == null ? null : page.document().metadata().published();
        OffsetDateTime time = published == null ? null : published.time();
        return time != null
                && page.moments().stream()
                        .anyMatch(each -> Duration.between(each, time).abs().toSeconds() < 60);
    }

    private static Set<Instant> moments(String html) {
        Set<Instant> moments = new HashSet<>();
        Matcher matcher = MOMENT.matcher(html);
        while (matcher.find()) {
            try {
                moments.add(OffsetDateTime.parse(matcher.group(1) + "T" + matcher.group(2)
                                + (matcher.group(3) == null ? ":00" : matcher.group(3)) + offset(matcher.group(4)))
                        .toInstant());
            } catch (DateTimeParseException notAMoment) {
                // figures that look like one
            }
        }
        moments.removeIf(moment -> moment.isBefore(FIRST_PAGES));
        return moments;
    }

    private static String offset(String printed) {
        return printed.length() == 5 ? printed.substring(0, 3) + ":" + printed.substring(3) : printed;
    }

    private void field(PrintStream out, String shown, String field) {
        List<Scored> stated = pages.stream()
                .filter(page -> !want(page.gold(), field).isEmpty())
                .toList();
        long right = stated.stream().filter(page -> right(page, field)).count();
        if (!stated.isEmpty()) {
            out.printf(
                    Locale.ROOT, "%-7s %.3f (%d of %d)%n", shown, (double) right / stated.size(), right, stated.size());
        }
        if (show) {
            stated.stream()
                    .filter(page -> !right(page, field))
                    .forEach(page -> out.printf(
                            "  %s %s: gold “%s” found “%s”%n",
                            shown, page.gold().name(), want(page.gold(), field), got(page.document(), field)));
        }
    }

    private static String want(PageGold gold, String field) {
        return switch (field) {
            case "title" -> Shingles.folded(gold.title());
            case "date" -> gold.date();
            default -> gold.authors().isEmpty() ? "" : gold.author();
        };
    }

    private static String got(@Nullable Document document, String field) {
        if (document == null) {
            return "";
        }
        return switch (field) {
            case "title" ->
                document.metadata().title() == null ? "" : document.metadata().title();
            case "date" ->
                document.metadata().published() == null
                        ? ""
                        : document.metadata().published().day().toString();
            default -> String.join("; ", document.metadata().byline());
        };
    }

    private static boolean right(Scored page, String field) {
        String want = want(page.gold(), field);
        String got = got(page.document(), field);
        return switch (field) {
            case "title" -> {
                String folded = Shingles.folded(got);
                yield want.equals(folded)
                        || (Math.min(want.length(), folded.length()) >= 15
                                && (want.contains(folded) || folded.contains(want)));
            }
            case "date" -> want.equals(got);
            default -> {
                Set<String> names = page.document() == null
                        ? Set.of()
                        : page.document().metadata().byline().stream()
                                .map(Shingles::folded)
                                .collect(Collectors.toSet());
                yield page.gold().authors().equals(names);
            }
        };
    }

    private static void show(Scored page, PrintStream out) {
        Document document = page.document();
        out.printf(
                Locale.ROOT,
                "=== %s F %.3f P %.3f R %.3f %s%n",
                page.gold().name(),
                page.f1(),
                page.precision(),
                page.recall(),
                document == null
                        ? "refused"
                        : document.kind() + " " + document.metadata().url());
        if (document == null || page.f1() > 0.985) {
            return;
        }
        Set<String> gold = new HashSet<>(runs(page.gold().body()));
        Set<String> found = new HashSet<>(runs(body(document)));
        for (Block block : document.blocks()) {
            String words = block.span().of(document.text());
            boolean counts = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.HEADING;
            if (counts && share(words, gold) < 0.5) {
                out.println("  + " + cut(words));
            }
        }
        for (String line : page.gold().body().split("\n")) {
            if (!line.isBlank() && share(line, found) < 0.5) {
                out.println("  - " + cut(line));
            }
        }
    }

    private static String cut(String words) {
        String joined = words.replaceAll("\\s+", " ");
        return joined.length() + " " + joined.substring(0, Math.min(150, joined.length()));
    }

    private static double share(String words, Set<String> runs) {
        List<String> mine = runs(words);
        return mine.isEmpty()
                ? 1
                : (double) mine.stream().filter(runs::contains).count() / mine.size();
    }

    private static List<String> runs(String text) {
        List<String> words = Shingles.words(text);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + 2 <= words.size(); i++) {
            runs.add(words.get(i) + " " + words.get(i + 1));
        }
        return runs;
    }
}
