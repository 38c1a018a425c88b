package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.reading.lines.Afterword;
import org.quoth.reading.lines.Interviewee;
import org.quoth.reading.lines.Talk;
import org.quoth.text.Span;

/**
 * An interview printed without labels: its questions stand in bold, in italics or as headings, and between them somebody answers in the first
 * person. A list of frequent questions, whose answers are nobody's, is none.
 */
final class PrintedInterview {

    private static final int FEWEST = 3;
    /** Of the set-off blocks, how many end with a question mark; of the answers, what part of their letters stands in some that say "I". */
    private static final double MOST = 0.6;

    private static final double HALF = 0.5;
    private static final double WHOLE = 0.95;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final Evaluator EMPHASIS = Selector.evaluatorOf("strong, b, em, i");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Mm]y|[Mm]e)\\b");

    private final String text;
    private final List<Block> blocks;
    private final List<PageBlock> printed;
    private final List<Turn> turns = new ArrayList<>();
    /** By element, of which one may hold all blocks of a page. */
    private final IdentityHashMap<Element, Integer> emphasized = new IdentityHashMap<>();

    private PrintedInterview(String text, List<Block> blocks, List<PageBlock> printed) {
        this.text = text;
        this.blocks = blocks;
        this.printed = printed;
    }

    /**
     * Its turns, without labels; none if the page holds no such interview.
     *
     * @param blocks of the article
     * @param printed the same at the end of {@code blocks}, as the page prints them; the blocks before are the page's title
     */
    static List<Turn> turns(String text, List<Block> blocks, List<PageBlock> printed) {
        List<PageBlock> asking =
                printed.stream().filter(block -> block.text().indexOf('?') >= 0).toList();
        if (asking.size() < FEWEST) {
            return List.of();
        }
        PrintedInterview interview = new PrintedInterview(text, blocks, printed);
        long asked = asking.stream().filter(interview::isSetOff).count();
        if (asked < FEWEST) {
            return List.of();
        }
        interview.read();
        return interview.isOne(asked) ? List.copyOf(interview.turns) : List.of();
    }

    /** In bold, in italics, as a heading or called a question by the page, from its first word to its last. */
    private boolean isSetOff(PageBlock block) {
        return block.isHeading()
                || block.owner().hasClass("question")
                || emphasized.computeIfAbsent(block.owner(), PrintedInterview::emphasized)
                        <= block.text().length() + 2;
    }

    /** How many characters an element holds, if nearly all of them are in bold or in italics; else more than any block does. */
    private static int emphasized(Element owner) {
        int whole = owner.text().length();
        int inside = owner.select(EMPHASIS).stream()
                .filter(each -> each.parents().stream().noneMatch(around -> around.is(EMPHASIS)))
                .mapToInt(each -> each.text().length())
                .sum();
        return inside >= WHOLE * whole ? whole : NEVER;
    }

    private void read() {
        int shift = blocks.size() - printed.size();
        @Nullable Span question = null;
        @Nullable Span answer = null;
        for (int i = 0; i < printed.size(); i++) {
            Block block = blocks.get(i + shift);
            if (block.kind() != BlockKind.PARAGRAPH && block.kind() != BlockKind.HEADING) {
                continue;
            }
            if (isSetOff(printed.get(i))) {
                if (answer != null) {
                    add(question, answer);
                    question = null;
                    answer = null;
                }
                boolean begins = question != null || block.kind() == BlockKind.PARAGRAPH || asks(block);
                question = !begins ? null : question == null ? block.span() : question.cover(block.span());
            } else if (question != null) {
                answer = answer == null ? block.span() : answer.cover(block.span());
            }
        }
        add(question, answer == null ? null : answered(question, answer));
    }

    /** The last answer without what the paper says below it. */
    private Span answered(@Nullable Span question, Span answer) {
        int begin = turns.isEmpty()
                ? Objects.requireNonNullElse(question, answer).begin()
                : turns.getFirst().span().begin();
        List<Span> parts =
                blocks.stream().map(Block::span).filter(answer::contains).toList();
        return Interviewee.in(text, new Span(0, begin))
                .map(named -> parts.get(Afterword.answered(text, parts, named.name()) - 1))
                .map(last -> new Span(answer.begin(), last.end()))
                .orElse(answer);
    }

    private boolean asks(Block block) {
        return block.span().of(text).endsWith("?");
    }

    private void add(@Nullable Span question, @Nullable Span answer) {
        if (question != null && answer != null) {
            turns.add(turn(TurnKind.QUESTION, question));
            turns.add(turn(TurnKind.ANSWER, answer));
        }
    }

    private Turn turn(TurnKind kind, Span span) {
        return new Turn(turns.size() + 1, null, Speaker.UNNAMED, kind, span, span.begin(), false, List.of());
    }

    /** The title or what stands above the first question says that somebody was talked to. */
    private boolean announced() {
        int begin = turns.isEmpty() ? 0 : turns.getFirst().span().begin();
        return Talk.isAnnounced(text.substring(0, begin));
    }

    /** Most questions say "you" to whoever answers, and none is a reader's own ("Can I …?"). */
    private boolean addressed() {
        List<String> questions = turns.stream()
                .filter(turn -> turn.kind() == TurnKind.QUESTION)
                .map(turn -> turn.span().of(text))
                .toList();
        return questions.stream().noneMatch(Talk::asksForReader)
                && questions.stream().filter(Talk::asksSomebody).count() * 2 > questions.size();
    }

    private boolean isOne(long asked) {
        long setOff =
                turns.stream().filter(turn -> turn.kind() == TurnKind.QUESTION).count();
        long own = letters(turns.stream().filter(this::isOwn));
        return (announced() || addressed())
                && setOff >= FEWEST
                && asked >= MOST * setOff
                && own > HALF * letters(turns.stream().filter(turn -> turn.kind() == TurnKind.ANSWER));
    }

    /** An answer in the first person, words in marks left aside. */
    private boolean isOwn(Turn turn) {
        String words = QUOTED.matcher(turn.span().of(text)).replaceAll(" ");
        return turn.kind() == TurnKind.ANSWER && FIRST_PERSON.matcher(words).find();
    }

    private static long letters(Stream<Turn> turns) {
        return turns.mapToLong(turn -> turn.span().length()).sum();
    }
}
