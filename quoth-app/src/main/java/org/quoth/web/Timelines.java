package org.quoth.web;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
    private static final int PAGE = 1000;
    private static final int DRAWN = 20_000;
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
        Drawing drawing = new Drawing(TimelinePicture.of(List.of(), Map.of()), "", "");
        PositionReport positions = null;
        String problem = null;
        try {
            found = isAsked(address) ? found(address, ROWS, address.fieldOrNull("after")) : NOTHING;
            drawing = drawing(address, found);
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
                drawing.period(),
                days(found),
                next == null ? null : address.with("after", next),
                drawing.picture().isEmpty() ? "" : TimelineSvg.of(drawing.picture()),
                drawing.legend(),
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

    private Found found(Address address, int limit, @Nullable String cursor) {
        Question asked = Question.of("")
                .withSpeaker(address.fieldOrNull("speaker"))
                .withAbout(address.fieldOrNull("about"))
                .between(address.day("from"), address.day("to"))
                .withLimit(limit)
                .after(cursor);
        return desk.timeline().statements(asked, address.byMeaning());
    }

    /**
     * What a page shows of its picture.
     *
     * @param period from the first to the last day drawn; empty where there is none
     */
    private record Drawing(TimelinePicture picture, String period, String legend) {}

    private Drawing drawing(Address address, Found found) {
        List<Statement> statements = drawn(address);
        TimelinePicture picture = TimelinePicture.of(statements, address.fields());
        long undated = statements.stream().filter(each -> each.day() == null).count();
        String rest = found.total() > statements.size() && statements.size() == DRAWN
                ? " The first " + Wording.number(DRAWN) + " are drawn."
                : undated == 0 ? "" : " " + Wording.number(undated) + " without a day are not drawn.";
        TimelineAxis axis = picture.axis();
        return new Drawing(
                picture, axis == null ? "" : Shelves.period(axis.first(), axis.last()), picture.legend() + rest);
    }

    private TimelinePicture picture(Address address) {
        return TimelinePicture.of(drawn(address), address.fields());
    }

    private List<Statement> drawn(Address address) {
        List<Statement> statements = new ArrayList<>();
        boolean asked = address.fieldOrNull("speaker") != null || address.fieldOrNull("about") != null;
        if (asked) {
            pages(address, DRAWN, hits -> hits.forEach(hit -> statements.add(hit.statement())));
        }
        return statements;
    }

    /** Hands over all that was asked, the oldest first, a page at a time; not more than so many statements. */
    private void pages(Address address, int most, Consumer<List<Hit>> taker) {
        String cursor = null;
        int taken = 0;
        do {
            Found found = found(address, PAGE, cursor);
            taker.accept(found.hits());
            taken += found.hits().size();
            cursor = found.next();
        } while (cursor != null && taken < most);
    }

    private static boolean isAsked(Address address) {
        return List.of("speaker", "about", "from", "to").stream().anyMatch(field -> address.fieldOrNull(field) != null);
    }

    String svg(Address address) {
        return TimelineSvg.of(picture(address));
    }

    byte[] png(Address address) {
        return TimelinePng.of(picture(address));
    }

    /** Writes all of it as comma-separated values, a statement a row. */
    void table(Address address, PrintWriter out) {
        out.print("id,kind,primary,speaker,role,day,title,outlet,text,said\r\n");
        if (isAsked(address)) {
            pages(address, Integer.MAX_VALUE, hits -> hits.forEach(hit -> out.print(row(hit.statement()) + "\r\n")));
        }
    }

    private static String row(Statement statement) {
        Reference reference = statement.reference();
        return Csv.row(
                statement.id(),
                statement.kind().word(),
                statement.kind().isPrimary(),
                statement.speaker(),
                statement.role(),
                reference.day(),
                reference.title(),
                reference.outlet(),
                statement.standing(),
                statement.told() == null ? null : statement.told().span());
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
