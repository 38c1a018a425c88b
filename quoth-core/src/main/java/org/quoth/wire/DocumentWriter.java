package org.quoth.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Actor;
import org.quoth.model.Addressed;
import org.quoth.model.Attribution;
import org.quoth.model.Block;
import org.quoth.model.Candidate;
import org.quoth.model.Checkable;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Due;
import org.quoth.model.Entity;
import org.quoth.model.Event;
import org.quoth.model.Exchange;
import org.quoth.model.Implied;
import org.quoth.model.Link;
import org.quoth.model.Metadata;
import org.quoth.model.Occasion;
import org.quoth.model.Reading;
import org.quoth.model.Speaker;
import org.quoth.model.SpeechAct;
import org.quoth.model.TimeExpression;
import org.quoth.model.Timing;
import org.quoth.model.Turn;
import org.quoth.model.Warning;
import org.quoth.text.CodePoints;

/**
 * Writes documents as JSON, schema {@value #SCHEMA}. Offsets are code points, end excluded, into {@code text}. Safe to share
 * between threads.
 */
public final class DocumentWriter {

    /** The version of the JSON that this package reads and writes. */
    public static final int SCHEMA = 1;

    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new LineSafe());

    private DocumentWriter() {}

    /** One line of JSON without a line end. */
    public static String write(Document document) {
        StringWriter line = new StringWriter(document.text().length() + 4096);
        write(document, line);
        return line.toString();
    }

    /** A document or a refusal as one line of JSON without a line end. */
    public static String write(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> write(read.document());
            case Reading.Refused refused -> refusal(refused);
        };
    }

    private static String refusal(Reading.Refused refused) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeStringField("source", refused.source());
            json.writeStringField("refused", refused.reason());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void write(Document document, Writer to) {
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            json.setRootValueSeparator(new SerializedString(""));
            new Body(json, new Values(json, CodePoints.of(document.text()))).document(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A lower-case word with hyphens, as every choice is written. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Seconds, to the thousandth. */
    static BigDecimal seconds(Duration duration) {
        BigDecimal exact = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** The id of the entity a speaker is held to be, or null. */
    static @Nullable String entityOf(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named.entity();
            case Speaker.Described described -> described.entity();
            case Speaker.Unnamed unnamed -> null;
            case Speaker.Ambiguous ambiguous -> null;
        };
    }

    private record Body(JsonGenerator json, Values out) {

        void document(Document document) throws IOException {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeStringField("id", document.id());
            json.writeStringField("source", document.source());
            json.writeStringField("sha256", document.sha256());
            json.writeStringField("kind", word(document.kind()));
            json.writeStringField("title", document.metadata().title());
            json.writeStringField("principal", document.principal());
            metadata(document.metadata());
            event(document.event());
            json.writeStringField("text", document.text());
            out.list("blocks", document.blocks(), this::block);
            out.list("turns", document.turns(), this::turn);
            out.list("exchanges", document.exchanges(), this::exchange);
            out.list("attributions", document.attributions(), this::attribution);
            out.list("speechActs", document.speechActs(), this::speechAct);
            out.list("entities", document.entities(), this::entity);
            out.list("times", document.times(), this::time);
            out.list("commitments", document.commitments(), each -> commitment(each, document.text()));
            out.list("checkable", document.checkable(), this::checkable);
            out.list("warnings", document.warnings(), this::warning);
            timing(document.timing());
            json.writeEndObject();
        }

        private void metadata(Metadata metadata) throws IOException {
            json.writeStringField("outlet", metadata.outlet());
            json.writeStringField("programme", metadata.programme());
            json.writeStringField("section", metadata.section());
            json.writeArrayFieldStart("byline");
            for (String name : metadata.byline()) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeStringField("venue", metadata.venue());
            json.writeStringField("place", metadata.place());
            json.writeStringField("language", metadata.language());
            written("published", metadata.published());
            written("updated", metadata.updated());
            written("captured", metadata.captured());
            json.writeStringField("url", metadata.url());
        }

        /** As it is spelt; null where nothing is known. */
        private void written(String field, @Nullable Object value) throws IOException {
            json.writeStringField(field, value == null ? null : value.toString());
        }

        private void event(@Nullable Event event) throws IOException {
            if (event == null) {
                json.writeNullField("event");
                return;
            }
            json.writeObjectFieldStart("event");
            json.writeStringField("kind", word(event.kind()));
            out.span("words", event.words());
            out.numbers("opening", event.opening());
            json.writeEndObject();
        }

        /** Left out where the document states no times, as nearly all do. */
        private void timing(Timing timing) throws IOException {
            if (timing.isEmpty() && timing.recording() == null) {
                return;
            }
            json.writeObjectFieldStart("timing");
            json.writeStringField("clock", word(timing.clock()));
            json.writeStringField("recording", timing.recording());
            out.list("stretches", timing.stretches(), this::stretch);
            json.writeEndObject();
        }

        private void stretch(Timing.Stretch stretch) throws IOException {
            json.writeStartObject();
            out.edges(stretch.span());
            json.writeNumberField("from", seconds(stretch.from()));
            if (stretch.to() == null) {
                json.writeNullField("to");
            } else {
                json.writeNumberField("to", seconds(stretch.to()));
            }
            json.writeEndObject();
        }

        private void block(Block block) throws IOException {
            json.writeStartObject();
            json.writeStringField("kind", word(block.kind()));
            out.edges(block.span());
            if (block.quoted()) {
                json.writeBooleanField("quoted", true);
            }
            json.writeEndObject();
        }

        private void turn(Turn turn) throws IOException {
            json.writeStartObject();
            json.writeNumberField("index", turn.index());
            json.writeStringField("label", turn.label());
            speaker(turn.speaker());
            json.writeStringField("kind", word(turn.kind()));
            out.place("begin", turn.span().begin());
            out.place("speechBegin", turn.speechBegin());
            out.place("end", turn.span().end());
            json.writeBooleanField("interrupted", turn.interrupted());
            out.spans("directions", turn.directions());
            out.spans("inserted", turn.inserted());
            out.spans("withdrawn", turn.withdrawn());
            json.writeBooleanField("interpreted", turn.interpreted());
            json.writeStringField("language", turn.language());
            addressed(turn.addressed());
            json.writeBooleanField("beginsInside", turn.beginsInside());
            json.writeBooleanField("ruled", turn.ruled());
            json.writeEndObject();
        }

        private void addressed(@Nullable Addressed addressed) throws IOException {
            if (addressed == null) {
                json.writeNullField("addressee");
                return;
            }
            json.writeObjectFieldStart("addressee");
            out.span("span", addressed.words());
            out.words("candidates", addressed.entities());
            out.numbers("turns", addressed.turns());
            json.writeEndObject();
        }

        private void part(Exchange.Part part) throws IOException {
            json.writeStartObject();
            out.span("question", part.question());
            json.writeStringField("outcome", part.outcome() == null ? null : word(part.outcome()));
            json.writeStringField("reason", part.reason());
            json.writeEndObject();
        }

        private void exchange(Exchange exchange) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", exchange.id());
            out.numbers("questions", exchange.questions());
            out.numbers("answers", exchange.answers());
            out.spans("spans", exchange.spans());
            json.writeStringField("outcome", exchange.outcome() == null ? null : word(exchange.outcome()));
            json.writeStringField("reason", exchange.reason());
            out.list("parts", exchange.parts(), this::part);
            asker(exchange.asker());
            json.writeEndObject();
        }

        private void asker(Exchange.@Nullable Asker asker) throws IOException {
            if (asker == null) {
                json.writeNullField("asker");
                return;
            }
            json.writeObjectFieldStart("asker");
            json.writeStringField("entity", asker.entity());
            out.span("span", asker.name());
            json.writeBooleanField("inferred", true);
            json.writeArrayFieldStart("alternatives");
            for (String exchange : asker.alternatives()) {
                json.writeString(exchange);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void attribution(Attribution attribution) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", attribution.id());
            json.writeStringField("kind", word(attribution.kind()));
            out.spans("content", attribution.content());
            out.spans("cue", attribution.cue());
            out.spans("source", attribution.source());
            speaker(attribution.speaker());
            out.number("turn", attribution.turn());
            json.writeStringField("in", attribution.in());
            json.writeStringField("continues", attribution.continues());
            json.writeStringField("sameAs", attribution.sameAs());
            json.writeStringField("paraphrases", attribution.paraphrases());
            json.writeStringField("polarity", word(attribution.polarity()));
            json.writeBooleanField("hearsay", attribution.hearsay());
            out.spans("addressee", attribution.telling().addressee());
            out.spans("medium", attribution.telling().medium());
            json.writeBooleanField("verbatim", attribution.telling().verbatim());
            said(attribution.telling().said());
            json.writeNumberField("confidence", Math.round(attribution.confidence() * 1000) / 1000.0);
            json.writeBooleanField("ruled", attribution.ruled());
            json.writeEndObject();
        }

        private void said(@Nullable Occasion said) throws IOException {
            if (said == null) {
                json.writeNullField("said");
                return;
            }
            json.writeObjectFieldStart("said");
            json.writeStringField("earliest", day(said.earliest()));
            json.writeStringField("latest", day(said.latest()));
            json.writeStringField("precision", said.precision());
            out.span("text", said.text());
            out.span("event", said.event());
            json.writeEndObject();
        }

        private void speechAct(SpeechAct act) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", act.id());
            out.spans("cue", act.cue());
            out.spans("source", act.source());
            speaker(act.speaker());
            out.number("turn", act.turn());
            json.writeStringField("in", act.in());
            json.writeStringField("pointsTo", act.pointsTo());
            json.writeEndObject();
        }

        private void entity(Entity entity) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", entity.id());
            json.writeStringField("type", word(entity.type()));
            json.writeStringField("name", entity.name());
            json.writeStringField("role", entity.role());
            json.writeStringField("person", entity.person());
            identifiers(entity.identifiers());
            out.words("aliases", entity.aliases());
            out.spans("mentions", entity.mentions());
            if (entity.link() != null) {
                link(entity.link());
            }
            json.writeEndObject();
        }

        private void identifiers(Map<String, String> identifiers) throws IOException {
            json.writeObjectFieldStart("identifiers");
            for (Map.Entry<String, String> identifier : new TreeMap<>(identifiers).entrySet()) {
                json.writeStringField(identifier.getKey(), identifier.getValue());
            }
            json.writeEndObject();
        }

        private void link(Link link) throws IOException {
            json.writeObjectFieldStart("link");
            json.writeStringField("name", link.name());
            identifiers(link.identifiers());
            out.list("roles", link.roles(), json::writeString);
            json.writeStringField("reason", link.reason());
            json.writeNumberField("confidence", Math.round(link.confidence() * 1000) / 1000.0);
            out.list("candidates", link.candidates(), this::candidate);
            json.writeEndObject();
        }

        private void candidate(Candidate candidate) throws IOException {
            json.writeStartObject();
            json.writeStringField("person", candidate.person());
            json.writeStringField("name", candidate.name());
            json.writeStringField("reason", candidate.reason());
            json.writeEndObject();
        }

        private void time(TimeExpression time) throws IOException {
            json.writeStartObject();
            out.edges(time.span());
            json.writeStringField("type", word(time.type()));
            json.writeStringField("value", time.value());
            json.writeStringField("precision", time.precision());
            json.writeBooleanField("negated", time.negated());
            out.span("hedge", time.hedge());
            out.span("event", time.event());
            json.writeEndObject();
        }

        private void commitment(Commitment commitment, String text) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", commitment.id());
            out.number("turn", commitment.turn());
            json.writeStringField("attribution", commitment.attribution());
            speaker(commitment.speaker());
            json.writeStringField(
                    "actor",
                    switch (commitment.actor()) {
                        case Actor.Known known -> known.entity();
                        case Actor.Words words -> words.text();
                    });
            out.span("span", commitment.span());
            out.span("action", commitment.action());
            json.writeBooleanField("negated", commitment.isNegated(text));
            out.span("condition", commitment.condition());
            due(commitment.due());
            json.writeStringField("modality", word(commitment.modality()));
            out.list("implied", commitment.implied(), this::implied);
            json.writeEndObject();
        }

        private void checkable(Checkable one) throws IOException {
            json.writeStartObject();
            out.span("span", one.span());
            out.span("measure", one.measure());
            speaker(one.speaker());
            out.number("turn", one.turn());
            json.writeStringField("attribution", one.attribution());
            json.writeEndObject();
        }

        private void implied(Implied implied) throws IOException {
            json.writeStartObject();
            out.span("span", implied.words());
            out.span("meaning", implied.meaning());
            json.writeEndObject();
        }

        private void due(@Nullable Due due) throws IOException {
            if (due == null) {
                json.writeNullField("due");
                return;
            }
            json.writeObjectFieldStart("due");
            json.writeStringField("earliest", day(due.earliest()));
            json.writeStringField("latest", day(due.latest()));
            out.span("text", due.text());
            json.writeEndObject();
        }

        private static @Nullable String day(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }

        private void warning(Warning warning) throws IOException {
            json.writeStartObject();
            json.writeStringField("code", warning.code());
            json.writeStringField("message", warning.message());
            out.span("span", warning.span());
            json.writeEndObject();
        }

        private void speaker(Speaker speaker) throws IOException {
            json.writeStringField("speaker", entityOf(speaker));
            if (speaker instanceof Speaker.Ambiguous ambiguous) {
                out.words("candidates", ambiguous.entities());
            }
        }
    }
}
