package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns from a document how it labels its turns, or that it does not.
 *
 * <p>Evidence is what lies in the document: labels that come again, labels that take turns, labels that name a part in a
 * conversation, and how much of the text stands under labels. A release that quotes one line of a debate has none of it.
 */
final class LabelConvention {

    private static final int FEW = 5;
    private static final Pattern COURTESY = Pattern.compile(
            "(?:Mr|Mrs|Ms|Miss|Dr|Senator|(?:Rt )?Hon|Sir|Dame|Prof|Adv)\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");

    private final Lined lined;
    /** The number of the first line that ends a sentence; -1 before anybody asked. */
    private int firstSentence = -1;

    private final BitSet furniture;
    private final List<Label> candidates = new ArrayList<>();

    private LabelConvention(Lined lined, BitSet furniture) {
        this.lined = lined;
        this.furniture = furniture;
    }

    /** The labels of this document, in order; empty if it is no transcript. */
    static List<Label> learn(Lined lined, BitSet furniture, LabelSigns.Found signs) {
        List<Label> labels = signs.marked() ? new LabelConvention(lined, furniture).learn() : List.of();
        if (!labels.isEmpty() && labels.stream().allMatch(label -> label.style() == Label.Style.LETTER)) {
            return beside(labels, OtherConventions.polite(lined, furniture));
        }
        boolean others = signs.again()
                && labels.stream().allMatch(label -> label.isModerator() || label.style() == Label.Style.ANGLE_PART);
        if (!others) {
            return labels;
        }
        boolean parts = labels.stream().anyMatch(label -> label.style() == Label.Style.ANGLE_PART);
        return beside(
                labels, parts ? OtherConventions.alone(lined, furniture) : OtherConventions.learn(lined, furniture));
    }

    /** Where only the operator's words stand behind a colon, those who call in are set otherwise. */
    private static List<Label> beside(List<Label> labels, List<Label> others) {
        Set<Integer> taken = others.stream().map(Label::line).collect(Collectors.toUnmodifiableSet());
        boolean operator = labels.stream().allMatch(Label::isModerator);
        return operator && others.size() <= labels.size() && !labels.isEmpty()
                ? labels
                : Stream.concat(others.stream(), labels.stream().filter(label -> !taken.contains(label.line())))
                        .sorted(Comparator.comparingInt(Label::line))
                        .toList();
    }

    private List<Label> learn() {
        collect();
        List<Label> labels = decide();
        return labels.isEmpty() ? OneVoice.in(lined, furniture, candidates) : labels;
    }

    private void collect() {
        for (Line line : lined.lines()) {
            if (!line.blank() && !furniture.get(line.number())) {
                LabelShapes.at(line, lined.text())
                        .filter(label -> (!LabelWords.isField(label.name()) || LabelWords.isGuest(label.name()))
                                && !isContact(line, label))
                        .ifPresent(candidates::add);
            }
        }
        dropArticles();
    }

    /** {@code A It was.} is an answer where about as many begin so as are asked; otherwise the sentence begins with an article. */
    private void dropArticles() {
        List<Label> open = candidates.stream().filter(this::mayBeArticle).toList();
        long asked = candidates.stream()
                .filter(label ->
                        label.style() == Label.Style.LETTER && label.name().equals("q"))
                .count();
        if (open.size() * 2L < asked) {
            candidates.removeAll(open);
        } else {
            candidates.removeIf(label -> mayBeArticle(label) && !beginsParagraph(label));
        }
    }

    private boolean mayBeArticle(Label label) {
        return label.style() == Label.Style.LETTER
                && label.name().equals("a")
                && label.speechBegin() - label.span().end() == 1;
    }

    /** A telephone number, or whom to call, with the number below. */
    private boolean isContact(Line line, Label label) {
        boolean called = LabelWords.isPress(label.name())
                && line.number() + 1 < lined.size()
                && LabelShapes.at(lined.line(line.number() + 1), lined.text())
                        .filter(below -> LabelWords.isField(below.name()))
                        .isPresent();
        return called
                || Foot.isPhone(
                        lined.text().substring(label.speechBegin(), line.words().end()));
    }

    private List<Label> decide() {
        Map<Label.Style, LabelEvidence> styles = new EnumMap<>(Label.Style.class);
        for (Label label : candidates) {
            styles.computeIfAbsent(label.style(), style -> new LabelEvidence()).add(label);
        }
        Set<Label.Style> accepted = new HashSet<>();
        styles.forEach((style, evidence) -> {
            if (accepts(style, evidence)) {
                accepted.add(style);
            }
        });
        if (accepted.contains(Label.Style.CAPITALS_COLON) || accepted.contains(Label.Style.CAPITALS_STOP)) {
            dropWeaker(styles, accepted);
        }
        accepted.removeIf(style -> isPhrase(style) && !isSpoken(style));
        Set<String> capitals = names(accepted, Label.Style.CAPITALS_COLON);
        boolean strong = !capitals.isEmpty() || accepted.contains(Label.Style.CAPITALS_STOP);
        List<Label> labels = candidates.stream()
                .filter(label -> (accepted.contains(label.style())
                                && fits(label, styles.getOrDefault(label.style(), new LabelEvidence())))
                        || (!capitals.isEmpty() && (isCourteous(label) || isAgain(label, capitals)))
                        || (strong && (isOffice(label) || isKey(label, capitals) || isInFull(label, capitals))))
                .toList();
        labels = HeadFields.without(lined, addressed(labels));
        return Conversation.is(labels, lined) ? labels : List.of();
    }

    private Set<String> names(Set<Label.Style> accepted, Label.Style style) {
        return accepted.contains(style)
                ? candidates.stream()
                        .filter(label -> label.style() == style)
                        .map(Label::name)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** {@code Ada Quill:} where {@code ADA QUILL (Quay):} is a label. */
    private boolean isAgain(Label label, Set<String> names) {
        return label.style() == Label.Style.MIXED_COLON && names.contains(label.name()) && beginsParagraph(label);
    }

    /** {@code Spokesman:} or {@code Reporter:} among {@code SG:} and {@code Q:}. */
    private boolean isOffice(Label label) {
        return label.style() == Label.Style.MIXED_COLON
                && ((label.isQuestioner() && !label.name().contains("question"))
                        || label.isModerator()
                        || LabelWords.isPress(label.name()))
                && (beginsParagraph(label) || isBelowHead(label));
    }

    /** Nothing stands above it but the lines of a head. */
    private boolean isBelowHead(Label label) {
        if (firstSentence < 0) {
            firstSentence = lined.lines().stream()
                    .filter(line -> LineShapes.endsSentence(lined.of(line)))
                    .mapToInt(Line::number)
                    .findFirst()
                    .orElse(lined.size());
        }
        return label.line() <= firstSentence;
    }

    /** {@code Ada Quill (AQ):}, where {@code AQ:} is a label. */
    private boolean isKey(Label label, Set<String> names) {
        String printed = label.span().of(lined.text());
        int bracket = printed.indexOf('(');
        return label.style() == Label.Style.MIXED_COLON
                && bracket > 0
                && printed.endsWith(")")
                && names.contains(LabelWords.fold(printed.substring(bracket + 1, printed.length() - 1)))
                && beginsParagraph(label);
    }

    /** {@code Ada Quill:}, where {@code AQ:} is a label from then on. */
    private boolean isInFull(Label label, Set<String> names) {
        return label.style() == Label.Style.MIXED_COLON
                && label.name().indexOf(' ') > 0
                && names.contains(LabelWords.initials(label.name()))
                && beginsParagraph(label);
    }

    /** {@code Mr Okoro:} among {@code Mr QUARRIE:}, as some parliaments print those who have no leave to speak. */
    private boolean isCourteous(Label label) {
        String printed = label.span().of(lined.text());
        return label.style() == Label.Style.MIXED_COLON
                && COURTESY.matcher(printed).matches()
                && beginsParagraph(label);
    }

    /**
     * Where names before a full stop bear a form of address or an article ({@code Mr. SMITH.}, {@code The SPEAKER.}), most of them, those
     * without are headings and abbreviations.
     */
    private List<Label> addressed(List<Label> labels) {
        List<Label> stops = labels.stream()
                .filter(label -> label.style() == Label.Style.CAPITALS_STOP)
                .toList();
        long polite = stops.stream()
                .filter(label -> Conversation.isAddressed(label, lined))
                .count();
        if (polite == 0 || (polite * 10 < stops.size() && !Conversation.isAddressed(stops.getFirst(), lined))) {
            return labels;
        }
        return labels.stream()
                .filter(label -> label.style() != Label.Style.CAPITALS_STOP || Conversation.isAddressed(label, lined))
                .toList();
    }

    /** Capitals learnt: a mixed-case phrase before a colon is then a phrase, unless it is as frequent as they are. */
    private static void dropWeaker(Map<Label.Style, LabelEvidence> styles, Set<Label.Style> accepted) {
        int strong = Math.max(count(styles, Label.Style.CAPITALS_COLON), count(styles, Label.Style.CAPITALS_STOP));
        for (Label.Style style : List.of(Label.Style.MIXED_COLON, Label.Style.EMPHASIS, Label.Style.CAPITALS_STOP)) {
            if (accepted.contains(style) && count(styles, style) * 4 < strong) {
                accepted.remove(style);
            }
        }
        if (count(styles, Label.Style.CAPITALS_COLON) * 4 < strong) {
            accepted.remove(Label.Style.CAPITALS_COLON);
        }
    }

    private static int count(Map<Label.Style, LabelEvidence> styles, Label.Style style) {
        return styles.containsKey(style) ? styles.get(style).total() : 0;
    }

    private boolean accepts(Label.Style style, LabelEvidence evidence) {
        return switch (style) {
            case CAPITALS_COLON -> evidence.total() > 0;
            case LETTER -> evidence.times("q") > 0 && (evidence.total() >= 2 || count(Label.Style.CAPITALS_COLON) > 0);
            case CAPITALS_STOP ->
                (evidence.repeats() >= 1 && evidence.total() >= 3) || evidence.parts() + evidence.titles() >= 1;
            case MIXED_COLON, EMPHASIS, ANGLE_PART ->
                (evidence.repeats() >= 2 && evidence.total() >= 4)
                        || evidence.parts() >= 2
                        || (evidence.total() >= 3 && labelledShare(style) >= 0.8)
                        || (evidence.titles() >= 3
                                && (evidence.parts() + evidence.titles()) * 4 >= evidence.total() * 3);
            default -> false;
        };
    }

    private long count(Label.Style style) {
        return candidates.stream().filter(label -> label.style() == style).count();
    }

    /** A style in which headings and fields of lists are set as well as speakers; capitals only if few and without a title. */
    private boolean isPhrase(Label.Style style) {
        return style == Label.Style.MIXED_COLON
                || style == Label.Style.EMPHASIS
                || (style == Label.Style.CAPITALS_COLON
                        && !namesParts(style)
                        && (count(style) < FEW || !comeAgain(style)));
    }

    private boolean comeAgain(Label.Style style) {
        return candidates.stream()
                        .filter(label -> label.style() == style)
                        .map(Label::name)
                        .distinct()
                        .count()
                < count(style);
    }

    private boolean namesParts(Label.Style style) {
        return candidates.stream()
                .anyMatch(label -> label.style() == style && (label.isPart() || LabelWords.hasTitle(label.name())));
    }

    /** People who speak say I, we and you, and they ask, in messages with a day less; a list of features does not. Turns of a word or two do not count. */
    private boolean isSpoken(Label.Style style) {
        List<Label> mine =
                candidates.stream().filter(label -> label.style() == style).toList();
        boolean chat = mine.stream()
                .allMatch(label ->
                        LineOpening.of(lined.line(label.line()), lined.text()).dated());
        boolean parts = chat || namesParts(style);
        int longer = 0;
        int spoken = 0;
        int questions = 0;
        for (Label label : mine) {
            String words = Talk.after(label, lined);
            questions += words.indexOf('?') >= 0 ? 1 : 0;
            if (LineShapes.wordCount(words) >= 4) {
                longer++;
                spoken += Talk.hasPersons(words) || words.indexOf('?') >= 0 ? 1 : 0;
            }
        }
        boolean asked =
                parts || style == Label.Style.CAPITALS_COLON || questions * 12 >= mine.size() || isAnswered(style);
        return asked && spoken * 10 >= longer * (parts ? 3 : 5);
    }

    /** Those of another style ask, about as often: {@code Q:} and {@code Quarrie:}. */
    private boolean isAnswered(Label.Style style) {
        long asking = candidates.stream()
                .filter(label -> label.style() != style && label.isQuestioner())
                .count();
        return asking >= 2 && asking * 2 >= count(style);
    }

    /** Of the filled lines that follow a blank one, how many begin with a label of this style. */
    private double labelledShare(Label.Style style) {
        Set<Integer> below = belowLabels(style);
        int filled = 0;
        for (Line line : lined.lines()) {
            boolean starts = line.number() == 0 || lined.line(line.number() - 1).blank();
            boolean own = !below.contains(line.number()) && !furniture.get(line.number());
            filled += !line.blank() && starts && own ? 1 : 0;
        }
        return filled == 0 ? 0 : (double) count(style) / filled;
    }

    /** The lines at which the words begin of labels that have a line of their own. */
    private Set<Integer> belowLabels(Label.Style style) {
        return candidates.stream()
                .filter(label -> label.style() == style)
                .filter(label ->
                        label.speechBegin() >= lined.line(label.line()).words().end())
                .map(label -> lined.nextFilled(label.line() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean fits(Label label, LabelEvidence evidence) {
        return switch (label.style()) {
            case CAPITALS_COLON, LETTER -> true;
            case CAPITALS_STOP ->
                label.isPart()
                        || LabelWords.hasTitle(label.name())
                        || (label.name().contains(" ") && (label.name().indexOf(',') < 0 || evidence.repeats() >= 2))
                        || evidence.times(label.name()) >= (evidence.total() >= FEW && beginsParagraph(label) ? 2 : 3)
                        || label.span().of(lined.text()).indexOf('(') > 0;
            case ANGLE_PART -> true;
            case MIXED_COLON, EMPHASIS -> evidence.times(label.name()) >= 2 || beginsParagraph(label);
            default -> false;
        };
    }

    /** Follows a blank line or a line that ends a sentence, or the day of a message: in wrapped text the middle of a paragraph does not. */
    private boolean beginsParagraph(Label label) {
        int before = label.line() - 1;
        return before < 0
                || lined.line(before).blank()
                || LineShapes.endsSentence(lined.of(lined.line(before)))
                || LineOpening.of(lined.line(label.line()), lined.text()).dated();
    }
}
