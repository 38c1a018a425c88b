package org.quoth.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two small files about one event: what was said, and a story about it. */
final class Samples {

    static final String BRIEFING = """
            Briefing on the Harbour Talks

            Ana Ruiz
            Minister for Ports
            Customs House
            Port Ellis
            March 3, 2025

            MS OKORO: (In progress) two questions, please.

            QUESTION: Minister, will the north dock reopen next week?

            MINISTER RUIZ: We intend to reopen it by June 1st, and we are not going to close the fish market for that.

            QUESTION: And the crane operators?

            MINISTER RUIZ: I will not go into the wage talks. The union told us yesterday that its members are ready.
            """;

    static final String STORY = """
            Dock will reopen, minister says

            Harbour Post
            March 4th, 2025
            09:15 AM ET

            "I will not go into the wage talks," Ports Minister Ana Ruiz said on Monday at Customs House in Port Ellis.

            "We are going to close the fish market for that," Ruiz said.

            The crane operators said they had heard nothing new from the ministry, and the harbour stayed quiet through the night.
            """;

    private Samples() {}

    static Path write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), text);
    }

    static Path folder(Path parent) throws IOException {
        Path folder = parent.resolve("documents");
        write(folder, "briefing.txt", BRIEFING);
        write(folder, "story.txt", STORY);
        return folder;
    }
}
