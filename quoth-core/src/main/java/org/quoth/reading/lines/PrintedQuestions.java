package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * An interview printed without labels in a text: its questions stand in bold or italics ({@code **When?**}) or as headings, behind numbers, or both sides speak behind
 * dashes; in between somebody answers in the first person. Where nothing at all sets the questions off, the head must announce that somebody was talked to. A list of frequent questions, whose answers are nobody's, is none.
 */
final class PrintedQuestions {

    private static final int FEWEST = 3;
    private static final int FEWEST_PLAIN = 4;
    private static final int MOST_PROSE = 6;
    private static final int LONGEST_QUESTION = 400;
    /** Of an interview whose questions nothing sets off, paragraphs to each question. */
    private static final int MOST_PARAGRAPHS = 4;
    /** Of what is set off, how much asks. */
    private static final double MOST = 0.6;

    private static final Pattern BOLD = Pattern.compile("(\\*{1,3}|_{1,2})(?!\\s)([^*_]+[.?!…][\"”’)]*)\\s*\\1");
    private static final Pattern HEADING = Pattern.compile("(#{2,6})\\s+(\\p{Lu}.*\\?)");
    private static final Pattern QUOTE = Pattern.compile(">\\s*(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.)]\\s+(\\p{Lu}.*\\?)");
    private static final Pattern DASH = Pattern.compile("[—–]\\s*(?=\\S)");
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Mm]y|[Mm]e)\\b");

    private final Lined lined;
    private final List<Line> begins = new ArrayList<>();

    private PrintedQuestions(Lined lined, BitSet furniture) {
        this.lined = lined;
        for (Line line : lined.lines()) {
            boolean begin = line.number() == 0 || lined.line(line.number() - 1).blank();
            if (!line.blank() && begin && !furniture.get(line.number())) {
                begins.add(line);
            }
        }
    }

    /** The beginnings of its turns, as labels without a name; empty if the text is none. */
    static List<Label> labels(Lined lined, BitSet furniture) {
        if (lined.text().indexOf('?') < 0) {
            return List.of();
        }
        PrintedQuestions printed = new PrintedQuestions(lined, furniture);
        List<Label> labels = printed.setOff(BOLD);
        labels = labels.isEmpty() ? printed.setOff(HEADING) : labels;
        labels = labels.isEmpty() ? printed.setOff(NUMBERED) : labels;
        labels = labels.isEmpty() ? printed.dashed() : labels;
        return labels.isEmpty() ? printed.plain() : labels;
    }

    /** Paragraphs that are questions and set off, and those below each. */
    private List<Label> setOff(Pattern pattern) {
        List<Label> labels = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        int asked = 0;
        int expected = 1;
        for (int i = 0; i < begins.size(); i++) {
            Matcher question = pattern.matcher(lined.of(begins.get(i)));
            Optional<Line> below = question.matches() ? below(i) : Optional.empty();
            boolean mine = below.isPresent()
                    && (asked > 0 || asks(question.group(2)))
                    && (pattern != NUMBERED || Integer.parseInt(question.group(1)) == expected)
                    && !pattern.matcher(lined.of(below.get())).matches();
            if (mine) {
                expected++;
                asked += asks(question.group(2)) ? 1 : 0;
                int offset = begins.get(i).words().begin();
                labels.add(label(begins.get(i), offset + question.start(2)));
                labels.add(answer(below.get()));
                answers.add(labels.size() - 1);
            }
        }
        boolean enough = asked >= FEWEST && asked >= MOST * answers.size() && isOpened(labels.getFirst());
        return enough && areOwn(labels, answers) && (isPutToSomebody(labels, answers) || isAnnounced(labels.getFirst()))
                ? labels
                : List.of();
    }

    /** The line close below the beginning of a paragraph, or else the beginning of the next. */
    private Optional<Line> below(int begin) {
        int next = begins.get(begin).number() + 1;
        if (next < lined.size() && !lined.line(next).blank()) {
            return Optional.of(lined.line(next));
        }
        return begin + 1 < begins.size() ? Optional.of(begins.get(begin + 1)) : Optional.empty();
    }

    /** Some question says you; those of an explainer whose writer says I ask nobody. */
    private boolean isPutToSomebody(List<Label> labels, List<Integer> answers) {
        return answers.stream()
                .anyMatch(answer -> Talk.asksSomebody(lined.text()
                        .substring(
                                labels.get(answer - 1).speechBegin(),
                                labels.get(answer).span().begin())));
    }

    private boolean isAnnounced(Label first) {
        return Talk.isAnnounced(lined.text().substring(0, first.span().begin()));
    }

    private static boolean asks(String words) {
        return words.indexOf('?') >= 0;
    }

    /** Nearly every paragraph begins with a dash, and every second asks or so. */
    private List<Label> dashed() {
        List<Label> labels = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        int questions = 0;
        int since = 0;
        for (Line line : begins) {
            Matcher dash = DASH.matcher(lined.of(line));
            since += labels.isEmpty() ? 0 : 1;
            if (dash.lookingAt()) {
                labels.add(label(line, line.words().begin() + dash.end()));
                boolean asks = lined.of(line).endsWith("?");
                questions += asks ? 1 : 0;
                if (!asks) {
                    answers.add(labels.size() - 1);
                }
            }
        }
        boolean turns = questions >= FEWEST
                && questions * 3 >= labels.size()
                && answers.size() >= FEWEST
                && labels.size() * 5 >= since * 4
                && isOpened(labels.getFirst());
        return turns && areOwn(labels, answers) ? labels : List.of();
    }

    /** Paragraphs that ask you, and nothing else, by turns with such as do not. */
    private List<Label> plain() {
        List<Label> labels = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        int asked = 0;
        int since = 0;
        boolean answering = true;
        for (Line line : begins) {
            boolean asks = isQuestion(line);
            since += asks || !labels.isEmpty() ? 1 : 0;
            if (asks && answering) {
                asked++;
                answering = false;
                labels.add(label(line, line.words().begin()));
            }
            Line answer = asks ? answerBelow(line) : line;
            if (answer != null && !answering) {
                answering = true;
                labels.add(label(answer, answer.words().begin()));
                answers.add(labels.size() - 1);
            }
        }
        boolean turns = asked >= FEWEST_PLAIN
                && answers.size() == asked
                && asked * MOST_PARAGRAPHS >= since
                && isOpened(labels.getFirst())
                && isAnnounced(labels.getFirst());
        return turns && !Talk.isReport(lined.text()) && areOwn(labels, answers) && isPutToSomebody(labels, answers)
                ? labels
                : List.of();
    }

    /** A paragraph that asks, or one whose first line does. */
    private boolean isQuestion(Line line) {
        int end = answerBelow(line) == null ? paragraphEnd(line) : line.words().end();
        return lined.text().charAt(end - 1) == '?' && end - line.words().begin() <= LONGEST_QUESTION;
    }

    /** The line close below one that ends with a question mark; null where the paragraph ends there, or goes on to ask. */
    private @Nullable Line answerBelow(Line question) {
        int next = question.number() + 1;
        boolean more = next < lined.size() && !lined.line(next).blank();
        return more && lined.of(question).endsWith("?") && lined.text().charAt(paragraphEnd(question) - 1) != '?'
                ? lined.line(next)
                : null;
    }

    private int paragraphEnd(Line begin) {
        int next = begin.number() + 1;
        while (next < lined.size() && !lined.line(next).blank()) {
            next++;
        }
        return lined.line(next - 1).words().end();
    }

    /** Little stands before it. */
    private boolean isOpened(Label first) {
        return lined.lines().subList(0, first.line()).stream()
                        .filter(line -> !line.blank() && LineShapes.isProse(lined.of(line)))
                        .count()
                <= MOST_PROSE;
    }

    /** Half of the answers, at least, are somebody's who says I or we. */
    private boolean areOwn(List<Label> labels, List<Integer> answers) {
        long own = answers.stream()
                .filter(answer -> {
                    int end = Label.end(labels, answer, lined.text());
                    return FIRST_PERSON
                            .matcher(lined.text())
                            .region(labels.get(answer).speechBegin(), end)
                            .find();
                })
                .count();
        return own * 2 >= answers.size();
    }

    /** The words of an answer, behind the mark of a quotation in Markdown. */
    private Label answer(Line line) {
        Matcher quote = QUOTE.matcher(lined.of(line));
        return label(line, line.words().begin() + (quote.lookingAt() ? quote.end() : 0));
    }

    private static Label label(Line line, int speech) {
        int begin = line.words().begin();
        return new Label(line.number(), new Span(begin, begin), speech, "", Label.Style.NONE);
    }
}
