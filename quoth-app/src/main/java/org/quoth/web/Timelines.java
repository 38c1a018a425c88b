package org.quoth.web;

import java.util.ArrayList;
import java.util.List;
import org.quoth.desk.Csv;
import org.quoth.desk.Desk;
import org.quoth.model.PositionReport;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.search.Found;
import org.quoth.search.Hit;
import org.quoth.search.Question;
import org.quoth.search.QuestionException;
import org.quoth.web.TimelinePage.Day;
import org.quoth.web.TimelinePage.Topic;

/** What someone said about something in time: as a page, a picture and a table. */
final class Timelines {

    private static final int ROWS = 50;
    private static final int DRAWN = 1000;
    private static final int TOPICS = 12;
    private static final Found NOTHING = new Found(List.of(), 0, true, null);

    private final Desk desk;

    Timelines(Desk desk) {
        this.desk = desk;
    }

    TimelinePage page(Address address) {
        String speaker = address.field("speaker");
        String about = address.field("about");
        Found found = NOTHING;
        TimelinePicture picture = TimelinePicture.of(NOTHING);
        PositionReport positions = null;
        String problem = null;
        try {
            found = isAsked(address) ? found(address, ROWS) : NOTHING;
            picture = TimelinePicture.of(drawn(address));
            positions = speaker.isEmpty() || about.isEmpty()
                    ? null
                    : desk.positions().of(speaker, about, address.day("from"), address.day("to"), address.byMeaning());
        } catch (QuestionException e) {
            problem = e.getMessage();
        }
        String next = found.next();
        return new TimelinePage(
                new Layout(address.titled("Timeline"), "timeline", address.json()),
                speaker,
                about,
                address.field("from"),
                address.field("to"),
                isAsked(address),
                problem,
                Shelves.total(found),
                days(found),
                next == null ? null : address.with("after", next),
                picture.isEmpty() ? "" : picture.svg(),
                query(address),
                positions,
                about.isEmpty() && problem == null ? topics(address) : List.of(),
                address.byMeaning(),
                desk.byMeaning().kept());
    }

    private List<Topic> topics(Address address) {
        return desk.topics().suggested(address.fieldOrNull("speaker"), TOPICS).stream()
                .map(words -> new Topic(words, address.with("about", words)))
                .toList();
    }

    private static String query(Address address) {
        String whole = address.with("after", "");
        return whole.substring(whole.indexOf('?') + 1);
    }

    private Found found(Address address, int limit) {
        Question asked = Question.of("")
                .withSpeaker(address.fieldOrNull("speaker"))
                .withAbout(address.fieldOrNull("about"))
                .between(address.day("from"), address.day("to"))
                .withLimit(limit)
                .after(address.fieldOrNull("after"));
        return desk.timeline().statements(asked, address.byMeaning());
    }

    private Found drawn(Address address) {
        boolean asked = address.fieldOrNull("speaker") != null || address.fieldOrNull("about") != null;
        return asked ? found(address, DRAWN) : NOTHING;
    }

    private static boolean isAsked(Address address) {
        return List.of("speaker", "about", "from", "to").stream().anyMatch(field -> address.fieldOrNull(field) != null);
    }

    String svg(Address address) {
        return TimelinePicture.of(drawn(address)).svg();
    }

    byte[] png(Address address) {
        return TimelinePicture.of(drawn(address)).png();
    }

    /** Comma-separated values, a statement a row. */
    String table(Address address) {
        StringBuilder table = new StringBuilder("id,kind,primary,speaker,role,day,title,outlet,text,said\r\n");
        for (Hit hit : drawn(address).hits()) {
            Statement statement = hit.statement();
            Reference reference = statement.reference();
            table.append(Csv.row(
                            statement.id(),
                            statement.kind().word(),
                            statement.kind().isPrimary(),
                            statement.speaker(),
                            statement.role(),
                            reference.day(),
                            reference.title(),
                            reference.outlet(),
                            statement.standing(),
                            statement.told() == null ? null : statement.told().span()))
                    .append("\r\n");
        }
        return table.toString();
    }

    private static List<Day> days(Found found) {
        List<Day> days = new ArrayList<>();
        for (Hit hit : found.hits()) {
            Entry entry = Entry.of(hit);
            if (days.isEmpty() || !days.getLast().day().equals(entry.when())) {
                days.add(new Day(entry.when(), new ArrayList<>()));
            }
            days.getLast().entries().add(entry);
        }
        return days;
    }
}
