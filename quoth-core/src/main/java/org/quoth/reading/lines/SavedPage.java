package org.quoth.reading.lines;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.text.Span;

/**
 * Reads a text that is no transcript: a story, often a web page saved as text, with what stood around it.
 *
 * <p>Three zones: above the first paragraph of the story (headline, day, hour, outlet, the site's own lines), the story with
 * its headings, and the foot (who posted it, where it is filed, comments).
 */
final class SavedPage {

    private static final Pattern UPDATED =
            Pattern.compile("(?i)\\b(?:(?:last )?(?:updated|modified)|last update)\\b(?: on| at)?:?");

    /** The mark of a heading in Markdown. */
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");

    /** Minutes tell in their foot when people meet again. */
    private static final Pattern TO_COME = Pattern.compile("(?i)\\bnext (?:\\w+ )?(?:meeting|session)\\b");

    private static final Pattern HELD = Pattern.compile("(?i)\\b(?:meeting|minutes|session|held)\\b");

    private static final int FEWEST_ENTRIES = 3;

    private final String text;
    private final List<Span> parts;
    private final BlockKind[] kinds;
    private final Metadata.Builder metadata = new Metadata.Builder();
    private @Nullable StatedTime day;
    private @Nullable StatedTime hour;
    private @Nullable StatedTime updated;
    /** Whether {@code day} is that of a change, for want of another. */
    private boolean onlyUpdated;

    private @Nullable Dateline dateline;

    private SavedPage(Lined lined) {
        this.text = lined.text();
        BitSet furniture = PageFurniture.in(lined);
        this.parts = new ArrayList<>(new Paragraphs(lined, furniture).in(0, lined.size()));
        furniture.stream().forEach(number -> parts.add(lined.line(number).words()));
        parts.sort(null);
        this.kinds = new BlockKind[parts.size()];
        Set<Span> apart = new HashSet<>();
        furniture.stream().forEach(number -> apart.add(lined.line(number).words()));
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = apart.contains(parts.get(i)) ? BlockKind.BOILERPLATE : BlockKind.PARAGRAPH;
        }
    }

    static Structure read(Lined lined, FrontMatter front) {
        return new SavedPage(lined).structure(front);
    }

    private Structure structure(FrontMatter front) {
        markRepeated();
        markByPhrase();
        int first = firstOfBody();
        int end = endOfBody(first);
        readHead(first);
        readBody(first, end);
        readFoot(end);
        takeOwners();
        takeDays();
        FrontFields.add(front, metadata, null);
        List<Block> blocks = blocks();
        DocumentKind kind = Kinds.of(text, blocks, metadata.build(), dateline != null);
        Metadata told = OwnWords.in(text, blocks, kind, metadata.build(), front.all("creators"));
        return new Structure(kind, Whereabouts.ofMinutes(text, told), blocks, List.of());
    }

    private String words(int part) {
        return parts.get(part).of(text);
    }

    private boolean is(int part, BlockKind kind) {
        return kinds[part] == kind;
    }

    /** A line that stands twice in a row is the page's own, both times; one that comes back later is a copy. */
    private void markRepeated() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            String words = words(i);
            if (words.length() < 16) {
                continue;
            }
            Integer before = seen.put(words, i);
            if (before != null) {
                kinds[i] = BlockKind.BOILERPLATE;
                if (i - before == 1) {
                    kinds[before] = BlockKind.BOILERPLATE;
                }
            }
        }
    }

    private void markByPhrase() {
        for (int i = 0; i < kinds.length; i++) {
            String words = words(i);
            Optional<List<String>> byline = PageWords.byline(words);
            if (PageWords.section(words).isPresent()) {
                metadata.section(PageWords.section(words).orElseThrow());
                kinds[i] = BlockKind.METADATA;
            } else if (byline.isPresent()) {
                if (metadata.build().byline().isEmpty()) {
                    metadata.byline(byline.get());
                    takeDayBehind(i);
                }
                kinds[i] = BlockKind.METADATA;
            } else if (LineShapes.isRule(words)
                    || LineShapes.isPageNumber(words)
                    || LineShapes.isClosing(words)
                    || PageWords.isComments(words)
                    || PageWords.isControl(words)
                    || PageWords.isPromo(words)) {
                kinds[i] = BlockKind.BOILERPLATE;
            } else if (takeTime(i) || isTradeBelowName(i)) {
                kinds[i] = BlockKind.METADATA;
            } else if (PageWords.isCredited(words)) {
                kinds[i] = BlockKind.CAPTION;
            }
        }
    }

    /** "By Norah Falk | November 30, 2024" */
    private void takeDayBehind(int byline) {
        StatedTime beside = StatedTime.in(text, parts.get(byline)).orElse(null);
        day = day == null || onlyUpdated ? (beside == null ? day : beside) : day;
        onlyUpdated &= beside == null;
    }

    /** "Harbour Correspondent", below "By Norah Falk". */
    private boolean isTradeBelowName(int part) {
        return part > 0
                && is(part - 1, BlockKind.METADATA)
                && PageWords.byline(words(part - 1)).isPresent()
                && Headlines.isHeading(words(part))
                && LineShapes.wordCount(words(part)) <= 4
                && PageWords.isRole(words(part));
    }

    /** A line that is a day, an hour, or both, and hardly anything else. */
    private boolean takeTime(int part) {
        Span span = parts.get(part);
        if (span.length() > 90
                || PageWords.isAccount(words(part))
                || TO_COME.matcher(words(part)).find()) {
            return false;
        }
        StatedTime date = StatedTime.in(text, span).orElse(null);
        Matcher updating = UPDATED.matcher(text).region(span.begin(), span.end());
        if (updating.find()) {
            return takeUpdate(span, updating.end());
        }
        if (date != null && span.length() - date.span().length() <= 32) {
            day = day == null || day.day() == null || onlyUpdated ? date : day;
            onlyUpdated = false;
            return true;
        }
        StatedTime time = StatedTime.timeIn(text, span).orElse(null);
        if (date == null && time != null && span.length() - time.span().length() <= 12) {
            hour = hour == null && day != null && day.time() == null ? time : hour;
            return true;
        }
        return false;
    }

    /** "Updated at 5:02 PM", with its day or without; what stands before it on the line is when it was published. */
    private boolean takeUpdate(Span line, int from) {
        Span behind = new Span(from, line.end());
        StatedTime date = StatedTime.in(text, behind).orElse(null);
        StatedTime time = StatedTime.timeIn(text, behind).orElse(null);
        if (date == null && time == null) {
            return false;
        }
        StatedTime before = StatedTime.in(text, new Span(line.begin(), from)).orElse(null);
        if (day == null || onlyUpdated) {
            day = before != null ? before : date;
            onlyUpdated = before == null;
        }
        updated = updated == null ? (date == null ? time : date) : updated;
        return true;
    }

    /** A story that tells only when it was updated has no other day. */
    private void takeDays() {
        if (day == null) {
            return;
        }
        StatedTime published = hour == null ? day : day.with(hour);
        metadata.published(published.published());
        if (updated != null && !onlyUpdated) {
            LocalDate on = updated.day() == null ? day.day() : updated.day();
            ZoneId zone = updated.zone() == null ? published.zone() : updated.zone();
            metadata.updated(new StatedTime(on, updated.time(), zone, updated.span()).published());
        }
    }

    private int firstOfBody() {
        int from = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (is(i, BlockKind.METADATA)
                    && day != null
                    && parts.get(i).contains(day.span())
                    && i < kinds.length / 2 + 1) {
                from = i + 1;
                break;
            }
        }
        for (int i = from; i < kinds.length; i++) {
            if (is(i, BlockKind.PARAGRAPH) && isBody(i)) {
                return i;
            }
        }
        return from > 0 ? firstFilled(from) : firstFilled(0);
    }

    private int firstFilled(int from) {
        int i = from;
        while (i < kinds.length && !is(i, BlockKind.PARAGRAPH)) {
            i++;
        }
        return i;
    }

    private boolean isBody(int part) {
        String words = words(part);
        boolean sentence =
                LineShapes.wordCount(words) >= 6 && LineShapes.endsSentence(words) && LineShapes.hasLowerCase(words);
        return ((sentence || words.length() > 200) && !(part == 0 && Headlines.isHeadlineCase(words)))
                || Dateline.at(text, parts.get(part)).isPresent();
    }

    /** The foot begins at the first of its lines after which hardly a paragraph of prose follows. */
    private int endOfBody(int first) {
        BitSet entries = entries(first);
        int[] prose = proseBefore();
        int last = prose[kinds.length];
        for (int i = first + 1; i < kinds.length; i++) {
            boolean mark = (is(i, BlockKind.METADATA) && !entries.get(i)) || PageWords.isComments(words(i));
            if (mark && (last - prose[i]) * 4 < prose[i] - prose[first]) {
                return i;
            }
        }
        return kinds.length;
    }

    /** How many paragraphs of prose stand before each part, and before the end. */
    private int[] proseBefore() {
        int[] before = new int[kinds.length + 1];
        for (int i = 0; i < kinds.length; i++) {
            before[i + 1] = before[i] + (isProse(i) ? 1 : 0);
        }
        return before;
    }

    private boolean isProse(int part) {
        return is(part, BlockKind.PARAGRAPH) && LineShapes.isProse(words(part));
    }

    /** Hours on lines of their own, each with prose behind it: what heads the entries of a story told as it went on. */
    private BitSet entries(int first) {
        BitSet entries = new BitSet();
        boolean prose = false;
        for (int i = kinds.length - 1; i >= first; i--) {
            prose |= isProse(i);
            if (prose && isHour(i)) {
                entries.set(i);
                prose = false;
            }
        }
        return entries.cardinality() < FEWEST_ENTRIES ? new BitSet() : entries;
    }

    private boolean isHour(int part) {
        Span span = parts.get(part);
        return is(part, BlockKind.METADATA)
                && StatedTime.in(text, span).isEmpty()
                && StatedTime.timeIn(text, span).isPresent();
    }

    private void readHead(int first) {
        int title = titleBefore(first);
        takeName(title, first);
        for (int i = 0; i < first; i++) {
            if (i == title) {
                metadata.title(Whitespace.joined(HEADING.matcher(words(i)).replaceFirst("")));
                kinds[i] = BlockKind.TITLE;
                takeDayOfMeeting(i);
            } else if (is(i, BlockKind.PARAGRAPH)) {
                readHeadLine(i, title);
            }
        }
    }

    /** "Minutes of the meeting held on Monday 6 October 2025" */
    private void takeDayOfMeeting(int title) {
        if (day == null && HELD.matcher(words(title)).find()) {
            day = StatedTime.in(text, parts.get(title)).orElse(null);
        }
    }

    /** A name on a line of its own, between the headline and the day or the trade of whoever bears it. */
    private void takeName(int title, int first) {
        for (int i = title + 1;
                title >= 0 && i + 1 < first && metadata.build().byline().isEmpty();
                i++) {
            List<String> names = is(i, BlockKind.PARAGRAPH) ? PageWords.names(words(i)) : List.of();
            boolean alone = names.size() == 1 && names.getFirst().equals(words(i));
            boolean trade = is(i + 1, BlockKind.PARAGRAPH)
                    && LineShapes.wordCount(words(i + 1)) <= 4
                    && PageWords.isRole(words(i + 1));
            boolean above =
                    is(i + 1, BlockKind.METADATA) && isDay(i + 1) && !PageWords.isTown(words(i)) && !isPlace(words(i));
            boolean below = i == title + 1 || LineShapes.endsSentence(words(i - 1));
            if (alone && (trade || (above && below))) {
                metadata.byline(names);
                kinds[i] = BlockKind.METADATA;
                kinds[i + 1] = BlockKind.METADATA;
            }
        }
    }

    /** The story says what is in it, or near it. */
    private boolean isPlace(String name) {
        return Pattern.compile("\\b(?:in|at|near|around|outside) " + Pattern.quote(name) + "\\b")
                .matcher(text)
                .find();
    }

    private boolean isDay(int part) {
        return day != null && parts.get(part).contains(day.span());
    }

    private void readHeadLine(int part, int title) {
        String words = words(part);
        PageWords.programme(words).ifPresent(metadata::programme);
        if (PageWords.isOutlet(words) && metadata.build().outlet() == null) {
            metadata.outlet(words);
            kinds[part] = BlockKind.METADATA;
        } else {
            boolean standfirst = part > title && title >= 0 && LineShapes.wordCount(words) > 5;
            kinds[part] = standfirst ? BlockKind.HEADING : BlockKind.BOILERPLATE;
        }
    }

    /** The longest headline between the day and the story; if none stands there, the first above. */
    private int titleBefore(int first) {
        int dated = -1;
        for (int i = 0; i < first; i++) {
            dated = isDay(i) ? i : dated;
        }
        int best = -1;
        for (int i = dated + 1; i < first; i++) {
            if (mayBeTitle(i) && (best < 0 || words(i).length() > words(best).length())) {
                best = i;
            }
        }
        int menu = -1;
        for (int i = 0; i < first && best < 0; i++) {
            boolean may = mayBeTitle(i);
            best = may && !isInMenu(i) ? i : -1;
            menu = may && menu < 0 ? i : menu;
        }
        return best < 0 ? menu : best;
    }

    /** One of several short lines in a row: where the page leads. */
    private boolean isInMenu(int part) {
        int begin = part;
        while (begin > 0 && isShort(begin - 1)) {
            begin--;
        }
        int end = part;
        while (end < kinds.length && isShort(end)) {
            end++;
        }
        return isShort(part) && end - begin >= FEWEST_ENTRIES;
    }

    private boolean isShort(int part) {
        return (is(part, BlockKind.PARAGRAPH) || is(part, BlockKind.BOILERPLATE))
                && LineShapes.wordCount(words(part)) <= 3;
    }

    /** "Dear colleagues," greets. */
    private boolean mayBeTitle(int part) {
        String words = words(part);
        return is(part, BlockKind.PARAGRAPH)
                && !words.endsWith(",")
                && !LineShapes.isBracketed(words)
                && words.length() <= 220
                && LineShapes.wordCount(words) >= 2
                && !PageWords.isOutlet(words)
                && !HeaderWords.isOffice(words);
    }

    private void readBody(int first, int end) {
        if (first < kinds.length) {
            dateline = Dateline.at(text, parts.get(first)).orElse(null);
        }
        if (dateline != null && day == null) {
            day = dateline.day();
        }
        if (dateline != null) {
            metadata.place(dateline.place());
            if (dateline.agency() != null) {
                metadata.outlet(dateline.agency());
            }
        }
        for (int i = first + 1; i < end; i++) {
            if (is(i, BlockKind.PARAGRAPH) && Headlines.isHeading(words(i)) && i + 1 < end) {
                kinds[i] = BlockKind.HEADING;
            }
        }
        for (int i = end - 1; i > first && (is(i, BlockKind.HEADING) || is(i, BlockKind.BOILERPLATE)); i--) {
            kinds[i] = BlockKind.BOILERPLATE;
        }
    }

    private void readFoot(int end) {
        for (int i = end; i < kinds.length; i++) {
            kinds[i] = is(i, BlockKind.METADATA) && i == end ? BlockKind.BOILERPLATE : kinds[i];
            if (is(i, BlockKind.PARAGRAPH) || is(i, BlockKind.METADATA)) {
                kinds[i] = BlockKind.BOILERPLATE;
            }
        }
    }

    /** Outlet and programme as the page's own lines name them: who airs it, who owns the words. */
    private void takeOwners() {
        for (int i = 0; i < kinds.length; i++) {
            if (is(i, BlockKind.BOILERPLATE)) {
                String words = words(i);
                PageWords.programme(words)
                        .filter(found -> metadata.build().programme() == null)
                        .ifPresent(metadata::programme);
                PageWords.broadcaster(words)
                        .or(() -> PageWords.owner(words))
                        .filter(found -> metadata.build().outlet() == null)
                        .ifPresent(metadata::outlet);
            }
        }
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            Span part = parts.get(i);
            Dateline line = dateline;
            if (line != null && part.contains(line.span()) && line.span().begin() == part.begin()) {
                blocks.add(new Block(BlockKind.METADATA, line.span()));
                blocks.add(new Block(kinds[i], new Span(line.span().end(), part.end()).trim(text)));
            } else {
                blocks.add(new Block(kinds[i], part));
            }
        }
        return blocks;
    }
}
