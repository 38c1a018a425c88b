package org.quoth.authority;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.quoth.model.PersonalName;

/**
 * The XML of the Office of the Historian of the U.S. Department of State: one file a person, and one a position with its holders. No
 * entity or address in it is followed.
 */
final class PrincipalOfficers {

    private static final String AUTHORITY = "Principal officers (Office of the Historian)";
    private static final String VISITS = "Visits by foreign leaders (Office of the Historian)";
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:Prime|Foreign|Federal|Vice|Deputy|Crown|Acting|First) )*(?:President|Minister|Chancellor|Premier|King|Queen|Prince|Sultan|Emir|Amir|Taoiseach|Pope) ");
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
        } else if (document.selectFirst("visits > visit > visitor") != null) {
            document.select("visits > visit").forEach(visit -> visitor(visit, gathering));
        } else {
            throw new AuthorityFiles.NotPeople("It holds neither a <person> nor a <principal-position> nor <visits>.");
        }
    }

    private static void person(Element person, AuthorityFiles.Gathering gathering) {
        String surname = text(person, "> persName > surname");
        String forename = text(person, "> persName > forename");
        String generation = text(person, "> persName > genName");
        Draft draft = gathering
                .draft(SCHEME, text(person, "> id"))
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

    /** A foreign leader, in office at least on the days of the visits. */
    private static void visitor(Element visit, AuthorityFiles.Gathering gathering) {
        String visitor = text(visit, "> visitor");
        String country = text(visit, "> from");
        PersonalName name = PersonalName.parse(visitor);
        Matcher title = TITLE.matcher(visitor);
        if (!name.isFull() || !title.find()) {
            return;
        }
        gathering
                .draft("visits", name.folded().replace('-', ' '))
                .named(visitor.substring(title.end()), VISITS)
                .visited(
                        title.group().strip(),
                        country,
                        Draft.day(text(visit, "> start-date"), false),
                        Draft.day(text(visit, "> end-date"), true),
                        VISITS);
    }

    private static String text(Element element, String query) {
        Element found = element.selectFirst(query);
        return found == null ? "" : found.text().strip();
    }
}
