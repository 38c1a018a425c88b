package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/**
 * Reads turns where a line begins with a few letters and a colon, whatever the language: {@code 记者：…}, {@code FRAGE: …}. The labels must
 * come again; nothing else is asked.
 */
public final class ColonTurns {

    private static final int FEWEST = 4;
    private static final Pattern LABEL = Pattern.compile(
            "(?m)^[\\s\\u3000&&[^\\r\\n]]*+([\\p{L}\\p{M}·・.’'-]{1,24}(?:[ \\u3000][\\p{L}\\p{M}·・.’'-]{1,24}){0,3}(?:[（(][^（）()\\n]{1,20}[）)])?)[ \\u3000]?[：:](?=[^\\n/]*\\S)");
    private static final Set<String> QUESTIONERS = Set.of(
            "frage",
            "journalist",
            "journalistin",
            "question",
            "pregunta",
            "domanda",
            "vraag",
            "记者",
            "問",
            "问",
            "记者问",
            "提问",
            "記者",
            "質問",
            "記者団",
            "기자",
            "질문",
            "вопрос",
            "журналист",
            "سؤال",
            "الصحفي",
            "שאלה");
    private static final Set<String> MODERATORS = Set.of("主持人", "司会", "司會", "사회자", "ведущий");

    private ColonTurns() {}

    /** The structure of a text whose labels show the convention; empty for any other. */
    public static Optional<Structure> read(String text) {
        List<Span> labels = new ArrayList<>();
        List<Integer> speeches = new ArrayList<>();
        Matcher matcher = LABEL.matcher(text);
        while (matcher.find()) {
            labels.add(new Span(matcher.start(1), matcher.end(1)));
            speeches.add(matcher.end());
        }
        return isConvention(text, labels) ? Optional.of(structure(text, labels, speeches)) : Optional.empty();
    }

    private static boolean isConvention(String text, List<Span> labels) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        labels.forEach(label -> counts.merge(label.of(text), 1, Integer::sum));
        boolean again = counts.values().stream().anyMatch(count -> count > 1);
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        return labels.size() >= FEWEST
                && counts.size() >= 2
                && again
                && counts.size() * 3 <= labels.size() * 2 + 2
                && labels.size() * 5L >= lines;
    }

    private static Structure structure(String text, List<Span> labels, List<Integer> speeches) {
        List<Block> blocks = new ArrayList<>();
        header(text, labels.getFirst().begin(), blocks);
        List<Turn> turns = new ArrayList<>();
        boolean asked = false;
        for (int i = 0; i < labels.size(); i++) {
            int next = i + 1 < labels.size() ? labels.get(i + 1).begin() : text.length();
            Span whole = new Span(labels.get(i).begin(), next).trim(text);
            Span speech = new Span(Math.min(speeches.get(i), whole.end()), whole.end()).trim(text);
            TurnKind kind = kind(labels.get(i).of(text), asked);
            asked = kind == TurnKind.QUESTION || (asked && kind != TurnKind.MODERATOR);
            turns.add(new Turn(
                    i + 1,
                    labels.get(i).of(text),
                    Speaker.UNNAMED,
                    kind,
                    whole,
                    speech.begin(),
                    Interruption.endsIn(speech.of(text)),
                    Directions.in(text, speech)));
            lines(text, whole, BlockKind.TURN, blocks);
        }
        Metadata metadata = new Metadata.Builder().title(title(text, blocks)).build();
        return new Structure(DocumentKind.TRANSCRIPT, metadata, blocks, turns);
    }

    private static void header(String text, int end, List<Block> blocks) {
        lines(text, new Span(0, end), BlockKind.METADATA, blocks);
        if (!blocks.isEmpty()) {
            blocks.set(0, new Block(BlockKind.TITLE, blocks.getFirst().span()));
        }
    }

    private static @org.jspecify.annotations.Nullable String title(String text, List<Block> blocks) {
        return blocks.getFirst().kind() == BlockKind.TITLE
                ? blocks.getFirst().span().of(text)
                : null;
    }

    private static void lines(String text, Span stretch, BlockKind kind, List<Block> blocks) {
        int begin = stretch.begin();
        while (begin < stretch.end()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 || end > stretch.end() ? stretch.end() : end;
            Span line = new Span(begin, end).trim(text);
            if (!line.isEmpty()) {
                blocks.add(new Block(kind, line));
            }
            begin = end + 1;
        }
    }

    private static TurnKind kind(String label, boolean asked) {
        Set<String> words =
                new HashSet<>(List.of(label.toLowerCase(java.util.Locale.ROOT).split("[\\s\\u3000（(]")));
        if (words.stream().anyMatch(MODERATORS::contains)) {
            return TurnKind.MODERATOR;
        }
        return words.stream().anyMatch(QUESTIONERS::contains)
                ? TurnKind.QUESTION
                : asked ? TurnKind.ANSWER : TurnKind.STATEMENT;
    }
}
