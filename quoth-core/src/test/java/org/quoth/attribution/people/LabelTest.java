package org.quoth.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.attribution.people.names.Role;

/** What a label tells of who speaks: the name, and the office before, behind or around it. */
final class LabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNCIL PRESIDENT HALE                         | Hale         | Council President
            SPEAKER NO. 2 (Omar Lund)                      | Omar Lund    |
            Speaker 2 (Omar Lund)                          | Omar Lund    |
            Speaker (Joan Marsh)                           | Joan Marsh   |
            Caller 3 (Omar Lund)                           | Omar Lund    |
            Mr TULLY (Brenn—Treasurer)                     | Tully        | Treasurer
            Ms ORAM (Stoke) (9.36 am)                      | Oram         |
            Mr HYDE (Vardo—Leader of the House) (9.31 am)  | Hyde         | Leader of the House
            Mr DRAKE (Minister for Transport)              | Drake        | Minister for Transport
            From Gull_44                                   | Gull_44      |
            ADMINISTRATIVE LAW JUDGE HART                  | Hart         | Administrative Law Judge
            MAYOR PRO TEM SILVA                            | Silva        | Mayor Pro Tem
            DC ALBERS                                      | Albers       | DC
            DS ALBERS                                      | Albers       | DS
            The Minister for Harbours (Ana Ruiz)           | Ana Ruiz     | Minister for Harbours
            Dan Pell, county engineer                      | Dan Pell     | county engineer
            Moderator (Lena Frost)                         | Lena Frost   |
            EMIL DORN, SHADOW TREASURER                    | Emil Dorn    |
            Emil Dorn, Harbour News                        | Emil Dorn    |
            Emil Dorn, Bank of Weir                        | Emil Dorn    |
            EMIL DORN/HARBOUR NEWS                         | Emil Dorn    |
            Commissioner Emil Dorn, Parks Department       | Emil Dorn    | Commissioner
            Emil, Radio Delta                              | Emil         |
            Official Spokesperson, Shri Emil Dorn          | Emil Dorn    | Official Spokesperson
            DORN, EMIL                                     | Dorn Emil    |
            """)
    void tellsNameAndOffice(String printed, String name, String office) {
        Label label = Label.of(printed);
        Role role = label.role();
        assertThat(label.isUnnamed()).isFalse();
        assertThat(label.name().full()).isEqualTo(name);
        assertThat(role == null ? null : role.text()).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource({"QUESTION", "Q", "REPORTER 2", "AUDIENCE MEMBER"})
    void tellsThatNobodyIsNamed(String printed) {
        assertThat(Label.of(printed).isUnnamed()).isTrue();
    }
}
