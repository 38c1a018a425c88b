package org.quoth.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.model.KnownPerson;

/** The catalogue of the Congressional Record as a file of persons. */
final class CongressModsTest {

    @TempDir
    private Path folder;

    @Test
    void takesOverTheMembersWhoSpeak() throws IOException {
        AuthorityFiles.Read read = read("""
                <?xml version="1.0"?>
                <mods xmlns="http://www.loc.gov/mods/v3"><originInfo><dateIssued>1997-02-04</dateIssued></originInfo>
                <relatedItem><extension>
                <congMember bioGuideId="Q000001" chamber="S" congress="105" party="R" role="SPEAKING" state="MT">
                <name type="parsed">Mr. QUILL</name><name type="authority-fnf">Tom R. Quill</name>
                <name type="authority-lnf">Quill, Tom R.</name><name type="authority-other">Tom Quill</name></congMember>
                <congMember bioGuideId="O000002" chamber="H" congress="105" party="D" role="SPEAKING" state="OH">
                <name type="parsed">Mrs. OKORO</name><name type="authority-fnf">Ada Okoro</name></congMember>
                </extension></relatedItem>
                <relatedItem><extension><congMember bioGuideId="Q000001" chamber="S" state="MT">
                <name type="authority-fnf">Tom R. Quill</name></congMember></extension></relatedItem></mods>
                """);
        assertThat(read.refused()).isEmpty();
        List<KnownPerson> people = read.people().getOrDefault("Congressional Record (MODS)", List.of());
        assertThat(people).hasSize(2);
        KnownPerson quill = people.get(1);
        assertThat(quill.names()).containsExactly("Tom R. Quill", "Tom Quill");
        assertThat(quill.identifiers()).containsEntry("bioguide", "Q000001");
        assertThat(quill.tenures()).singleElement().satisfies(tenure -> {
            assertThat(tenure.title()).isEqualTo("Senator for Montana");
            assertThat(tenure.from()).isEqualTo(LocalDate.of(1997, 2, 4));
            assertThat(tenure.to()).isEqualTo(LocalDate.of(1997, 2, 4));
        });
    }

    @Test
    void refusesACatalogueWithoutMembers() throws IOException {
        assertThat(read("<mods xmlns=\"http://www.loc.gov/mods/v3\"><titleInfo/></mods>")
                        .refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).contains("names no members of Congress"));
    }

    private AuthorityFiles.Read read(String xml) throws IOException {
        return AuthorityFiles.read(List.of(Files.writeString(folder.resolve("mods.xml"), xml)));
    }
}
