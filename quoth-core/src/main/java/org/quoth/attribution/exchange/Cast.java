package org.quoth.attribution.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quoth.model.Document;
import org.quoth.model.Principal;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;

/** Who asks, who answers and who moderates, by the labels; where no label says so, whoever puts questions in most turns asks. */
final class Cast {

    private static final double MOSTLY = 0.5;

    private final Set<String> askers;

    private Cast(Set<String> askers) {
        this.askers = askers;
    }

    static Cast of(Document document, List<Speech> speeches) {
        boolean labelled = document.turns().stream().anyMatch(turn -> turn.kind() == TurnKind.QUESTION);
        return new Cast(labelled ? Set.of() : interviewers(document, speeches));
    }

    private static Set<String> interviewers(Document document, List<Speech> speeches) {
        Map<String, int[]> counts = new HashMap<>();
        for (Turn turn : document.turns()) {
            int[] count = counts.computeIfAbsent(label(turn), key -> new int[2]);
            count[0]++;
            count[1] += asks(speeches.get(turn.index() - 1)) ? 1 : 0;
        }
        Set<String> askers = new HashSet<>();
        counts.forEach((label, count) -> {
            if (count[0] > 1 && count[1] > count[0] * MOSTLY) {
                askers.add(label);
            }
        });
        return askers.size() == counts.size() ? Set.of() : askers;
    }

    private static boolean asks(Speech speech) {
        return speech.sentences().stream()
                .anyMatch(sentence -> QuestionReader.endsInQuestionMark(speech.text(), sentence));
    }

    private static String label(Turn turn) {
        return turn.label() == null ? "" : turn.label();
    }

    Part part(Turn turn) {
        return switch (turn.kind()) {
            case QUESTION -> Part.ASKS;
            case MODERATOR -> Part.MODERATES;
            case ANSWER, STATEMENT, ASIDE -> askers.contains(label(turn)) ? Part.ASKS : Part.ANSWERS;
        };
    }

    /** Names, in lower case, by which the people of the document may be addressed. */
    static Set<String> names(Document document) {
        Set<String> names = new HashSet<>();
        Principal principal = document.metadata().principal();
        if (principal != null) {
            addWords(names, principal.name());
        }
        for (Turn turn : document.turns()) {
            if (turn.kind() != TurnKind.QUESTION) {
                addWords(names, label(turn));
            }
        }
        document.entities().forEach(entity -> addWords(names, entity.name()));
        return names;
    }

    private static void addWords(Set<String> names, String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+", -1)) {
            if (word.length() > 1) {
                names.add(word);
            }
        }
    }
}
