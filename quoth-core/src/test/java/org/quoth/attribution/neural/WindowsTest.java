package org.quoth.attribution.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.quoth.text.Vocabulary;

class WindowsTest {

    private final Vocabulary vocabulary = Vocabularies.small();

    @RepeatedTest(30)
    void speakForEveryWordExactlyOnceAndNeverGrowTooLong(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        WordedText text = WordedText.of(randomText(random), vocabulary);
        Windows windows = new Windows(16 + random.nextInt(60), random.nextInt(8));
        int next = 0;
        for (Window window : windows.over(text, vocabulary, 8 + random.nextInt(windows.longest() - 7))) {
            assertThat(window.first()).as("seed %d", seed).isEqualTo(next);
            assertThat(window.last()).as("seed %d", seed).isGreaterThan(next);
            assertThat(window.length()).as("seed %d", seed).isLessThanOrEqualTo(windows.longest());
            assertHoldsItsWords(window);
            next = window.last();
        }
        assertThat(next).as("seed %d", seed).isEqualTo(text.words().size());
    }

    private static void assertHoldsItsWords(Window window) {
        List<Integer> words = IntStream.range(0, window.length())
                .map(window::word)
                .filter(word -> word >= 0)
                .boxed()
                .toList();
        for (int word = window.first(); word < window.last(); word++) {
            assertThat(words).containsOnlyOnce(word);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        String[] words = {"the", "mayor", "harbours", "said", ".", ",", "\n", "dock"};
        int count = random.nextInt(300);
        for (int i = 0; i < count; i++) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(12) == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    @Test
    void beginWithWhatStandsBefore() {
        WordedText text = WordedText.of("the mayor said the dock will open .\n".repeat(4), vocabulary);
        List<Window> windows = new Windows(20, 6).over(text, vocabulary);
        assertThat(windows.get(1).word(1)).isLessThan(windows.get(1).first());
        assertThat(windows.get(1).word(1)).isGreaterThan(windows.get(1).first() - 7);
    }

    @Test
    void takeTimeThatGrowsWithTheLength() {
        WordedText text = WordedText.of("dock ".repeat(600_000), vocabulary);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> new Windows(16, 4).over(text, vocabulary)); // minutes if each counts the rest
    }

    @Test
    void areNoneOverNothing() {
        assertThat(new Windows(64, 8).over(WordedText.of(" \n ", vocabulary), vocabulary))
                .isEmpty();
    }
}
