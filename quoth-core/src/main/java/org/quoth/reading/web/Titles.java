package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.quoth.reading.lines.LineShapes;
import org.quoth.reading.lines.Whitespace;

/**
 * Chooses the headline of a page: the first top heading that its markup agrees with, in whole or in most words; without one the markup's.
 * The name of the outlet is no headline, wherever it stands.
 */
final class Titles {

    private static final int LONGEST = 300;
    private static final int LEAST_CUT = 15;
    private static final int MOST_WORDS_OF_SITE = 5;
    private static final double ALIKE = 0.5;
    private static final double HOLDS = 0.95;
    private static final double RELATED = 0.25;
    private static final Pattern ENDED = Pattern.compile("^(.{3,}?)\\s+(?:[|–—·»:•-]|::|//)+\\s+([^|–—·»•]{2,60})$");
    private static final Pattern BEGUN = Pattern.compile("^([^|–—·»•:]{2,40})\\s+[|–—·»•]+\\s+(.{12,})$");

    private final String outlet;
    private final String window;
    private final List<String> marked = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Element> subheadings;

    private Titles(String window, Tagged tagged, String outlet, List<String> stated) {
        this.outlet = Tally.fold(outlet);
        this.window = PageMetadata.clean(window);
        for (String title : stated) {
            add(marked, withoutOutlet(PageMetadata.clean(title)));
        }
        add(marked, withoutOutlet(this.window));
        for (Element heading : tagged.headings()) {
            add(headings, withoutOutlet(Whitespace.joined(heading.text())));
        }
        this.subheadings = tagged.subheadings();
    }

    /**
     * The headline; empty if the page has none.
     *
     * @param window the title of the window
     * @param stated what the markup states, the most trusted first
     */
    static String of(String window, Tagged tagged, String outlet, List<String> stated) {
        return new Titles(window, tagged, outlet, stated).choose();
    }

    private void add(List<String> titles, String title) {
        String folded = Tally.fold(title);
        if (folded.length() > 2 && title.length() < LONGEST && !isOutlet(folded)) {
            titles.add(title);
        }
    }

    private String choose() {
        String best = "";
        double most = 0;
        for (String heading : new LinkedHashSet<>(headings)) {
            double alike = marked.stream()
                    .mapToDouble(title -> alike(heading, title))
                    .max()
                    .orElse(0);
            if (alike > most + 0.01) {
                most = alike;
                best = heading;
            }
        }
        if (most >= ALIKE || (most >= RELATED && best.length() >= 20) || (marked.isEmpty() && !headings.isEmpty())) {
            String behind = behindSite(best);
            String below = belowSite(best);
            return most == 0 ? headings.getFirst() : !behind.isEmpty() ? behind : below.isEmpty() ? best : below;
        }
        return marked.isEmpty() ? window : whole(marked.getFirst());
    }

    /** A page without a top heading: the lower one that says in full what its markup cut short. */
    private String whole(String title) {
        String cut = Tally.fold(title);
        return !headings.isEmpty() || cut.length() < LEAST_CUT
                ? title
                : subheadings()
                        .filter(heading -> heading.length() < LONGEST)
                        .filter(heading -> Tally.fold(heading).startsWith(cut + " "))
                        .findFirst()
                        .orElse(title);
    }

    private Stream<String> subheadings() {
        return subheadings.stream().map(heading -> Whitespace.joined(heading.text()));
    }

    /** The title that the markup states and the window shows behind this heading, which then is the name of the site; empty if none is. */
    private String behindSite(String heading) {
        String site = Tally.fold(heading);
        String shown = Tally.fold(window);
        return marked.stream()
                .filter(title -> shown.equals(site + " " + Tally.fold(title)))
                .findFirst()
                .orElse("");
    }

    /** The title that the markup states and a lower heading repeats, where the top one and the window say the name of the site alone; empty if none is. */
    private String belowSite(String heading) {
        String site = Tally.fold(heading);
        return !site.equals(Tally.fold(window)) || LineShapes.wordCount(heading) > MOST_WORDS_OF_SITE
                ? ""
                : marked.stream()
                        .filter(title -> Tally.fold(title).length() >= LEAST_CUT
                                && !Tally.fold(title).contains(site))
                        .filter(title ->
                                subheadings().anyMatch(sub -> Tally.fold(sub).equals(Tally.fold(title))))
                        .findFirst()
                        .orElse("");
    }

    /** How many words two titles share, of all they have, 0 to 1; nearly 1 where one holds the other. */
    private static double alike(String one, String other) {
        String a = Tally.fold(one);
        String b = Tally.fold(other);
        if (a.equals(b)) {
            return 1;
        }
        if (Math.min(a.length(), b.length()) >= 15 && (a.contains(b) || b.contains(a))) {
            return HOLDS;
        }
        Set<String> mine = new HashSet<>(Arrays.asList(a.split(" ")));
        Set<String> yours = new HashSet<>(Arrays.asList(b.split(" ")));
        int all = mine.size() + yours.size();
        mine.retainAll(yours);
        return 2.0 * mine.size() / all;
    }

    private boolean isOutlet(String folded) {
        String bare = folded.replace(" ", "");
        String name = outlet.replace(" ", "");
        return !name.isEmpty()
                && (bare.equals(name)
                        || (bare.length() >= 4 && name.startsWith(bare))
                        || (name.length() >= 4 && bare.equals(name + "com")));
    }

    /** "Headline - Harbour Post" without the last part, where that is the outlet, or the bar says so; likewise the first. */
    private String withoutOutlet(String title) {
        if (!mayEnd(title)) {
            return title;
        }
        Matcher ended = ENDED.matcher(title);
        if (ended.matches()) {
            boolean bar = title.contains(" | ") && ended.group(1).length() >= 12;
            if (bar || namesOutlet(ended.group(2))) {
                return ended.group(1).strip();
            }
        }
        Matcher begun = BEGUN.matcher(title);
        return begun.matches() && namesOutlet(begun.group(1)) ? begun.group(2).strip() : title;
    }

    /** Before anything dear: a mark that may part title and outlet stands behind a space. */
    private static boolean mayEnd(String title) {
        for (int i = 1; i < title.length(); i++) {
            if (title.charAt(i - 1) <= ' ' && "|–—·»:•-/".indexOf(title.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean namesOutlet(String part) {
        String folded = Tally.fold(part);
        return !outlet.isEmpty() && !folded.isEmpty() && (outlet.contains(folded) || folded.contains(outlet));
    }
}
