package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.cli.CommandLineDoor;
import org.quoth.cli.Console;

/** The verbs through the real command line, over a real record. */
final class VerbsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path parent;

    private String record = "";
    private Path documents = Path.of("");

    @BeforeEach
    void samples() throws IOException {
        documents = Samples.folder(parent);
        record = parent.resolve("record").toString();
    }

    private Program.Run add() {
        return Program.run("add", "--record", record, documents.toString());
    }

    @Test
    void addsThenKnows() throws IOException {
        Program.Run first = Program.run("add", "--record", record, "--format", "jsonl", documents.toString());
        assertThat(first.code()).isZero();
        assertThat(first.lines()).hasSize(3);
        JsonNode briefing = JSON.readTree(first.lines().getFirst());
        assertThat(briefing.path("outcome").asText()).isEqualTo("added");
        assertThat(briefing.path("kind").asText()).isEqualTo("transcript");
        assertThat(briefing.path("source").asText()).endsWith("briefing.txt");
        assertThat(first.lines().getLast())
                .isEqualTo("{\"added\":2,\"known\":0,\"refused\":0,\"inputs\":2,\"settled\":0,\"unread\":null}");

        Program.Run second = Program.run("add", "--record", record, "--format", "jsonl", documents.toString());
        assertThat(second.code()).isZero();
        assertThat(JSON.readTree(second.lines().getFirst()).path("id")).isEqualTo(briefing.path("id"));
        assertThat(second.lines().getLast())
                .isEqualTo("{\"added\":0,\"known\":2,\"refused\":0,\"inputs\":2,\"settled\":0,\"unread\":null}");
    }

    @Test
    void addsTheSameBytesUnderAnotherNameOnce() throws IOException {
        Samples.write(documents, "copy.txt", Samples.BRIEFING);
        assertThat(add().lines().getLast()).isEqualTo("3 inputs: 2 added, 1 already known, 0 refused");
    }

    @Test
    void readsTheStandardInput() {
        Program.Run run = Program.withInput(Samples.BRIEFING, "add", "--record", record, "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("transcript");
    }

    @Test
    void expandsPatternsThatTheShellLeft() {
        Program.Run run = Program.run("add", "--record", record, documents + "/*.txt");
        assertThat(run.lines().getLast()).startsWith("2 inputs: 2 added");
        Program.Run none = Program.run("add", "--record", record, documents + "/*.html");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.out()).contains("No file matches");
    }

    @Test
    void findsWhatWasAdded() throws IOException {
        add();
        Program.Run run = Program.run("search", "--record", record, "--format", "json", "north", "dock");
        assertThat(run.code()).isZero();
        JsonNode hit = JSON.readTree(run.out()).path("hits").path(0);
        assertThat(hit.path("text").asText()).isEqualTo("Minister, will the north dock reopen next week?");
        assertThat(hit.path("document").path("venue").asText()).isEqualTo("Customs House");
        assertThat(hit.path("snippet").path("marks").size()).isEqualTo(2);
        assertThat(Program.run("search", "--record", record, "zeppelin").code()).isEqualTo(1);
    }

    @Test
    void exchangesTellWhoAskedByWhatTheReplyCallsThem() throws IOException {
        Path briefing = Samples.write(
                parent,
                "asked.txt",
                Samples.BRIEFING.replace("MINISTER RUIZ: We intend to", "MINISTER RUIZ: Look, Dana, we intend to"));
        Program.run("add", "--record", record, briefing.toString());
        assertThat(Program.run("exchanges", "--record", record).out())
                .contains("Q Dana (so called there): ")
                .contains("will the north dock reopen");
        JsonNode asked = JSON.readTree(Program.run("exchanges", "--record", record, "--format", "jsonl")
                .lines()
                .getFirst());
        assertThat(asked.path("asker").asText()).isEqualTo("Dana");
        assertThat(asked.path("askerSupposed").asBoolean()).isTrue();
    }

    @Test
    void findsBySpeakerWithRoleAndDay() {
        add();
        Program.Run run = Program.run(
                "search", "--record", record, "wage talks", "--speaker", "Minister Ruiz", "--to", "2025-03-03");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Ana Ruiz, Minister for Ports")
                .contains("2025-03-03")
                .contains("2 statements found");
    }

    @Test
    void showsEverythingByItsId() throws IOException {
        add();
        String id = JSON.readTree(
                        Program.run("search", "--record", record, "--format", "jsonl", "wage talks", "--kind", "answer")
                                .out())
                .path("id")
                .asText();
        assertThat(id).endsWith(".t5");
        assertThat(Program.run("show", "--record", record, id).out()).contains("I will not go into the wage talks.");
        String document = id.substring(0, id.indexOf('.'));
        assertThat(Program.run("show", "--record", record, document).out()).contains("Briefing on the Harbour Talks");
        assertThat(Program.run("show", "--record", record, "2025-03-03-briefing-on-the-harbour-talks")
                        .code())
                .isZero();
        assertThat(Program.run("show", "--record", record, "ana-ruiz").out()).contains("Minister for Ports");
        assertThat(Program.run("show", "--record", record, document, "--original")
                        .out())
                .isEqualTo(Samples.BRIEFING);
        assertThat(Program.run("show", "--record", record, document + ".x1").out())
                .contains("north dock");
        assertThat(Program.run("show", "--record", record, document + ".c1").out())
                .contains("by June 1st");
        assertThat(Program.run("show", "--record", record, document + ".e1", "--format", "json")
                        .out())
                .contains("\"person\" : \"ana-ruiz\"");
        Program.Run nothing = Program.run("show", "--record", record, "nobody");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("nothing with the id \"nobody\"");
    }

    @Test
    void verifiesWordsAndCatchesADroppedNot() throws IOException {
        add();
        Program.Run said =
                Program.run("verify", "--record", record, "--format", "jsonl", "I will not go into the wage talks.");
        assertThat(said.code()).isZero();
        assertThat(JSON.readTree(said.out()).path("verdict").asText()).isEqualTo("verbatim");
        Program.Run altered = Program.run(
                "verify", "--record", record, "--format", "jsonl", "we are going to close the fish market for that");
        assertThat(altered.code()).isEqualTo(1);
        JsonNode verdict = JSON.readTree(altered.out());
        assertThat(verdict.path("verdict").asText()).isEqualTo("edited");
        assertThat(verdict.path("matches").path(0).path("edits").toString()).contains("\"polarity\":true");
        assertThat(Program.run("verify", "--record", record, "we are going to close the fish market for that")
                        .out())
                .contains("left out: “not” — bears on the meaning");
    }

    @Test
    void saysThatNoPrimaryIsHeld() throws IOException {
        Program.run("add", "--record", record, documents.resolve("story.txt").toString());
        Program.Run run = Program.run(
                "verify",
                "--record",
                record,
                "--format",
                "jsonl",
                "I will not go into the wage talks",
                "--speaker",
                "Ana Ruiz");
        assertThat(run.code()).isEqualTo(1);
        assertThat(JSON.readTree(run.out()).path("verdict").asText()).isEqualTo("no-primary-held");
    }

    @Test
    void checksEveryQuotationOfAStory() throws IOException {
        add();
        Program.Run run = Program.run(
                "verify",
                "--record",
                record,
                "--format",
                "jsonl",
                "--article",
                documents.resolve("story.txt").toString());
        assertThat(run.code()).isEqualTo(1);
        List<String> verdicts = run.lines().stream()
                .filter(line -> line.contains("market") || line.contains("wage"))
                .map(line -> line.replaceAll(".*\"verdict\":\"([a-z-]+)\".*", "$1"))
                .toList();
        assertThat(verdicts).containsExactly("verbatim", "edited");
    }

    @Test
    void extractsInOrderAndStoresNothing() throws IOException {
        for (int i = 0; i < 40; i++) {
            Samples.write(documents, "n%02d.txt".formatted(i), Samples.STORY.replace("wage", "wage" + i));
        }
        Program.Run run = Program.run("extract", "--format", "jsonl", "--workers", "4", documents.toString());
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(42);
        for (int i = 0; i < 40; i++) {
            JsonNode json = JSON.readTree(run.lines().get(i + 1));
            assertThat(json.path("source").asText()).endsWith("n%02d.txt".formatted(i));
            assertThat(json.path("text").asText()).contains("wage" + i + " talks");
        }
        assertThat(Files.exists(Path.of(record))).isFalse();
    }

    @Test
    void whatItExtractsAsJsonIsOneList() throws IOException {
        JsonNode all = JSON.readTree(Program.run("extract", "--format", "json", "--rules", documents.toString())
                .out());
        assertThat(all)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.path("schema").asInt()).isEqualTo(1));
        JsonNode none = JSON.readTree(Program.run(
                        "extract",
                        "--format",
                        "json",
                        "--rules",
                        parent.resolve("none").toString())
                .out());
        assertThat(none)
                .singleElement()
                .satisfies(one -> assertThat(one.has("refused")).isTrue());
    }

    @Test
    void checksAStoryThatIsOnTheRecordByItsId() throws IOException {
        add();
        JsonNode listed =
                JSON.readTree(Program.run("documents", "--record", record, "--format", "json", "--kind", "article")
                        .out());
        String id = listed.findValue("id").asText();
        Program.Run byId = Program.run("verify", "--record", record, "--format", "json", "--article", id);
        Program.Run byFile = Program.run(
                "verify",
                "--record",
                record,
                "--format",
                "json",
                "--article",
                listed.findValue("source").asText());
        assertThat(byId.out()).isEqualTo(byFile.out()).contains("\"verdict\"");
    }

    @Test
    void keepsQuietWhereItIsNotSureIfAsked() throws IOException {
        List<Double> all = confidences(Program.run("extract", "--format", "jsonl", "--rules", documents.toString()));
        double least = Collections.max(all);
        List<Double> sure = confidences(Program.run(
                "extract", "--format", "jsonl", "--rules", "--confidence", "" + least, documents.toString()));
        assertThat(sure).isNotEmpty().hasSizeLessThan(all.size()).allMatch(confidence -> confidence >= least);
    }

    private static List<Double> confidences(Program.Run run) throws IOException {
        List<Double> confidences = new ArrayList<>();
        for (String line : run.lines()) {
            JSON.readTree(line)
                    .path("attributions")
                    .forEach(each -> confidences.add(each.path("confidence").asDouble()));
        }
        return confidences;
    }

    @Test
    void listsPeopleExchangesAndTimeline() {
        add();
        assertThat(Program.run("people", "--record", record, "ruíz").out()).contains("Ana Ruiz  ana-ruiz");
        assertThat(Program.run("people", "--record", record, "show", "ana-ruiz", "--format", "json")
                        .out())
                .contains("\"title\" : \"Minister for Ports\"");
        Program.Run exchanges = Program.run("exchanges", "--record", record, "--format", "jsonl");
        assertThat(exchanges.lines()).hasSize(2);
        Program.Run timeline =
                Program.run("timeline", "--record", record, "--speaker", "ruiz", "--about", "fish market");
        assertThat(timeline.out().indexOf("2025-03-03"))
                .isBetween(0, timeline.out().indexOf("2025-03-04"));
        assertThat(Program.run("ledger", "--record", record, "--due-before", "2026", "--format", "csv")
                        .out())
                .contains("by June 1st");
    }

    @Test
    void exportsDocumentsAndStatements() throws IOException {
        add();
        Program.Run jsonl = Program.run("export", "--record", record);
        assertThat(jsonl.lines()).hasSize(2);
        assertThat(JSON.readTree(jsonl.lines().getFirst()).path("schema").asInt())
                .isEqualTo(1);
        Program.Run csv = Program.run("export", "--record", record, "--format", "csv");
        assertThat(csv.lines().getFirst()).startsWith("id,kind,speaker,role,");
        assertThat(csv.out()).contains("\"Minister, will the north dock reopen next week?\"");
    }

    @Test
    void rebuildsWithTheFinderThatTheRecordWasMadeWith() {
        Program.run("add", "--rules", "--record", record, documents.toString());
        String before = Program.run("export", "--record", record).out();
        assertThat(Program.run("rebuild", "--rules", "--record", record).code()).isZero();
        assertThat(Program.run("export", "--record", record).out()).isEqualTo(before);
        assertThat(Program.run("rebuild", "--model", "no-such-model", "--record", record)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void showsTheDemoTwiceAlike() {
        String demo = parent.resolve("demo").toString();
        Program.Run first = Program.run("demo", "--record", demo);
        assertThat(first.code()).isZero();
        assertThat(first.out())
                .contains("8 added")
                .contains("\nverbatim")
                .contains("bears on the meaning")
                .contains("quoth serve");
        Program.Run second = Program.run("demo", "--record", demo);
        assertThat(second.code()).isZero();
        assertThat(second.out()).isEqualTo(first.out().replace("8 added, 0 already known", "0 added, 8 already known"));
    }

    @Test
    void saysWhatCouldHaveBeenChosen() throws IOException {
        assertThat(Program.run("ledger", "--status", "foo").err()).contains("\"foo\" is none of open, due, kept");
        assertThat(Program.run("export", "--format", "pdf").err())
                .contains("\"pdf\" is none of jsonl, csv, ical, atom.")
                .doesNotContain("case-insensitive");
        Path text = parent.resolve("notes.txt");
        Files.writeString(text, "Nothing of the sort.");
        String record = parent.resolve("anew").toString();
        assertThat(Program.run("restore", text.toString(), "--record", record).err())
                .contains(text + " is no backup")
                .doesNotContain("quoth.db");
    }

    @Test
    void everyVerbsHelpShowsAnExample() {
        List<String> verbs = Program.run("--help").lines().stream()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .filter(line -> !line.startsWith("   "))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(verbs).hasSizeGreaterThan(15).contains("add", "verify", "serve");
        for (String verb : verbs) {
            Program.Run help = Program.run(verb, "--help");
            assertThat(help.code()).as(verb).isZero();
            assertThat(help.out())
                    .as(verb)
                    .containsPattern("Examples?:\\R  (quoth|curl)")
                    .contains("quoth " + verb);
            assertThat(brokenTooSoon(help.lines())).as(verb).isEmpty();
        }
    }

    /** Lines below the examples that had room for the first word of the next one. */
    @Test
    void understandsHelpAsAVerb() {
        assertThat(Program.run("help")).isEqualTo(Program.run("--help"));
        assertThat(Program.run("help", "search")).isEqualTo(Program.run("search", "--help"));
        assertThat(Program.run("--record", record, "search", "cranes").err())
                .startsWith("quoth: The verb comes first: quoth VERB --record …");
    }

    private static List<String> brokenTooSoon(List<String> help) {
        List<String> below = help.stream()
                .dropWhile(line -> !line.startsWith("Example"))
                .skip(1)
                .toList();
        List<String> broken = new ArrayList<>();
        for (int i = 1; i < below.size(); i++) {
            String line = below.get(i - 1);
            String next = below.get(i);
            boolean prose = !line.isBlank() && !next.isBlank() && !next.startsWith(" ");
            if (prose && line.length() + next.split(" ")[0].length() < 98) {
                broken.add(line);
            }
        }
        return broken;
    }

    @Test
    void saysItsVersion() {
        assertThat(Program.run("--version").out()).matches("quoth \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void wordsAreNeverTakenFromAFile() throws IOException {
        add();
        Files.writeString(parent.resolve("words.txt"), "I will not go into the wage talks.");
        Program.Run run = Program.run("verify", "--record", record, "@" + parent.resolve("words.txt"));
        assertThat(run.out()).doesNotContain("wage talks");
    }

    @Test
    void tellsHowWordsThatBeginWithADashAreGiven() {
        add();
        Program.Run run = Program.run("verify", "--record", record, "-- I will not go into the wage talks.");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("stand behind --.");
        assertThat(Program.run("verify", "--record", record, "--", "-- I will not go into the wage talks.")
                        .code())
                .isZero();
    }

    @Test
    void aDocumentCommandsNoTerminal() throws IOException {
        Path briefing = Samples.write(
                parent, "hostile.txt", Samples.BRIEFING.replace("wage talks", "wage \u001b]0;title\u0007 talks"));
        Program.run("add", "--record", record, briefing.toString());
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(shown, false, StandardCharsets.UTF_8);
        Console console = new Console(InputStream.nullInputStream(), out, out, true, true, Map.of(), "test");
        new CommandLineDoor(console, new Main.Web()).run(List.of("search", "--record", record, "talks"));
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("\u001b[1m")
                .contains("title")
                .doesNotContain("\u001b]")
                .doesNotContain("\u0007");
    }
}
