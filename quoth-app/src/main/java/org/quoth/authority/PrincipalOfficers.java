package org.quoth.authority;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The XML of the Office of the Historian of the U.S. Department of State: one file a person, and one a position with its holders. No
 * entity or address in it is followed.
 */
final class PrincipalOfficers {

    private static final String AUTHORITY = "Principal officers (Office of the Historian)";
    private static final String SCHEME = "pocom";
    private static final String DEPARTMENT = "U.S. Department of State";

    private PrincipalOfficers() {}

    static void read(String xml, AuthorityFiles.Gathering gathering) throws AuthorityFiles.NotPeople {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        Element person = document.selectFirst("person");
        Element position = document.selectFirst("principal-position");
        if (position != null) {
            position(position, gathering);
        } else if (person != null && person.selectFirst("> persName") != null) {
            person(person, gathering);
        } else {
            throw new AuthorityFiles.NotPeople("It is neither a <person> nor a <principal-position>.");
        }
    }

    private static void person(Element person, AuthorityFiles.Gathering gathering) {
        String surname = text(person, "> persName > surname");
        String forename = text(person, "> persName > forename");
        String generation = text(person, "> persName > genName");
        Draft draft = gathering.draft(SCHEME, text(person, "> id"))
                .named((forename + " " + surname + " " + generation).strip(), AUTHORITY)
                .lived(Draft.year(text(person, "> birth")), Draft.year(text(person, "> death")));
        person.select("> persName > altname").forEach(name -> draft.named(name.text(), AUTHORITY));
        person.select("> old-ids > old-id").forEach(id -> draft.identified("pocom-old", id.text()));
    }

    private static void position(Element position, AuthorityFiles.Gathering gathering) {
        String title = text(position, "> names > singular");
        for (Element holder : position.select("> principals > principal, > other-appointees > principal")) {
            String begun = text(holder, "> started > date");
            if (!begun.isEmpty()) {
                gathering
                        .draft(SCHEME, text(holder, "> person-id"))
                        .held(
                                title,
                                DEPARTMENT,
                                Draft.day(begun, false),
                                Draft.day(text(holder, "> ended > date"), true),
                                AUTHORITY);
            }
        }
    }

    private static String text(Element element, String query) {
        Element found = element.selectFirst(query);
        return found == null ? "" : found.text().strip();
    }
}
