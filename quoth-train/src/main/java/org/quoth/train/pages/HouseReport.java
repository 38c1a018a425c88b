package org.quoth.train.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.quoth.Quoth;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/**
 * Whether a page's house is told where no markup states it: of each page that does state it ({@code og:site_name}) that statement and all others of its
 * kind are taken out, and what is then read is held against it. With {@code show} each that differs.
 */
public final class HouseReport {

    private static final String STATED = "meta[property=og:site_name]";
    private static final String OTHERS =
            "meta[name=application-name], meta[name=dc.publisher], meta[name=cre], meta[name^=twitter:app:name], script[type=application/ld+json]";

    private final boolean show;
    private int pages;
    private int same;
    private int none;

    private HouseReport(boolean show) {
        this.show = show;
    }

    /** Arguments: the folder of a set, then {@code show} or nothing. */
    public static void main(String[] arguments) throws IOException {
        HouseReport report = new HouseReport(arguments.length > 1 && arguments[1].equals("show"));
        for (PageGold gold : PageGold.of(Path.of(arguments[0]))) {
            report.add(gold);
        }
        report.print(System.out);
    }

    private void add(PageGold gold) throws IOException {
        Document page;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(gold.file()))) {
            page = Jsoup.parse(in, null, "");
        }
        String stated = page.select(STATED).attr("content").strip();
        if (!stated.isEmpty()) {
            page.select(STATED + ", " + OTHERS).remove();
            count(gold, stated, outlet(page.outerHtml()));
        }
    }

    private static @Nullable String outlet(String html) {
        Reading reading = Quoth.read(Input.of("page.html", html.getBytes(StandardCharsets.UTF_8)));
        return reading instanceof Reading.Read read ? read.document().metadata().outlet() : null;
    }

    private void count(PageGold gold, String stated, @Nullable String found) {
        pages++;
        boolean agree = found != null && agree(Shingles.folded(stated), Shingles.folded(found));
        same += agree ? 1 : 0;
        none += found == null ? 1 : 0;
        if (show && !agree) {
            System.out.println(gold.name() + ": states “" + stated + "” found “" + found + "”");
        }
    }

    /** One may hold the other: "BBC News" and "BBC". */
    private static boolean agree(String stated, String found) {
        String one = stated.replace(" ", "");
        String other = found.replace(" ", "");
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%d pages that state their house; told without that: %.3f (%d), under another name %d, not told %d%n",
                pages,
                (double) same / pages,
                same,
                pages - same - none,
                none);
    }
}
