package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns conventions whose labels no mark gives away: names on lines of their own, before a dash, in a column of their own. Headings,
 * bylines and lists look alike, so that more is asked: the same few names come again, they take turns, and what follows is talk.
 */
final class OtherConventions {

    private static final int FEWEST = 4;

    private final Lined lined;
    private final BitSet furniture;
    private final Map<Label.Style, List<Label>> candidates = new EnumMap<>(Label.Style.class);

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

    private void collect() {
        boolean asked = lined.text().indexOf('?') >= 0; // without a question only sure labels are talk
        for (Line line : lined.lines()) {
            if (!furniture.get(line.number())) {
                for (Label label : OtherShapes.at(line, lined.text(), asked)) {
                    if (!LabelWords.isField(label.name())) {
                        candidates
                                .computeIfAbsent(label.style(), style -> new ArrayList<>())
                                .add(label);
                    }
                }
            }
        }
    }

    private List<Label> accepted(List<Label> all) {
        Map<String, Integer> names = new HashMap<>();
        all.forEach(label -> names.merge(label.name(), 1, Integer::sum));
        boolean capitals = mostly(all.stream()
                .filter(label -> names.getOrDefault(label.name(), 0) > 1)
                .toList());
        List<Label> labels = all.stream()
                .filter(label -> names.getOrDefault(label.name(), 0) > 1 || isLikely(label, capitals))
                .toList();
        return isConvention(labels) && !Talk.isStory(lined, labels) ? labels : List.of();
    }

    private boolean mostly(List<Label> labels) {
        long capitals = labels.stream().filter(this::isCapitals).count();
        return !labels.isEmpty() && capitals * 5 >= labels.size() * 4L;
    }

    private boolean isCapitals(Label label) {
        return LabelShapes.isCapitals(label.span().of(lined.text()));
    }

    /** Stands once, but names a part, or is set as those that come again; alone on its line it could be a heading. */
    private boolean isLikely(Label label, boolean capitals) {
        return switch (label.style()) {
            case ALONE, ALONE_MARKED -> label.isPart() || LabelWords.hasTitle(label.name());
            case POLITE_STOP, ANGLE -> true;
            default ->
                label.isPart() || (capitals ? isCapitals(label) : label.name().contains(" "));
        };
    }

    private boolean isConvention(List<Label> labels) {
        long distinct = labels.stream().map(Label::name).distinct().count();
        long again = labels.size() - distinct;
        if (labels.size() < FEWEST || distinct < 2 || again < 2 || again * (isSure(labels) ? 3 : 2) < labels.size()) {
            return false;
        }
        return takeTurns(labels)
                && share(labels) >= leastShare(labels.getFirst().style())
                && isTalk(labels)
                && proseBefore(labels.getFirst()) <= 3;
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
        int margin = labels.stream()
                .mapToInt(label -> indent(lined.line(label.line())))
                .sorted()
                .toArray()[labels.size() / 2];
        int units = 0;
        for (Line line : lined.lines().subList(labels.getFirst().line(), lined.size())) {
            boolean begins = !spaced
                    || line.number() == 0
                    || lined.line(line.number() - 1).blank();
            units += !line.blank() && begins && !furniture.get(line.number()) && indent(line) <= margin + 1 ? 1 : 0;
        }
        return (double) labels.size() / Math.max(1, units);
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
        for (int i = 0; i < labels.size(); i++) {
            int next = i + 1 < labels.size()
                    ? labels.get(i + 1).span().begin()
                    : lined.text().length();
            String words = Talk.after(labels.get(i), lined);
            words = words.substring(
                    0, Math.min(words.length(), Math.max(0, next - labels.get(i).speechBegin())));
            questions += words.indexOf('?') >= 0 ? 1 : 0;
            empty += LineShapes.wordCount(words) == 0 ? 1 : 0;
            if (LineShapes.wordCount(words) >= 4) {
                longer++;
                talk += Talk.hasPersons(words) || words.indexOf('?') >= 0 ? 1 : 0;
            }
        }
        boolean asked = isSure(labels) || questions * 12 >= labels.size();
        return asked
                && longer * 3 >= labels.size()
                && talk * (isSure(labels) ? 3 : 2) >= longer
                && empty * 5 <= labels.size();
    }

    /** A form of address or angle brackets before every turn: hardly anything else is set so. */
    private static boolean isSure(List<Label> labels) {
        Label.Style style = labels.getFirst().style();
        return style == Label.Style.POLITE_STOP || style == Label.Style.ANGLE;
    }

    private int proseBefore(Label first) {
        int prose = 0;
        for (Line line : lined.lines().subList(0, first.line())) {
            prose += !line.blank() && LineShapes.isProse(lined.of(line)) ? 1 : 0;
        }
        return prose;
    }
}
