package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Said twice in the same words, at a conference and in an interview: which is meant, the story tells. */
final class SameWordsOtherEventTest {

    private static final String CONFERENCE = """
            Remarks at the Velmark Harbour Conference

            Ana Ruiz
            Minister for Ports
            Congress Hall
            Velmark
            March 1, 2025

            MINISTER RUIZ: Thank you. For the fishermen, there is talk of a strike, and other kinds of things. We hear them.

            QUESTION: And the north dock?

            MINISTER RUIZ: The north dock will reopen when it is safe to reopen it, and not a day before.
            """;
    private static final String INTERVIEW = """
            Interview With Radio Ellis

            Ana Ruiz
            Minister for Ports
            Studio Two
            Port Ellis
            March 4, 2025

            QUESTION: Minister, what do you say to the fishermen?

            MINISTER RUIZ: For the fishermen, there is talk of a strike, and other kinds of things. I do not make any excuse.

            QUESTION: Is the wall sinking?

            MINISTER RUIZ: It is fair to say that the wall has moved a little, yes. But it is not sinking.
            """;

    @TempDir
    private Path parent;

    private String record = "";

    @BeforeEach
    void both() throws IOException {
        record = parent.resolve("record").toString();
        Path conference = Samples.write(parent, "conference.txt", CONFERENCE);
        Path interview = Samples.write(parent, "interview.txt", INTERVIEW);
        Program.run("add", "--rules", "--record", record, conference.toString(), interview.toString());
    }

    /** What is said first of the quotation of a story that ends so. */
    private List<String> verdict(String attribution) throws IOException {
        Path story = Samples.write(parent, "story.txt", """
                Ruiz: wall has moved

                Harbour Post
                March 5th, 2025
                01:19 PM ET

                "It is fair to say that the wall has moved a little, yes," Ana Ruiz, the ports minister, told her paper.

                "For the fishermen, there is talk of a strike, and other kinds of things," %s
                """.formatted(attribution));
        List<String> lines = Program.run("verify", "--record", record, "--article", story.toString())
                .lines();
        int quotation = 0;
        while (!lines.get(quotation).contains("“For the fishermen")) {
            quotation++;
        }
        return lines.subList(quotation - 1, quotation + 2);
    }

    @Test
    void byTheDay() throws IOException {
        List<String> verdict = verdict("Ruiz said last weekend.");
        assertThat(verdict.getFirst()).startsWith("verbatim");
        assertThat(verdict.getLast()).contains("conference.txt");
    }

    @Test
    void byTheNameOfTheEvent() throws IOException {
        assertThat(verdict("Ruiz said at the Velmark Harbour Conference.").getLast())
                .contains("conference.txt");
        List<String> verdict = verdict("Ruiz said in an interview with Radio Ellis.");
        assertThat(verdict.getFirst()).startsWith("verbatim");
        assertThat(verdict.getLast()).contains("interview.txt");
    }

    @Test
    void otherwiseEitherMayBeMeant() throws IOException {
        assertThat(verdict("Ruiz said.").getFirst()).startsWith("ambiguous");
    }
}
