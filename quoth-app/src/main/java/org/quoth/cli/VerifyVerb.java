package org.quoth.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Analysis;
import org.quoth.desk.Checked;
import org.quoth.desk.Desk;
import org.quoth.desk.Extract;
import org.quoth.desk.Verify;
import org.quoth.matching.Quotation;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Statement;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;
import org.quoth.reading.Limits;
import org.quoth.store.Filed;
import org.quoth.wire.VerdictWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = "Holds a quotation against the primary texts on the record.",
        footer = {
            "",
            "Examples:",
            "  quoth verify 'I will not go into the wage talks' --speaker Ruiz",
            "  quoth verify --article story.html",
            "  quoth verify --batch quotations.jsonl --format jsonl",
            "",
            "A line of a batch is {\"id\":…,\"quote\":…,\"speaker\":…,\"date\":…,\"reported\":false}; all but quote may be left out;",
            "--speaker and --date then hold for the line.",
            "Exit code 0 if every quotation is verbatim, excerpted or edited with marks; 1 if one is anything else."
        })
final class VerifyVerb implements Callable<Integer> {

    /** What is read of a line of a batch. */
    private static final List<String> FIELDS = List.of("id", "quote", "speaker", "date", "reported");

    private static final int MOST_NAMED = 10;

    private final Console console;
    private final Limits limits = Limits.configured();
    /** Fields of lines that are no {@link #FIELDS}, not all where they are many. */
    private final Set<String> notRead = new LinkedHashSet<>();

    private boolean allStand = true;
    private int checked;
    private int leftOut;
    /** With {@code --format json} many verdicts are one list, printed at the end. */
    private final ArrayNode list = Json.array();
    /** When what is being checked was printed, as far as that is known. */
    private @Nullable LocalDate printed;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text, json or jsonl.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Whose words they are said to be.")
    private @Nullable String speaker;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "When the quotation was printed: later words cannot be its source.")
    private @Nullable String date;

    @Option(
            names = "--reported",
            description = "The words are a report of what was said, not a quotation: show what may be meant.")
    private boolean reported;

    @Option(
            names = "--article",
            paramLabel = "FILE",
            description = "Check every quotation of a story: a file, an address, or the id of one on the record.")
    private @Nullable String article;

    @Option(names = "--batch", paramLabel = "FILE", description = "Check a quotation a line; - for the standard input.")
    private @Nullable String batch;

    @Parameters(arity = "0..*", paramLabel = "QUOTE", description = "The words of the quotation.")
    private List<String> quote = new ArrayList<>();

    VerifyVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Formats.require(format, OutputFormat.text, OutputFormat.json, OutputFormat.jsonl);
        String words = String.join(" ", quote).strip();
        int asked = (words.isEmpty() ? 0 : 1) + (article == null ? 0 : 1) + (batch == null ? 0 : 1);
        if (asked != 1) {
            throw new UsageException("Give a quotation, or --article FILE, or --batch FILE: one of the three.");
        }
        if (article != null && (speaker != null || date != null || reported)) {
            throw new UsageException(
                    "Whose words a story quotes, and when, it tells itself: --article goes without --speaker,"
                            + " --date and --reported.");
        }
        try (Desk desk = Desk.open(record.settings(console))) {
            if (article != null) {
                story(desk, article);
            } else if (batch != null) {
                batch(desk, batch);
                count();
            } else {
                printed = Days.last(date);
                Quotation quotation = Quotation.of(words).by(speaker).printedOn(printed);
                show(
                        desk.verify(),
                        null,
                        quotation.text(),
                        desk.verify().verify(reported ? quotation.asReported() : quotation));
            }
            if (format == OutputFormat.json && (article != null || batch != null)) {
                console.line(Json.pretty(list));
            }
            console.out().flush();
            return allStand ? Exit.DONE : Exit.NO;
        }
    }

    private void story(Desk desk, String story) {
        Optional<Document> held = desk.show().document(story).map(Filed::document);
        if (held.isPresent()) {
            story(desk, held.get());
            return;
        }
        List<Reading> readings = new ArrayList<>();
        new Extract(1, Analysis.best(), console::in).run(List.of(story), readings::add);
        for (Reading reading : readings) {
            switch (reading) {
                case Reading.Refused refused -> refuse(null, refused.source(), refused.reason());
                case Reading.Read read -> story(desk, asDecided(desk, read.document()));
            }
        }
    }

    private void story(Desk desk, Document story) {
        Verify verify = desk.verify();
        List<Checked> checked = verify.story(story);
        printed = story.metadata().published() == null
                ? null
                : story.metadata().published().day();
        checked.forEach(each -> show(verify, each));
        if (format == OutputFormat.text && !checked.isEmpty()) {
            console.line(new StoryTable(console.ink()).of(story, checked));
        }
        if (checked.isEmpty()) {
            console.say(story.source() + ": no quotation was found in it.");
        }
    }

    /** What people decided about the quotations of a story that the record holds, holds here too. */
    private static Document asDecided(Desk desk, Document story) {
        return desk.show()
                .document(story.id())
                .map(Filed::document)
                .filter(desk.rule()::isRuled)
                .orElse(story);
    }

    private void batch(Desk desk, String name) throws IOException {
        Verify verify = desk.verify();
        try (BatchLines lines = new BatchLines(batchFile(name), limits.lineBytes())) {
            for (BatchLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    checkLine(verify, line);
                }
            }
        } catch (NoSuchFileException e) {
            throw new UsageException("There is no file " + name + ".");
        } catch (IOException e) {
            throw new UsageException(name + " could not be read: " + e.getMessage() + ".");
        }
    }

    private InputStream batchFile(String name) throws IOException {
        return name.equals("-") ? console.in() : Files.newInputStream(Path.of(name));
    }

    private void checkLine(Verify verify, BatchLines.Line line) {
        String place = "line " + line.number();
        String id = null;
        try {
            if (line.words() == null) {
                refuse(null, place, limits.tooLongLine());
                return;
            }
            JsonNode json = Json.parse(line.words());
            json.fieldNames().forEachRemaining(this::noteField);
            id = json.hasNonNull("id") ? json.get("id").asText() : null;
            String words = told(json, "quote", "");
            if (words == null || words.isBlank()) {
                refuse(id, place, "There is no \"quote\" in it.");
                return;
            }
            Quotation quotation = Quotation.of(words)
                    .by(told(json, "speaker", speaker))
                    .printedOn(Days.last(told(json, "date", date)));
            boolean report = yes(json, "reported") || reported;
            show(verify, id, words, quotation.speaker(), verify.verify(report ? quotation.asReported() : quotation));
        } catch (JsonProcessingException e) {
            refuse(id, place, "It is not JSON.");
        } catch (UsageException e) {
            refuse(id, place, String.valueOf(e.getMessage()));
        }
    }

    private void noteField(String name) {
        if (notRead.size() < MOST_NAMED && !FIELDS.contains(name)) {
            notRead.add(name);
        }
    }

    /** What could not be checked stands among the verdicts, so that the lines of what comes out are as many as those that went in. */
    private void refuse(@Nullable String id, String line, String reason) {
        allStand = false;
        leftOut++;
        if (format == OutputFormat.text) {
            console.line(console.ink().bad("refused") + "  " + line + ": " + reason + "\n");
            return;
        }
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("source", line);
        json.put("refused", reason);
        print(json);
    }

    private void count() {
        if (!notRead.isEmpty()) {
            console.say("Not read: " + String.join(", ", notRead) + " (what is read of a line: "
                    + String.join(", ", FIELDS) + ").");
        }
        console.say(Lines.count(checked + leftOut, "quotation") + ": " + checked + " checked, " + leftOut + " refused");
    }

    /** What the line says; where it says nothing, what the command line says of all. */
    private static @Nullable String told(JsonNode json, String field, @Nullable String ofAll) {
        if (json.hasNonNull(field) && !json.get(field).isTextual()) {
            throw new UsageException("\"" + field + "\" is no text in quotation marks.");
        }
        return json.hasNonNull(field) ? json.get(field).textValue() : ofAll;
    }

    private static boolean yes(JsonNode json, String field) {
        if (json.hasNonNull(field) && !json.get(field).isBoolean()) {
            throw new UsageException("\"" + field + "\" is neither true nor false.");
        }
        return json.path(field).booleanValue();
    }

    private void show(Verify verify, Checked checked) {
        if (format == OutputFormat.text) {
            String by = checked.speaker();
            boolean ruled = checked.attribution().ruled();
            show(
                    verify,
                    checked.attribution().id(),
                    checked.quotation(),
                    ruled ? (by == null ? "unknown" : by) + "; " + Statement.BY_HAND : by,
                    checked.verdict());
            return;
        }
        allStand &= stands(checked.verdict().kind());
        this.checked++;
        print(VerdictWriter.write(
                checked.attribution(), checked.quotation(), checked.speaker(), checked.verdict(), verify::textOf));
    }

    private void print(ObjectNode json) {
        if (format == OutputFormat.jsonl) {
            console.line(Json.line(json));
            console.out().flush();
        } else if (article == null && batch == null) {
            console.line(Json.pretty(json));
        } else {
            list.add(json);
        }
    }

    private void show(Verify verify, @Nullable String id, String words, Verdict verdict) {
        show(verify, id, words, speaker, verdict);
    }

    private void show(Verify verify, @Nullable String id, String words, @Nullable String by, Verdict verdict) {
        allStand &= stands(verdict.kind());
        checked++;
        if (format == OutputFormat.text) {
            console.line(new VerdictText(console.ink(), verify::textOf, printed).of(words, by, verdict));
            return;
        }
        print(VerdictWriter.write(id, words, verdict, verify::textOf));
    }

    static boolean stands(VerdictKind kind) {
        return switch (kind) {
            case VERBATIM, EXCERPTED, EDITED_MARKED -> true;
            case EDITED, STITCHED, PARAPHRASED, OTHER_SPEAKER, AMBIGUOUS, NOT_FOUND, NO_PRIMARY_HELD, TOO_SHORT ->
                false;
        };
    }
}
