package org.quoth.attribution;

import java.util.List;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Document;

/** A step that looks at the paragraphs of a document, which several steps share: none of them changes text, blocks or speeches. */
interface ParagraphStep extends Step {

    /** @param paragraphs all of the document's, as {@link Paragraphs#of} tells them */
    Document annotate(Document document, List<Paragraph> paragraphs);

    @Override
    default Document annotate(Document document) {
        return annotate(document, Paragraphs.of(document));
    }
}
