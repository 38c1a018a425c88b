package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Metadata;
import org.quoth.text.Span;

/**
 * Reads the lines above the first turn: which is the title, who is the principal, in which role, where, and when.
 *
 * <p>Each line, or each part of a line set apart by wide space, is told by its own type first (a date, a time, a field with its
 * name, an office) and by its position among the others after that: the line before the date is the town, the one before it
 * the house.
 */
final class Header {

    private static final Pattern WIDE = Pattern.compile("[ \\t\\u00a0]{3,}|\\t+| \\| ");
    private static final Pattern FIELD = Pattern.compile("([A-Z][\\w /&’'-]{1,30}?)\\s*:\\s*(.*)", Pattern.DOTALL);
    private static final Pattern RELEASE =
            Pattern.compile("\\b(?:releas|issued|posted|published|updated|printed|embargo)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "(\\p{Lu}[\\p{L}.'’-]+(?:,? (?:\\p{Lu}[\\p{L}.'’-]*|de|la|of|upon|am|an)){0,4}?)(?:,|\\s[–—|-])\\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+|(?:den|le|the)\\s+)?");
    private static final Pattern STAMP =
            Pattern.compile("(?:-\\d{8}_\\d{6}(?:UTC)?-Meeting (?:Recording|Transcript)|\\s[-–—]\\s+Transcript)$");
    /** "Radio Avel, 17 November 2025": no town. */
    private static final Pattern STATION = Pattern.compile("(?i)\\b(?:radio|tv|television|fm|channel)\\b");

    private static final int MOST_LINES = 60;
    private static final int FEWEST_OF_MENU = 4;

    private final Lined lined;
    private final BitSet furniture;
    private final List<Label> labels;
    private final int headBegin;
    private final Metadata.Builder metadata = new Metadata.Builder();
    private final List<Span> open = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final HeadDays days = new HeadDays();
    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?:participants?|attendees|interviewers?|interviewees?|narrators?|respondents?|recorded|reference|(?:persons|members) present|(?:date|day|time|place|location) of (?:the )?(?:interview|recording|call))\\s*:");

    private @Nullable Span title;
    private @Nullable Span name;
    private String printed = "";
    private @Nullable Span role;

    private Header(Lined lined, BitSet furniture, List<Label> labels, int headBegin) {
        this.headBegin = headBegin;
        this.lined = lined;
        this.furniture = furniture;
        this.labels = labels;
    }

    record Found(Metadata metadata, List<Block> blocks) {}

    /** Reads the lines above the first label. */
    static Found read(Lined lined, BitSet furniture, List<Label> labels, FrontMatter front) {
        Header header = new Header(lined, furniture, labels, front.span().begin());
        header.typeLines(labels.getFirst().line());
        header.takeTitle(!front.first("title").isEmpty());
        header.takePrincipal(front);
        HeadPlaces.take(lined, labels, header.headBegin, header.open, header.metadata);
        return header.found(front);
    }

    private void typeLines(int to) {
        int taken = 0;
        for (Line line : lined.lines().subList(0, to)) {
            if (line.blank()) {
                continue;
            }
            boolean page = furniture.get(line.number()) || LineShapes.isRule(lined.of(line)) || ++taken > MOST_LINES;
            blocks.add(new Block(page ? BlockKind.BOILERPLATE : BlockKind.METADATA, line.words()));
            List<Span> cells = cells(line);
            boolean menu = cells.size() >= FEWEST_OF_MENU && lined.of(line).contains(" | ");
            if (isMessage(line)) {
                takeTime(line.words(), false); // the notice of a chat
            } else if (!menu
                    && (!page || StatedTime.in(lined.text(), line.words()).isPresent())) {
                boolean release = RELEASE.matcher(lined.of(line)).find();
                cells.forEach(cell -> typeCell(cell, release));
            }
        }
    }

    private List<Span> cells(Line line) {
        List<Span> cells = new ArrayList<>();
        Matcher gap = WIDE.matcher(lined.text())
                .region(line.words().begin(), line.words().end());
        int begin = line.words().begin();
        while (gap.find()) {
            cells.add(new Span(begin, gap.start()));
            begin = gap.end();
        }
        cells.add(new Span(begin, line.words().end()));
        return cells;
    }

    private void typeCell(Span printed, boolean release) {
        Span cell = LineShapes.withoutEmphasis(lined.text(), printed);
        String words = cell.of(lined.text());
        if (words.isEmpty()
                || "|-".indexOf(words.charAt(0)) >= 0
                || LineShapes.isRule(words)
                || LineShapes.isPageNumber(words)
                || takeHeading(printed, cell)
                || takeField(cell)
                || takeTime(cell, release)) {
            return;
        }
        Dateline.at(lined.text(), printed)
                .filter(dateline -> metadata.build().place() == null
                        && !HeaderWords.isEvent(dateline.place())
                        && !HeaderWords.isBody(dateline.place())
                        && !HeaderWords.isPointer(dateline.place()))
                .ifPresent(dateline -> metadata.place(dateline.place()));
        if (!HeaderWords.isOffice(words) && !LineShapes.isBracketed(words)) {
            open.add(beforeDay(cell));
        }
    }

    /** "Government House, Marlow, 12 September 2025": the house without the day. */
    private Span beforeDay(Span cell) {
        StatedTime date = StatedTime.in(lined.text(), cell).orElse(null);
        if (date == null || date.span().end() < cell.end() || HeaderWords.isEvent(cell.of(lined.text()))) {
            return cell;
        }
        Span before = new Span(cell.begin(), date.span().begin()).trim(lined.text());
        boolean house = !before.isEmpty()
                && before.of(lined.text()).endsWith(",")
                && HeaderWords.isHouse(before.of(lined.text()));
        return house ? new Span(before.begin(), before.end() - 1) : cell;
    }

    /** {@code # Interview: how the ferry came back}: the heading of a text in Markdown, of more than a word. */
    private boolean takeHeading(Span printed, Span cell) {
        boolean heading = title == null
                && printed.of(lined.text()).startsWith("# ")
                && cell.of(lined.text()).indexOf(' ') > 0;
        title = heading ? cell : title;
        return heading;
    }

    private boolean takeField(Span cell) {
        Matcher field = FIELD.matcher(cell.of(lined.text()));
        if (!field.matches() || !LabelWords.isField(LabelWords.fold(field.group(1)))) {
            return false;
        }
        Span value = LineShapes.withoutEmphasis(
                lined.text(), new Span(cell.begin() + field.start(2), cell.end()).trim(lined.text()));
        String words = value.of(lined.text());
        switch (field.group(1).toLowerCase(Locale.ROOT)) {
            case "location", "place" -> metadata.place(words);
            case "venue" -> metadata.venue(words);
            case "program", "programme" -> metadata.programme(words);
            case "station" -> metadata.outlet(words);
            case "title", "event", "headline", "transcript" -> {
                title = value;
                StatedTime.in(lined.text(), value)
                        .filter(day -> day.span().end() == value.end())
                        .ifPresent(day -> days.add(day, false));
            }
            default -> takeTime(value, false);
        }
        return true;
    }

    /** A date and hardly anything else, or an hour and hardly anything else. */
    private boolean takeTime(Span cell, boolean release) {
        StatedTime date = StatedTime.in(lined.text(), cell).orElse(null);
        if (date != null) {
            days.add(date, release);
            takeTown(cell, date);
            return cell.length() - date.span().length() <= 24
                    && !HeaderWords.isEvent(cell.of(lined.text()))
                    && beforeDay(cell).equals(cell);
        }
        StatedTime time = StatedTime.timeIn(lined.text(), cell).orElse(null);
        if (time != null && cell.length() - time.span().length() <= 12) {
            days.addHour(time);
            return true;
        }
        return false;
    }

    /** {@code Port Ellis, 3 March 2025}: a few capitalised words, a comma or a dash, and the day. */
    private void takeTown(Span cell, StatedTime date) {
        Matcher town = BEFORE_DAY
                .matcher(lined.text())
                .region(cell.begin(), Math.max(cell.begin(), date.span().begin()));
        if (town.matches() && metadata.build().place() == null) {
            String words = town.group(1);
            boolean other = STATION.matcher(words).find()
                    || PageWords.byline(words).isPresent()
                    || HeaderWords.isEvent(words)
                    || HeaderWords.isBody(words)
                    || HeaderWords.isRole(words)
                    || HeaderWords.isVenue(words)
                    || HeaderWords.isOffice(words)
                    || LabelWords.isField(LabelWords.fold(words))
                    || labels.stream().anyMatch(label -> label.name().endsWith(LabelWords.fold(words)));
            if (!other) {
                metadata.place(PlaceNames.cased(words));
            }
        }
    }

    /**
     * Takes the line that names an event; without one the first that is nobody's name, unless the file's head states a title.
     */
    private void takeTitle(boolean stated) {
        open.removeIf(this::isKey);
        if (title == null) {
            List<Span> events = open.stream()
                    .filter(cell -> HeaderWords.isEvent(cell.of(lined.text()))
                            && cell.length() < 220
                            && !isNotes(cell)
                            && !isTold(cell))
                    .toList();
            title = events.stream()
                    .filter(cell -> !isBody(cell))
                    .findFirst()
                    .or(() -> events.stream().findFirst())
                    .map(this::above)
                    .orElse(
                            stated || open.isEmpty() || isSpeaker(open.getFirst()) || isTold(open.getFirst())
                                    ? null
                                    : open.getFirst());
        }
        if (title != null) {
            Span first = title;
            title = withoutStamp(withNextLine(first));
            open.removeIf(cell -> title.overlaps(cell));
        }
    }

    /** "AQ: Ada Quill", where AQ is a label. */
    private boolean isKey(Span cell) {
        String words = cell.of(lined.text());
        int colon = words.indexOf(':');
        String name = colon < 0 ? "" : LabelWords.fold(words.substring(0, colon));
        return colon > 0 && labels.stream().anyMatch(label -> label.name().equals(name));
    }

    /** Somebody's name, unless no label has its last word and more of the head follows, as below the name of a programme. */
    private boolean isSpeaker(Span cell) {
        String words = cell.of(lined.text());
        String last = LabelWords.fold(words).replaceAll("^.* ", "");
        boolean named = labels.stream().anyMatch(label -> label.name().contains(last));
        return HeaderWords.isPersonName(words) && (named || open.size() < 2 || LineShapes.hasLowerCase(words));
    }

    /** What a programme says of itself, in sentences. */
    private boolean isNotes(Span cell) {
        String words = cell.of(lined.text());
        return LineShapes.isProse(words) && !Headlines.isHeadlineCase(words);
    }

    /** "Narrator: Emil Roth", "Date of interview: May 9, 2019": a thing told of the talk, and not its name. */
    private boolean isTold(Span cell) {
        return TOLD.matcher(cell.of(lined.text())).lookingAt();
    }

    /** "Harbours Committee": who meets, not what about. */
    private boolean isBody(Span cell) {
        return LabelWords.fold(cell.of(lined.text())).endsWith(" committee");
    }

    /** "HEARING" alone names no event, and "A discussion at Guild Hall" says what it is: what stands first names it. */
    private Span above(Span event) {
        Span first = open.getFirst();
        String words = event.of(lined.text());
        boolean bare = LineShapes.wordCount(words) == 1 || words.startsWith("A ") || words.startsWith("An ");
        return bare && LineShapes.wordCount(first.of(lined.text())) > 2 ? first : event;
    }

    /** A title in capitals, or one that breaks off at a small word, goes on in the line directly below it. */
    private Span withNextLine(Span first) {
        int at = open.indexOf(first);
        if (at < 0 || at + 1 >= open.size()) {
            return first;
        }
        Span next = open.get(at + 1);
        boolean adjacent = lined.text()
                        .substring(first.end(), next.begin())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                == 1;
        boolean broken = first.of(lined.text())
                .toLowerCase(Locale.ROOT)
                .matches("(?s).*\\b(?:by|of|the|and|with|on|at|for|to|in|a|,)");
        return adjacent && broken ? first.cover(next) : first;
    }

    /** {@code Harbour works-20250624_100312-Meeting Recording}: what a service puts behind the name of the meeting. */
    private Span withoutStamp(Span title) {
        Matcher stamp = STAMP.matcher(lined.text()).region(title.begin(), title.end());
        return stamp.find() && stamp.start() > title.begin() ? new Span(title.begin(), stamp.start()) : title;
    }

    private void takePrincipal(FrontMatter front) {
        if (front.isEmpty() && isMessage(lined.line(labels.getFirst().line()))) {
            return; // a chat is about nobody in it
        }
        int from = lined.line(0).span().begin();
        int label = labels.getFirst().span().begin();
        Span above = new Span(front.isEmpty() && isChat() ? label : Math.min(headBegin, label), label);
        Principals.find(lined.text(), above, labels, front.all("creators")).ifPresent(found -> {
            printed = found.printed();
            name = found.name();
            role = found.role();
            open.removeIf(cell -> cell.contains(found.name()) && cell.begin() >= from);
            open.removeIf(cell -> found.role() != null && cell.equals(found.role()));
        });
    }

    /** All that stands above the first message has a day before it as the messages have: no header. */
    private boolean isChat() {
        List<Line> above = lined.lines().subList(0, labels.getFirst().line()).stream()
                .filter(line -> !line.blank())
                .toList();
        return !above.isEmpty() && above.stream().allMatch(this::isMessage);
    }

    private boolean isMessage(Line line) {
        return LineOpening.of(line, lined.text()).dated();
    }

    private Found found(FrontMatter front) {
        String said = front.first("title");
        metadata.title(!said.isEmpty() ? said : title == null ? null : Whitespace.joined(title.of(lined.text())));
        if (name != null) {
            metadata.principal(new Principals.Found(printed, name, role).principal(lined.text()));
        }
        days.moment(lined, labels).ifPresent(moment -> metadata.published(moment.published()));
        Span shown = title;
        List<Block> typed = blocks.stream()
                .map(block -> shown != null && block.span().overlaps(shown) && block.kind() == BlockKind.METADATA
                        ? new Block(BlockKind.TITLE, block.span())
                        : block)
                .toList();
        FrontFields.add(front, metadata, days.hour());
        return new Found(metadata.build(), typed);
    }
}
