package org.quoth.attribution;

import java.util.List;
import java.util.regex.Pattern;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.attribution.grammar.Words;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

/**
 * Leaves out indirect reports of nobody: the source is a clause ("France has sent trade missions looking to sell"), or the reader ("you will think it
 * dear"); and those of nothing: "a clerk who asked not to be named".
 */
final class ImpossibleSources implements ParagraphStep {

    /** "as promised", "let me close by saying". */
    private static final Pattern NO_NOUN =
            Pattern.compile("(?:[Ll]et|promised|expected|planned|noted|mentioned|asked|told|said)(?: me| us)?");

    private static final Pattern UNNAMED = Pattern.compile(
            "(?:that (?:his|her|their) name not be|(?:not )?(?:to )?be) (?:named|identified|quoted by name|used)\\b");

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        return document.withAttributions(document.attributions().stream()
                .filter(one -> one.kind() != AttributionKind.INDIRECT
                        || !UNNAMED.matcher(document.words(one.content())).lookingAt())
                .filter(one -> one.kind() != AttributionKind.INDIRECT
                        || one.source().stream()
                                .noneMatch(source -> isClause(document.text(), source)
                                        || isReader(document.text(), paragraphs, source)
                                        || NO_NOUN.matcher(source.of(document.text()))
                                                .matches()))
                .toList());
    }

    /** Between quotation marks and in a turn "you" is whom the speaker speaks to, and may have said something. */
    private static boolean isReader(String text, List<Paragraph> paragraphs, Span source) {
        if (!source.of(text).equalsIgnoreCase("you")) {
            return false;
        }
        Paragraph paragraph = Paragraphs.at(paragraphs, source.begin());
        return paragraph != null
                && paragraph.turn() == 0
                && paragraph.marks().outermost(source).stream()
                        .noneMatch(quotation -> quotation.inner().contains(source));
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
