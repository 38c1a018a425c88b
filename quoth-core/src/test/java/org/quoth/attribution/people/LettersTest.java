package org.quoth.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Reading;
import org.quoth.model.Speaker;
import org.quoth.reading.Input;

/** Labels of a letter or two mean whom the head, or a line between the turns, names. */
final class LettersTest {

    @Test
    void initialsAreThoseOfWhomTheHeadNames() {
        assertThat(speakers("""
                Interview with Agnes Rowe, 14 August 1998
                Interviewer: Paul Finch
                Tape 1, Side A

                PF: When did you come to Harlow?
                AR: In forty-six, on the back of a coal lorry.
                PF: With your family?
                AR: With my sister. My mother had died in the winter.
                """)).containsExactly("Paul Finch", "Agnes Rowe", "Paul Finch", "Agnes Rowe");
    }

    @Test
    void whoIsExaminedByWhomStandsBetweenTheTurns() {
        assertThat(speakers("""
                IN THE CORONER'S COURT AT WEXLEY
                Inquest touching the death of Peter Lang
                Day 3, 9 September 2031

                Sergeant Alice Moor, sworn

                Examined by Mr Teller

                    Q  Sergeant, you were first on the scene?
                    A  I was, sir, at ten past two.

                Cross-examined by Ms Ode

                    Q  It was dark, was it not?
                    A  It was. There is no lamp on that road.

                Doctor Ben Achebe, affirmed

                    Q  You came at three, Doctor?
                    A  I came at ten to three.
                """)).containsExactly("Teller", "Alice Moor", "Ode", "Alice Moor", "nobody", "Ben Achebe");
    }

    @Test
    void firstNamesAreThoseOfWhomSomebodyIntroduces() {
        assertThat(speakers("""
                Episode 12. The Woman Who Moved a Hill

                Tess: Hello and welcome to Slow Ground, I'm Tess Marlowe.
                Abe: And I'm Abe Quinn.
                Tess: Today we're talking to Gro Lien, who moved a hill.
                Gro: It was a small hill.
                Abe: How small is a small hill?
                Gro: Forty thousand tonnes.
                """))
                .containsExactly("Tess Marlowe", "Abe Quinn", "Tess Marlowe", "Gro Lien", "Abe Quinn", "Gro Lien");
    }

    @Test
    void initialsAreThoseOfALabelBefore() {
        assertThat(speakers("""
                INTERVIEW: "The sea does not negotiate"

                OCEAN REVIEW: You have been to the shelf eleven times. What has changed?

                SUNNIVA AAS: The sound. It used to creak. Now it drips.

                OR: Do you still hope?

                SA: I count. Hope is for people who do not have to count.
                """)).containsExactly("Ocean Review", "Sunniva Aas", "Ocean Review", "Sunniva Aas");
    }

    private static List<String> speakers(String text) {
        Reading reading = Quoth.read(Input.of("a.txt", text.getBytes(StandardCharsets.UTF_8)));
        Document document = new PeopleStep().annotate(((Reading.Read) reading).document());
        return document.turns().stream()
                .map(turn -> turn.speaker() instanceof Speaker.Named named
                        ? document.entity(named.entity()).map(Entity::name).orElse("nobody")
                        : "nobody")
                .toList();
    }
}
