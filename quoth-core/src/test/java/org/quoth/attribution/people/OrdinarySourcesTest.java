package org.quoth.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Reading;
import org.quoth.model.Speaker;
import org.quoth.reading.Input;

/** How the papers bring people in and call them later: letters behind a name, names with particles, ranks, what somebody once was. */
final class OrdinarySourcesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Vale lost. RoseAnn Moro, head of the nurses' union, said so. ''We are here,'' she said. | RoseAnn Moro
            City Council president Marty Small was late. Small, who was there, said that it was raining. | Marty Small
            Sculptor Emil Roth wept. The artist said that it was late.                               | Emil Roth
            Henry Tran, who prosecuted Lund, was cold. The prosecutor said that it was fair.         | Henry Tran
            Ada Finch, who chairs the inquiry, was cold. The chairwoman said that it was late.       | Ada Finch
            Ana Vance and Joel Tarrant met. The former said that it was late.                        | Ana Vance
            Ana Vance and Joel Tarrant met. The latter said that it was late.                        | Joel Tarrant
            The chief executive of Holt Marine left. The company said that it was late.              | Holt Marine
            John Dunn lived there with his wife Mary. Mr Dunn was asleep. Mrs Dunn said that it was late. | Mary Dunn
            Prosecutor Helena Quist KC told the court that it was theft.                             | Helena Quist
            Helena Quist KC, the prosecutor, said that it was theft.                                 | Helena Quist
            Helena Quist MP said that it was theft.                                                  | Helena Quist
            Ned van der Laan said that debt would fall.                                              | Ned van der Laan
            Its finance director, Ned van der Laan, said that debt would fall.                       | Ned van der Laan
            Ana de la Fuente, the mayor, said that debt would fall.                                  | Ana de la Fuente
            Bank of Elland governor Ana Quist warned that growth would slow.                         | Ana Quist
            University of Elland president Ana Quist said that it was late.                          | Ana Quist
            Det Insp Carol Dunn asked for help. The detective said that they had fled.               | Carol Dunn
            Detective Sergeant Ruth Brandt found phones. DS Brandt said that it was odd.             | Ruth Brandt
            Lowbury Police put out more patrols. The force said that nobody was hurt.                | Lowbury Police
            Holme manager Ricky Lund was booked. The former Elland defender said that he was sorry.  | Ricky Lund
            Goalkeeper Jan Kovac was in tears. The Slovak said that it was his fault.                | Jan Kovac
            Shadow ports secretary Laura Penn was angry. The Labour MP said that it was late.        | Laura Penn
            Justin Ela Hong made the film. "It took years," Ela Hong said.                           | Justin Ela Hong
            Robert (Bob) Hale, the head teacher, said that it was open. Mr Hale said so again.       | Robert Hale
            Robert "Bob" Hale built it. Hale said that it was open.                                  | Robert Hale
            "It is late." — Rep. Ana Omar (@Ana) November 19, 2019. Ana Omar said that it was late. | Ana Omar
            Ann Vale, a baker from Holme, opened in May. "It is late," the baker said.               | Ann Vale
            Omar Lund, 44, a retired bus driver, was cold. The driver said that it was late.         | Omar Lund
            Marta Klein left home. Her mother, Judit, said that she wept.                            | Judit
            "It is late," said the captain, 36-year-old Ruben Sachs.                                 | Ruben Sachs
            "It is late," said chief economist Jan Dahl.                                             | Jan Dahl
            "It is late," said economist May Brown.                                                  | May Brown
            "The money is gone," a former employee said. The woman said that managers knew.          | a former employee
            Shadow minister Carl Hyde was late. The minister said that it was late.                  | the minister
            Dennis Orrell, 58, of Chandler Street, Holme, said that he was sorry.                    | Dennis Orrell
            Mary Dunn, 34, from Holme, denied stealing the boat.                                     | Mary Dunn
            Ana Quist no longer believes that it is safe.                                            | Ana Quist
            Summer Ann Jones, the singer, said that she was glad.                                    | Summer Ann Jones
            Professor Lena Idris came early. The academic told them that it would hold.              | Lena Idris
            Bishop Amos Rell blessed the boats. The cleric said that the sea was not cruel.          | Amos Rell
            By a note that the Courier saw the bank knew. The bank said that it was late.            | the bank
            A rare new sea paper came out. The tide is high, according to the new paper.             | a rare new sea paper
            A long harbour review came out in May. The report said that most were old.               | a long harbour review
            Hill farmers, who will vote in May and who said that it was late, were cold.             | Hill farmers
            Emerald Shipping Co. bought 30 Boeing ferries on Monday. It said that it was late.       | Emerald Shipping Co.
            Ruth Amis's lawyer, Mona Reeve, was late. "It is raining," she said.                     | Mona Reeve
            "We paid," said Tim Yew, 19. The promoter, Livebox, said that it was late.               | the promoter
            Network operator Gridnorth had no staff. The firm said that it was hiring.               | Gridnorth
            """)
    void isKnownAgain(String story, String name) {
        assertThat(lastSpeaker(story).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Helena Quist KC, the prosecutor, said that it was theft.          | prosecutor
            Bank of Elland governor Ana Quist warned that growth would slow.  | Bank of Elland governor
            Shadow ports secretary Laura Penn said that it was late.          | Shadow ports secretary
            Det Insp Carol Dunn said that they had fled.                      | Detective Inspector
            """)
    void keepsTheOffice(String story, String role) {
        assertThat(lastSpeaker(story).role()).isEqualTo(role);
    }

    @Test
    void takesAWordInMarksBeforeADayForWords() {
        Document document = annotated(
                "The mayor, Ana Quist, was asked again. To Hale she said: \"No.\" Ana Quist told Hale \"Never\" Monday.");
        assertThat(document.attributions())
                .extracting(one -> document.words(one.content()))
                .contains("Never");
    }

    @Test
    void takesANicknameInMarksForNobodysWords() {
        Document document = annotated("Robert \"Bob\" Hale, the head teacher, said that it was open.");
        assertThat(document.attributions())
                .singleElement()
                .satisfies(one -> assertThat(document.words(one.content())).isEqualTo("it was open"));
    }

    @Test
    void seesNobodyInAHeadingThatBeginsWithASeason() {
        Document document =
                annotated("The new Summer Water Restrictions began. The mayor, Ana Quist, said that the Summer Water"
                        + " Restrictions were late.");
        assertThat(document.entities()).extracting(Entity::name).containsExactly("Ana Quist");
    }

    private static Document annotated(String story) {
        String text = "The quay stays\nBy Nell Harrow\nMarch 4, 2026\n\n" + story + "\n";
        return Quoth.readAll(Input.of("story.txt", text.getBytes(StandardCharsets.UTF_8)))
                .map(reading -> Annotator.rules().annotate(((Reading.Read) reading).document()))
                .findFirst()
                .orElseThrow();
    }

    private static Entity lastSpeaker(String story) {
        Document document = annotated(story);
        Attribution last = document.attributions().getLast();
        String entity = switch (last.speaker()) {
            case Speaker.Named named -> named.entity();
            case Speaker.Described described -> described.entity();
            case Speaker.Unnamed unnamed -> "";
            case Speaker.Ambiguous ambiguous -> "";
        };
        return document.entity(entity).orElseThrow();
    }
}
