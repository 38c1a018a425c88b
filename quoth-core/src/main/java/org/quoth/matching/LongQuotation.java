package org.quoth.matching;

import java.util.ArrayList;
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
        List<Match> matches = new ArrayList<>();
        verdicts.forEach(each -> matches.addAll(one(each, matches)));
        Verdict loosest = loosest(verdicts);
        return new Verdict(kind(verdicts, matches), loosest.tier(), loosest.searched(), matches);
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

    /** The best place of a part: the one in the document of the part before, if there is a choice. */
    private static List<Match> one(Verdict verdict, List<Match> before) {
        List<Match> matches = verdict.matches();
        if (matches.isEmpty() || verdict.kind() == VerdictKind.STITCHED) {
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
        if (kinds.contains(VerdictKind.STITCHED) || !hangsTogether(matches)) {
            return VerdictKind.STITCHED;
        }
        if (kinds.contains(VerdictKind.EDITED_MARKED)) {
            return VerdictKind.EDITED_MARKED;
        }
        return kinds.contains(VerdictKind.EXCERPTED) ? VerdictKind.EXCERPTED : VerdictKind.VERBATIM;
    }

    private static boolean hangsTogether(List<Match> matches) {
        for (int i = 1; i < matches.size(); i++) {
            if (!follows(matches.get(i - 1), matches.get(i))) {
                return false;
            }
        }
        return true;
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
