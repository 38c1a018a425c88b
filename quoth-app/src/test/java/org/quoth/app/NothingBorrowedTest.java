package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/**
 * The texts that the program is measured with belong to others: no run of ten words of theirs stands in the project, but for what so many documents hold
 * that it is nobody's.
 */
final class NothingBorrowedTest {

    private static final int RUN = 10;
    private static final int NOBODYS = 4;
    private static final int LARGEST = 8_000_000;
    private static final Pattern OURS = Pattern.compile(
            "quoth-[a-z-]+/src/.*\\.java|quoth-[a-z-]+/src/test/resources/.*\\.(?:txt|md|expected|html|srt|vtt|csv)|.*/demo/.*|docs/.*\\.md|[A-Z]+\\.md");
    private static final Pattern THEIRS = Pattern.compile(".*\\.(?:txt|md|html?|said|csv|jsonl?|xml|vtt|srt|gz)");
    /** The months of other languages are everybody's. */
    private static final Set<String> EVERYBODYS = Set.of("MonthNames.java");

    private final Map<Long, String> places = new HashMap<>();
    private final BitSet sieve = new BitSet(1 << 24);
    private final Map<Long, Integer> documents = new HashMap<>();

    @Test
    void noSentenceOfOthersStandsHere() throws IOException {
        Path root = Path.of(System.getProperty("quoth.root", ".."));
        Path data = Path.of(System.getProperty("quoth.shared", "../shared"));
        assumeTrue(
                Files.isDirectory(data.resolve("data")),
                "there are no texts of others in ../shared beside the project");
        for (Path file : files(root, OURS)) {
            ours(root, file);
        }
        for (String folder : List.of("data", "seeds")) {
            for (Path file : files(data.resolve(folder), THEIRS)) {
                theirs(file);
            }
        }
        Set<String> borrowed = new TreeSet<>();
        documents.forEach((run, count) -> {
            if (count < NOBODYS) {
                borrowed.add(places.get(run));
            }
        });
        assertThat(borrowed).isEmpty();
    }

    private static List<Path> files(Path folder, Pattern names) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                String path = folder.relativize(file).toString();
                boolean built = path.contains("target/") || path.startsWith(".git/");
                if (!built && Files.isRegularFile(file) && names.matcher(path).matches()) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private void ours(Path root, Path file) throws IOException {
        if (EVERYBODYS.contains(file.getFileName().toString())) {
            return;
        }
        String text = Files.readString(file).replaceAll("\\\\[nt]|\\n\\s*\\*", " ");
        runs(text, (run, begin, end) -> {
            String words = text.substring(begin, end).replaceAll("\\s+", " ");
            if (words.chars().noneMatch(Character::isDigit)) {
                places.putIfAbsent(run, root.relativize(file) + ": " + words);
                sieve.set(small(run));
            }
        });
    }

    private void theirs(Path file) throws IOException {
        Set<Long> seen = new HashSet<>();
        runs(text(file), (run, begin, end) -> {
            if (sieve.get(small(run)) && places.containsKey(run) && seen.add(run)) {
                documents.merge(run, 1, Integer::sum);
            }
        });
    }

    private static int small(long run) {
        return (int) (run & ((1 << 24) - 1));
    }

    @FunctionalInterface
    private interface Run {
        void of(long run, int begin, int end);
    }

    /** Every run of words of letters and figures, tags left out, apostrophes passed over. */
    private static void runs(String text, Run each) {
        int[] hashes = new int[RUN];
        int[] begins = new int[RUN];
        int words = 0;
        int hash = 0;
        int begin = -1;
        boolean tag = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            tag = c == '<' || (tag && c != '>');
            if (!tag && Character.isLetterOrDigit(c)) {
                begin = begin < 0 ? i : begin;
                hash = 31 * hash + c;
            } else if (begin >= 0 && (tag || (c != '\'' && c != '’'))) {
                hashes[words % RUN] = hash;
                begins[words % RUN] = begin;
                words++;
                if (words >= RUN) {
                    each.of(mixed(hashes, words), begins[words % RUN], i);
                }
                hash = 0;
                begin = -1;
            }
        }
    }

    private static long mixed(int[] hashes, int words) {
        long run = 7;
        for (int i = 0; i < RUN; i++) {
            run = run * 1_000_003 + hashes[(words + i) % RUN];
        }
        return run ^ (run >>> 29);
    }

    private static String text(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return ""; // a damaged archive, which some of the data are on purpose
        }
    }
}
