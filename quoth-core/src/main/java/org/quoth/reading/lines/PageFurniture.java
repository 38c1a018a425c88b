package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a printer put on every page: page numbers, running heads and feet. */
final class PageFurniture {

    /** The invisible mark that telephones print before what nobody wrote. */
    private static final String BY_TELEPHONE = ": \u200e";

    private static final String LEFT_OUT = ": <Media omitted>";

    private static final int LEAST_PAGES = 3;
    private static final int LONGEST_MOMENT = 48;
    private static final int LONGEST_HEAD = 160;
    private static final Pattern NUMBER_AT_END = Pattern.compile("(?<!\\d)(\\d{1,4})$");
    /** "Page 2 of 9 Interview", which nobody says. */
    private static final Pattern PAGE_OF_PAGES = Pattern.compile("^Page (\\d{1,4}) of \\d{1,4}\\b");

    private static final Pattern WIDE_NUMBER = Pattern.compile("\\s{3,}\\d{1,4}$");
    private static final Pattern STARRED = Pattern.compile("\\*\\*\\s?\\p{Lu}[^*.?!:]{2,60}");
    private static final Pattern FOOTNOTE_RULE = Pattern.compile("_{5,}|[—–]{3,}|-{5,}");
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\\s?|\\[\\d{1,3}\\]\\s|\\d{1,3}\\s)\\S.*");
    private static final Pattern POINTER = Pattern.compile(
            "(?:disclaimer|also read|read also|must read|also watch|read more|also see)\\s*[:|]",
            Pattern.CASE_INSENSITIVE);
    /** What stands below a comment to be pressed. */
    private static final Pattern BUTTONS = Pattern.compile(
            "(?:(?:upvote|downvote|reply|share|award|report|save)\\b\\W*(?:\\d[\\d.,]*[km]?\\b\\W*)?){2,}",
            Pattern.CASE_INSENSITIVE);

    private final Lined lined;
    private final BitSet furniture = new BitSet();
    private final String[] keys;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> atBreak = new HashMap<>();

    private PageFurniture(Lined lined) {
        this.lined = lined;
        this.keys = new String[lined.size()];
    }

    /** The numbers of the lines that are furniture. */
    static BitSet in(Lined lined) {
        PageFurniture search = new PageFurniture(lined);
        search.markPageNumbers();
        search.count();
        search.markRunningHeads();
        search.markSecondPage();
        search.markLinks();
        search.markPointers();
        search.markClocks();
        search.markFootnotes();
        search.markUnnumbered();
        search.markNotices();
        return search.furniture;
    }

    private void markPageNumbers() {
        for (Line line : lined.lines()) {
            if (!line.blank()
                    && (LineShapes.endsInPageNumber(lined.of(line))
                            || (LineShapes.isPageNumber(lined.of(line)) && standsAlone(line.number())))) {
                furniture.set(line.number());
            }
        }
    }

    /** A row of links that a page prints with every contribution: "Link to this: alone | in context". */
    private void markLinks() {
        Map<String, BitSet> rows = new HashMap<>();
        for (Line line : lined.lines()) {
            if (!line.blank() && lined.of(line).contains(" | ") && !LineShapes.endsSentence(lined.of(line))) {
                rows.computeIfAbsent(lined.of(line), words -> new BitSet()).set(line.number());
            }
        }
        rows.values().stream().filter(same -> same.cardinality() >= LEAST_PAGES).forEach(furniture::or);
    }

    /** Places in a recording or moments of a day, each on a line of its own. */
    private void markClocks() {
        BitSet clocks = new BitSet();
        for (Line line : lined.lines()) {
            if (!line.blank() && LineShapes.isSureClock(lined.of(line))) {
                furniture.set(line.number());
            } else if (!line.blank() && LineShapes.isClock(lined.of(line))) {
                clocks.set(line.number());
            }
        }
        lined.lines().stream()
                .filter(line -> !line.blank() && isMoment(line))
                .forEach(line -> clocks.set(line.number()));
        if (clocks.cardinality() >= LEAST_PAGES) {
            furniture.or(clocks);
        }
    }

    /** A day with the hour and nothing else, as some services print below a message. */
    private boolean isMoment(Line line) {
        return line.words().length() < LONGEST_MOMENT
                && StatedTime.in(lined.text(), line.words())
                        .filter(stated -> stated.time() != null
                                && line.words().length() - stated.span().length() <= 2)
                        .isPresent();
    }

    /** The notes at the foot of a page and the rule above them, or that rule alone above the number of the page. */
    private void markFootnotes() {
        for (Line rule : lined.lines()) {
            if (!rule.blank() && FOOTNOTE_RULE.matcher(lined.of(rule)).matches()) {
                int note = lined.nextFilled(rule.number() + 1);
                boolean noted = note < lined.size()
                        && FOOTNOTE.matcher(lined.of(lined.line(note))).matches();
                if (noted || (note < lined.size() && furniture.get(note))) {
                    furniture.set(rule.number());
                }
                for (int i = note; noted && i < lined.size() && !lined.line(i).blank(); i++) {
                    furniture.set(i);
                }
            }
        }
    }

    /** A bare figure stands between blank lines; one that says it is a page needs one of them. */
    private boolean standsAlone(int number) {
        boolean above = number == 0 || lined.line(number - 1).blank();
        boolean below = number + 1 >= lined.size()
                || lined.line(number + 1).blank()
                || lined.line(number + 1).pageBreak();
        boolean figure = lined.of(lined.line(number)).chars().allMatch(Character::isDigit);
        return figure ? above && below : above || below;
    }

    private void count() {
        for (Line line : lined.lines()) {
            String key = head(line);
            keys[line.number()] = key;
            if (!key.isEmpty()) {
                seen.merge(key, 1, Integer::sum);
                atBreak.merge(key, besideBreak(line.number()) ? 1 : 0, Integer::sum);
            }
        }
    }

    /** What a line has in common with the same running head on other pages; empty if it can be none. */
    private String head(Line line) {
        if (line.blank() || line.words().length() > LONGEST_HEAD || furniture.get(line.number())) {
            return "";
        }
        String words = lined.of(line);
        if (LineShapes.isBracketed(words) || words.endsWith(":")) {
            return "";
        }
        String key = LineShapes.skeleton(words);
        return key.length() >= 6 ? key : "";
    }

    /** Heads that number the page themselves, the next by one more: "Quarrie -- 1 -- 12". */
    private void markNumberedHeads() {
        Map<String, List<Line>> heads = new HashMap<>();
        for (Line line : lined.lines()) {
            if (!keys[line.number()].isEmpty() && number(line) >= 0) {
                heads.computeIfAbsent(keys[line.number()], key -> new ArrayList<>())
                        .add(line);
            }
        }
        heads.values().stream()
                .filter(this::areCounted)
                .flatMap(List::stream)
                .forEach(head -> furniture.set(head.number()));
    }

    private boolean areCounted(List<Line> heads) {
        for (int i = 1; i < heads.size(); i++) {
            if (number(heads.get(i)) != number(heads.get(i - 1)) + 1) {
                return false;
            }
        }
        return heads.size() >= LEAST_PAGES
                || (heads.size() == LEAST_PAGES - 1 && heads.stream().allMatch(this::isSurelyNumbered));
    }

    private boolean isSurelyNumbered(Line head) {
        String words = lined.of(head);
        return WIDE_NUMBER.matcher(words).find() || PAGE_OF_PAGES.matcher(words).find();
    }

    /** The figure at the end of a line, or that of the page it begins with; -1 if there is none. */
    private int number(Line line) {
        Matcher page = PAGE_OF_PAGES.matcher(lined.of(line));
        Matcher number = page.find() ? page : NUMBER_AT_END.matcher(lined.of(line));
        return number == page || number.find() ? Integer.parseInt(number.group(1)) : -1;
    }

    /** What pages print between paragraphs: headings behind stars, and what is to lead readers elsewhere, or to warn them. */
    private void markPointers() {
        for (Line line : lined.lines()) {
            if (!line.blank()
                    && (POINTER.matcher(lined.of(line)).lookingAt()
                            || BUTTONS.matcher(lined.of(line)).matches()
                            || STARRED.matcher(lined.of(line)).matches())) {
                furniture.set(line.number());
            }
        }
    }

    /** A page number or a form feed within two filled lines. */
    private boolean besideBreak(int number) {
        int before = number;
        int after = number;
        for (int i = 0; i < 2; i++) {
            before = before < 0 ? -1 : lined.previousFilled(before);
            after = lined.nextFilled(Math.min(after + 1, lined.size()));
            if (isBreak(before) || isBreak(after)) {
                return true;
            }
        }
        return lined.line(number).pageBreak() || before < 0;
    }

    private boolean isBreak(int number) {
        return number >= 0
                && number < lined.size()
                && (furniture.get(number) || lined.line(number).pageBreak());
    }

    private void markRunningHeads() {
        markNumberedHeads();
        for (int i = 0; i < keys.length; i++) {
            if (isRunningHead(keys[i])) {
                furniture.set(i);
            }
        }
    }

    /** Where the lines are numbered in the margin, those without a number, from the first that has one. */
    private void markUnnumbered() {
        boolean begun = false;
        for (Line line : lined.lines()) {
            if (!line.blank()) {
                boolean numbered = !MarginNumbers.before(line, lined.text()).isEmpty();
                begun |= numbered;
                if (begun && !numbered) {
                    furniture.set(line.number());
                }
            }
        }
    }

    /** What a chat says of itself among the messages, under a day like them: who joined, what it is called now, that a picture is left out. */
    private void markNotices() {
        List<Line> dated = lined.lines().stream()
                .filter(line ->
                        !line.blank() && LineOpening.of(line, lined.text()).dated())
                .toList();
        List<Line> notices = dated.stream()
                .filter(line -> LabelShapes.at(line, lined.text()).isEmpty()
                        || lined.of(line).contains(BY_TELEPHONE)
                        || lined.of(line).endsWith(LEFT_OUT))
                .toList();
        if (dated.size() - notices.size() >= LEAST_PAGES && notices.size() * 2 < dated.size()) {
            notices.forEach(line -> furniture.set(line.number()));
        }
    }

    private boolean isRunningHead(String key) {
        int times = seen.getOrDefault(key, 0);
        return times >= LEAST_PAGES && atBreak.getOrDefault(key, 0) * 10 >= times * 8;
    }

    /** The first line of all, if it stands below the number of a page again. */
    private void markSecondPage() {
        int first = lined.nextFilled(0);
        String key = first < lined.size() ? keys[first] : "";
        if (!key.isEmpty() && seen.getOrDefault(key, 0) > 1) {
            for (int i = first + 1; i < lined.size(); i++) {
                if (keys[i].equals(key) && furniture.get(lined.previousFilled(i))) {
                    furniture.set(i);
                }
            }
        }
    }
}
