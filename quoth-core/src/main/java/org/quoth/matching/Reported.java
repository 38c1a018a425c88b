package org.quoth.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Searched;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;

/** Reported speech: what the reporter may have meant, shown for a person to judge. */
record Reported(Quotation quotation, QuotedText quoted, Searched searched) {

    private static final int SHOWN = 3;

    Verdict verdict(Primaries primaries, Suggestions suggestions) {
        List<Likely> words = byWords(primaries);
        List<Likely> shown = shown(words, byMeaning(suggestions));
        if (!shown.isEmpty()) {
            Tier tier = words.contains(shown.getFirst()) ? Tier.WORDS : Tier.MEANING;
            return new Verdict(
                    VerdictKind.PARAPHRASED,
                    tier.word(),
                    searched,
                    shown.stream().map(Likely::match).toList());
        }
        VerdictKind none = searched.documents() == 0 ? VerdictKind.NO_PRIMARY_HELD : VerdictKind.NOT_FOUND;
        return new Verdict(none, Tier.NONE.word(), searched, List.of());
    }

    /** First the passages that words and meaning agree on, then those by meaning, then those by words. */
    private static List<Likely> shown(List<Likely> words, List<Likely> near) {
        List<Likely> shown = new ArrayList<>(words.stream()
                .filter(each -> near.stream().anyMatch(each::samePlace))
                .toList());
        Stream.concat(near.stream(), words.stream()).forEach(each -> {
            if (shown.stream().noneMatch(each::samePlace)) {
                shown.add(each);
            }
        });
        return shown.subList(0, Math.min(SHOWN, shown.size()));
    }

    private List<Likely> byMeaning(Suggestions suggestions) {
        return suggestions.of(quotation).stream()
                .filter(this::mayBeMeant)
                .map(Likely::whole)
                .toList();
    }

    private List<Likely> byWords(Primaries primaries) {
        return primaries.candidates(quotation).stream()
                .filter(this::mayBeMeant)
                .map(passage -> Likely.in(passage, quoted, quotation.speaker() != null))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Likely::common).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** Spoken by the one named, where one is, and before it was printed. */
    private boolean mayBeMeant(Passage passage) {
        String wanted = quotation.speaker();
        return quotation.mayComeFrom(passage.primary().day())
                && (wanted == null || by(wanted, passage.utterance().speaker()));
    }

    private static boolean by(String wanted, @Nullable String speaker) {
        return speaker != null && Names.agree(speaker, wanted);
    }
}
