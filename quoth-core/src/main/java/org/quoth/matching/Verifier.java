package org.quoth.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.quoth.model.Edit;
import org.quoth.model.Match;
import org.quoth.model.Searched;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;

/**
 * Holds a quotation against the record and says what a newspaper could print about it. The candidates come from an index;
 * the verdict comes from the words alone: a similar passage is never more than "edited". Safe to share between threads.
 *
 * <p>docs/verdicts.md defines the verdicts for readers; the tests under resources/matching hold them to it.
 */
public final class Verifier {

    /** Fewer words than this need {@link #TELLING} that carry meaning: what is shorter is said by everyone. */
    static final int ENOUGH_WORDS = 5;

    static final int TELLING = 3;
    private static final int LISTED = 20;
    private static final double WORTH_A_LOOK = 0.5;
    private static final double NEARLY_ALL = 0.9;
    /** So many words stand in so few places that no more need be looked at closely. */
    private static final int LONG_ENOUGH = 100;

    private static final int FEW = 6;
    /** A story mostly quotes what was said in the week before it. */
    private static final int RECENT_DAYS = 7;

    public Verdict verify(Quotation quotation, Primaries primaries) {
        return verify(quotation, primaries, Suggestions.NONE);
    }

    /** The same; of reported speech, which nothing confirms, also passages that only their meaning leads to are shown. */
    public Verdict verify(Quotation quotation, Primaries primaries, Suggestions suggestions) {
        QuotedText quoted = QuotedText.read(quotation.text());
        Searched searched = primaries.searched(quotation);
        if (quoted.ownWords() < ENOUGH_WORDS && quoted.contentWords() < TELLING) {
            return new Verdict(VerdictKind.TOO_SHORT, Tier.NONE.word(), searched, List.of());
        }
        if (quotation.indirect()) {
            return new Reported(quotation, quoted, searched).verdict(primaries, suggestions);
        }
        if (quoted.size() > LongQuotation.LONG) {
            return LongQuotation.verdict(
                    quoted, part -> new Check(quotation.part(part), part, primaries, searched).verdict());
        }
        return new Check(quotation, quoted, primaries, searched).verdict();
    }

    /** Where nothing else tells equal passages apart they stand in the order of their days, the same on every record. */
    private static LocalDate day(Found found) {
        LocalDate day = found.passage().primary().day();
        return day == null ? LocalDate.MAX : day;
    }

    /** One quotation being checked. */
    private static final class Check {
        private final Quotation quotation;
        private final QuotedText quoted;
        private final Primaries primaries;
        private final Searched searched;

        Check(Quotation quotation, QuotedText quoted, Primaries primaries, Searched searched) {
            this.quotation = quotation;
            this.quoted = quoted;
            this.primaries = primaries;
            this.searched = searched;
        }

        Verdict verdict() {
            List<Found> found = found(quotation, quoted, WORTH_A_LOOK);
            List<Found> own = found.stream()
                    .filter(each -> each.mayBeBy(quotation.speaker()))
                    .toList();
            Found best = own.isEmpty() ? null : own.getFirst();
            if (best != null && best.comparison().clean()) {
                return clean(best, own);
            }
            List<Found> others = found.stream()
                    .filter(each -> !own.contains(each))
                    .filter(each -> carries(each, best == null))
                    .toList();
            if (!others.isEmpty()
                    && (best == null || best.comparison().alignment().share() < 0.9)) {
                return verdict(VerdictKind.OTHER_SPEAKER, others);
            }
            Stitching stitching = new Stitching(
                    quoted,
                    (part, least) -> found(quotation.part(part), part, least).stream()
                            .filter(each -> each.mayBeBy(quotation.speaker()))
                            .toList());
            List<Found> parts = stitching.parts(own);
            if (!parts.isEmpty()) {
                return verdict(VerdictKind.STITCHED, parts);
            }
            if (best != null) {
                return verdict(best.kind(), nearlyAsGood(best, own));
            }
            VerdictKind none = searched.documents() == 0 ? VerdictKind.NO_PRIMARY_HELD : VerdictKind.NOT_FOUND;
            List<Match> pieces = new Pieces(quoted).in(primaries.candidates(quotation), quotation.speaker());
            return new Verdict(none, Tier.NONE.word(), searched, List.of(), pieces);
        }

        /** What another said counts against the named speaker only if it is the words themselves. */
        private static boolean carries(Found other, boolean nothingOwn) {
            Comparison comparison = other.comparison();
            boolean nearly = comparison.alignment().share() >= NEARLY_ALL
                    && comparison.edits().stream().noneMatch(Edit::polarity);
            return comparison.clean() || (nothingOwn && nearly);
        }

        /** The passages near enough, the best first. */
        private List<Found> found(Quotation wanted, QuotedText words, double least) {
            List<Found> found = new ArrayList<>();
            primaries.candidates(wanted).stream()
                    .limit(words.size() > LONG_ENOUGH ? FEW : Integer.MAX_VALUE)
                    .map(passage -> Found.in(passage, words, least))
                    .filter(Objects::nonNull)
                    .sorted(order())
                    .filter(each -> found.stream().noneMatch(each::samePlace))
                    .forEach(found::add);
            return found;
        }

        private Comparator<Found> order() {
            return Comparator.comparingInt((Found found) -> rank(found.kind()))
                    .thenComparingDouble(
                            found -> Math.round(found.comparison().alignment().cost() * 10))
                    .thenComparingLong(found -> found.daysBefore(quotation.date()))
                    .thenComparingDouble(found -> found.comparison().alignment().cost())
                    .thenComparing(Verifier::day)
                    .thenComparing(found -> found.passage().primary().document())
                    .thenComparingInt(found -> found.comparison().span().begin());
        }

        private static int rank(VerdictKind kind) {
            return switch (kind) {
                case VERBATIM, EXCERPTED -> 0;
                case EDITED_MARKED -> 1;
                default -> 2;
            };
        }

        private Verdict clean(Found best, List<Found> own) {
            List<Found> equals = own.stream()
                    .filter(each -> rank(each.kind()) == rank(best.kind()))
                    .toList();
            List<Found> recent = equals.stream()
                    .filter(each -> each.daysBefore(quotation.date()) <= RECENT_DAYS)
                    .toList();
            List<Found> told = told(equals);
            List<Found> meant = !told.isEmpty() ? told : !recent.isEmpty() && oneOccasion(recent) ? recent : equals;
            List<Found> listed = new ArrayList<>(meant);
            equals.stream().filter(each -> !meant.contains(each)).forEach(listed::add);
            if (!oneOccasion(meant)) {
                return verdict(VerdictKind.AMBIGUOUS, listed);
            }
            Found first = wholeSentenceFirst(meant);
            listed.remove(first);
            listed.addFirst(first);
            return verdict(first.kind(), listed);
        }

        /** Those spoken when and where the report says, if that is one occasion; else none. */
        private List<Found> told(List<Found> equals) {
            List<Found> then = equals.stream()
                    .filter(each -> quotation.spoken().isDayOf(each.passage().primary()))
                    .toList();
            List<Found> there = (then.isEmpty() ? equals : then)
                    .stream()
                            .filter(each ->
                                    quotation.spoken().isEventOf(each.passage().primary()))
                            .toList();
            List<Found> told = there.isEmpty() ? then : there;
            return oneOccasion(told) ? told : List.of();
        }

        private static Found wholeSentenceFirst(List<Found> found) {
            return found.stream()
                    .filter(each -> each.kind() == VerdictKind.VERBATIM)
                    .findFirst()
                    .orElse(found.getFirst());
        }

        private static boolean oneOccasion(List<Found> found) {
            return found.isEmpty() || found.stream().allMatch(each -> each.sameOccasion(found.getFirst()));
        }

        private static List<Found> nearlyAsGood(Found best, List<Found> own) {
            float worst = best.comparison().alignment().cost() * 1.2f;
            return own.stream()
                    .filter(each -> each.comparison().alignment().cost() <= worst)
                    .toList();
        }

        private Verdict verdict(VerdictKind kind, List<Found> found) {
            List<Match> matches = found.stream().limit(LISTED).map(Found::match).toList();
            Tier tier = kind == VerdictKind.STITCHED
                    ? found.stream().map(each -> each.comparison().tier()).reduce(Tier.EXACT, Tier::or)
                    : found.getFirst().comparison().tier();
            Searched looked = searched.documents() == 0 ? primaries.searched(quotation.by(null)) : searched;
            return new Verdict(kind, tier.word(), looked, matches);
        }
    }
}
