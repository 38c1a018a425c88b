package org.quoth.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;
import org.quoth.text.Span;

/** Quotations made from the scenes' transcripts: the faithful are accepted, the altered never vouched for. */
final class AlteredQuotationsTest {

    private static final long SEED = 20310506L;
    private static final int DRAWS = 600;
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][^.?!\"()]{30,200}[.?!]");
    private static final Set<VerdictKind> VOUCHED =
            Set.of(VerdictKind.VERBATIM, VerdictKind.EXCERPTED, VerdictKind.AMBIGUOUS);
    private static final Map<String, String> ALTERED = Map.ofEntries(
            Map.entry("not", ""),
            Map.entry("never", ""),
            Map.entry("cannot", "can"),
            Map.entry("can't", "can"),
            Map.entry("I'm", "We're"),
            Map.entry("may", "will"),
            Map.entry("will", "may"),
            Map.entry("would", "should"),
            Map.entry("is", "is not"),
            Map.entry("are", "are not"),
            Map.entry("We", "They"),
            Map.entry("we", "they"),
            Map.entry("He", "She"),
            Map.entry("nobody", "everybody"),
            Map.entry("65", "60"),
            Map.entry("30", "13"),
            Map.entry("10", "12"),
            Map.entry("twelve", "twenty"),
            Map.entry("Friday", "Monday"),
            Map.entry("Norwood", "Ashford"),
            Map.entry("Tarn", "Hull"));

    private final Random random = new Random(SEED);
    private final PrimaryIndex index = new PrimaryIndex();
    private final List<String> sentences = new ArrayList<>();

    AlteredQuotationsTest() {
        Stream.of("harbour.txt", "rules.txt")
                .map(name -> Scene.read(Path.of("src/test/resources/matching", name)))
                .flatMap(scene -> scene.primaries().stream())
                .forEach(this::take);
    }

    private void take(Primary primary) {
        index.add(primary);
        for (Utterance utterance : primary.utterances()) {
            for (Span speech : utterance.speech()) {
                Matcher matcher = SENTENCE.matcher(speech.of(primary.text()));
                while (matcher.find()) {
                    sentences.add(matcher.group());
                }
            }
        }
    }

    @Test
    void faithfulQuotationsAreAccepted() {
        for (int draw = 0; draw < DRAWS; draw++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            String quotation = faithful(sentence);
            VerdictKind kind = verify(quotation).kind();
            assertThat(VOUCHED.contains(kind) || kind == VerdictKind.EDITED_MARKED)
                    .as("seed %d: \"%s\" of \"%s\" is called %s", SEED, quotation, sentence, kind)
                    .isTrue();
        }
    }

    @Test
    void alteredQuotationsAreNeverVouchedFor() {
        int altered = 0;
        for (String sentence : sentences) {
            String[] words = sentence.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                String other = ALTERED.get(words[i]);
                if (other != null) {
                    altered++;
                    VerdictKind kind = verify(with(words, i, other)).kind();
                    assertThat(VOUCHED)
                            .as("\"%s\" for \"%s\"", with(words, i, other), sentence)
                            .doesNotContain(kind);
                }
            }
        }
        assertThat(altered).isGreaterThan(25);
    }

    private Verdict verify(String quotation) {
        return new Verifier().verify(Quotation.of(quotation), index);
    }

    private String faithful(String sentence) {
        String[] words = sentence.split(" ", -1);
        return switch (random.nextInt(5)) {
            case 0 -> sentence;
            case 1 -> sentence.toUpperCase(Locale.ROOT);
            case 2 -> "“" + sentence.replace(", ", " — ").replace('\'', '’') + "”";
            case 3 -> String.join(" ", Arrays.copyOfRange(words, words.length - 6, words.length));
            default -> elided(words);
        };
    }

    private static String elided(String[] words) {
        if (words.length < 9) {
            return String.join(" ", words);
        }
        return String.join(" ", Arrays.copyOfRange(words, 0, 4)) + " ... "
                + String.join(" ", Arrays.copyOfRange(words, words.length - 4, words.length));
    }

    private static String with(String[] words, int place, String other) {
        List<String> altered = new ArrayList<>(List.of(words));
        altered.set(place, other);
        altered.remove("");
        return String.join(" ", altered);
    }
}
