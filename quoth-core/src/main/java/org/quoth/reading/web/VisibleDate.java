package org.quoth.reading.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Published;
import org.quoth.reading.lines.Openings;
import org.quoth.reading.lines.StatedTime;
import org.quoth.reading.lines.Whitespace;
import org.quoth.text.Span;

/** When a page appeared and was changed, as microdata, {@code <time>} elements and lines for readers state it. */
final class VisibleDate {

    private static final int LONGEST = 80;
    private static final int LABEL = 40;
    private static final int BEFORE = 24;
    private static final int MOST_CHANGES = 12;
    private static final Pattern SAYS = Pattern.compile(
            "(?i)(?:(?:this )?(?:article|story|post|page) )?(?:was )?(?:first |originally |last )?(?:published|posted|updated|modified|reviewed|created|written|date)\\b.{0,30}");
    private static final Openings SAYINGS = Openings.of(
            "this",
            "article",
            "story",
            "post",
            "page",
            "was",
            "first",
            "originally",
            "last",
            "published",
            "updated",
            "modified",
            "reviewed",
            "created",
            "written",
            "date");
    private static final Pattern LABELS = Pattern.compile(
            "(?i)(?:first |originally |date )?(?:published|posted|publish date|publication date|date)(?: on| date)?:?");
    private static final Pattern ORIGINALLY = Pattern.compile(
            "(?i)\\b(?:originally|first) (?:published|posted|appeared|ran|aired)(?: online)?(?: on| in| at)?:?\\s+(?:\\S+ ){0,4}?(?=\\S*\\d|\\p{Lu}\\p{L}+\\.? \\d)");

    private final Tagged tagged;
    private final Outline outline;
    private final List<PageBlock> blocks;
    private final List<PageBlock> masthead;
    private final Beside others;
    private final IdentityHashMap<Element, Boolean> changes = new IdentityHashMap<>();
    private @Nullable List<DatedLine> lines;

    VisibleDate(Tagged tagged, Outline outline, List<PageBlock> masthead, Beside others) {
        this.tagged = tagged;
        this.outline = outline;
        this.blocks = outline.blocks();
        this.masthead = masthead;
        this.others = others;
    }

    /** When it appeared; null where no line or element says so. */
    @Nullable
    Published published() {
        Published found = marked("datePublished");
        if (found == null) {
            found = times(false);
        }
        if (found == null) {
            found = lines().stream()
                    .map(DatedLine::published)
                    .filter(Objects::nonNull)
                    .map(StatedTime::published)
                    .findFirst()
                    .orElse(null);
        }
        if (found == null) {
            found = anywhere(false);
        }
        return found == null ? classed() : found;
    }

    /** When it was changed; null where no line or element says so. */
    @Nullable
    Published updated() {
        Published found = marked("dateModified");
        if (found == null) {
            found = times(true);
        }
        if (found == null) {
            found = lines().stream()
                    .map(DatedLine::updated)
                    .filter(Objects::nonNull)
                    .map(StatedTime::published)
                    .findFirst()
                    .orElse(null);
        }
        return found == null ? anywhere(true) : found;
    }

    /** The lines between headline and story that state a day, in order. What a line before them or their class calls a change is one. */
    List<DatedLine> lines() {
        if (lines != null) {
            return lines;
        }
        List<DatedLine> found = new ArrayList<>();
        for (int i = 0; i < masthead.size(); i++) {
            PageBlock block = masthead.get(i);
            if (!block.mayStateDay() || block.text().length() > 320 || others.holds(block.place())) {
                continue;
            }
            boolean changed = outline.names(block.place()).say(ClassWords.Subject.CHANGE)
                    || (i > 0 && saysChange(masthead.get(i - 1).text()));
            DatedLine.of(block.text())
                    .map(line ->
                            changed && line.updated() == null ? new DatedLine(null, line.published(), false) : line)
                    .ifPresent(found::add);
        }
        lines = List.copyOf(found);
        return lines;
    }

    /** The hours that readers are shown between headline and story in other ways than in one line, in this year where none is stated. */
    List<LocalDateTime> shownHours(int year) {
        return ShownHours.in(masthead, year);
    }

    /** The one day that a line between headline and story states alone; null where none does, or where two state different ones. */
    @Nullable
    LocalDate shown() {
        List<LocalDate> days = lines().stream()
                .filter(DatedLine::alone)
                .map(DatedLine::published)
                .filter(Objects::nonNull)
                .map(StatedTime::day)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return days.size() == 1 ? days.getFirst() : null;
    }

    private static boolean saysChange(String label) {
        return label.length() < LABEL
                && DatedLine.isChange(label)
                && DatedLine.of(label).isEmpty();
    }

    /** The day that a note says it first appeared: "originally published on March 4, 2019". */
    @Nullable
    Published originally() {
        for (PageBlock block : blocks) {
            String text = block.text();
            if (text.length() > 400
                    || !block.mayStateDay()
                    || !(text.contains("riginally") || text.contains("irst "))) {
                continue;
            }
            String words = MonthNames.inEnglish(Whitespace.joined(text));
            Matcher says = ORIGINALLY.matcher(words);
            if (says.find()) {
                int begin = says.end();
                int end = Math.min(words.length(), begin + LABEL);
                StatedTime day = StatedTime.in(words, new Span(begin, end)).orElse(null);
                if (day != null && day.span().begin() - begin < 4) {
                    return day.published();
                }
            }
        }
        return null;
    }

    /** The day of a short line that says it is the one of publication. */
    @Nullable
    Published labelled() {
        return anywhere(false);
    }

    /** A short line anywhere that says when this was published, or changed; a label and the line below it. */
    private @Nullable Published anywhere(boolean changed) {
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            String text = block.text();
            if (text.length() > 90
                    || ((changed || text.length() > LABEL) && !block.mayStateDay())
                    || !SAYINGS.mayBegin(text)
                    || !SAYS.matcher(Whitespace.joined(text)).lookingAt()) {
                continue;
            }
            DatedLine line = DatedLine.of(text).orElse(null);
            if (line == null && !changed && LABELS.matcher(text).matches()) {
                line = below(i);
            } else if (others.holds(block.place())) {
                continue;
            }
            StatedTime day = line == null ? null : changed ? line.updated() : line.published();
            if (day != null) {
                return day.published();
            }
        }
        return null;
    }

    /** A line that is a day and nothing else, just below a label or below a second one. */
    private @Nullable DatedLine below(int label) {
        for (int i = label + 1; i < Math.min(blocks.size(), label + 3); i++) {
            DatedLine line = DatedLine.of(blocks.get(i).text()).orElse(null);
            if (line != null && line.alone()) {
                return line;
            }
        }
        return null;
    }

    private @Nullable Published marked(String property) {
        for (Tagged.Marked marked : tagged.property(property)) {
            Published found = others.holds(marked.number()) ? null : of(marked.element());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Published times(boolean changed) {
        for (Tagged.Marked time : tagged.times()) {
            if (changed == isChange(time.element()) && !others.holds(time.number())) {
                Published found = of(time.element());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean isChange(Element time) {
        String words = ClassWords.of(time);
        if (words.contains("updated") || words.contains("modified")) {
            return !words.contains("published");
        }
        Element parent = time.parent();
        return (parent != null && changes.computeIfAbsent(parent, VisibleDate::ownWordsSayChange))
                || saysChangeOnly(Whitespace.joined(time.text()));
    }

    /** "Updated April 10, 2025" and nothing of when it first appeared. */
    private static boolean saysChangeOnly(String words) {
        return words.length() <= LONGEST
                && DatedLine.of(words).filter(line -> line.published() == null).isPresent();
    }

    /** Words just before it, in the element around it, speak of a change. */
    private static boolean followsChange(Element element, String words) {
        Element parent = element.parent();
        String around = parent == null ? "" : Whitespace.joined(parent.text());
        int at = around.indexOf(words);
        return at > 0 && DatedLine.isChange(around.substring(Math.max(0, at - BEFORE), at));
    }

    private static boolean ownWordsSayChange(Element around) {
        String own = around.ownText();
        return own.length() < LABEL && DatedLine.isChange(own);
    }

    /** The first short element whose class speaks of a date and whose words state one. */
    private @Nullable Published classed() {
        int changes = 0;
        for (int i = outline.body(); i < outline.size(); i++) {
            if (outline.names(i).say(ClassWords.Subject.DATE) && !others.holds(i)) {
                Element element = outline.element(i);
                String words = Whitespace.joined(element.text());
                Published found = words.length() < 200
                        ? StatedTime.machine(
                                MonthNames.inEnglish(words.substring(0, Math.min(LONGEST, words.length()))))
                        : null;
                boolean changed = found != null && (saysChangeOnly(words) || followsChange(element, words));
                changes += changed ? 1 : 0;
                if (changes > MOST_CHANGES || (found != null && !changed)) {
                    return changed ? null : found;
                }
            }
        }
        return null;
    }

    private static @Nullable Published of(Element element) {
        for (String attribute : new String[] {"datetime", "content", "title", "data-time"}) {
            Published found = PageDates.machine(element.attr(attribute));
            if (found != null) {
                return found;
            }
        }
        String words = Whitespace.joined(element.text());
        return words.length() <= LONGEST ? PageDates.machine(MonthNames.inEnglish(words)) : null;
    }
}
