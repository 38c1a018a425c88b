package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoth.text.Span;

/**
 * Turns that no label begins, beside turns that one does: the statement before the first question; the answers of a transcript that marks its questions only ({@code Q.} and below it a
 * paragraph), and those of witnesses that some courts print behind the question ({@code Were you there?---I was.}).
 */
final class Unlabelled {

    private static final int FEWEST = 2;
    private static final int LEAST_PERSONS = 3;
    private static final Pattern GREETING = Pattern.compile(
            "(?i)(?:(?:well|so|now|okay|ok|all right|right),? )?(?:good (?:morning|afternoon|evening|day)\\b|hello\\b|ladies and gentlemen\\b|dear (?:colleagues|friends|guests|all)\\b|thank you (?:all|everyone|very much|for (?:coming|being|joining))\\b).*");

    private final Lined lined;
    private final List<Label> labels;
    private final Set<Integer> labelled = new HashSet<>();

    private Unlabelled(Lined lined, List<Label> labels) {
        this.lined = lined;
        this.labels = labels;
        labels.forEach(label -> labelled.add(label.line()));
    }

    /** The labels, with an empty one where a turn begins without; as they are where none does. */
    static List<Label> among(Lined lined, List<Label> labels) {
        if (labels.isEmpty()) {
            return labels;
        }
        Unlabelled turns = new Unlabelled(lined, labels);
        List<Label> found = turns.behindQuestions();
        List<Label> all = found.isEmpty() ? turns.belowQuestions() : found;
        int opening = turns.opening();
        return opening < 0 || all.stream().allMatch(label -> label.style() == Label.Style.NONE)
                ? all
                : Stream.concat(Stream.of(empty(lined.line(opening))), all.stream())
                        .toList();
    }

    /** The line by which somebody greets the room before the first label and goes on in the first person for two paragraphs at least; -1 if nobody does. */
    private int opening() {
        int first = labels.getFirst().line();
        for (Line line : lined.lines().subList(0, first)) {
            if (!line.blank() && GREETING.matcher(lined.of(line)).matches()) {
                String words = lined.text()
                        .substring(
                                line.words().begin(), labels.getFirst().span().begin());
                long prose = lined.lines().subList(line.number(), first).stream()
                        .filter(each -> !each.blank() && LineShapes.isProse(lined.of(each)))
                        .count();
                return prose >= FEWEST && Talk.persons(words) >= LEAST_PERSONS && !Talk.isReport(words)
                        ? line.number()
                        : -1;
            }
        }
        return -1;
    }

    /** Answers that {@link InlineAnswers} parted from questions, and the questions among them that go on without a label. */
    private List<Label> behindQuestions() {
        List<Integer> begins = new ArrayList<>();
        for (Line line : lined.lines()) {
            if (line.number() > labels.getFirst().line() && InlineAnswers.isTestimony(line, lined.text())) {
                int question = paragraphBegin(line.number() - 1);
                if (!labelled.contains(question)) {
                    begins.add(question);
                }
                begins.add(line.number());
            }
        }
        return with(begins);
    }

    /** The first line, back from another, of those that no blank one parts from it; or the one with the label, if that comes first. */
    private int paragraphBegin(int number) {
        int begin = number;
        while (begin > 0
                && !labelled.contains(begin)
                && !lined.line(begin - 1).blank()
                && !InlineAnswers.isTestimony(lined.line(begin - 1), lined.text())) {
            begin--;
        }
        return begin;
    }

    /** The paragraphs below questions, where nobody but those who ask has a label and most of what they say is one paragraph that asks. */
    private List<Label> belowQuestions() {
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).isQuestioner()) {
                return labels;
            }
            int to = i + 1 < labels.size() ? labels.get(i + 1).line() : lined.size();
            int answer = answerBegin(labels.get(i).line(), to);
            if (answer > 0) {
                begins.add(answer);
            }
        }
        return begins.size() >= FEWEST && begins.size() * 3 >= labels.size() * 2 ? with(begins) : labels;
    }

    /** Below the paragraph of the question, which asks; -1 if nothing is there. */
    private int answerBegin(int question, int to) {
        int blank = question;
        while (blank < to && !lined.line(blank).blank()) {
            blank++;
        }
        int answer = lined.nextFilled(blank);
        boolean asks = lined.text()
                        .substring(
                                lined.line(question).words().begin(),
                                lined.line(blank - 1).words().end())
                        .indexOf('?')
                >= 0;
        return asks && answer < to && LineShapes.endsSentence(lined.of(lined.line(answer))) ? answer : -1;
    }

    private List<Label> with(List<Integer> begins) {
        if (begins.isEmpty()) {
            return List.of();
        }
        List<Label> all = new ArrayList<>(labels);
        begins.stream().distinct().forEach(number -> all.add(empty(lined.line(number))));
        all.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return List.copyOf(all);
    }

    private static Label empty(Line line) {
        int begin = line.words().begin();
        return new Label(line.number(), new Span(begin, begin), begin, "", Label.Style.NONE);
    }
}
