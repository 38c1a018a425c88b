package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.DocumentKind;
import org.quoth.model.Principal;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/** Reads a text as a transcript, if its own labels say that it is one. */
final class TranscriptReader {

    private static final int LONGEST_HEADING = 60;
    private static final int FEWEST = 4;
    private static final int LONG_WORDS = 30;
    private static final int LONGEST_TITLE = 5;
    private static final Pattern LETTERS_ONLY = Pattern.compile(
            "(?!(?:Yes|No|Ok|OK|Okay|Sure|Thanks?|Please|Right|Well|Go|Next|Correct|Exactly|Absolutely)\\b)[\\p{L}\\p{N}'’&: -]{3,}[\\p{L}\\p{N}]");

    private final Lined lined;
    /** Lines that are nobody's words. */
    private final BitSet furniture;

    /** Those of them that the page sets as headings. */
    private final BitSet headings;

    /** Paragraphs in italics. */
    private final BitSet italics;

    private final List<Label> labels;
    /** The line below which those who took part are listed. */
    private final int roster;

    private final Paragraphs paragraphs;
    private final boolean mixed;
    /** Nearly all paragraphs end a sentence. */
    private final boolean punctuated;

    private final List<Turn> turns = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private TranscriptReader(
            Lined lined, BitSet furniture, BitSet headings, BitSet italics, List<Label> labels, int roster) {
        this.roster = roster;
        this.italics = italics;
        this.lined = lined;
        this.furniture = furniture;
        this.headings = headings;
        this.labels = labels;
        this.paragraphs = new Paragraphs(lined, furniture);
        this.punctuated = isPunctuated();
        this.mixed = lined.lines().stream()
                                .filter(line -> line.words().length() > 30)
                                .filter(line -> LineShapes.hasLowerCase(lined.of(line)))
                                .count()
                        * 2
                > lined.lines().stream()
                        .filter(line -> line.words().length() > 30)
                        .count();
    }

    /**
     * The structure of the transcript; empty if the text is none.
     *
     * @param apart lines that a page sets as headings, or in italics
     */
    static Optional<Structure> read(Lined all, FrontMatter front, LabelSigns.Found signs, Set<Span> apart) {
        Lined lined = InlineAnswers.apart(Chevrons.apart(MarginNumbers.without(all)));
        BitSet furniture = PageFurniture.in(lined);
        List<Label> labels = LabelConvention.learn(lined, furniture, signs);
        labels = labels.isEmpty() ? Chevrons.labels(lined) : Chevrons.beside(labels, lined);
        labels = labels.isEmpty() ? PrintedQuestions.labels(lined, furniture) : labels;
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        int roster = ClosingRoster.begin(lined, labels);
        labels = Unlabelled.among(lined, Tabled.among(lined, ClosingRoster.without(labels, roster)));
        BitSet between = between(lined, labels, apart);
        furniture.or(between);
        return Optional.of(new TranscriptReader(lined, furniture, between, italics(lined, apart), labels, roster)
                .structure(front));
    }

    /** The sentences that a page sets apart, and those between single marks of emphasis. */
    private static BitSet italics(Lined lined, Set<Span> apart) {
        BitSet italics = new BitSet();
        lined.lines().stream()
                .filter(line -> apart.contains(line.words()) || LineShapes.isItalic(lined.of(line)))
                .filter(line -> LineShapes.endsSentence(lined.of(line).replaceFirst("[*_]+$", "")))
                .forEach(line -> italics.set(line.number()));
        return italics;
    }

    /** The headings of a page or of Markdown below the first label that are neither labels nor sentences: a question may be set as one. */
    private static BitSet between(Lined lined, List<Label> labels, Set<Span> headings) {
        BitSet between = new BitSet();
        lined.lines().stream()
                .filter(line -> headings.contains(line.words()) || LineShapes.markdownLevel(lined.of(line)) > 0)
                .filter(line -> !LineShapes.endsSentence(lined.of(line)))
                .forEach(line -> between.set(line.number()));
        between.clear(0, labels.getFirst().line());
        labels.forEach(label -> between.clear(label.line()));
        return between;
    }

    private Structure structure(FrontMatter front) {
        Header.Found header = Header.read(lined, furniture, labels, front);
        blocks.addAll(header.blocks());
        for (int i = 0; i < labels.size(); i++) {
            int to = i + 1 < labels.size() ? labels.get(i + 1).line() : lined.size();
            addTurn(
                    labels.get(i),
                    i + 1 == labels.size()
                            ? end(labels.get(i), header.metadata().principal())
                            : to,
                    to);
        }
        return new Structure(DocumentKind.TRANSCRIPT, header.metadata(), blocks, TurnKinds.assign(lined.text(), turns));
    }

    private boolean isPunctuated() {
        int ends = 0;
        int stops = 0;
        for (Line line : lined.lines().subList(labels.getFirst().line(), lined.size())) {
            boolean ends1 = line.words().length() > LONG_WORDS
                    && (line.number() + 1 == lined.size()
                            || lined.line(line.number() + 1).blank());
            ends += ends1 ? 1 : 0;
            stops += ends1 && LineShapes.endsSentence(lined.of(line)) ? 1 : 0;
        }
        return ends >= FEWEST && stops * 5 >= ends * 4;
    }

    /** The line at which all that is said ends, below the last label. */
    private int end(Label last, @Nullable Principal principal) {
        int from = last.line() + 1;
        BitSet unset = (BitSet) furniture.clone();
        unset.andNot(headings);
        int foot = Foot.begin(lined, unset, from, roster);
        int end = note(
                last, Math.min(Math.min(foot, elsewhere(from)), Math.min(nextMatter(last.line()), nextSection(from))));
        boolean answers = last.style() == Label.Style.NONE
                || last.name().equals("a")
                || last.name().equals("answer");
        List<Span> parts = paragraphs.in(last.line(), end);
        int answered = principal == null
                        || parts.isEmpty()
                        || !(answers
                                || last.name().endsWith(LabelWords.fold(principal.name()))
                                || last.name().equals(LabelWords.initials(principal.name())))
                ? parts.size()
                : Afterword.answered(lined.text(), parts, principal.name());
        return answered == parts.size() ? end : lined.lineAt(parts.get(answered).begin());
    }

    /** Where below words that are not the paper begins a note that is in italics; the end given if it prints none. */
    private int note(Label last, int end) {
        int begin = end;
        int above = lined.previousFilled(begin);
        while (above > last.line() && italics.get(above)) {
            begin = above;
            above = lined.previousFilled(begin);
        }
        boolean said = above > last.line()
                || last.speechBegin() < lined.line(last.line()).words().end();
        return said ? begin : end;
    }

    /** A heading below which no sentence stands: where the page leads. */
    private int elsewhere(int from) {
        int end = lined.size();
        for (int i = lined.size() - 1; i >= from && !LineShapes.endsSentence(lined.of(lined.line(i))); i--) {
            end = headings.get(i) ? i : end;
        }
        return end;
    }

    /** The numbered heading of the next matter, where the first label stands below that of another: minutes that print a part in full. */
    private int nextMatter(int from) {
        int matter = 0;
        for (int i = 0; i < labels.getFirst().line(); i++) {
            matter = Math.max(matter, LineShapes.matter(lined.of(lined.line(i))));
        }
        for (int i = from + 1; matter > 0 && i < lined.size(); i++) {
            if (lined.line(i - 1).blank() && LineShapes.matter(lined.of(lined.line(i))) == matter + 1) {
                return i;
            }
        }
        return lined.size();
    }

    /**
     * The heading in Markdown of the next section: no heading stands among the turns, or none as high as the one above the first of them.
     */
    private int nextSection(int from) {
        int level = 0;
        for (int i = 0; i < labels.getFirst().line(); i++) {
            int here = LineShapes.markdownLevel(lined.of(lined.line(i)));
            level = here > 0 ? here : level;
        }
        int among = headings.nextSetBit(0);
        int lowest = labels.size() >= FEWEST && among >= from ? Integer.MAX_VALUE : level;
        for (int i = from; i < lined.size(); i++) {
            int here = headings.get(i) ? LineShapes.markdownLevel(lined.of(lined.line(i))) : 0;
            if (here > 0 && here <= lowest) {
                return i;
            }
        }
        return lined.size();
    }

    private void addTurn(Label label, int end, int nextLabel) {
        int to = recorderBegin(label, end);
        int lastLine = lastSpoken(label.line(), to);
        Span span = new Span(label.span().begin(), Math.max(end(label, lined.line(lastLine)), label.speechBegin()));
        List<Span> apart = new ArrayList<>();
        List<Span> parts = paragraphs.in(label.line(), lastLine + 1);
        addBlocks(label, parts, lastLine, apart);
        addOutside(lastLine + 1, nextLabel);
        Span speech = new Span(speechBegin(label, span.end()), span.end());
        apart.removeIf(each -> each.begin() < speech.begin());
        apart.addAll(Directions.in(lined.text(), speech));
        apart.sort(null);
        turns.add(new Turn(
                turns.size() + 1,
                label.span().isEmpty() ? null : label.span().of(lined.text()),
                Speaker.UNNAMED,
                TurnKind.STATEMENT,
                span,
                speech.begin(),
                Interruption.endsIn(speech.of(lined.text())),
                withoutOverlaps(apart)));
    }

    /** Where the words of the last line end: before the marks of a question set in bold with its label, before the bar, where the turn is a row of a table. */
    private int end(Label label, Line last) {
        Span words = last.words();
        boolean row = lined.text().charAt(lined.line(label.line()).words().begin()) == '|';
        int marks = marksAround(label, last);
        if (marks > 0) {
            return words.end() - marks;
        }
        return row && words.length() > 1 && lined.text().charAt(words.end() - 1) == '|'
                ? new Span(words.begin(), words.end() - 1).trim(lined.text()).end()
                : words.end();
    }

    /** How many marks of emphasis stand before a label or the words, and behind the last of a turn of one line. */
    private int marksAround(Label label, Line last) {
        int marks = 0;
        int begin = lined.line(label.line()).words().begin();
        while (begin + marks < label.speechBegin() && "*_".indexOf(lined.text().charAt(begin + marks)) >= 0) {
            marks++;
        }
        int end = last.words().end();
        boolean around = marks > 0
                && last.number() == label.line()
                && label.style() != Label.Style.EMPHASIS
                && end - marks > label.speechBegin()
                && "*_".indexOf(lined.text().charAt(end - marks)) >= 0
                && "*_".indexOf(lined.text().charAt(end - 1)) >= 0;
        return around ? marks : 0;
    }

    /** Where the first word stands; below the label, where that has a line of its own, and below a rule under it. */
    private int speechBegin(Label label, int end) {
        int begin = afterSpace(label.speechBegin(), end);
        int line = lined.text().indexOf('\n', begin);
        boolean ruled = line > 0 && line < end && LineShapes.isRule(lined.text().substring(begin, line));
        return Math.min(ruled ? afterSpace(line, end) : begin, end);
    }

    private int afterSpace(int from, int end) {
        int begin = from;
        while (begin < end && Characters.isSpace(lined.text().charAt(begin))) {
            begin++;
        }
        return begin;
    }

    /** Where a printed record goes on with what was handed in or, in that of a parliament, in the words of its reporters. */
    private int recorderBegin(Label label, int to) {
        boolean record = label.style() == Label.Style.CAPITALS_STOP;
        for (int i = label.line() + 1; i < to; i++) {
            String words = lined.of(lined.line(i));
            if (!words.isEmpty()
                    && (Recorder.isInsertion(words)
                            || Recorder.isResolution(words)
                            || Recorder.isSwearing(lined, i)
                            || isBetweenRules(i)
                            || (record && Recorder.isLine(words)))) {
                return i;
            }
        }
        return to;
    }

    /** A heading with a rule above and below it. */
    private boolean isBetweenRules(int number) {
        int above = lined.previousFilled(number);
        int below = lined.nextFilled(number + 1);
        return above >= 0
                && below < lined.size()
                && LineShapes.isRule(lined.of(lined.line(above)))
                && LineShapes.isRule(lined.of(lined.line(below)))
                && lined.of(lined.line(number)).length() < LONGEST_HEADING
                && !LineShapes.isRule(lined.of(lined.line(number)))
                && !LineShapes.endsSentence(lined.of(lined.line(number)));
    }

    private int lastSpoken(int from, int to) {
        int last = to - 1;
        int examined = to;
        while (examined >= 0) {
            last = examined - 1;
            while (last > from && !isSpoken(lined.line(last))) {
                last--;
            }
            examined = examination(from, last);
        }
        return last;
    }

    /** The line that says who examines the witness, above nothing but directions; -1 if none does. */
    private int examination(int from, int last) {
        for (int i = last; i > from && isBetween(lined.line(i)); i--) {
            if (LineShapes.isExamination(lined.of(lined.line(i - 1)))) {
                return i - 1;
            }
        }
        return -1;
    }

    /** Blank, or nothing but a direction. */
    private boolean isBetween(Line line) {
        return line.blank() || LineShapes.isBracketed(lined.of(line));
    }

    private boolean isSpoken(Line line) {
        if (line.blank() || furniture.get(line.number())) {
            return false;
        }
        String words = lined.of(line);
        return !LineShapes.isRule(words)
                && !LineShapes.isClosing(words)
                && !LineShapes.isExamination(words)
                && !isHour(line)
                && !isHeading(line)
                && !isAnnouncement(line);
    }

    /** Between a rule and the next label, with a colon at its end: "The following question was sent in:". */
    private boolean isAnnouncement(Line line) {
        int above = lined.previousFilled(line.number());
        int below = lined.nextFilled(line.number() + 1);
        return lined.of(line).endsWith(":")
                && above >= 0
                && LineShapes.isRule(lined.of(lined.line(above)))
                && labels.stream().anyMatch(label -> label.line() == below);
    }

    /** A line in capitals below a blank one, in a text that is not: it heads what comes next. */
    private boolean isHeading(Line line) {
        String words = lined.of(line);
        if (LineShapes.isWikiHeading(words)
                || LineShapes.isQuestionsHeading(words)
                || (LineShapes.isNumberedHeading(words) && isApart(line))) {
            return true;
        }
        if (punctuated && isApart(line) && isTitle(line)) {
            return true;
        }
        return mixed
                && line.number() > 0
                && (lined.line(line.number() - 1).blank() || isCapitals(lined.line(line.number() - 1)))
                && ((LineShapes.wordCount(words) >= 2 && words.length() > 8) || (isApart(line) && words.length() > 4))
                && !LineShapes.hasLowerCase(words)
                && !LineShapes.endsSentence(words)
                && !LineShapes.isBracketed(words);
    }

    /** Up to five words between turns that end no sentence, below a paragraph that does: {@code Relations with Northland}. */
    private boolean isTitle(Line line) {
        String words = lined.of(line);
        int above = lined.previousFilled(line.number());
        int below = lined.nextFilled(line.number() + 1);
        return LineShapes.wordCount(words) <= LONGEST_TITLE
                && Character.isUpperCase(words.codePointAt(0))
                && LETTERS_ONLY.matcher(words).matches()
                && !Talk.hasPersons(words)
                && above >= 0
                && LineShapes.endsSentence(lined.of(lined.line(above)))
                && below < lined.size()
                && labels.stream().anyMatch(label -> label.line() == below);
    }

    /** No line stands close above or below it but a label. */
    private boolean isApart(Line line) {
        int below = line.number() + 1;
        return line.number() > 0
                && lined.line(line.number() - 1).blank()
                && (below >= lined.size() || lined.line(below).blank());
    }

    private boolean isCapitals(Line line) {
        return !line.blank() && !LineShapes.hasLowerCase(lined.of(line));
    }

    /** Nothing but the hour at which it ended. */
    private boolean isHour(Line line) {
        return line.words().length() < 24
                && StatedTime.timeIn(lined.text(), line.words())
                        .filter(time -> time.zone() != null
                                && line.words().length() - time.span().length() < 6)
                        .isPresent();
    }

    private void addBlocks(Label label, List<Span> parts, int lastLine, List<Span> apart) {
        List<Block> mine = new ArrayList<>();
        for (Span part : parts) {
            mine.add(new Block(BlockKind.TURN, part));
        }
        for (int i = label.line(); i <= lastLine; i++) {
            if (furniture.get(i)) {
                mine.add(new Block(apart(lined.line(i)), lined.line(i).words()));
                Span number = MarginNumbers.before(lined.line(i), lined.text());
                apart.add(
                        number.isEmpty()
                                ? lined.line(i).words()
                                : new Span(number.begin(), lined.line(i).words().end()));
            } else if (i > label.line()) {
                Span mark = mark(label, lined.line(i));
                if (!mark.isEmpty()) {
                    apart.add(mark);
                }
            }
        }
        mine.sort((a, b) -> a.span().compareTo(b.span()));
        blocks.addAll(mine);
    }

    /** What stands before the words of a line and is none: its number, the mark of a quotation in Markdown as before the first words. */
    private Span mark(Label label, Line line) {
        int begin = line.words().begin();
        boolean quoted = label.style() == Label.Style.NONE
                && lined.text().startsWith(">", label.span().begin())
                && lined.text().charAt(begin) == '>';
        return quoted ? new Span(begin, begin + 1) : MarginNumbers.before(line, lined.text());
    }

    /** What stands after the last words of a turn and before the next label. */
    private void addOutside(int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = lined.line(i);
            if (!line.blank()) {
                blocks.add(new Block(isHour(line) ? BlockKind.METADATA : apart(line), line.words()));
            }
        }
    }

    private BlockKind apart(Line line) {
        return headings.get(line.number()) ? BlockKind.HEADING : BlockKind.BOILERPLATE;
    }

    private static List<Span> withoutOverlaps(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        @Nullable Span previous = null;
        for (Span span : spans) {
            if (previous == null || !previous.overlaps(span)) {
                kept.add(span);
                previous = span;
            }
        }
        return kept;
    }
}
