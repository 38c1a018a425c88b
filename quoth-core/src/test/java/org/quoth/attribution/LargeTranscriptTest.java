package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.attribution.commitment.CommitmentStep;
import org.quoth.attribution.exchange.ExchangeStep;
import org.quoth.attribution.facts.FactStep;
import org.quoth.attribution.people.PeopleStep;
import org.quoth.attribution.times.OccasionStep;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** A transcript eight times as long takes about eight times as long to annotate, by the steps that look up what stands where. */
final class LargeTranscriptTest {

    private static final int TIMES = 8;
    /** In questions. */
    private static final int SMALL = 300;
    /** Looking at everything for each thing took a step 12 to 56 times as long. */
    private static final double MOST = 13;

    /** What else the machine does takes longer with what fits no cache; it does not do so every time. */
    private static final int ATTEMPTS = 8;

    private static final List<Step> STEPS =
            List.of(new ExchangeStep(), new CommitmentStep(), new OccasionStep(), new FactStep());

    private static final String[] GIVEN = {"Dana", "Oskar", "Wilma", "Henrik", "Salma", "Pavel", "Ines", "Tomas"};
    private static final String[] SURNAMES = {"Hahn", "Lund", "Brecht", "Moreau", "Adler", "Quist"};

    @Test
    void takesTimeInProportion() {
        Document small = annotated(SMALL);
        Document large = annotated(SMALL * TIMES);
        STEPS.forEach(step -> takesTimeInProportion(step, small, large));
    }

    /** A list or a table saved as text has no full stop for pages. */
    @Test
    void takesTimeInProportionInASentenceWithoutEnd() {
        Document small = Annotator.rules().annotate(read("story.txt", sentence(20)));
        Document large = Annotator.rules().annotate(read("story.txt", sentence(20 * TIMES)));
        assertThat(large.attributions()).hasSizeGreaterThan(20 * TIMES - 1);
        takesTimeInProportion(new OccasionStep(), small, large);
    }

    @Test
    void takesTimeInProportionWhereManyAreMeant() {
        Document small = Annotator.rules().annotate(read("story.txt", bans(SMALL / 2)));
        Document large = Annotator.rules().annotate(read("story.txt", bans(SMALL / 2 * TIMES)));
        assertThat(large.commitments())
                .hasSize(SMALL / 2 * TIMES)
                .allMatch(one -> one.implied().size() > 1);
        takesTimeInProportion(new CommitmentStep(), small, large);
    }

    /** Everybody of a parish says one sentence. */
    @Test
    void takesTimeInProportionWhereEveryLabelComesOnce() {
        Document small = Annotator.rules().annotate(parish(SMALL));
        Document large = Annotator.rules().annotate(parish(SMALL * TIMES));
        assertThat(large.entities()).hasSizeGreaterThanOrEqualTo(SMALL * TIMES);
        takesTimeInProportion(new PeopleStep(), small, large);
        takesTimeInProportion(new ExchangeStep(), small, large);
    }

    private static Document parish(int speakers) {
        StringBuilder text = new StringBuilder("Hearing on the Quarry\n\nGuild Hall\nPort Ellis\nMay 6, 2025\n\n");
        for (int i = 0; i < speakers; i++) {
            text.append(GIVEN[i % GIVEN.length].toUpperCase(Locale.ROOT))
                    .append(' ')
                    .append(surname(i))
                    .append(": The guild pays for the pumps and for the lamps.\n\n");
        }
        return read("parish.txt", text.toString());
    }

    private static String surname(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number * 7_919 + 1_000_000; rest > 0; rest /= 80) {
            name.append("BDFGHKLMNPRSTVWZ".charAt(rest % 16)).append("AEIOU".charAt(rest / 16 % 5));
        }
        return name.toString();
    }

    private static void takesTimeInProportion(Step step, Document small, Document large) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Assumptions.assumeTrue(
                threads.isCurrentThreadCpuTimeSupported(), "this Java cannot tell how long a thread has worked");
        time(threads, step, small);
        double ratio = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && ratio >= MOST; attempt++) {
            double before = Math.min(time(threads, step, small), time(threads, step, small));
            ratio = Math.min(ratio, time(threads, step, large) / before);
        }
        assertThat(ratio).as(step.getClass().getSimpleName()).isLessThan(MOST);
    }

    private static String bans(int times) {
        StringBuilder text = new StringBuilder("The Pier\n\nMay 6, 2025\n\n");
        for (int i = 0; i < times; i++) {
            text.append("Boats may row past pier number ")
                    .append(i)
                    .append(
                            ", but they must not land there, the minister, Ana Ruiz, said.\n\n“They will be turned back from pier ")
                    .append(i)
                    .append(" if they do,” Ruiz said.\n\n");
        }
        return text.toString();
    }

    private static String sentence(int reports) {
        return "The Pier\n\nMay 6, 2025\n\n"
                + "the mayor said on Monday that the pier was old, and in May the clerk told the board that it was new, "
                        .repeat(reports)
                + "and so on.\n";
    }

    private static double time(ThreadMXBean threads, Step step, Document document) {
        long begin = threads.getCurrentThreadCpuTime();
        step.annotate(document);
        return threads.getCurrentThreadCpuTime() - begin;
    }

    private static Document annotated(int questions) {
        Document annotated = Annotator.rules().annotate(transcript(questions));
        assertThat(annotated.exchanges()).hasSize(questions);
        assertThat(annotated.commitments()).hasSizeGreaterThan(questions);
        assertThat(annotated.checkable()).hasSizeGreaterThan(questions);
        assertThat(annotated.times()).hasSizeGreaterThan(questions);
        assertThat(annotated.attributions()).hasSize(questions);
        assertThat(annotated.turns().getFirst().addressed()).isNotNull();
        return annotated;
    }

    private static Document transcript(int questions) {
        StringBuilder text = new StringBuilder(
                "Briefing on the Slate Quarry\n\nJonas Weller\nQuarry Master\nGuild Hall\nPort Ellis\nMay 6, 2025\n\n");
        for (int i = 0; i < questions; i++) {
            String asker = GIVEN[i % GIVEN.length] + " " + SURNAMES[i / GIVEN.length % SURNAMES.length];
            text.append("QUESTION: Sir, how deep is pit number ")
                    .append(i)
                    .append(" today? And did its insurer pay?\n\nMR WELLER: Well, ")
                    .append(asker)
                    .append(", the pit is ")
                    .append(20 + i % 70)
                    .append(" metres deep, and we will pump it dry by May ")
                    .append(7 + i % 20)
                    .append("th if the pumps hold. The mayor said on Tuesday that the yard will mend ")
                    .append(3 + i % 9)
                    .append(" cranes before June. The insurer paid ")
                    .append(2 + i % 30)
                    .append(" million crowns in 2023.\n\n");
        }
        return read("quarry.txt", text.toString());
    }

    private static Document read(String name, String text) {
        Input input = Input.of(name, text.getBytes(StandardCharsets.UTF_8));
        if (Quoth.read(input) instanceof Reading.Read read) {
            return read.document();
        }
        throw new AssertionError("refused");
    }
}
