package org.quoth.train.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quoth.model.DocumentKind;
import org.quoth.model.Polarity;
import org.quoth.model.Published;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.model.StatementKind;
import org.quoth.search.Index;
import org.quoth.search.LuceneIndex;
import org.quoth.search.Question;
import org.quoth.search.Sort;
import org.quoth.text.Span;

/**
 * Warm search over made-up statements: half of the time each kind of question takes, and what one in a hundred exceeds. Words follow
 * Zipf's law over a vocabulary of syllables; the seed is fixed, so every run asks the same.
 */
public final class SearchBench {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int PER_DOCUMENT = 50;
    private static final int SPEAKERS = 300;
    private static final int WARM_UP = 1500;
    private static final int MEASURED = 3000;

    private final Random random = new Random(20250303);
    private final List<String> vocabulary = vocabulary();

    private SearchBench() {}

    /** Arguments: how many statements (100,000 unless told otherwise). */
    public static void main(String[] arguments) throws IOException {
        int statements = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("quoth-search-bench");
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            SearchBench bench = new SearchBench();
            long begin = System.nanoTime();
            long worked = CLOCK.getCurrentThreadCpuTime();
            bench.fill(index, statements);
            System.out.printf(
                    "indexed %d statements in %.1f s, %.1f s of them processor time%n",
                    statements, (System.nanoTime() - begin) / 1e9, (CLOCK.getCurrentThreadCpuTime() - worked) / 1e9);
            bench.measure(index, "two words", () -> Question.of(bench.words(2)));
            bench.measure(index, "three words", () -> Question.of(bench.words(3)));
            bench.measure(index, "phrase of two", () -> Question.of('"' + bench.words(2) + '"'));
            bench.measure(
                    index, "word and speaker", () -> Question.of(bench.words(1)).withSpeaker(bench.speaker()));
            bench.measure(
                    index,
                    "person, newest",
                    () -> Question.of("").withSpeaker(bench.speaker()).sorted(Sort.NEWEST));
        } finally {
            delete(folder);
        }
    }

    private void fill(Index index, int statements) {
        try (Index.Batch batch = index.batch()) {
            for (int number = 0; number < statements / PER_DOCUMENT; number++) {
                Reference reference = reference(number);
                List<Statement> turns = new ArrayList<>();
                for (int turn = 1; turn <= PER_DOCUMENT; turn++) {
                    turns.add(statement(reference, turn));
                }
                batch.put(reference.document(), turns);
            }
            batch.commit(1);
        }
    }

    private Reference reference(int number) {
        String id = "%016x".formatted(number);
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000));
        return new Reference(
                id,
                id,
                DocumentKind.TRANSCRIPT,
                id + ".txt",
                "Briefing " + number,
                null,
                "Hall",
                "Town",
                Published.on(day));
    }

    private Statement statement(Reference reference, int turn) {
        String text = words(8 + random.nextInt(120));
        return new Statement(
                reference.document() + ".t" + turn,
                reference,
                turn % 2 == 0 ? StatementKind.ANSWER : StatementKind.QUESTION,
                Polarity.ASSERTED,
                false,
                false,
                turn,
                speaker(),
                "Minister",
                null,
                new Span(0, text.length()),
                text,
                List.of(),
                null,
                null,
                "");
    }

    private String speaker() {
        int number = random.nextInt(SPEAKERS);
        return vocabulary.get(number) + " " + vocabulary.get(SPEAKERS + number);
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int rank = (int) Math.pow(vocabulary.size(), random.nextDouble());
            words.append(i == 0 ? "" : " ").append(vocabulary.get(rank - 1));
        }
        return words.toString();
    }

    private static List<String> vocabulary() {
        String[] first = {
            "ba", "do", "ke", "li", "mo", "nu", "pa", "ri", "so", "tu", "va", "ze", "gra", "sto", "fle", "cha"
        };
        List<String> words = new ArrayList<>();
        for (String one : first) {
            for (String two : first) {
                for (String three : first) {
                    words.add(one + two + three + "n");
                    words.add(one + three + two);
                }
            }
        }
        return List.copyOf(words);
    }

    private void measure(Index index, String name, Supplier<Question> questions) {
        long hits = 0;
        for (int i = 0; i < WARM_UP; i++) {
            hits += index.search(questions.get()).total();
        }
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            Question question = questions.get();
            long begin = System.nanoTime();
            hits += index.search(question).total();
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-18s p50 %6.2f ms   p99 %6.2f ms   (%.0f statements found on average)%n",
                name,
                nanos[MEASURED / 2] / 1e6,
                nanos[MEASURED * 99 / 100] / 1e6,
                (double) hits / (WARM_UP + MEASURED));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
