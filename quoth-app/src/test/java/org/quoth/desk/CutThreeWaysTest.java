package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.model.Printing;
import org.quoth.model.VerdictKind;

/** One sentence of a briefing as three papers cut it, and as a post has it: each is judged by itself, and the briefing's page has them all. */
final class CutThreeWaysTest {

    private static final String BRIEFING = """
            Briefing on the Ellis Bridge

            Ines Calder
            Minister for Transport
            Customs House
            Port Ellis
            March 3, 2031

            QUESTION: Will there be tolls?

            MINISTER CALDER: There will be no new tolls on the Ellis bridge this year, but we will look at the ferry, and if the council asks us, \
            we may talk about the tunnel.

            QUESTION: When?

            MINISTER CALDER: In the autumn, when the painters have gone.
            """;

    private static final Map<String, String> STORIES = new TreeMap<>(Map.of(
            "Courier",
                    "\"There will be no new tolls on the Ellis bridge,\" Transport Minister Ines Calder said on Monday.",
            "Post",
                    "\"There will be no new tolls on the Ellis bridge … but we will look at the ferry,\" Transport Minister Ines Calder said on Monday.",
            "Wire",
                    "\"There will be new tolls on the Ellis bridge this year,\" Transport Minister Ines Calder said on Monday.",
            "Web",
                    "“There will be no new tolls on the Ellis bridge this year, but we will look at the ferry.”\n\n"
                            + "— Ines Calder (@inescalder) March 3, 2031"));

    @TempDir
    private Path folder;

    private String add(Desk desk, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), text);
        String[] id = new String[1];
        desk.add(Analysis.rules()).run(List.of(file.toString()), InputStream::nullInputStream, intake -> {
            assertThat(intake).isInstanceOf(Intake.Added.class);
            id[0] = ((Intake.Added) intake).reference().document();
        });
        return id[0];
    }

    private static String story(String outlet, String paragraph) {
        return """
                Tolls on the Ellis bridge

                By Norah Falk
                %s
                March 4, 2031
                09:15 AM ET

                The ministry met the press in Port Ellis on Monday, and the bridge was what they came for.

                %s

                The painters of the bridge had heard of it on the radio, and went on with their work until the evening.
                """.formatted("Ellis " + outlet, paragraph);
    }

    private static Map<String, VerdictKind> verdicts(List<Printing> printings) {
        Map<String, VerdictKind> verdicts = new TreeMap<>();
        for (Printing printing : printings) {
            verdicts.put(printing.story().source().replaceAll(".*/|\\.txt", ""), printing.verdict());
        }
        return verdicts;
    }

    private void areJudgedOneByOne(Desk desk, String briefing) {
        List<Printing> printings = desk.press().quoting(briefing);
        assertThat(printings).hasSize(4);
        assertThat(verdicts(printings))
                .containsEntry("Courier", VerdictKind.EXCERPTED)
                .containsEntry("Post", VerdictKind.EDITED_MARKED)
                .containsEntry("Wire", VerdictKind.EDITED)
                .containsEntry("Web", VerdictKind.EXCERPTED);
        assertThat(printings).allSatisfy(printing -> {
            assertThat(printing.held().primary()).isEqualTo(briefing + ".t2");
            assertThat(printing.speaker()).isEqualTo("Ines Calder");
        });
    }

    @Test
    void whetherTheBriefingWasThereFirst() throws IOException {
        try (Desk desk = Desk.create(Settings.of(folder.resolve("record")))) {
            String briefing = add(desk, "briefing", BRIEFING);
            for (Map.Entry<String, String> story : STORIES.entrySet()) {
                add(desk, story.getKey(), story(story.getKey(), story.getValue()));
            }
            areJudgedOneByOne(desk, briefing);
        }
    }

    @Test
    void orTheStories() throws IOException {
        try (Desk desk = Desk.create(Settings.of(folder.resolve("record")))) {
            for (Map.Entry<String, String> story : STORIES.entrySet()) {
                add(desk, story.getKey(), story(story.getKey(), story.getValue()));
            }
            areJudgedOneByOne(desk, add(desk, "briefing", BRIEFING));
        }
    }
}
