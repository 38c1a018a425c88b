package org.quoth.attribution;

import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

/** Leaves out indirect reports whose source is a clause: in "France has sent trade missions looking to sell" nobody says anything. */
final class ImpossibleSources implements Step {

    @Override
    public Document annotate(Document document) {
        return document.withAttributions(document.attributions().stream()
                .filter(one -> one.kind() != AttributionKind.INDIRECT
                        || one.source().stream().noneMatch(source -> isClause(document.text(), source)))
                .toList());
    }

    /** A finite verb stands in it, and no relative word before. */
    private static boolean isClause(String text, Span source) {
        Words words = Words.in(text, source);
        for (int i = 1; i < words.size(); i++) {
            if (words.is(i, Grammar.RELATIVE | Grammar.QUESTION_WORD) || !words.isWord(i)) {
                return false;
            }
            boolean verb = words.is(i, Grammar.AUXILIARY)
                    && !words.lower(i).equals("being")
                    && !words.lower(i).equals("will")
                    && !words.lower(i).equals("may")
                    && !words.lower(i).equals("might")
                    && !words.lower(i).equals("must")
                    && !words.isCapital(i);
            if (verb && i + 1 < words.size()) {
                return true;
            }
        }
        return false;
    }
}
