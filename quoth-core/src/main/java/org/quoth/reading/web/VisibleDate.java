package org.quoth.reading.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Published;
import org.quoth.reading.lines.LineShapes;
import org.quoth.reading.lines.StatedTime;
import org.quoth.reading.lines.Whitespace;
import org.quoth.text.Span;

/** The day of publication as microdata, a {@code <time>} element or a line for readers states it. */
final class VisibleDate {

    private static final Pattern DATED = Pattern.compile(
            "(?:^|[\\s_-])(?:date\\w*|time|timestamp|published\\w*|pub-?date|posted\\w*|post-?date|entry-?date|dateline|byline\\w*|(?:post|entry|article)-?meta|meta)(?=$|[\\s_-])");

    private static final Pattern SAYS_SO = Pattern.compile("(?i)\\b(?:by|published|posted|updated|date|on|written)\\b");

    private static final Pattern SAYS = Pattern.compile(
            "(?i)(?:(?:this )?(?:article|story|post|page) )?(?:was )?(?:first |originally |last )?(?:published|posted|updated|modified|reviewed|created|written|date)\\b.{0,30}");

    private final Document page;
    private final Tagged tagged;
    private final List<PageBlock> blocks;
    private final List<PageBlock> masthead;
    private final Beside others;

    VisibleDate(Document page, Tagged tagged, List<PageBlock> blocks, List<PageBlock> masthead, Beside others) {
        this.page = page;
        this.tagged = tagged;
        this.blocks = blocks;
        this.masthead = masthead;
        this.others = others;
    }

    @Nullable
    Published find() {
        Published found = marked();
        if (found == null) {
            found = times();
        }
        if (found == null) {
            found = beside();
        }
        if (found == null) {
            found = classed();
        }
        return found == null ? anywhere() : found;
    }

    /** A short line anywhere that says when this was published; when it was updated only if none says more. */
    private @Nullable Published anywhere() {
        Published updated = null;
        for (PageBlock block : blocks) {
            String words = Whitespace.joined(block.text());
            if (words.length() > 90 || !SAYS.matcher(words).lookingAt() || others.holds(block.owner())) {
                continue;
            }
            Published found = StatedTime.machine(words.substring(0, Math.min(80, words.length())));
            if (found != null && !isUpdate(words)) {
                return found;
            }
            updated = updated == null ? found : updated;
        }
        return updated;
    }

    private static boolean isUpdate(String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        return folded.contains("updated") || folded.contains("modified") || folded.contains("reviewed");
    }

    private @Nullable Published marked() {
        for (Element element : tagged.property("datePublished")) {
            Published found = of(element);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Published times() {
        for (Element time : tagged.tag("time")) {
            boolean beside = others.holds(time)
                    || ClassWords.of(time).contains("updated")
                    || ClassWords.of(time).contains("modified");
            Published found = beside ? null : of(time);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A short line between headline and story that states a day; one that says it is an update only if no other does. */
    private @Nullable Published beside() {
        Published updated = null;
        for (PageBlock block : masthead) {
            String words = Whitespace.joined(block.text());
            Published found =
                    states(words) ? StatedTime.machine(words.substring(0, Math.min(80, words.length()))) : null;
            if (found != null) {
                if (!words.toLowerCase(Locale.ROOT).contains("updated")) {
                    return found;
                }
                updated = updated == null ? found : updated;
            }
        }
        return updated;
    }

    /** A day and little else, or a line that says what the day is of; no sentence that tells of a day. */
    private static boolean states(String words) {
        int date = StatedTime.in(words, new Span(0, words.length()))
                .map(time -> time.span().length())
                .orElse(0);
        return date > 0
                && words.length() <= 160
                && (words.length() - date <= 30 || SAYS_SO.matcher(words).find())
                && !(LineShapes.endsSentence(words) && words.length() - date > 30);
    }

    /** The first short element whose class speaks of a date and whose words state one. */
    private @Nullable Published classed() {
        Element body = page.body();
        for (Element element : body.getElementsByAttribute("class")) {
            if (DATED.matcher(ClassWords.of(element)).find() && !others.holds(element)) {
                String words = Whitespace.joined(element.text());
                Published found = words.length() < 200
                        ? StatedTime.machine(words.substring(0, Math.min(80, words.length())))
                        : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Published of(Element element) {
        for (String attribute : new String[] {"datetime", "content", "title", "data-time"}) {
            Published found = StatedTime.machine(element.attr(attribute));
            if (found != null) {
                return found;
            }
        }
        String words = Whitespace.joined(element.text());
        return words.length() <= 80 ? StatedTime.machine(words) : null;
    }
}
