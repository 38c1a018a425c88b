package org.quoth.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.finding.Rule;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Quotation;
import org.quoth.text.Span;
import org.quoth.text.Token;

/**
 * Ties a quotation to the one that it carries on in the next paragraph, and gives a paragraph that is nothing but a quotation to whoever
 * spoke before it.
 */
final class Continuations implements ParagraphStep {

    private static final double CERTAIN = 0.7;

    /** More contents than one quotation touches. */
    private static final int NEAR = 8;

    private static final Set<String> CARRYING_ON = Grammar.set("""
            add adds added adding continue continues continued continuing went goes concluded concludes""");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        Tie tie = new Tie(document);
        Paragraph previous = null;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.turn() > 0 || paragraph.isHead()) {
                previous = null;
                continue;
            }
            if (previous != null) {
                tie.look(previous, paragraph);
            }
            previous = paragraph;
        }
        return document.withAttributions(tie.attributions);
    }

    private static final class Tie {

        private final Document document;
        private final String text;
        private final List<Attribution> attributions;

        /** Where contents begin, and whose they are by index. */
        private final NavigableMap<Integer, Integer> places = new TreeMap<>();

        /** Indexes of those that have, or had, a source. */
        private final Map<List<Span>, Set<Integer>> bySource = new HashMap<>();

        Tie(Document document) {
            this.document = document;
            this.text = document.text();
            this.attributions = new ArrayList<>(document.attributions());
            for (int i = 0; i < attributions.size(); i++) {
                place(i);
            }
        }

        private void place(int index) {
            attributions.get(index).content().forEach(span -> places.put(span.begin(), index));
            sourced(index);
        }

        private void sourced(int index) {
            Attribution one = attributions.get(index);
            if (!one.source().isEmpty()) {
                bySource.computeIfAbsent(one.source(), source -> new HashSet<>())
                        .add(index);
            }
        }

        private void set(int index, Attribution one) {
            attributions.set(index, one);
            sourced(index);
        }

        void look(Paragraph before, Paragraph paragraph) {
            List<Quotation> quotations = paragraph.marks().outermost();
            if (quotations.isEmpty()
                    || quotations.getFirst().outer().begin() != paragraph.span().begin()
                    || quotations.getFirst().single()) {
                return;
            }
            Quotation first = quotations.getFirst();
            Attribution earlier = endingIn(before);
            int own = indexOf(first);
            if (own >= 0 && earlier != null && attributions.get(own).id().equals(earlier.id())) {
                return; // one in both paragraphs
            }
            boolean untold = own < 0
                    ? !DialogueLines.isDirection(first.inner().of(text))
                    : isFarFetched(attributions.get(own), paragraph);
            if (untold && onlyQuoted(paragraph, quotations)) {
                carryOn(own, before, earlier, paragraph);
            } else if (earlier != null && own >= 0 && carriesOn(attributions.get(own), earlier, before)) {
                set(own, ofOneVoice(attributions.get(own), paragraph).continuing(earlier.id()));
            }
        }

        /** Gives the paragraph to the voice of the one before, but for what others say in it. */
        private void carryOn(int own, Paragraph before, @Nullable Attribution earlier, Paragraph paragraph) {
            Attribution voice = earlier != null ? earlier : lastIn(before);
            if (voice == null) {
                return;
            }
            List<Quotation> quotations = paragraph.marks().outermost();
            List<Quotation> free = quotations.stream()
                    .filter(one -> indexOf(one) == own || indexOf(one) < 0)
                    .toList();
            Attribution carried = carriedOn(voice, earlier != null, free);
            String id = own < 0 ? carried.id() : attributions.get(own).id();
            for (Quotation quotation : quotations) {
                int other = indexOf(quotation);
                if (other >= 0 && other != own && isFarFetched(attributions.get(other), paragraph)) {
                    set(other, attributions.get(other).withSource(List.of()).continuing(id));
                }
            }
            if (own < 0) {
                attributions.add(carried);
                place(attributions.size() - 1);
            } else {
                set(own, carried.withId(id));
            }
        }

        /** The direct or mixed attribution whose words end the paragraph; null if the paragraph ends otherwise. */
        private @Nullable Attribution endingIn(Paragraph paragraph) {
            List<Quotation> quotations = paragraph.marks().outermost();
            if (quotations.isEmpty()
                    || quotations.getLast().outer().end() < paragraph.span().end()) {
                return null;
            }
            int index = indexOf(quotations.getLast());
            return index < 0 ? null : attributions.get(index);
        }

        /** Who spoke last in the paragraph, when it ends with the words about it: "…," Ruiz said. */
        private @Nullable Attribution lastIn(Paragraph paragraph) {
            Attribution last = null;
            for (int index : places.subMap(
                            paragraph.span().begin(), paragraph.span().end())
                    .values()) {
                Attribution attribution = attributions.get(index);
                boolean here =
                        !attribution.source().isEmpty() && paragraph.span().contains(attribution.cover());
                boolean later = here
                        && (last == null
                                || attribution.cover().end() > last.cover().end());
                if (later && (attribution.kind() != AttributionKind.INDIRECT || attribution.confidence() >= CERTAIN)) {
                    last = attribution;
                }
            }
            return last;
        }

        private int indexOf(Quotation quotation) {
            Integer at = places.lowerKey(quotation.inner().end());
            for (int back = 0; at != null && back < NEAR; back++) {
                int index = places.getOrDefault(at, -1);
                if (attributions.get(index).content().stream().anyMatch(quotation.inner()::overlaps)) {
                    return index;
                }
                at = places.lowerKey(at);
            }
            return -1;
        }

        private boolean carriesOn(Attribution own, Attribution earlier, Paragraph before) {
            Quotation last = before.marks().outermost().getLast();
            boolean leftOpen =
                    !last.closed() && last.outer().end() == before.span().end();
            String cue = wordsOf(own.cue());
            String source = wordsOf(own.source());
            boolean adds = CARRYING_ON.contains(cue.indexOf(' ') < 0 ? cue : cue.substring(0, cue.indexOf(' ')));
            boolean same = source.isEmpty()
                    || PRONOUNS.contains(source)
                    || lastWord(source).equals(lastWord(wordsOf(earlier.source())));
            boolean labelled = cue.equals(":") && !source.isEmpty();
            return (leftOpen && !labelled) || (same && adds && earlier.kind() == AttributionKind.DIRECT);
        }

        /** Whoever is named in another paragraph said something else: a quotation left open goes on in one voice. */
        private static Attribution ofOneVoice(Attribution own, Paragraph paragraph) {
            boolean elsewhere = own.source().stream().noneMatch(paragraph.span()::contains);
            return elsewhere ? own.withSource(List.of()).withCue(List.of()) : own;
        }

        /** Nobody is said to say it here: no source at all, or one in a later paragraph, where it says something else. */
        private boolean isFarFetched(Attribution own, Paragraph paragraph) {
            if (!own.cue().isEmpty() || own.continues() != null || own.sameAs() != null) {
                return false;
            }
            return own.source().isEmpty()
                    || (own.source().getFirst().begin() >= paragraph.span().end()
                            && bySource.getOrDefault(own.source(), Set.of()).stream()
                                    .map(attributions::get)
                                    .anyMatch(other -> !other.cue().isEmpty()
                                            && other.source().equals(own.source())));
        }

        private String wordsOf(List<Span> spans) {
            return document.words(spans).toLowerCase(Locale.ROOT);
        }

        private static String lastWord(String words) {
            return words.substring(words.lastIndexOf(' ') + 1);
        }

        private boolean onlyQuoted(Paragraph paragraph, List<Quotation> quotations) {
            int next = 0;
            for (Token token : Token.in(text, paragraph.span())) {
                while (next < quotations.size()
                        && quotations.get(next).outer().end() < token.span().end()) {
                    next++;
                }
                boolean quoted =
                        next < quotations.size() && quotations.get(next).outer().contains(token.span());
                if (token.word() && !quoted) {
                    return false;
                }
            }
            return true;
        }

        /** Carried on from an open end it has no words of its own about its source; behind "Ruiz said." it has those. */
        private Attribution carriedOn(Attribution voice, boolean continues, List<Quotation> quotations) {
            List<Span> content = quotations.stream().map(Quotation::inner).toList();
            String id = "c" + content.getFirst().begin();
            Attribution carried = Attribution.found(
                    id,
                    AttributionKind.DIRECT,
                    content,
                    continues ? List.of() : voice.cue(),
                    continues ? List.of() : voice.source(),
                    Rule.CARRIED_ON.confidence());
            return voice.kind() == AttributionKind.INDIRECT ? carried : carried.continuing(voice.id());
        }
    }
}
