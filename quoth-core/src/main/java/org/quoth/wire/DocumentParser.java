package org.quoth.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Actor;
import org.quoth.model.Addressed;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Candidate;
import org.quoth.model.Checkable;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Due;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Event;
import org.quoth.model.EventKind;
import org.quoth.model.Exchange;
import org.quoth.model.Implied;
import org.quoth.model.Link;
import org.quoth.model.Metadata;
import org.quoth.model.Modality;
import org.quoth.model.Moment;
import org.quoth.model.Occasion;
import org.quoth.model.Outcome;
import org.quoth.model.Polarity;
import org.quoth.model.Published;
import org.quoth.model.Speaker;
import org.quoth.model.SpeechAct;
import org.quoth.model.Telling;
import org.quoth.model.TimeExpression;
import org.quoth.model.TimeType;
import org.quoth.model.Timing;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.model.Warning;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/** Reads back what {@link DocumentWriter} wrote. Safe to share between threads. */
public final class DocumentParser {

    private DocumentParser() {}

    /**
     * Reads a document.
     *
     * @throws WireException if it is not JSON, of another schema, or a field is missing or holds what cannot be
     */
    public static Document parse(String json) {
        try {
            return parse(JsonReader.read(json));
        } catch (JsonProcessingException e) {
            throw new WireException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a document.
     *
     * @throws WireException if it is of another schema, or a field is missing or holds what cannot be
     */
    public static Document parse(JsonNode json) {
        if (json.path("schema").asInt() != DocumentWriter.SCHEMA) {
            throw new WireException(
                    json.has("schema")
                            ? "it is of schema " + json.path("schema") + ", this program reads " + DocumentWriter.SCHEMA
                            : "the field \"schema\" is missing");
        }
        String text = required(json, "text").asText();
        try {
            return new Body(json, CodePoints.of(text), text.codePointCount(0, text.length())).document(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new WireException(String.valueOf(e.getMessage()), e);
        }
    }

    private static JsonNode required(JsonNode json, String field) {
        JsonNode value = json.get(field);
        if (value == null || value.isNull()) {
            throw new WireException("the field \"" + field + "\" is missing");
        }
        return value;
    }

    private static @Nullable String string(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static String word(JsonNode json, String field) {
        return required(json, field).asText();
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new WireException("\"" + word + "\" is not one of the choices of " + type.getSimpleName(), e);
        }
    }

    private static <T> List<T> list(JsonNode json, String field, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        JsonNode list = json.path(field);
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            throw new WireException("the field \"" + field + "\" is no list");
        }
        for (JsonNode each : list) {
            items.add(item.apply(each));
        }
        return items;
    }

    private record Body(JsonNode json, CodePoints points, int length) {

        Document document(String text) {
            List<Entity> entities = list(json, "entities", this::entity);
            Speakers speakers = new Speakers(entities);
            String published = string(json, "published");
            String updated = string(json, "updated");
            String captured = string(json, "captured");
            Metadata metadata = new Metadata.Builder()
                    .title(string(json, "title"))
                    .outlet(string(json, "outlet"))
                    .programme(string(json, "programme"))
                    .section(string(json, "section"))
                    .byline(list(json, "byline", JsonNode::asText))
                    .venue(string(json, "venue"))
                    .place(string(json, "place"))
                    .language(string(json, "language"))
                    .published(published == null ? null : Published.parse(published))
                    .updated(updated == null ? null : Published.parse(updated))
                    .captured(captured == null ? null : Published.parse(captured))
                    .url(string(json, "url"))
                    .build();
            return new Document(
                    word(json, "id"),
                    word(json, "source"),
                    word(json, "sha256"),
                    choice(DocumentKind.class, word(json, "kind")),
                    metadata,
                    text,
                    list(json, "blocks", this::block),
                    list(json, "turns", each -> turn(each, speakers)),
                    list(json, "exchanges", this::exchange),
                    list(json, "attributions", each -> attribution(each, speakers)),
                    list(json, "speechActs", each -> speechAct(each, speakers)),
                    entities,
                    list(json, "times", this::time),
                    list(json, "commitments", each -> commitment(each, speakers)),
                    list(json, "checkable", each -> checkable(each, speakers)),
                    list(json, "warnings", this::warning),
                    timing(json.path("timing")),
                    event(json.path("event")),
                    string(json, "principal"));
        }

        private @Nullable Event event(JsonNode event) {
            return event.isObject()
                    ? new Event(
                            choice(EventKind.class, word(event, "kind")),
                            pairOrNull(event, "words"),
                            list(event, "opening", JsonNode::asInt))
                    : null;
        }

        private Timing timing(JsonNode timing) {
            return timing.isObject()
                    ? new Timing(
                            choice(Moment.Clock.class, word(timing, "clock")),
                            string(timing, "recording"),
                            list(timing, "stretches", this::stretch))
                    : Timing.NONE;
        }

        private Timing.Stretch stretch(JsonNode stretch) {
            JsonNode to = stretch.path("to");
            return new Timing.Stretch(
                    edges(stretch), seconds(required(stretch, "from")), to.isNumber() ? seconds(to) : null);
        }

        private static Duration seconds(JsonNode number) {
            double seconds = number.asDouble(-1);
            if (!(seconds >= 0 && seconds < 1e9)) {
                throw new WireException("a time of " + number + " seconds");
            }
            return Duration.ofMillis(Math.round(seconds * 1000));
        }

        private Block block(JsonNode block) {
            return new Block(
                    choice(BlockKind.class, word(block, "kind")),
                    edges(block),
                    block.path("quoted").asBoolean());
        }

        private Turn turn(JsonNode turn, Speakers speakers) {
            return new Turn(
                    required(turn, "index").asInt(),
                    string(turn, "label"),
                    speakers.of(turn),
                    choice(TurnKind.class, word(turn, "kind")),
                    edges(turn),
                    index(required(turn, "speechBegin")),
                    turn.path("interrupted").asBoolean(),
                    list(turn, "directions", this::pair),
                    list(turn, "inserted", this::pair),
                    list(turn, "withdrawn", this::pair),
                    turn.path("interpreted").asBoolean(),
                    string(turn, "language"),
                    addressed(turn.path("addressee")),
                    turn.path("beginsInside").asBoolean(),
                    turn.path("ruled").asBoolean());
        }

        private @Nullable Addressed addressed(JsonNode addressed) {
            return addressed.isObject()
                    ? new Addressed(
                            pair(required(addressed, "span")),
                            list(addressed, "candidates", JsonNode::asText),
                            list(addressed, "turns", JsonNode::asInt))
                    : null;
        }

        private Exchange.Part part(JsonNode part) {
            String outcome = string(part, "outcome");
            return new Exchange.Part(
                    pair(required(part, "question")),
                    outcome == null ? null : choice(Outcome.class, outcome),
                    string(part, "reason"));
        }

        private Exchange exchange(JsonNode exchange) {
            String outcome = string(exchange, "outcome");
            return new Exchange(
                    word(exchange, "id"),
                    list(exchange, "questions", JsonNode::asInt),
                    list(exchange, "answers", JsonNode::asInt),
                    list(exchange, "spans", this::pair),
                    outcome == null ? null : choice(Outcome.class, outcome),
                    string(exchange, "reason"),
                    list(exchange, "parts", this::part),
                    asker(exchange.path("asker")));
        }

        private Exchange.@Nullable Asker asker(JsonNode asker) {
            return asker.isObject()
                    ? new Exchange.Asker(
                            word(asker, "entity"),
                            pair(required(asker, "span")),
                            list(asker, "alternatives", JsonNode::asText))
                    : null;
        }

        private Attribution attribution(JsonNode attribution, Speakers speakers) {
            return new Attribution(
                    word(attribution, "id"),
                    choice(AttributionKind.class, word(attribution, "kind")),
                    list(attribution, "content", this::pair),
                    list(attribution, "cue", this::pair),
                    list(attribution, "source", this::pair),
                    speakers.of(attribution),
                    number(attribution, "turn"),
                    string(attribution, "in"),
                    string(attribution, "continues"),
                    string(attribution, "sameAs"),
                    string(attribution, "paraphrases"),
                    choice(Polarity.class, word(attribution, "polarity")),
                    attribution.path("hearsay").asBoolean(),
                    attribution.path("confidence").asDouble(),
                    new Telling(
                            list(attribution, "addressee", this::pair),
                            list(attribution, "medium", this::pair),
                            attribution.path("verbatim").asBoolean(true),
                            said(attribution.path("said"))),
                    attribution.path("ruled").asBoolean());
        }

        private @Nullable Occasion said(JsonNode said) {
            return said.isObject()
                    ? new Occasion(
                            day(said, "earliest"),
                            day(said, "latest"),
                            string(said, "precision"),
                            pairOrNull(said, "text"),
                            pairOrNull(said, "event"))
                    : null;
        }

        private SpeechAct speechAct(JsonNode act, Speakers speakers) {
            return new SpeechAct(
                    word(act, "id"),
                    list(act, "cue", this::pair),
                    list(act, "source", this::pair),
                    speakers.of(act),
                    number(act, "turn"),
                    string(act, "in"),
                    string(act, "pointsTo"));
        }

        private Entity entity(JsonNode entity) {
            return new Entity(
                    word(entity, "id"),
                    choice(EntityType.class, word(entity, "type")),
                    word(entity, "name"),
                    string(entity, "role"),
                    string(entity, "person"),
                    identifiers(entity),
                    list(entity, "aliases", JsonNode::asText),
                    list(entity, "mentions", this::pair),
                    entity.hasNonNull("link") ? link(entity.get("link")) : null);
        }

        private static Map<String, String> identifiers(JsonNode json) {
            Map<String, String> identifiers = new TreeMap<>();
            for (Map.Entry<String, JsonNode> each : json.path("identifiers").properties()) {
                identifiers.put(each.getKey(), each.getValue().asText());
            }
            return identifiers;
        }

        private static Link link(JsonNode link) {
            return new Link(
                    string(link, "name"),
                    identifiers(link),
                    list(link, "roles", JsonNode::asText),
                    word(link, "reason"),
                    link.path("confidence").asDouble(),
                    list(
                            link,
                            "candidates",
                            each -> new Candidate(word(each, "person"), word(each, "name"), word(each, "reason"))));
        }

        private TimeExpression time(JsonNode time) {
            return new TimeExpression(
                    edges(time),
                    choice(TimeType.class, word(time, "type")),
                    string(time, "value"),
                    string(time, "precision"),
                    time.path("negated").asBoolean(),
                    pairOrNull(time, "hedge"),
                    pairOrNull(time, "event"));
        }

        private Commitment commitment(JsonNode commitment, Speakers speakers) {
            String actor = word(commitment, "actor");
            return new Commitment(
                    word(commitment, "id"),
                    number(commitment, "turn"),
                    string(commitment, "attribution"),
                    speakers.of(commitment),
                    speakers.knows(actor) ? new Actor.Known(actor) : new Actor.Words(actor),
                    pair(required(commitment, "span")),
                    pair(required(commitment, "action")),
                    pairOrNull(commitment, "condition"),
                    due(commitment.path("due")),
                    choice(Modality.class, word(commitment, "modality")),
                    list(commitment, "implied", this::implied));
        }

        private Checkable checkable(JsonNode one, Speakers speakers) {
            return new Checkable(
                    pair(required(one, "span")),
                    pair(required(one, "measure")),
                    speakers.of(one),
                    number(one, "turn"),
                    string(one, "attribution"));
        }

        private Implied implied(JsonNode implied) {
            return new Implied(pair(required(implied, "span")), pair(required(implied, "meaning")));
        }

        private @Nullable Due due(JsonNode due) {
            return due.isObject()
                    ? new Due(day(due, "earliest"), day(due, "latest"), pair(required(due, "text")))
                    : null;
        }

        private static @Nullable LocalDate day(JsonNode json, String field) {
            String day = string(json, field);
            return day == null ? null : LocalDate.parse(day);
        }

        private Warning warning(JsonNode warning) {
            return new Warning(word(warning, "code"), word(warning, "message"), pairOrNull(warning, "span"));
        }

        private static @Nullable Integer number(JsonNode json, String field) {
            JsonNode value = json.get(field);
            return value == null || value.isNull() ? null : value.asInt();
        }

        private Span edges(JsonNode json) {
            return new Span(index(required(json, "begin")), index(required(json, "end")));
        }

        private @Nullable Span pairOrNull(JsonNode json, String field) {
            JsonNode value = json.get(field);
            return value == null || value.isNull() ? null : pair(value);
        }

        private Span pair(JsonNode pair) {
            return new Span(index(pair.path(0)), index(pair.path(1)));
        }

        private int index(JsonNode point) {
            int value = point.asInt(-1);
            if (value < 0 || value > length) {
                throw new WireException("offset " + point + " lies outside the text of " + length + " code points");
            }
            return points.toIndex(value);
        }
    }

    private record Speakers(Map<String, EntityType> types) {

        Speakers(List<Entity> entities) {
            this(types(entities));
        }

        private static Map<String, EntityType> types(List<Entity> entities) {
            Map<String, EntityType> types = new TreeMap<>();
            entities.forEach(entity -> types.put(entity.id(), entity.type()));
            return types;
        }

        boolean knows(String id) {
            return types.containsKey(id);
        }

        Speaker of(JsonNode json) {
            List<String> candidates = list(json, "candidates", JsonNode::asText);
            if (candidates.size() > 1) {
                return new Speaker.Ambiguous(candidates);
            }
            String id = string(json, "speaker");
            if (id == null) {
                return Speaker.UNNAMED;
            }
            return types.get(id) == EntityType.UNNAMED ? new Speaker.Described(id) : new Speaker.Named(id);
        }
    }
}
