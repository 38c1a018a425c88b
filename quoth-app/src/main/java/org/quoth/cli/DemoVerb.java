package org.quoth.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quoth.desk.Desk;
import org.quoth.desk.Intake;
import org.quoth.desk.Settings;
import org.quoth.desk.Tally;
import org.quoth.matching.Quotation;
import org.quoth.model.Promise;
import org.quoth.search.Found;
import org.quoth.search.Question;
import org.quoth.store.LedgerQuestion;
import org.quoth.store.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Builds a small sample record and shows the main job on it. Its people, places and outlets are invented.",
        footer = {"", "Example:", "  quoth demo", "", "Running it again changes nothing."})
final class DemoVerb implements Callable<Integer> {

    private static final String SAMPLES = "/org/quoth/demo/";
    private static final String TRUE_WORDS =
            "We signed the contract on Friday, and the new gates will be in place by November 30th";
    private static final String ALTERED_WORDS =
            "I don’t want to ration water, and I am going to announce rationing today";

    private final Console console;
    private final Ink ink;

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Where to build it; ./quoth-demo unless told otherwise.")
    private Path folder = Path.of("quoth-demo");

    DemoVerb(Console console) {
        this.console = console;
        this.ink = console.ink();
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = Desk.create(Settings.of(folder))) {
            List<String> samples = unpack(folder.resolve("documents"));
            add(desk, samples);
            search(desk);
            verify(desk);
            ledger(desk);
            console.line(ink.bold("Now look at it as pages:"));
            console.line("  quoth serve --record " + folder + "      then open http://127.0.0.1:8080/");
            console.line("The documents are in " + folder.resolve("documents") + "; try");
            console.line("  quoth verify --record " + folder + " --article " + samples.getLast());
            return Exit.DONE;
        }
    }

    private List<String> unpack(Path documents) throws IOException {
        Files.createDirectories(documents);
        List<String> paths = new ArrayList<>();
        for (String name : names()) {
            Path path = documents.resolve(name);
            try (InputStream sample = sample(name)) {
                byte[] bytes = sample.readAllBytes();
                if (!Files.exists(path)) {
                    Files.write(path, bytes);
                }
            }
            paths.add(path.toString());
        }
        return paths;
    }

    private static List<String> names() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(sample("index.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static InputStream sample(String name) {
        InputStream sample = DemoVerb.class.getResourceAsStream(SAMPLES + name);
        if (sample == null) {
            throw new IllegalStateException("the sample " + name + " is missing from this program");
        }
        return sample;
    }

    private void add(Desk desk, List<String> samples) {
        heading("quoth add " + folder.resolve("documents"));
        Tally tally = desk.add().run(samples, console::in, this::tell);
        console.line(
                "  " + tally.added() + " added, " + tally.known() + " already known, " + tally.refused() + " refused");
    }

    private void tell(Intake intake) {
        switch (intake) {
            case Intake.Added added -> console.line("  " + Lines.cited(added.reference()));
            case Intake.Known known -> console.line("  " + Lines.cited(known.reference()));
            case Intake.Refused refused -> console.line("  " + refused.source() + ": " + refused.reason());
        }
    }

    private void search(Desk desk) {
        heading("quoth search \"sluice gates\"");
        Found found = desk.search().search(Question.of("\"sluice gates\"").withLimit(2));
        new Hits(console).show(found, OutputFormat.text);
    }

    private void verify(Desk desk) {
        heading("quoth verify \"" + TRUE_WORDS + "\"");
        verify(desk, TRUE_WORDS);
        heading("quoth verify \"" + ALTERED_WORDS + "\"");
        verify(desk, ALTERED_WORDS);
    }

    private void verify(Desk desk, String words) {
        console.line(new VerdictText(ink, desk.verify()::textOf, null)
                .of(words, null, desk.verify().verify(Quotation.of(words))));
    }

    private void ledger(Desk desk) {
        heading("quoth ledger");
        List<Promise> lines = desk.ledger().list(new LedgerQuestion(null, null, null, null, Scope.ALL, 0, 3));
        lines.forEach(line -> console.line(LedgerVerb.text(ink, line)));
    }

    private void heading(String command) {
        console.line("");
        console.line(ink.bold("$ " + command));
    }
}
