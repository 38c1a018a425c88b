package org.quoth.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.finding.Found;
import org.quoth.attribution.finding.Rule;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Quotation;
import org.quoth.text.Span;
import org.quoth.text.Token;

/**
 * Gives a paragraph that is nothing but a quotation, by its marks or because the page sets it apart as one, to whoever the paragraph above it
 * announces with a colon: "She replied:". What a page sets apart goes on in the paragraphs that follow it there.
 */
final class Introduced implements ParagraphStep {

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        Reading reading = new Reading(document.text(), new Revision(document.attributions()));
        Paragraph above = null;
        for (Paragraph paragraph : paragraphs) {
            if (above != null && above.turn() == 0 && paragraph.turn() == 0 && !paragraph.isHead()) {
                reading.look(above, paragraph);
            }
            above = paragraph;
        }
        return document.withAttributions(reading.revision.attributions());
    }

    private static final class Reading {

        private final String text;
        private final Revision revision;

        /** The last attribution of a paragraph set apart; null outside of such. */
        private @Nullable String apart;

        Reading(String text, Revision revision) {
            this.text = text;
            this.revision = revision;
        }

        void look(Paragraph above, Paragraph paragraph) {
            Span words = quoted(paragraph);
            String before = apart;
            apart = null;
            if (words == null || !saysAnything(words) || revision.at(words).anyMatch(one -> isSaid(one, words))) {
                return;
            }
            if (before != null && paragraph.quoted()) {
                apart = add(words, List.of(), List.of(), Rule.CARRIED_ON, before);
            } else if (above.span().of(text).endsWith(":")) {
                Found found = announced(above.span(), words);
                if (found != null) {
                    String id = add(
                            words, shifted(found.cues(), above), shifted(found.sources(), above), found.rule(), null);
                    apart = paragraph.quoted() ? id : null;
                }
            }
        }

        private static List<Span> shifted(List<Span> spans, Paragraph above) {
            return spans.stream().map(span -> span.shift(above.span().begin())).toList();
        }

        private String add(Span words, List<Span> cue, List<Span> source, Rule rule, @Nullable String continues) {
            Attribution said = Attribution.found(
                            "i" + words.begin(), AttributionKind.DIRECT, List.of(words), cue, source, rule.confidence())
                    .continuing(continues);
            revision.replace(
                    said,
                    one -> one.content().size() == 1 && one.content().getFirst().contains(words));
            return said.id();
        }

        /** What is quoted, if the paragraph consists of nothing else; otherwise null. */
        private @Nullable Span quoted(Paragraph paragraph) {
            List<Quotation> quotations = paragraph.marks().outermost();
            if (quotations.size() == 1 && !quotations.getFirst().single()) {
                Quotation quotation = quotations.getFirst();
                boolean alone = Token.in(text, paragraph.span()).stream()
                        .allMatch(token -> !token.word() || quotation.outer().contains(token.span()));
                if (alone) {
                    return quotation.inner();
                }
            }
            return paragraph.quoted() ? paragraph.span() : null;
        }

        private boolean saysAnything(Span words) {
            return Token.in(text, words).stream().anyMatch(Token::word);
        }

        /** Whether somebody is known to have said most of these words. */
        private static boolean isSaid(Attribution one, Span words) {
            return !one.source().isEmpty()
                    && one.content().stream()
                            .mapToInt(span -> Math.min(span.end(), words.end()) - Math.max(span.begin(), words.begin()))
                            .anyMatch(shared -> shared * 2 > words.length());
        }

        /** What the rules make of the paragraph above with the words behind it, in marks; spans are those of the text. */
        private @Nullable Found announced(Span above, Span words) {
            String read = above.of(text) + " “" + words.of(text) + "”";
            return RuleFinder.story(read, new Span(0, read.length())).stream()
                    .filter(found -> found.rule() == Rule.INTRODUCED
                            && found.cue() != null
                            && found.source() != null
                            && found.content().getFirst().end() > above.length())
                    .findFirst()
                    .orElse(null);
        }
    }
}
