package org.quoth.authority;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The MODS of the Congressional Record (GovInfo): the members who speak in it, each with the chamber and the state for which they sit on that
 * day. No entity or address in it is followed.
 */
final class CongressMods {

    private static final String AUTHORITY = "Congressional Record (MODS)";
    private static final Map<String, String[]> OFFICES = Map.of(
            "S", new String[] {"Senator for ", "United States Senate"},
            "H", new String[] {"Representative for ", "United States House of Representatives"});

    private CongressMods() {}

    static boolean isOne(String xml) {
        return xml.startsWith("<mods")
                || xml.substring(0, Math.min(xml.length(), 2000)).contains("loc.gov/mods");
    }

    static void read(String xml, AuthorityFiles.Gathering gathering) throws AuthorityFiles.NotPeople {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        Element issued = document.selectFirst("dateIssued");
        LocalDate day = Draft.day(issued == null ? "" : issued.text(), false);
        int read = 0;
        for (Element member : document.select("congMember[bioGuideId]")) {
            Element name = member.selectFirst("name[type=authority-fnf]");
            if (name != null && !name.text().isBlank()) {
                Draft draft =
                        gathering.draft("bioguide", member.attr("bioGuideId")).named(name.text(), AUTHORITY);
                member.select("name[type=authority-other]").forEach(other -> draft.named(other.text(), AUTHORITY));
                hold(member, draft, day);
                read++;
            }
        }
        if (read == 0) {
            throw new AuthorityFiles.NotPeople("It is a catalogue (MODS) that names no members of Congress.");
        }
    }

    private static void hold(Element member, Draft draft, @Nullable LocalDate day) {
        String[] office = OFFICES.get(member.attr("chamber"));
        String state = CongressYaml.state(member.attr("state"));
        if (office != null && day != null && !state.isEmpty()) {
            draft.visited(office[0] + state, office[1], day, day, AUTHORITY);
        }
    }
}
