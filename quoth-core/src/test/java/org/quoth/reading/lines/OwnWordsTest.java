package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Principal;

/** Speeches, statements and releases belong to those whom their head names; readouts and stories to nobody. */
final class OwnWordsTest {

    private static final String BODY =
            "\n\nWe have looked at the pier for two years, and I am glad to say that we are going to keep it for the town.\n\n"
                    + "I want to thank our engineers, who told me more about rust than I ever wished to know.\n";

    private static Structure read(String head) {
        return TextReader.read(head.replace("/", "\n\n") + BODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Remarks by Governor Bo M. Lind/The Pier and the Town/March 3, 2025 | Bo M. Lind  | Governor
                    Statement from President Quill on Record Catches                   | Quill       | President
                    Statement by Press Secretary Ana Ruiz on the Visit of Mayor Tom Vale of Port Ellis | Ana Ruiz | Press Secretary
                    Speech by Vice Chair Lind on the pier/Vice Chair Bo M. Lind        | Bo M. Lind  | Vice Chair
                    MEDIA RELEASE/Senator Mo Okoro/Pier saved                          | Mo Okoro    | Senator
                    Statement by NSC Spokesperson Ada Quill on the Visit of Mayor Tom Vale | Ada Quill | NSC Spokesperson
                    Statement from Harbour, River and Island Senior Director Mo Okoro on the Pier | Mo Okoro | Director
                    Opening remarks as prepared for delivery by Minister Ada Quill     | Ada Quill   | Minister
                    """)
    void namesWhoseWordsTheyAre(String head, String name, String role) {
        Structure read = read(head);
        assertThat(read.kind()).isEqualTo(DocumentKind.OTHER);
        Principal principal = Objects.requireNonNull(read.metadata().principal());
        assertThat(principal.name()).isEqualTo(name);
        assertThat(principal.role()).isEqualTo(role);
    }

    @Test
    void takesTheDayFromTheHead() {
        Metadata told =
                read("Remarks by Governor Bo M. Lind/Port Ellis, March 3, 2025").metadata();
        assertThat(Objects.requireNonNull(told.published()).day()).hasToString("2025-03-03");
    }

    @ParameterizedTest
    @CsvSource({
        "Readout of President Quill’s Meeting with Mayor Tom Vale of Port Ellis",
        "Speech on the Formation of Harbour Policy",
        "Joint Statement on the Pier"
    })
    void namesNobodyWhereTheHeadDoesNot(String head) {
        assertThat(read(head).metadata().principal()).isNull();
    }
}
