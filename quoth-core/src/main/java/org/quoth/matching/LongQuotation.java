package org.quoth.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quoth.model.Match;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;

/**
 * A quotation of many paragraphs, checked part by part: alignment takes time and room with the square of the length. Parts end
 * where sentences do, so that the whole is as good as its worst part and hangs together as its parts do.
 */
final class LongQuotation {

    static final int LONG = 600;
    private static final int PART = 300;
    /** So many characters between two parts hold marks, a paragraph's end or a stage direction, hardly words. */
    private static final int TOUCHING = 40;

    private static final Set<VerdictKind> MISSING =
            Set.of(VerdictKind.NOT_FOUND, VerdictKind.NO_PRIMARY_HELD, VerdictKind.TOO_SHORT);

    private LongQuotation() {}

    static Verdict verdict(QuotedText quoted, Function<QuotedText, Verdict> check) {
        List<Verdict> verdicts = parts(quoted).stream().map(check).toList();
        List<List<Match>> readings = readings(verdicts);
        Verdict loosest = loosest(verdicts);
        if (readings.size() > 1 && verdicts.stream().allMatch(each -> each.kind() == VerdictKind.AMBIGUOUS)) {
            List<Match> all = readings.stream().flatMap(List::stream).toList();
            return new Verdict(VerdictKind.AMBIGUOUS, loosest.tier(), loosest.searched(), all);
        }
        List<Match> matches = readings.getFirst();
        VerdictKind kind = kind(verdicts, matches);
        List<Match> pieces = MISSING.contains(kind)
                ? verdicts.stream().flatMap(each -> each.pieces().stream()).toList()
                : List.of();
        return new Verdict(kind, loosest.tier(), loosest.searched(), matches, pieces);
    }

    /**
     * A place for each part, so that they hang together as well as can be: words said on other occasions too make no seam. Several that do
     * wholly, or the best one.
     */
    private static List<List<Match>> readings(List<Verdict> verdicts) {
        Verdict first = verdicts.getFirst();
        List<List<Match>> begins =
                isOnePlace(first) ? first.matches().stream().map(List::of).toList() : List.of(first.matches());
        List<List<Match>> all = begins.stream()
                .map(begin -> reading(begin, verdicts))
                .sorted(Comparator.comparingInt(LongQuotation::seams))
                .toList();
        return seams(all.getFirst()) > 0
                ? all.subList(0, 1)
                : all.stream().filter(each -> seams(each) == 0).toList();
    }

    private static boolean isOnePlace(Verdict verdict) {
        return !verdict.matches().isEmpty() && verdict.kind() != VerdictKind.STITCHED;
    }

    private static List<Match> reading(List<Match> begin, List<Verdict> verdicts) {
        List<Match> matches = new ArrayList<>(begin);
        verdicts.stream().skip(1).forEach(each -> matches.addAll(one(each, matches)));
        return matches;
    }

    private static List<QuotedText> parts(QuotedText quoted) {
        List<QuotedText> parts = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= quoted.size(); at++) {
            boolean last = at == quoted.size();
            boolean enough = at - begin >= PART && quoted.size() - at >= PART / 10;
            if (last || (enough && (sentenceEnds(quoted, at) || at - begin >= 2 * PART))) {
                parts.add(quoted.part(begin, at));
                begin = at;
            }
        }
        return parts;
    }

    private static boolean sentenceEnds(QuotedText quoted, int at) {
        String marks = quoted.words().get(at).before();
        return !quoted.bracketed(at) && (marks.contains(".") || marks.contains("?") || marks.contains("!"));
    }

    /** The best place of a part: the one behind the part before, if there is a choice. */
    private static List<Match> one(Verdict verdict, List<Match> before) {
        List<Match> matches = verdict.matches();
        if (!isOnePlace(verdict)) {
            return matches;
        }
        return List.of(matches.stream()
                .filter(match -> !before.isEmpty() && follows(before.getLast(), match))
                .findFirst()
                .orElse(matches.getFirst()));
    }

    private static VerdictKind kind(List<Verdict> verdicts, List<Match> matches) {
        List<VerdictKind> kinds = verdicts.stream().map(Verdict::kind).toList();
        if (MISSING.containsAll(kinds)) {
            return kinds.getFirst();
        }
        if (kinds.stream().anyMatch(MISSING::contains) || kinds.contains(VerdictKind.EDITED)) {
            return VerdictKind.EDITED;
        }
        if (kinds.contains(VerdictKind.OTHER_SPEAKER)) {
            return VerdictKind.OTHER_SPEAKER;
        }
        if (kinds.contains(VerdictKind.STITCHED) || seams(matches) > 0) {
            return VerdictKind.STITCHED;
        }
        if (kinds.contains(VerdictKind.EDITED_MARKED)) {
            return VerdictKind.EDITED_MARKED;
        }
        return kinds.contains(VerdictKind.EXCERPTED) ? VerdictKind.EXCERPTED : VerdictKind.VERBATIM;
    }

    private static int seams(List<Match> matches) {
        int seams = 0;
        for (int i = 1; i < matches.size(); i++) {
            seams += follows(matches.get(i - 1), matches.get(i)) ? 0 : 1;
        }
        return seams;
    }

    private static boolean follows(Match before, Match match) {
        int between = match.span().begin() - before.span().end();
        return before.document().equals(match.document()) && between >= 0 && between <= TOUCHING;
    }

    private static Verdict loosest(List<Verdict> verdicts) {
        Verdict loosest = verdicts.getFirst();
        for (Verdict verdict : verdicts) {
            if (Tier.of(verdict.tier()).compareTo(Tier.of(loosest.tier())) > 0) {
                loosest = verdict;
            }
        }
        return loosest;
    }
}
