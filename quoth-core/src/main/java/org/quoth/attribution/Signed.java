package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Phrasings;
import org.quoth.text.Quotation;
import org.quoth.text.Span;

/**
 * Gives words to whose name stands under them: a post with its account ("— Harbour Friends (@friends) May 19, 2021"), a quotation in a
 * release or set apart in a story ("– Ana Ruiz, Harbour Board"; without a dash only with an office: "Ana Ruiz, chief pilot").
 */
final class Signed implements ParagraphStep {

    private static final double CONFIDENCE = 0.85;
    private static final int LONGEST_SIGNATURE = 160;
    private static final int LONGEST_LINKS = 400;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|da|del|van|von|der|bin|al|of|the|and)){0,5}";
    private static final Pattern POST = Pattern.compile(
            "(?<dash>[—–-]{1,2})\\s*(?<who>[^\\n()—]{2,60}\\(@[\\w.@-]{2,60}\\))(?:\\s*\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\s*\\d{1,2} \\p{L}{3,9} \\d{4})?"
                    + "(?: at \\d{1,2}:\\d{2}(?:\\s*[AaPp]\\.?[Mm]\\.?)?)?\\s*");
    private static final Pattern CREDIT = Pattern.compile(
            "(?<dash>[—–-]{1,2})\\s*(?<who>" + NAME + "(?:,\\s+[^\\n.!?:;“”\"]{2,120}|\\s+\\([^)\\n]{2,60}\\))?)\\s*");
    private static final Pattern OFFICE = Pattern.compile("(?<dash>)(?<who>\\p{Lu}[\\p{L}.'’-]*\\s+" + NAME
            + ",\\s+(?=[^\\n]*(?i:" + Phrasings.of(Signed.class).kind("office") + "))[^\\n.!?:;“”\"]{2,120})\\s*");
    private static final Pattern LINKS =
            Pattern.compile("(?:\\s*(?:https?://|pic\\.twitter\\.com/|t\\.co/)\\S+)+\\s*$");
    private static final Pattern TAG = Pattern.compile("<[^<>\\n]{1,200}>");

    /** @param dash before the name; empty where none stands */
    private record Signature(Span dash, Span who) {}

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        Reading reading = new Reading(document.text(), new Revision(document.attributions()));
        List<Paragraph> above = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.turn() > 0 || paragraph.isHead()) {
                above.clear();
                continue;
            }
            if (reading.isSigned(above, paragraph)) {
                above.clear(); // what stands above a name is not said by the next one as well
            } else {
                above.add(paragraph);
            }
        }
        return document.withAttributions(reading.revision.attributions());
    }

    private record Reading(String text, Revision revision) {

        /** Whether the paragraph, or its end, names who said the words above it, which are given to that name. */
        boolean isSigned(List<Paragraph> above, Paragraph paragraph) {
            if (inside(paragraph)) {
                return true;
            }
            if (above.isEmpty()) {
                return false;
            }
            Signature post = signature(paragraph.span(), POST);
            Signature under = post == null ? signature(paragraph.span(), CREDIT, OFFICE) : null;
            if (post != null) {
                Quotation marked = first(above.getLast());
                Span all = above.getLast().span();
                Span words = marked != null && marked.outer().end() == all.end() ? marked.inner() : all;
                say(List.of(withoutLinks(words)), post);
                return true;
            }
            List<Span> words = under == null ? List.of() : apart(above);
            if (under == null || words.isEmpty() || words.stream().anyMatch(this::isSaidHere)) {
                return false;
            }
            say(words, under);
            return true;
        }

        /** A post, or a quotation, with its name in the same paragraph. */
        private boolean inside(Paragraph paragraph) {
            Span span = paragraph.span();
            int dash = lastDash(span);
            Signature post = dash < 0 ? null : signature(withoutTags(new Span(dash, span.end())), POST);
            if (post != null) {
                say(List.of(withoutLinks(withoutTags(new Span(span.begin(), dash)))), post);
                return true;
            }
            Quotation first = first(paragraph);
            if (first == null || first.outer().end() >= span.end()) {
                return false;
            }
            Span rest = new Span(first.outer().end(), span.end());
            boolean line = text.charAt(rest.begin()) == '\n';
            Signature credit = line ? signature(rest.trim(text), CREDIT, OFFICE) : signature(rest.trim(text), CREDIT);
            if (credit == null || isSaidHere(first.inner())) {
                return false;
            }
            say(List.of(first.inner()), credit);
            return true;
        }

        /** Where the dash stands before the account at the end of a post; -1 if there is none. */
        private int lastDash(Span span) {
            for (int i = span.end() - 1; i > Math.max(span.begin(), span.end() - LONGEST_SIGNATURE); i--) {
                char c = text.charAt(i);
                if (c == '—' || c == '–' || (c == '-' && text.charAt(i - 1) == ' ')) {
                    return text.substring(i, span.end()).contains("(@") ? i : -1;
                }
            }
            return -1;
        }

        /** The quotation that begins a paragraph; null if none does. */
        private static @Nullable Quotation first(Paragraph paragraph) {
            List<Quotation> quotations = paragraph.marks().outermost();
            boolean begins = quotations.size() == 1
                    && !quotations.getFirst().single()
                    && quotations.getFirst().outer().begin() == paragraph.span().begin();
            return begins ? quotations.getFirst() : null;
        }

        /** The quotation that the paragraph above is, or all that the page sets apart there; empty if it is neither. */
        private static List<Span> apart(List<Paragraph> above) {
            Paragraph last = above.getLast();
            if (!last.quoted()) {
                Quotation first = first(last);
                return first != null && first.outer().end() == last.span().end() ? List.of(first.inner()) : List.of();
            }
            List<Span> apart = new ArrayList<>();
            for (int i = above.size() - 1; i >= 0 && above.get(i).quoted(); i--) {
                Quotation marked = first(above.get(i));
                apart.addFirst(marked == null ? above.get(i).span() : marked.inner());
            }
            return apart;
        }

        private @Nullable Signature signature(Span stretch, Pattern... manners) {
            for (Pattern manner : manners) {
                Matcher matcher = manner.matcher(text).region(stretch.begin(), stretch.end());
                if (matcher.matches()) {
                    return new Signature(
                            new Span(matcher.start("dash"), matcher.end("dash")),
                            new Span(matcher.start("who"), matcher.end("who")));
                }
            }
            return null;
        }

        /** Whether words beside a quotation say whose it is. */
        private boolean isSaidHere(Span words) {
            return revision.at(words)
                    .anyMatch(one -> !one.cue().isEmpty() && isBeside(one.cue().getFirst(), words));
        }

        /** In the same paragraph. */
        private boolean isBeside(Span cue, Span words) {
            int from = Math.min(cue.end(), words.end());
            int to = Math.max(cue.begin(), words.begin());
            return from >= to || text.substring(from, to).indexOf('\n') < 0;
        }

        private void say(List<Span> words, Signature signature) {
            String first = null;
            for (Span span : words) {
                if (span.isEmpty()) {
                    continue;
                }
                Attribution said = Attribution.found(
                                "s" + span.begin(),
                                AttributionKind.DIRECT,
                                List.of(span),
                                first == null && !signature.dash().isEmpty() ? List.of(signature.dash()) : List.of(),
                                first == null ? List.of(signature.who()) : List.of(),
                                CONFIDENCE)
                        .continuing(first);
                revision.replace(said, one -> covers(one, span));
                first = first == null ? said.id() : first;
            }
        }

        /** Whoever else is thought to have said most of it; a report inside it stays. */
        private static boolean covers(Attribution one, Span span) {
            return one.content().stream()
                    .anyMatch(content -> Math.min(content.end(), span.end()) - Math.max(content.begin(), span.begin())
                            > span.length() * 8 / 10);
        }

        private Span withoutLinks(Span span) {
            Matcher links = LINKS.matcher(text).region(Math.max(span.begin(), span.end() - LONGEST_LINKS), span.end());
            return links.find() ? new Span(span.begin(), links.start()).trim(text) : span.trim(text);
        }

        private Span withoutTags(Span span) {
            int begin = span.begin();
            int end = span.end();
            Matcher tag = TAG.matcher(text).region(begin, end);
            while (tag.find()) {
                boolean opens = text.charAt(tag.start() + 1) != '/';
                begin = opens ? tag.end() : begin;
                end = opens ? end : tag.start();
            }
            return begin < end ? new Span(begin, end).trim(text) : new Span(span.begin(), span.begin());
        }
    }
}
