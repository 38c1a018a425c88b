package org.quoth.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Exchange;

/** Which questions each turn of a transcript opens, ends and answers. */
final class TurnExchanges {

    private final Map<Integer, Exchange> ended = new HashMap<>();
    private final Map<Integer, Set<Integer>> answered = new HashMap<>();
    private final Set<Integer> opened = new LinkedHashSet<>();

    TurnExchanges(List<Exchange> exchanges) {
        for (Exchange exchange : exchanges) {
            if (!exchange.questions().isEmpty()) {
                int first = exchange.questions().getFirst();
                opened.add(first);
                ended.putIfAbsent(exchange.questions().getLast(), exchange);
                exchange.answers()
                        .forEach(turn -> answered.computeIfAbsent(turn, none -> new LinkedHashSet<>())
                                .add(first));
            }
        }
    }

    /** Whether a question begins in this turn. */
    boolean opens(int turn) {
        return opened.contains(turn);
    }

    /** The first exchange whose question ends in this turn. */
    Optional<Exchange> endingIn(int turn) {
        @Nullable Exchange exchange = ended.get(turn);
        return Optional.ofNullable(exchange);
    }

    /** The turns in which the questions begin that this turn answers. */
    List<Integer> answeredBy(int turn) {
        return List.copyOf(answered.getOrDefault(turn, Set.of()));
    }
}
