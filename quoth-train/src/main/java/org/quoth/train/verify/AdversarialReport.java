package org.quoth.train.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quoth.matching.Primary;
import org.quoth.matching.PrimaryIndex;
import org.quoth.matching.Quotation;
import org.quoth.matching.Verifier;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;

/**
 * Makes true and false quotations from transcripts and counts what the verifier says of them. A false one called verbatim or
 * excerpted is an error without excuse; a true one called neither that nor marked is refused. Takes the data folder, how many
 * quotations, and the seed.
 */
public final class AdversarialReport {

    private final Random random;
    private final List<Primary> primaries;
    private final List<Sentence> sentences;
    private final PrimaryIndex index;
    private final PrimaryIndex disfluent;
    private final Spoken spoken;
    private final Faithful faithful;
    private final Unfaithful unfaithful;
    private final Babbler babbler;
    private final Map<String, int[]> counts = new TreeMap<>();

    private AdversarialReport(Path data, long seed) {
        random = new Random(seed);
        primaries = Transcripts.read(data);
        sentences = primaries.stream()
                .flatMap(primary -> Sentence.of(primary).stream())
                .toList();
        index = Transcripts.index(primaries);
        disfluent = Transcripts.index(primaries.stream()
                .limit(200)
                .map(primary -> Disfluent.copy(primary, random))
                .toList());
        spoken = new Spoken(primaries);
        faithful = new Faithful(random);
        unfaithful = new Unfaithful(random, names());
        babbler = new Babbler(sentences, random);
    }

    public static void main(String[] arguments) {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 20250303L;
        int wanted = Integer.parseInt(arguments[1]);
        System.out.println("seed " + seed);
        new AdversarialReport(Path.of(arguments[0]), seed).run(wanted);
    }

    /** Capitalised words that stand often inside sentences. */
    private List<String> names() {
        Map<String, Integer> seen = new HashMap<>();
        for (Sentence sentence : sentences) {
            sentence.words().stream()
                    .skip(1)
                    .filter(word -> word.matches("[A-Z][a-z]{3,}"))
                    .forEach(word -> seen.merge(word, 1, Integer::sum));
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= 20)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void run(int wanted) {
        int made = 0;
        while (made < wanted) {
            Variant variant = variant();
            if (variant != null) {
                check(variant);
                made++;
            }
        }
        print(wanted);
    }

    private @Nullable Variant variant() {
        int at = random.nextInt(sentences.size());
        List<String> kinds = new ArrayList<>(Faithful.KINDS);
        kinds.add("disfluencies dropped");
        kinds.addAll(Unfaithful.KINDS);
        String kind = kinds.get(random.nextInt(kinds.size()));
        if (kind.equals("disfluencies dropped")) {
            return disfluent(kind);
        }
        return Unfaithful.KINDS.contains(kind) ? unfaithful(kind, at) : faithful(kind, at);
    }

    private @Nullable Variant faithful(String kind, int at) {
        Sentence sentence = sentences.get(at);
        String text = faithful.make(kind, sentence, following(at));
        return text == null ? null : new Variant(kind, true, Quotation.of(text).by(sentence.speaker()));
    }

    /** The sentence after this one, if nothing stands between. */
    private @Nullable Sentence following(int at) {
        Sentence sentence = sentences.get(at);
        if (at + 1 == sentences.size()) {
            return null;
        }
        String both = sentence.text() + " " + sentences.get(at + 1).text();
        return spoken.times(both) > 0 ? sentences.get(at + 1) : null;
    }

    private @Nullable Variant disfluent(String kind) {
        Primary primary = primaries.get(random.nextInt(200));
        List<Sentence> own = Sentence.of(primary);
        if (own.isEmpty()) {
            return null;
        }
        Sentence sentence = own.get(random.nextInt(own.size()));
        return new Variant(kind, true, Quotation.of(sentence.text()).by(sentence.speaker()));
    }

    private @Nullable Variant unfaithful(String kind, int at) {
        Sentence sentence = sentences.get(at);
        String speaker = sentence.speaker();
        if (kind.equals("speaker swapped")) {
            String other = otherSpeaker(sentence);
            boolean unique = spoken.times(sentence.text()) == 1;
            return speaker == null || other == null || !unique
                    ? null
                    : new Variant(kind, false, Quotation.of(sentence.text()).by(other));
        }
        String text = kind.equals("never said") ? babbler.sentence() : unfaithful.make(kind, sentence, elsewhere(at));
        if (text == null || spoken.times(text) > 0) {
            return null;
        }
        return new Variant(kind, false, Quotation.of(text).by(kind.equals("never said") ? null : speaker));
    }

    private @Nullable String otherSpeaker(Sentence sentence) {
        String other = sentences.get(random.nextInt(sentences.size())).speaker();
        String own = Objects.requireNonNullElse(sentence.speaker(), "");
        return other == null || shareName(own, other) ? null : other;
    }

    private static boolean shareName(String one, String other) {
        List<String> names = List.of(one.split(" ", -1));
        return List.of(other.split(" ", -1)).stream().anyMatch(names::contains);
    }

    /** A sentence of the same person from another turn of the same event. */
    private @Nullable Sentence elsewhere(int at) {
        Sentence sentence = sentences.get(at);
        Sentence other = sentences.get(Math.min(sentences.size() - 1, at + 5 + random.nextInt(20)));
        boolean fits = other.document().equals(sentence.document())
                && other.utterance() != sentence.utterance()
                && Objects.equals(other.speaker(), sentence.speaker());
        return fits ? other : null;
    }

    private void check(Variant variant) {
        PrimaryIndex searched = variant.kind().equals("disfluencies dropped") ? disfluent : index;
        Verdict verdict = new Verifier().verify(variant.quotation(), searched);
        boolean vouched = verdict.kind() == VerdictKind.VERBATIM || verdict.kind() == VerdictKind.EXCERPTED;
        boolean accepted =
                vouched || verdict.kind() == VerdictKind.AMBIGUOUS || verdict.kind() == VerdictKind.EDITED_MARKED;
        boolean wrong = variant.faithful() ? !accepted : vouched || verdict.kind() == VerdictKind.AMBIGUOUS;
        int[] count =
                counts.computeIfAbsent((variant.faithful() ? "true  " : "false ") + variant.kind(), kind -> new int[2]);
        count[0]++;
        if (wrong) {
            count[1]++;
            System.out.println("WRONG " + variant.kind() + " " + verdict.kind() + " (" + verdict.tier() + ") by "
                    + variant.quotation().speaker() + "\n  said:   "
                    + variant.quotation().text()
                    + verdict.matches().stream()
                            .limit(2)
                            .map(match ->
                                    "\n  spoken: " + match.text() + " [" + match.document() + "] " + match.edits())
                            .reduce("", String::concat));
        }
    }

    private void print(int wanted) {
        int[] sums = new int[4];
        counts.forEach((kind, count) -> {
            System.out.printf(Locale.ROOT, "%-28s %6d  wrong %d%n", kind, count[0], count[1]);
            int at = kind.startsWith("true") ? 0 : 2;
            sums[at] += count[0];
            sums[at + 1] += count[1];
        });
        System.out.printf(
                Locale.ROOT,
                "%d made: %d true, refused %d (%.2f %%); %d false, vouched for %d%n",
                wanted,
                sums[0],
                sums[1],
                100.0 * sums[1] / sums[0],
                sums[2],
                sums[3]);
    }
}
