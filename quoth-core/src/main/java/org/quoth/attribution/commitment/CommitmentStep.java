package org.quoth.attribution.commitment;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.Step;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;

/**
 * Keeps the ledger of what speakers said will be done or will happen: commitments, intentions, predictions, targets and conditional
 * ones. Wishes, demands, general needs and the running of the event are left out. Rules find the clauses; in releases and speeches a
 * trained model, where there is one, decides which passages commit, and in transcripts one leaves out lines that only look like one. Safe to share between threads.
 */
public final class CommitmentStep implements Step {

    private static final Pattern OWN = Pattern.compile("(?:I|[Ww]e)\\b");

    private static final Pattern RELEASE = Pattern.compile(
            "(?i)\\b(?:media|press|news) (?:release|statement)|\\bfor immediate release|\\b(?:joint|official) statement\\b|\\bstatement (?:by|from)\\b");
    private static final int HEAD = 1500;

    private final @Nullable PromiseModel model;
    private final @Nullable LineModel lines;

    /** By rules alone. */
    public CommitmentStep() {
        this(null, null);
    }

    /**
     * @param model decides in releases and speeches; null leaves that to the rules
     * @param lines has the last word on lines of transcripts; null leaves that to the rules
     */
    public CommitmentStep(@Nullable PromiseModel model, @Nullable LineModel lines) {
        this.model = model;
        this.lines = lines;
    }

    /** With what is trained, as far as its weights are on the class path. */
    public static CommitmentStep trained() {
        return new CommitmentStep(
                PromiseModel.onClassPath().orElse(null), LineModel.onClassPath().orElse(null));
    }

    @Override
    public Document annotate(Document document) {
        Ledger ledger = new Ledger(document);
        Stretches.of(document).forEach(ledger::read);
        if (document.kind() == DocumentKind.OTHER && document.turns().isEmpty()) {
            release(document, ledger);
            if (document.principal() == null
                    && !isRelease(document)
                    && ledger.commitments().stream().noneMatch(line -> isOwn(document, line))) {
                ledger.keep(line -> line.attribution() != null || line.due() != null || isUndertaken(line));
            }
        }
        if (lines != null) {
            ledger.keep(line -> line.turn() == null || isOwnDeed(document, line) || lines.keeps(document, line));
        }
        return filled(document.withCommitments(ledger.commitments()));
    }

    /** Says of itself that it is one. */
    private static boolean isRelease(Document document) {
        String text = document.text();
        return RELEASE.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
    }

    /** Somebody says there what he or she will do. Where nobody does, and nobody knows whose text it is, a guide or a catalogue foretells what any reader will see. */
    private static boolean isOwn(Document document, Commitment line) {
        return line.attribution() == null
                && OWN.matcher(document.text())
                        .region(line.span().begin(), line.span().end())
                        .lookingAt();
    }

    private static boolean isUndertaken(Commitment line) {
        return switch (line.modality()) {
            case COMMITMENT, INTENTION, TARGET -> true;
            case PREDICTION, CONDITIONAL -> false;
        };
    }

    /** "I'll resign if …", "we won't sell it": what is rarely said to run the event, however short. */
    private static boolean isOwnDeed(Document document, Commitment line) {
        String text = document.text();
        return line.attribution() == null
                && OWN.matcher(text)
                        .region(line.span().begin(), line.span().end())
                        .lookingAt()
                && Manner.isDeed(line.action().of(text));
    }

    private static Document filled(Document document) {
        return document.withCommitments(new Unspoken(document).filled());
    }

    private void release(Document document, Ledger ledger) {
        if (model == null) {
            Lists.of(document).forEach(ledger::read);
            return;
        }
        List<Passage> passages = Passage.of(document);
        boolean[] commits = model.commits(document.text(), passages);
        for (int i = 0; i < commits.length; i++) {
            Passage passage = passages.get(i);
            Passage subject = passage.opens() && passage.head() >= 0 ? passages.get(passage.head()) : passage;
            ledger.settle(passage.span(), subject.span(), commits[i]);
        }
    }
}
