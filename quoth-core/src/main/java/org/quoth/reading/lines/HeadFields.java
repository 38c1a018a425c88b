package org.quoth.reading.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoth.text.Sentences;

/** Tells labels from what only has their shape: the fields and the roster of a header, a title, a matter that a speaker turns to. */
final class HeadFields {

    private static final int FEW = 5;
    private static final int LONG_FIELD = 12;
    private static final int MOST_OF_HEAD = 4;
    private static final int FEWEST_TURNS = 4;
    private static final int FEWEST_OF_KEY = 3;

    /** An agency, a party or a programme that a sentence speaks of. */
    private static final Pattern INITIALS = Pattern.compile("(?<=[\\p{Ll},] )[A-Z]{3,6}\\b(?!:)");

    /** Names with their offices: "Lena Marsh, Harbour Post; Tom Quarrie (Independent)". */
    private static final Pattern NAMES = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|of|the|and|for|de|van|von|&)(?:[,;]?\\s+(?:\\(?\\p{Lu}[\\p{L}\\p{M}.'’-]*\\)?|of|the|and|for|to|de|van|von|at|in|plc|&|[–—-]))+");

    private static final Pattern FIELD = Pattern.compile("^\\p{Lu}[\\p{L} ]{2,30}:\\s+");

    private static final Set<String> LISTED = Set.of(
            "analysts",
            "executives",
            "speakers",
            "panelists",
            "panellists",
            "attendees",
            "management",
            "members",
            "observers",
            "senators",
            "deputies",
            "representatives");

    /** Some vendors set behind the office who asks and who answers. */
    private static final Pattern PART_BEHIND = Pattern.compile("\\s{3,}[QA]$");

    private final Lined lined;
    private final List<Label> labels;
    private final Map<String, Integer> names = new HashMap<>();

    private HeadFields(Lined lined, List<Label> labels) {
        this.lined = lined;
        this.labels = labels;
        labels.forEach(label -> names.merge(label.name(), 1, Integer::sum));
    }

    /** The labels under which somebody speaks. */
    static List<Label> without(Lined lined, List<Label> labels) {
        return new HeadFields(lined, labels).fieldless();
    }

    /**
     * Without the title and the list of those who take part: parts with names behind them ({@code MODERATOR: Lena Marsh, Harbour Post}), or the key to the
     * initials that are the labels.
     */
    static List<Label> withoutRoster(Lined lined, List<Label> labels) {
        HeadFields fields = new HeadFields(lined, labels);
        int title = !labels.isEmpty() && fields.isTitle(labels.getFirst()) ? 1 : 0;
        int listed = Math.max(title, Math.max(fields.key(), fields.parts()));
        return labels.size() - listed >= FEWEST_TURNS ? labels.subList(listed, labels.size()) : labels;
    }

    /** Nothing but an office, below the line of a name. */
    static boolean isOffice(String words) {
        String bare = PART_BEHIND.matcher(words).replaceFirst("");
        return HeaderWords.isRole(bare) && NAMES.matcher(bare).matches();
    }

    /** Where, below a name on a line of its own, the words begin: behind the line of the office ({@code Analyst, Quay Partners   Q}), if one follows. */
    static int behindOffice(Line name, Lined lined) {
        int below = name.number() + 1;
        if (below >= lined.size() || lined.line(below).blank()) {
            return name.words().end();
        }
        Line line = lined.line(below);
        return (isOffice(lined.of(line)) ? line : name).words().end();
    }

    /** How many labels at the beginning name a part, with nothing but names behind them. */
    private int parts() {
        int count = 0;
        while (count < labels.size() && isListed(labels.get(count))) {
            count++;
        }
        return count;
    }

    /** A part with nothing but names behind it, or a name alone with nothing or other names below it. */
    private boolean isListed(Label label) {
        boolean alone = label.style() == Label.Style.ALONE || label.style() == Label.Style.ALONE_MARKED;
        String words = Talk.after(label, lined);
        return (label.isPart() && isAmongFields(label))
                || ((label.isPart() || alone || LISTED.contains(label.name())) && areNames(words))
                || (alone && LineShapes.wordCount(words) == 0);
    }

    /** Nothing is said on its line, and the one next to it is a field or tells another part. */
    private boolean isAmongFields(Label label) {
        return !isSaid(line(label))
                && Stream.of(label.line() - 1, label.line() + 1)
                        .filter(number -> number >= 0 && number < lined.size())
                        .map(lined::line)
                        .filter(line -> !line.blank())
                        .anyMatch(line -> isField(lined.of(line)));
    }

    private static boolean isField(String words) {
        int colon = words.indexOf(':');
        String name = colon < 0 ? "" : LabelWords.fold(words.substring(0, colon));
        return !name.isEmpty()
                && (LabelWords.isField(name) || LabelWords.isPart(name))
                && !isSaid(words.substring(colon + 1));
    }

    /** How many labels at the beginning differ, stand in lines one below the other and have nothing said behind them. */
    private int key() {
        Set<String> different = new HashSet<>();
        int count = 0;
        while (count < labels.size()
                && (count == 0
                        || labels.get(count).line() == labels.get(count - 1).line() + 1)
                && different.add(labels.get(count).name())
                && !isSaid(line(labels.get(count)))) {
            count++;
        }
        return count >= FEWEST_OF_KEY || labels.subList(0, count).stream().allMatch(this::isKey) ? count : 0;
    }

    /** {@code AQ: Ada Quill}, and it comes again. */
    private boolean isKey(Label label) {
        String[] words = line(label).strip().split("[\\s,]+");
        String initials = words.length < 2 ? "" : LabelWords.initials(words[0] + " " + words[1]);
        return times(label) > 1 && initials.equals(label.name());
    }

    /** Behind the label, up to the end of its line. */
    private String line(Label label) {
        int end = Math.max(label.speechBegin(), lined.line(label.line()).words().end());
        return lined.text().substring(label.speechBegin(), end);
    }

    private static boolean areNames(String after) {
        String words = after.strip();
        return LineShapes.hasLowerCase(words)
                && !Talk.hasPersons(words)
                && words.lines()
                        .map(line -> FIELD.matcher(line.strip()).replaceFirst(""))
                        .allMatch(line -> NAMES.matcher(line).matches() || headsList(line));
    }

    /** "Conference call participants", "Analysts:" */
    private static boolean headsList(String line) {
        if (line.endsWith(":") && LineShapes.wordCount(line) <= MOST_OF_HEAD) {
            return true;
        }
        String last = line.substring(line.lastIndexOf(' ') + 1);
        String folded = LabelWords.fold(last);
        return LineShapes.wordCount(line) <= MOST_OF_HEAD && (LabelWords.isPart(folded) || LISTED.contains(folded));
    }

    private int times(Label label) {
        return names.getOrDefault(label.name(), 0);
    }

    /**
     * Without what stands in the header as fields: the first label directly below another line where all others begin paragraphs, unless
     * what follows it is said, and one that comes only once before capitals ({@code WITNESS: ADA QUILL}) where people's words are not in
     * capitals.
     */
    private List<Label> fieldless() {
        boolean mixed = LineShapes.hasLowerCase(lined.text());
        List<Label> kept = labels.stream()
                .filter(label -> !mixed || times(label) > 1 || !namesOnly(label))
                .toList();
        if (kept.size() > FEW) {
            Set<String> spokenOf = spokenOf();
            kept = kept.stream()
                    .filter(label -> times(label) > 1 || !(isSubject(label, spokenOf) || isHeading(label)))
                    .toList();
        }
        kept = withoutRoster(lined, kept);
        if (kept.size() > FEW
                && isBelowLine(kept.getFirst())
                && !isSaid(Talk.after(kept.getFirst(), lined))
                && kept.stream().skip(1).noneMatch(this::isBelowLine)) {
            return kept.subList(1, kept.size());
        }
        return kept;
    }

    /** A sentence, words of people who speak, or more than fields hold; {@code female, 61, ferry passenger} is none of it. */
    private static boolean isSaid(String words) {
        return Talk.hasPersons(words)
                || LineShapes.endsSentence(words.strip())
                || LineShapes.wordCount(words) > LONG_FIELD;
    }

    /** The first line of all, under a name that does not come again, and no sentence: "NA: Debate on the Budget". */
    private boolean isTitle(Label label) {
        String words = Talk.after(label, lined);
        return label.line() == lined.nextFilled(0)
                && times(label) == 1
                && !Talk.hasPersons(words)
                && !LineShapes.endsSentence(words.strip());
    }

    /** "FEMA: 33 grants …", once, while FEMA is spoken of elsewhere and nobody says I or asks: what a speaker turns to, and no speaker. */
    private boolean isSubject(Label label, Set<String> spokenOf) {
        if (!spokenOf.contains(label.span().of(lined.text()))) {
            return false;
        }
        String words = Talk.after(label, lined);
        String first = Sentences.in(words).stream()
                .findFirst()
                .map(sentence -> sentence.of(words))
                .orElse("");
        return !Talk.hasPersons(first) && first.indexOf('?') < 0;
    }

    /** "Road Repairs: Carrick", once and on a line of its own, where most others have a form of address or an office. */
    private boolean isHeading(Label label) {
        int below = label.line() + 1;
        return label.style() == Label.Style.MIXED_COLON
                && !isTitled(label)
                && LineShapes.wordCount(line(label)) <= MOST_OF_HEAD
                && !isSaid(line(label))
                && !line(label).isBlank()
                && (below >= lined.size() || lined.line(below).blank())
                && labels.stream().filter(HeadFields::isTitled).count() * 4 >= labels.size() * 3L;
    }

    private static boolean isTitled(Label label) {
        return label.isPart() || LabelWords.hasTitle(label.name());
    }

    /** The initials that stand within a sentence somewhere. */
    private Set<String> spokenOf() {
        Set<String> spokenOf = new HashSet<>();
        Matcher initials = INITIALS.matcher(lined.text());
        while (initials.find()) {
            spokenOf.add(initials.group());
        }
        return spokenOf;
    }

    private boolean isBelowLine(Label label) {
        return label.line() > 0 && !lined.line(label.line() - 1).blank();
    }

    private boolean namesOnly(Label label) {
        Line line = lined.line(label.line());
        String words = lined.text()
                .substring(
                        label.speechBegin(),
                        Math.max(label.speechBegin(), line.words().end()))
                .replaceAll("[(\\[][^()\\[\\]]*[)\\]]", "")
                .strip();
        return label.style() == Label.Style.CAPITALS_COLON
                && LineShapes.wordCount(words) >= 2
                && LineShapes.wordCount(words) <= 6
                && !LineShapes.hasLowerCase(words)
                && !LineShapes.endsSentence(words);
    }
}
