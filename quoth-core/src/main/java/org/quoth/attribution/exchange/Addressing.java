package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Addressed;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/**
 * Whom a turn speaks to by a title alone. Who asks speaks to whoever answers, who answers to whoever asked; a moderator's "Sir" may be meant for
 * either, and both are kept.
 */
final class Addressing {

    private static final String TITLE =
            "(?:[Ss]ir|[Mm]a['’]am|[Mm]adam|(?:Mr\\.?|Madam|Mister) (?:Speaker|Chair(?:man|woman)?|President|Secretary|Minister|Ambassador|Mayor)"
                    + "|(?:Prime )?Minister|Governor|Senator|Congress(?:man|woman)|General|Ambassador|Secretary|Professor)";
    private static final Pattern OPENS = Pattern.compile(
            "\\A\\W*(?:(?:[Yy]es|[Nn]o|[Oo]kay|[Ss]o|[Ww]ell|[Tt]hank you|[Tt]hanks|[Aa]nd|[Bb]ut|[Ee]xcuse me|[Ss]orry),? ){0,20}"
                    + "(?<title>" + TITLE + ")(?=[,.!?–—]| –| —| --)");
    private static final Pattern CLOSES = Pattern.compile("[,–—] (?<title>" + TITLE + ")[.?!]*\\s*\\z");

    /** The entity that is mentioned there, the first of several. */
    private final Map<Span, String> mentioned = new HashMap<>();
    /** For each turn the last question and the last answer before it, and the next answer behind it; null where there is none. */
    private final List<@Nullable Turn> questionBefore = new ArrayList<>();

    private final List<@Nullable Turn> answerBefore = new ArrayList<>();
    private final List<@Nullable Turn> answerBehind = new ArrayList<>();

    private Addressing(Document document) {
        for (Entity entity : document.entities()) {
            entity.mentions().forEach(mention -> mentioned.putIfAbsent(mention, entity.id()));
        }
        before(document.turns(), TurnKind.QUESTION, questionBefore);
        before(document.turns(), TurnKind.ANSWER, answerBefore);
        before(document.turns().reversed(), TurnKind.ANSWER, answerBehind);
        Collections.reverse(answerBehind);
    }

    private static void before(List<Turn> turns, TurnKind kind, List<@Nullable Turn> found) {
        Turn last = null;
        for (Turn turn : turns) {
            found.add(last);
            last = turn.kind() == kind ? turn : last;
        }
    }

    /** The turns, those that speak to somebody by a title with that. */
    static List<Turn> told(Document document, List<Speech> speeches) {
        Addressing addressing = new Addressing(document);
        List<Turn> told = new ArrayList<>();
        for (Turn turn : document.turns()) {
            Span title = title(document.text(), speeches.get(turn.index() - 1));
            told.add(title == null ? turn : turn.addressing(addressing.addressed(turn, title)));
        }
        return told;
    }

    private static @Nullable Span title(String text, Speech speech) {
        if (speech.sentences().isEmpty()) {
            return null;
        }
        for (Span sentence :
                List.of(speech.sentences().getFirst(), speech.sentences().getLast())) {
            for (Pattern pattern : List.of(OPENS, CLOSES)) {
                Matcher title = pattern.matcher(text).region(sentence.begin(), sentence.end());
                if (title.find()) {
                    return new Span(title.start("title"), title.end("title"));
                }
            }
        }
        return null;
    }

    private @Nullable Addressed addressed(Turn turn, Span title) {
        List<String> entities = new ArrayList<>();
        List<Integer> turns = new ArrayList<>();
        String entity = mentioned.get(title);
        if (entity != null) {
            return new Addressed(title, List.of(entity), List.of());
        }
        Turn asker = questionBefore.get(turn.index() - 1);
        switch (turn.kind()) {
            case QUESTION, ASIDE -> add(answerer(turn), entities, turns);
            case ANSWER, STATEMENT -> add(asker, entities, turns);
            case MODERATOR -> {
                add(answerer(turn), entities, turns);
                add(asker, entities, turns);
            }
        }
        return entities.isEmpty() && turns.isEmpty() ? null : new Addressed(title, entities, turns);
    }

    /** Who answers next, or else who answered last. */
    private @Nullable Turn answerer(Turn turn) {
        Turn next = answerBehind.get(turn.index() - 1);
        return next == null ? answerBefore.get(turn.index() - 1) : next;
    }

    private static void add(@Nullable Turn candidate, List<String> entities, List<Integer> turns) {
        if (candidate != null && candidate.speaker() instanceof Speaker.Named named) {
            if (!entities.contains(named.entity())) {
                entities.add(named.entity());
            }
        } else if (candidate != null && candidate.speaker() instanceof Speaker.Unnamed) {
            turns.add(candidate.index());
        }
    }
}
