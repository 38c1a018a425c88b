package org.quoth.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.quoth.desk.Corrections;
import org.quoth.desk.Desk;
import org.quoth.model.Person;
import org.quoth.wire.RecordWriter;

/** Persons of the record, what they said, and what was decided about them. */
final class PeopleApi {

    private final Desk desk;

    PeopleApi(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return Route.all(
                Route.get(this::list, "/api/people", "/people.json"),
                Route.get(this::person, "/api/people/{id}", "/p/{id}.json"),
                Route.get(this::decisions, "/api/people/{id}/corrections"),
                Route.post(this::correct, "/api/people/{id}/corrections"),
                Route.get(context -> said(context, true), "/api/people/{id}/statements"),
                Route.get(context -> said(context, false), "/api/people/{id}/quotations"));
    }

    private void list(Context context) {
        String name = new Request(context).textOrEmpty("name");
        Reply.some(context, (offset, limit) -> desk.people().list(name, offset, limit), RecordWriter::write);
    }

    private void person(Context context) {
        Reply.one(context, desk.people().person(context.pathParam("id")), RecordWriter::write, "person");
    }

    private void decisions(Context context) {
        String id = context.pathParam("id");
        if (desk.people().person(id).isEmpty()) {
            Reply.missing(context, "person");
            return;
        }
        Reply.all(context, desk.people().history(id), RecordWriter::write);
    }

    /** What somebody decides about a person; whether they may is asked before. */
    private void correct(Context context) {
        PostedCorrection posted = PostedCorrection.parse(context.body());
        String id = context.pathParam("id");
        if (desk.people().person(id).isEmpty()) {
            Reply.missing(context, "person");
            return;
        }
        Reply.json(
                context, RecordWriter.write(Corrections.decide(desk.people(), id, posted.asked(), posted.decider())));
    }

    private void said(Context context, boolean inPerson) {
        Optional<Person> person = desk.people().person(context.pathParam("id"));
        if (person.isEmpty()) {
            Reply.missing(context, "person");
            return;
        }
        String id = person.get().id();
        Request request = new Request(context);
        Reply.found(
                context,
                inPerson
                        ? desk.people().statements(id, request.limit(), request.text("cursor"))
                        : desk.people().quotedIn(id, request.limit(), request.text("cursor")));
    }
}
