package org.quoth.attribution.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Actor;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Implied;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * What a promise leaves to the sentences before it: in "They will be turned back if they do" whom "they" means and what "do" stands for; and who will
 * act, where the passive does not say and the same speaker does nearby ("the council is ready to turn their boats back").
 */
final class Unspoken {

    private static final int NEAR = 600;
    private static final Pattern THEY = Pattern.compile("(?i)\\bthey\\b");
    private static final Pattern ELLIPSIS = Pattern.compile(
            "(?i)\\b(?:if|unless|when|until|once|should)\\s+(?<who>they|he|she|it|we|you|I)\\s+(?<verb>do(?:es)?|did)(?:\\s+(?:that|it|so))?\\W*\\z");
    private static final Pattern SAYS_WHAT = Pattern.compile(
            "(?i)\\b(?<who>they|he|she|it|we|you|I)\\s+(?:can(?:not|['’]t)?|could|may|might|must|shall|should|will|would|won['’]t)(?:n['’]t)?(?:\\s+not)?\\s+(?<what>\\p{L}[^,.;:!?]{2,80})");

    private final Document document;
    private final String text;
    private final Plurals plurals;
    private final Passives passives;

    Unspoken(Document document) {
        this.document = document;
        this.text = document.text();
        this.plurals = new Plurals(document);
        this.passives = new Passives(document);
    }

    /** The same commitments, with what is implied in them. */
    List<Commitment> filled() {
        return document.commitments().stream().map(this::filled).toList();
    }

    private Commitment filled(Commitment one) {
        List<Implied> implied = new ArrayList<>();
        List<Span> before = before(one.span());
        for (Span clause : one.condition() == null ? List.of(one.span()) : List.of(one.span(), one.condition())) {
            leaning(clause, before, implied);
        }
        Actor actor = passives.actor(one);
        return one.filled(actor == null ? one.actor() : actor, implied);
    }

    /** The two sentences before a clause, the nearest first. */
    private List<Span> before(Span clause) {
        Span near = new Span(Math.max(0, clause.begin() - NEAR), clause.begin());
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs(near)) {
            sentences.addAll(Sentences.in(text, paragraph));
        }
        return sentences.reversed().stream()
                .filter(sentence ->
                        sentence.of(text).chars().filter(Character::isLetter).count() > 8)
                .limit(2)
                .toList();
    }

    private List<Span> paragraphs(Span near) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = near.begin();
        for (int i = near.begin(); i <= near.end(); i++) {
            if (i == near.end() || text.charAt(i) == '\n') {
                Span paragraph = new Span(begin, i).trim(text);
                if (!paragraph.isEmpty()) {
                    paragraphs.add(paragraph);
                }
                begin = i + 1;
            }
        }
        return paragraphs;
    }

    /** "if they do": what they could, may or must do in the sentences before, and whom that sentence calls "they". */
    private void leaning(Span clause, List<Span> before, List<Implied> implied) {
        Matcher ellipsis = ELLIPSIS.matcher(text).region(clause.begin(), clause.end());
        if (!implied.isEmpty() || !ellipsis.find()) {
            return;
        }
        for (Span sentence : before) {
            Matcher said = SAYS_WHAT.matcher(text).region(sentence.begin(), sentence.end());
            while (said.find()) {
                if (said.group("who").equalsIgnoreCase(ellipsis.group("who"))) {
                    implied.addAll(they(clause, new Span(sentence.begin(), said.start("who"))));
                    implied.add(new Implied(
                            new Span(ellipsis.start("verb"), ellipsis.end("verb")),
                            new Span(said.start("what"), said.end("what")).trim(text)));
                    return;
                }
            }
        }
    }

    /** Each "they" of a clause for the last plural of the words before that said "they". */
    private List<Implied> they(Span clause, Span before) {
        Span last = plurals.last(before);
        List<Implied> all = new ArrayList<>();
        Matcher they = THEY.matcher(text).region(clause.begin(), clause.end());
        while (last != null && they.find()) {
            all.add(new Implied(new Span(they.start(), they.end()), last));
        }
        return all;
    }
}
