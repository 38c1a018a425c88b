package org.quoth.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.VerdictKind;

/** The two seed documents together: what the transcript says verifies, what the story quotes has no primary here. */
final class SeedQuotationsTest {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!] )[A-Z][^.?!\\n“”()]{40,200}[.?!](?= )");
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”\\n]{40,})[\"”]");
    private static final Set<VerdictKind> VOUCHED = Set.of(VerdictKind.VERBATIM, VerdictKind.EXCERPTED);

    private final PrimaryIndex index = new PrimaryIndex();

    private Document read(String name) {
        Path file = Path.of(System.getProperty("quoth.shared", "../shared"), "seeds", name);
        assumeTrue(Files.isRegularFile(file), "needs ../shared/seeds/" + name);
        return switch (Quoth.read(file)) {
            case Reading.Read read -> read.document();
            case Reading.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private VerdictKind verdict(String quotation, LocalDate date) {
        return new Verifier()
                .verify(Quotation.of(quotation).printedOn(date), index)
                .kind();
    }

    private List<String> spoken() {
        Document transcript = read("000_1b4245d2267ffe21.txt");
        index.add(Primary.of(transcript).orElseThrow());
        List<String> sentences = new ArrayList<>();
        transcript.turns().forEach(turn -> {
            Matcher matcher = SENTENCE.matcher(turn.span().of(transcript.text()));
            while (matcher.find()) {
                sentences.add(matcher.group());
            }
        });
        assertThat(sentences).hasSizeGreaterThan(20);
        return sentences;
    }

    @Test
    void wordsOfTheTranscriptVerify() {
        for (String sentence : spoken()) {
            assertThat(verdict(sentence, LocalDate.of(2015, 11, 18)))
                    .as(sentence)
                    .isIn(VOUCHED);
        }
    }

    @Test
    void sameWordsWithoutTheirNotDoNot() {
        int denied = 0;
        for (String sentence : spoken()) {
            String affirmed = sentence.replaceFirst("n[’']t | not ", " ");
            if (!affirmed.equals(sentence)) {
                denied++;
                assertThat(verdict(affirmed, LocalDate.of(2015, 11, 18)))
                        .as(affirmed)
                        .isNotIn(VOUCHED);
            }
        }
        assertThat(denied).isPositive();
    }

    @Test
    void quotationsOfTheOlderStoryHaveNoPrimary() {
        spoken();
        Document story = read("002_2d4d6517ab803ee1.txt");
        assertThat(Primary.of(story)).isEmpty();
        Matcher quoted = QUOTED.matcher(story.text());
        int checked = 0;
        while (quoted.find()) {
            checked++;
            assertThat(verdict(quoted.group(1), LocalDate.of(2014, 2, 5))).isEqualTo(VerdictKind.NO_PRIMARY_HELD);
            Quotation undated = Quotation.of(quoted.group(1));
            assertThat(new Verifier().verify(undated, index).kind()).isEqualTo(VerdictKind.NOT_FOUND);
        }
        assertThat(checked).isGreaterThan(8);
    }
}
