package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Learns conventions whose labels no mark gives away: names on lines of their own, before a dash, in a column of their own. Headings,
 * bylines and lists look alike, so that more is asked: the same few names come again, they take turns, and what follows is talk.
 */
final class OtherConventions {

    private static final int FEWEST = 4;
    private static final int FEWEST_BESIDE = 2;
    private static final int LONGEST_WITH_OUTLET = 7;
    private static final int LONGEST_NAME = 3;
    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

    private final Lined lined;
    private final BitSet furniture;
    private final Map<Label.Style, List<Label>> candidates = new EnumMap<>(Label.Style.class);
    private @Nullable NamePairs names;

    private OtherConventions(Lined lined, BitSet furniture) {
        this.lined = lined;
        this.furniture = furniture;
    }

    /** The labels of this document, in order; empty if it has no such convention. */
    static List<Label> learn(Lined lined, BitSet furniture) {
        OtherConventions conventions = new OtherConventions(lined, furniture);
        conventions.collect();
        List<Label> best = List.of();
        for (List<Label> labels : conventions.candidates.values()) {
            List<Label> accepted = conventions.accepted(labels);
            best = accepted.size() > best.size() ? accepted : best;
        }
        return best;
    }

    /** Names on lines of their own in a document that sets most labels otherwise: a part, or a name with its office, and below it what is said. */
    static List<Label> alone(Lined lined, BitSet furniture) {
        return lined.lines().stream()
                .filter(line -> !line.blank() && !furniture.get(line.number()))
                .flatMap(line -> OtherShapes.at(line, lined, true).stream())
                .filter(label -> label.style() == Label.Style.ALONE && label.line() + 1 < lined.size())
                .filter(label -> label.isPart() || label.name().indexOf(',') > 0)
                .filter(label -> LineShapes.endsSentence(lined.of(lined.line(lined.nextFilled(label.line() + 1)))))
                .toList();
    }

    /** Names with a form of address before a stop that begin paragraphs, in the record of an examination: {@code Ms. Quill.  Good morning.} */
    static List<Label> polite(Lined lined, BitSet furniture) {
        List<Label> labels = lined.lines().stream()
                .filter(line -> !line.blank() && !furniture.get(line.number()))
                .filter(line ->
                        line.number() == 0 || lined.line(line.number() - 1).blank())
                .flatMap(line -> OtherShapes.at(line, lined, false).stream())
                .filter(label -> label.style() == Label.Style.POLITE_STOP)
                .filter(label -> LabelWords.startsWithTitle(label.name()) || label.isPart())
                .toList();
        return labels.size() >= FEWEST_BESIDE ? labels : List.of();
    }

    private void collect() {
        boolean asked = lined.text().indexOf('?') >= 0;
        for (Line line : lined.lines()) {
            if (!furniture.get(line.number())) {
                for (Label label : OtherShapes.at(line, lined, true)) {
                    if (!LabelWords.isField(label.name()) && (asked || isSure(label) || Recorded.is(label, lined))) {
                        candidates
                                .computeIfAbsent(label.style(), style -> new ArrayList<>())
                                .add(behindFurniture(label));
                    }
                }
            }
        }
    }

    /** What a page prints below the name is not said. */
    private Label behindFurniture(Label label) {
        int said = label.line();
        int next = lined.nextFilled(said + 1);
        while (label.speechBegin() >= lined.line(label.line()).words().end()
                && next < lined.size()
                && furniture.get(next)) {
            said = next;
            next = lined.nextFilled(said + 1);
        }
        return said == label.line()
                ? label
                : new Label(
                        label.line(),
                        label.span(),
                        Math.max(label.speechBegin(), lined.line(said).words().end()),
                        label.name(),
                        label.style());
    }

    private List<Label> accepted(List<Label> all) {
        Map<String, Integer> names = new HashMap<>();
        all.forEach(label -> names.merge(label.name(), 1, Integer::sum));
        boolean capitals = mostly(all.stream()
                .filter(label -> names.getOrDefault(label.name(), 0) > 1)
                .toList());
        Set<String> again = names.entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        Set<Integer> lines = all.stream().map(Label::line).collect(Collectors.toUnmodifiableSet());
        int first = all.stream()
                .filter(label -> names.getOrDefault(label.name(), 0) > 1 || label.isPart())
                .mapToInt(Label::line)
                .min()
                .orElse(0);
        boolean lower =
                all.stream().anyMatch(label -> isLower(label) && again.contains(label.name()) && isKnown(label));
        List<Label> labels = HeadFields.withoutRoster(
                lined,
                aligned(all.stream()
                        .filter(label -> !isListed(label, lines) && !isColumnHead(label) && (lower || !isLower(label)))
                        .filter(label ->
                                names.getOrDefault(label.name(), 0) > 1 || isLikely(label, capitals, first, again))
                        .toList()));
        return isConvention(labels) && !Talk.isStory(lined, labels) ? labels : List.of();
    }

    /** One of a list of names: the next filled line is another. */
    private boolean isListed(Label label, Set<Integer> lines) {
        boolean alone = label.style() == Label.Style.ALONE || label.style() == Label.Style.ALONE_MARKED;
        return alone && lines.contains(lined.nextFilled(label.line() + 1));
    }

    /** The head of a table: a rule stands below it. */
    private boolean isColumnHead(Label label) {
        int below = label.line() + 1;
        return below < lined.size() && lined.of(lined.line(below)).startsWith("|--");
    }

    /** Where labels before a stop begin indented paragraphs, those at the margin are words of a sentence that the line broke. */
    private List<Label> aligned(List<Label> labels) {
        if (labels.isEmpty() || labels.getFirst().style() != Label.Style.POLITE_STOP || margin(labels) == 0) {
            return labels;
        }
        return labels.stream()
                .filter(label -> indent(lined.line(label.line())) > 0)
                .toList();
    }

    private boolean mostly(List<Label> labels) {
        long capitals = labels.stream().filter(this::isCapitals).count();
        return !labels.isEmpty() && capitals * 5 >= labels.size() * 4L;
    }

    private boolean isCapitals(Label label) {
        return LabelShapes.isCapitals(label.span().of(lined.text()));
    }

    /** Stands once, but names a part, or is set as those that come again; alone on its line it could be a heading. */
    private boolean isLikely(Label label, boolean capitals, int first, Set<String> surnames) {
        return switch (label.style()) {
            case ALONE, ALONE_MARKED ->
                label.isPart()
                        || isLower(label)
                        || isKeyed(label)
                        || isInFull(label, surnames)
                        || isHolder(label, surnames)
                        || (label.line() > first && (isAboveFurniture(label) || isAboveWords(label)))
                        || (capitals && label.line() > first && isAboveTalk(label))
                        || LabelWords.hasTitle(label.name())
                        || (label.style() == Label.Style.ALONE_MARKED && Recorded.is(label, lined))
                        || (label.line() > first && isNamedElsewhere(label));
            case POLITE_STOP, ANGLE -> true;
            default ->
                label.isPart()
                        || Recorded.is(label, lined)
                        || (capitals
                                ? isCapitals(label)
                                : label.span().of(lined.text()).contains(" "));
        };
    }

    private boolean isLower(Label label) {
        boolean alone = label.style() == Label.Style.ALONE || label.style() == Label.Style.ALONE_MARKED;
        return alone
                && OtherShapes.LOWER_NAME.matcher(label.span().of(lined.text())).matches();
    }

    /** Somewhere it stands with the capitals that names have. */
    private boolean isKnown(Label label) {
        String name = WORD.matcher(label.name()).replaceAll(word -> word.group().toUpperCase(Locale.ROOT));
        return pairs().times(name) > 0;
    }

    /** {@code ADA QUILL}, where {@code QUILL} comes again from then on. */
    private boolean isInFull(Label label, Set<String> again) {
        int last = label.name().lastIndexOf(' ');
        return last > 0 && isCapitals(label) && again.contains(label.name().substring(last + 1));
    }

    /** {@code The Minister of State (Lord Quill)}, where {@code Lord Quill} comes again. */
    private boolean isHolder(Label label, Set<String> again) {
        Matcher brackets = BRACKETS.matcher(label.span().of(lined.text()));
        return brackets.find() && again.contains(LabelWords.fold(brackets.group(1)));
    }

    /** Its letters stand in brackets behind a name: {@code Ada Quill (AQ)}. */
    private boolean isKeyed(Label label) {
        return lined.text()
                .substring(0, label.span().begin())
                .contains("(" + label.span().of(lined.text()) + ")");
    }

    /** A first and last name that stand elsewhere too: those who talk are announced, headings are not. */
    private boolean isNamedElsewhere(Label label) {
        String printed = label.span().of(lined.text());
        return LineShapes.wordCount(printed) <= 4 && pairs().times(printed) >= 2;
    }

    private NamePairs pairs() {
        NamePairs known = names == null ? NamePairs.in(lined.text()) : names;
        names = known;
        return known;
    }

    /** A name and, behind a comma, whom its owner works for, closely above words and with nothing close above it: {@code Laura Lind, Harbour News}. */
    private boolean isAboveWords(Label label) {
        int line = label.line();
        return label.name().indexOf(',') > 0
                && LineShapes.wordCount(label.name()) <= LONGEST_WITH_OUTLET
                && line + 1 < lined.size()
                && lined.line(line - 1).blank()
                && !lined.line(line + 1).blank()
                && LineShapes.endsSentence(lined.of(lined.line(line + 1)));
    }

    /** A name in capitals among such, and somebody says I, we or you in the first paragraph below it; headings stand above labels. */
    private boolean isAboveTalk(Label label) {
        int words = LineShapes.wordCount(label.name());
        return isCapitals(label) && words >= 2 && words <= LONGEST_NAME && Talk.hasPersons(Talk.after(label, lined));
    }

    /** A row of links stands below it, as below the names that come again. */
    private boolean isAboveFurniture(Label label) {
        return label.line() + 1 < lined.size() && furniture.get(label.line() + 1);
    }

    private boolean isConvention(List<Label> labels) {
        Set<String> printed = labels.stream().map(Label::name).collect(Collectors.toUnmodifiableSet());
        long distinct = printed.stream()
                .filter(name -> name.indexOf(' ') < 0 || !printed.contains(name.substring(name.lastIndexOf(' ') + 1)))
                .count();
        long again = labels.size() - distinct;
        boolean handles = labels.stream().allMatch(label -> label.name().startsWith("u/"));
        boolean recorded = Recorded.are(labels, lined);
        if (labels.size() < FEWEST || distinct < (recorded ? 1 : 2) || (again < (isSure(labels) ? 1 : 2) && !handles)) {
            return false;
        }
        double often = handles ? 1 : (double) again / labels.size();
        return often >= leastOften(labels)
                && (recorded || takeTurns(labels))
                && (severalComeAgain(labels)
                        || isSure(labels)
                        || areMembers(labels)
                        || labels.stream().anyMatch(Label::isPart))
                && share(labels) >= leastShare(labels.getFirst().style())
                && isTalk(labels)
                && Talk.proseBefore(labels.getFirst(), lined) <= 3;
    }

    private double leastOften(List<Label> labels) {
        if (isSure(labels) || areMembers(labels)) {
            return 0.25;
        }
        return areQualified(labels) || areNamed(labels) ? 0.3 : 0.4;
    }

    /** {@code Baroness Quill (Ind)}: most names have both a form of address and something in brackets behind them. */
    private boolean areMembers(List<Label> labels) {
        return areQualified(labels) && areTitled(labels);
    }

    /** A party, a constituency or an office in brackets behind most names. */
    private boolean areQualified(List<Label> labels) {
        long qualified = labels.stream()
                .filter(label -> label.span().of(lined.text()).endsWith(")"))
                .count();
        return qualified * 2 > labels.size();
    }

    /** Some name a part, and most others stand elsewhere in full, as in a list of those who take part. */
    private boolean areNamed(List<Label> labels) {
        long named = labels.stream()
                .filter(label -> label.isPart() || isNamedElsewhere(label))
                .count();
        return named * 4 >= labels.size() * 3L
                && labels.stream().filter(Label::isPart).count() >= 2;
    }

    /** Most have a form of address or an office. */
    private static boolean areTitled(List<Label> labels) {
        long titled = labels.stream()
                .filter(label -> label.isPart() || LabelWords.startsWithTitle(label.name()))
                .count();
        return titled * 4 >= labels.size() * 3L;
    }

    /** Of one name that stands among many the others may be headings, and it a button: {@code Call}. */
    private static boolean severalComeAgain(List<Label> labels) {
        Set<String> seen = new HashSet<>();
        return labels.stream()
                        .map(Label::name)
                        .filter(name -> !seen.add(name))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean takeTurns(List<Label> labels) {
        int same = 0;
        for (int i = 1; i < labels.size(); i++) {
            same += labels.get(i).name().equals(labels.get(i - 1).name()) ? 1 : 0;
        }
        return same * 4 <= labels.size();
    }

    private static double leastShare(Label.Style style) {
        return style == Label.Style.ALONE || style == Label.Style.ALONE_MARKED ? 0.15 : 0.4;
    }

    /** Labels among the beginnings of paragraphs, or of lines where no blank ones stand between, that are set as far to the left. */
    private double share(List<Label> labels) {
        int blank = (int) lined.lines().stream().filter(Line::blank).count();
        boolean spaced = blank * 4 >= lined.size();
        int margin = margin(labels);
        boolean indented = labels.getFirst().style() == Label.Style.POLITE_STOP && margin > 0;
        int units = 0;
        for (Line line : lined.lines().subList(labels.getFirst().line(), lined.size())) {
            boolean begins = indented
                    ? indent(line) >= margin - 1
                    : !spaced
                            || line.number() == 0
                            || lined.line(line.number() - 1).blank();
            units += !line.blank() && begins && !furniture.get(line.number()) && indent(line) <= margin + 1 ? 1 : 0;
        }
        return (double) labels.size() / Math.max(1, units);
    }

    /** How far from the left the labels stand, the one in the middle. */
    private int margin(List<Label> labels) {
        return labels.stream()
                .mapToInt(label -> indent(lined.line(label.line())))
                .sorted()
                .toArray()[labels.size() / 2];
    }

    private static int indent(Line line) {
        return line.words().begin() - line.span().begin();
    }

    /** Half of the longer turns speak to somebody or of themselves, or ask. */
    private boolean isTalk(List<Label> labels) {
        int longer = 0;
        int talk = 0;
        int empty = 0;
        int questions = 0;
        boolean titled = areTitled(labels);
        for (int i = 0; i < labels.size(); i++) {
            String words = Talk.own(labels, i, lined);
            questions += (titled ? asks(labels, i) : words.indexOf('?') >= 0) ? 1 : 0;
            empty += LineShapes.wordCount(words) == 0 ? 1 : 0;
            if (LineShapes.wordCount(words) >= 4) {
                longer++;
                talk += Talk.hasPersons(words) || words.indexOf('?') >= 0 ? 1 : 0;
            }
        }
        boolean asked = isSure(labels) || questions * 12 >= labels.size();
        boolean understood = !isForeign() || share(labels) < 0.8;
        return asked
                && longer * 3 >= labels.size()
                && (talk * (isSure(labels) || titled ? 3 : 2) >= longer || !understood)
                && empty * 5 <= labels.size();
    }

    /** Anywhere, not only in its first paragraph. */
    private boolean asks(List<Label> labels, int number) {
        int begin = labels.get(number).speechBegin();
        int end = Label.end(labels, number, lined.text());
        return begin < end && lined.text().indexOf('?', begin, end) >= 0;
    }

    /** Of a language with letters that English has not: its words for I and you may be unknown here. */
    private boolean isForeign() {
        String text = lined.text();
        long letters = text.chars().filter(Character::isLetter).count();
        long others =
                text.chars().filter(c -> c > 0x7f && Character.isLetter(c)).count();
        return others * 30 >= letters;
    }

    private boolean isSure(List<Label> labels) {
        return labels.stream().allMatch(this::isSure) || Recorded.are(labels, lined);
    }

    /** A form of address or angle brackets before a turn, a part or an office in capitals on a line of its own: hardly anything else is set so. */
    private boolean isSure(Label label) {
        return switch (label.style()) {
            case POLITE_STOP, ANGLE -> true;
            case DASH -> isCapitals(label) && LabelWords.startsWithTitle(label.name());
            case ALONE -> isCapitals(label) && (label.isPart() || LabelWords.startsWithTitle(label.name()));
            default -> false;
        };
    }
}
