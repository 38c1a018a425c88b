package org.quoth.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quoth.model.DocumentKind;
import org.quoth.model.Moment;
import org.quoth.model.Polarity;
import org.quoth.model.Published;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.model.StatementKind;
import org.quoth.model.Told;
import org.quoth.text.Span;

/** A statement as the engine keeps it, and back. */
final class Fields {

    static final String ID = "id";
    static final String DOCUMENT = "document";
    static final String DOCUMENT_KIND = "documentKind";
    static final String KIND = "kind";
    static final String TEXT = "text";
    static final String CONTEXT = "context";
    static final String SPEAKER = "speaker";
    static final String ROLE = "role";
    static final String PERSON = "person";
    static final String TITLE = "title";
    static final String OUTLET = "outlet";
    static final String VENUE = "venue";
    /** On which it was said, as far as that is told. */
    static final String DAY = "day";

    static final String BEGIN = "begin";
    /** 1 of a statement that says next to nothing by itself. */
    static final String SLIGHT = "slight";
    /** A report of what its own teller said: "as I said". */
    static final String OWN = "own";

    private static final String SLUG = "slug";
    private static final String SOURCE = "source";
    private static final String PLACE = "place";
    private static final String PUBLISHED = "published";
    private static final String TURN = "turn";
    static final String END = "end";
    private static final String POLARITY = "polarity";
    private static final String HEARSAY = "hearsay";
    private static final String RULED = "ruled";
    private static final String WITHDRAWN = "withdrawn";
    private static final String CLOCK = "clock";
    private static final String SINCE = "since";
    private static final String TOLD = "told";

    private Fields() {}

    /**
     * The fields of a document's statements.
     *
     * @param statements all of one document: whose turn a report stands in is told by the turn
     */
    static List<Document> write(List<Statement> statements) {
        Map<Integer, String> voices = new HashMap<>();
        Set<String> speakers = new HashSet<>();
        for (Statement statement : statements) {
            String person = statement.person();
            if (statement.kind().isPrimary() && person != null) {
                if (statement.turn() == null) {
                    speakers.add(person);
                } else {
                    voices.put(statement.turn(), person);
                }
            }
        }
        List<Document> written = new ArrayList<>();
        for (Statement statement : statements) {
            Document fields = write(statement);
            Integer turn = statement.turn();
            String person = statement.person();
            boolean own = !statement.kind().isPrimary()
                    && person != null
                    && (turn == null ? speakers.contains(person) : person.equals(voices.get(turn)));
            if (own) {
                fields.add(new StringField(OWN, "true", Field.Store.NO));
            }
            written.add(fields);
        }
        return written;
    }

    private static Document write(Statement statement) {
        Document fields = new Document();
        reference(fields, statement.reference());
        fields.add(new StringField(ID, statement.id(), Field.Store.YES));
        fields.add(new SortedDocValuesField(ID, new BytesRef(statement.id())));
        fields.add(new StringField(KIND, statement.kind().name(), Field.Store.YES));
        manner(fields, statement);
        fields.add(new TextField(TEXT, statement.text(), Field.Store.YES));
        if (!statement.withdrawn().isEmpty()) {
            fields.add(new StoredField(WITHDRAWN, written(statement.withdrawn())));
        }
        if (statement.isSlight()) {
            fields.add(new NumericDocValuesField(SLIGHT, 1));
        }
        fields.add(new TextField(CONTEXT, statement.context(), Field.Store.YES));
        text(fields, SPEAKER, statement.speaker());
        text(fields, ROLE, statement.role());
        word(fields, PERSON, statement.person());
        day(fields, statement);
        place(fields, statement);
        return fields;
    }

    private static void reference(Document fields, Reference reference) {
        fields.add(new StringField(DOCUMENT, reference.document(), Field.Store.YES));
        fields.add(new SortedDocValuesField(DOCUMENT, new BytesRef(reference.document())));
        fields.add(new StringField(DOCUMENT_KIND, reference.kind().name(), Field.Store.YES));
        fields.add(new StoredField(SLUG, reference.slug()));
        fields.add(new StoredField(SOURCE, reference.source()));
        text(fields, TITLE, reference.title());
        text(fields, OUTLET, reference.outlet());
        text(fields, VENUE, reference.venue());
        keep(fields, PLACE, reference.place());
    }

    /** How it is told; what is the rule is left out. */
    private static void manner(Document fields, Statement statement) {
        if (statement.polarity() != Polarity.ASSERTED) {
            fields.add(new StoredField(POLARITY, statement.polarity().name()));
        }
        if (statement.hearsay()) {
            fields.add(new StoredField(HEARSAY, "true"));
        }
        if (statement.ruled()) {
            fields.add(new StoredField(RULED, "true"));
        }
    }

    /** Where it stands, and when in a recording it was spoken. */
    private static void place(Document fields, Statement statement) {
        fields.add(new NumericDocValuesField(BEGIN, statement.span().begin()));
        fields.add(new StoredField(BEGIN, statement.span().begin()));
        fields.add(new StoredField(END, statement.span().end()));
        if (statement.turn() != null) {
            fields.add(new StoredField(TURN, statement.turn()));
        }
        if (statement.spoken() != null) {
            fields.add(new StoredField(CLOCK, statement.spoken().clock().name()));
            fields.add(new StoredField(SINCE, statement.spoken().since().toMillis()));
        }
    }

    private static void text(Document fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add(new TextField(name, value, Field.Store.YES));
        }
    }

    private static void word(Document fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add(new StringField(name, value, Field.Store.YES));
        }
    }

    private static void keep(Document fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add(new StoredField(name, value));
        }
    }

    private static void day(Document fields, Statement statement) {
        LocalDate day = statement.day();
        if (day != null) {
            fields.add(new LongPoint(DAY, day.toEpochDay()));
            fields.add(new NumericDocValuesField(DAY, day.toEpochDay()));
        }
        Published published = statement.reference().published();
        if (published != null) {
            fields.add(new StoredField(PUBLISHED, published.toString()));
        }
        if (statement.told() != null) {
            fields.add(new StoredField(TOLD, statement.told().toString()));
        }
    }

    static Statement read(Document fields) {
        String published = fields.get(PUBLISHED);
        Reference reference = new Reference(
                fields.get(DOCUMENT),
                fields.get(SLUG),
                DocumentKind.valueOf(fields.get(DOCUMENT_KIND)),
                fields.get(SOURCE),
                fields.get(TITLE),
                fields.get(OUTLET),
                fields.get(VENUE),
                fields.get(PLACE),
                published == null ? null : Published.parse(published));
        IndexableField turn = fields.getField(TURN);
        String polarity = fields.get(POLARITY);
        return new Statement(
                fields.get(ID),
                reference,
                StatementKind.valueOf(fields.get(KIND)),
                polarity == null ? Polarity.ASSERTED : Polarity.valueOf(polarity),
                fields.get(HEARSAY) != null,
                fields.get(RULED) != null,
                turn == null ? null : number(turn),
                fields.get(SPEAKER),
                fields.get(ROLE),
                fields.get(PERSON),
                new Span(number(fields.getField(BEGIN)), number(fields.getField(END))),
                fields.get(TEXT),
                spans(fields.get(WITHDRAWN)),
                spoken(fields),
                fields.get(TOLD) == null ? null : Told.parse(fields.get(TOLD)),
                fields.get(CONTEXT));
    }

    /** "12-20 31-36" */
    private static String written(List<Span> spans) {
        return String.join(
                " ", spans.stream().map(span -> span.begin() + "-" + span.end()).toList());
    }

    private static List<Span> spans(@Nullable String written) {
        List<Span> spans = new ArrayList<>();
        for (String each : written == null ? new String[0] : written.split(" ")) {
            int between = each.indexOf('-');
            spans.add(new Span(
                    Integer.parseInt(each.substring(0, between)), Integer.parseInt(each.substring(between + 1))));
        }
        return spans;
    }

    private static @Nullable Moment spoken(Document fields) {
        String clock = fields.get(CLOCK);
        IndexableField since = fields.getField(SINCE);
        return clock == null || since == null
                ? null
                : new Moment(
                        Moment.Clock.valueOf(clock),
                        Duration.ofMillis(since.numericValue().longValue()));
    }

    private static int number(IndexableField field) {
        return field.numericValue().intValue();
    }
}
