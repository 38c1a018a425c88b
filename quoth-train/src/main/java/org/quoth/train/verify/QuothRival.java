package org.quoth.train.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.quoth.matching.Primary;
import org.quoth.matching.PrimaryFolder;
import org.quoth.matching.Quotation;
import org.quoth.matching.Utterance;
import org.quoth.matching.Verifier;
import org.quoth.model.Match;
import org.quoth.model.Verdict;

/** Quoth's own: primaries arranged in a folder, and the whole verdict, alignment included. */
final class QuothRival implements Rival {

    private final Path folder;
    private final PrimaryFolder primaries;
    private final PrimaryFolder.Batch batch;
    private final Verifier verifier = new Verifier();
    private long commits;

    QuothRival(Path folder) {
        this.folder = folder;
        this.primaries = PrimaryFolder.open(folder);
        this.batch = primaries.batch();
    }

    @Override
    public String name() {
        return "Quoth";
    }

    @Override
    public void add(Primary primary) {
        batch.put(primary);
    }

    @Override
    public void ready() {
        batch.commit(++commits);
    }

    @Override
    public Optional<String> source(String quotation) {
        Verdict verdict = verifier.verify(Quotation.of(quotation), primaries.current());
        return verdict.matches().stream().findFirst().map(this::utterance);
    }

    private String utterance(Match match) {
        Primary primary = primaries.current().primary(match.document()).orElseThrow();
        for (Utterance utterance : primary.utterances()) {
            if (utterance.speech().getFirst().begin() <= match.span().begin()
                    && utterance.speech().getLast().end() >= match.span().end()) {
                return words(primary, utterance);
            }
        }
        return match.text();
    }

    static String words(Primary primary, Utterance utterance) {
        return utterance.speech().getFirst().cover(utterance.speech().getLast()).of(primary.text());
    }

    @Override
    public long size() throws IOException {
        return size(folder);
    }

    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Override
    public void close() {}
}
